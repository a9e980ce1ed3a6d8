//! Where a site leads the readers of pages that are no more.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::bounds::within;
use super::settings::Settings;
use super::table::{Generator, Moved};

/// How many pages that moved are known.
const ENTRIES: usize = 50_000;

/// By the path that a page had in the repository, in lower case, the path of the page that readers
/// are led to, or an address.
pub(super) type Pages = BTreeMap<String, String>;

/// The files of Microsoft's publishing, of which a repository may have several.
#[derive(Deserialize)]
struct Redirections {
    redirections: Vec<Redirection>,
}

#[derive(Deserialize)]
struct Redirection {
    #[serde(alias = "source_path_from_root")]
    source_path: Option<String>,
    redirect_url: Option<String>,
}

/// The pages that moved; `root` is the folder of the pages.
pub(super) fn pages(
    generator: &Generator,
    settings: &Settings,
    root: &str,
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Pages {
    let mut pages = Pages::new();
    match generator.moved {
        Moved::Nowhere => {}
        Moved::Key(key) => {
            let maps = settings.nodes(key);
            let entries = maps
                .iter()
                .flat_map(|map| map.entries())
                .filter_map(|entry| Some((entry.key.clone(), entry.node.text()?)));
            for (from, to) in entries.take(ENTRIES) {
                let to = if to.contains("://") {
                    Some(to)
                } else {
                    within(root, &to)
                };
                pages.extend(within(root, &from).map(|from| from.to_lowercase()).zip(to));
            }
        }
        Moved::Files(start) => {
            let files = paths
                .range(start..)
                .take_while(|path| path.starts_with(start))
                .filter(|path| path.ends_with(".json"));
            for file in files.filter_map(|path| read(path)) {
                // Windows' editors begin it with a mark.
                let read: Redirections = serde_json::from_str(file.trim_start_matches('\u{feff}'))
                    .unwrap_or(Redirections {
                        redirections: Vec::new(),
                    });
                for one in read.redirections.into_iter().take(ENTRIES - pages.len()) {
                    let Some((from, to)) = one.source_path.zip(one.redirect_url) else {
                        continue;
                    };
                    pages.extend(
                        within("", from.trim_start_matches('/'))
                            .filter(|_| to.starts_with('/') || to.contains("://"))
                            .map(|from| (from.to_lowercase(), to)),
                    );
                }
            }
        }
    }
    pages
}
