//! A hub ready to be asked for any of its files by address.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Counts, Diagnostic};
use crate::hub::Hub;
use crate::pages::Output;
use crate::paths::{OutputPath, Url, percent_decode};
use crate::render::{RenderFailure, Renderer};

/// A site that is rendered file by file.
pub(super) struct Preview {
    renderer: Renderer,
    files: HashMap<String, File>,
    not_found: OutputPath,
}

enum File {
    Output(Output),
    /// A place in the theme's assets.
    Asset(usize),
}

/// What is at an address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file.
    File(OutputPath),
    /// Nothing, but a page lies one slash further.
    Moved(Url),
    /// Nothing.
    Nothing,
}

impl Preview {
    pub(super) fn new(renderer: Renderer) -> Self {
        // As in a build, a page wins over an asset of the same name.
        let assets = renderer
            .theme()
            .assets()
            .iter()
            .enumerate()
            .map(|(place, asset)| (asset.path.as_str().to_owned(), File::Asset(place)));
        let mut files: HashMap<String, File> = assets.collect();
        files.extend(
            renderer
                .outputs()
                .into_iter()
                .map(|output| (output.path.as_str().to_owned(), File::Output(output))),
        );
        let not_found = renderer
            .hub
            .places
            .output(crate::hub::Place::NOT_FOUND)
            .clone();
        Self {
            renderer,
            files,
            not_found,
        }
    }

    /// The hub's name.
    pub(super) fn title(&self) -> &str {
        &self.renderer.hub.title
    }

    /// The hub.
    pub(super) fn hub(&self) -> &Hub {
        &self.renderer.hub
    }

    /// All findings.
    pub(super) fn findings(&self) -> &[Diagnostic] {
        &self.renderer.findings
    }

    /// How many findings there are.
    pub(super) fn counts(&self) -> Counts {
        Counts::of(&self.renderer.findings)
    }

    /// What is at the path of a URL, percent-encoded as it came. Only what the site lists is ever
    /// found, so no path leads out of it.
    pub(super) fn find(&self, url_path: &str) -> Found {
        let path = percent_decode(url_path.strip_prefix('/').unwrap_or(url_path));
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.clone()
        };
        if let Some(found) = self.known(&file) {
            return Found::File(found);
        }
        match self.known(&format!("{path}/index.html")) {
            Some(page) if !path.is_empty() && !path.ends_with('/') => Found::Moved(page.url()),
            _ => Found::Nothing,
        }
    }

    /// The bytes of a file; nothing when the site has no such file.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub(super) fn bytes(&self, path: &OutputPath) -> Option<Result<Cow<'_, [u8]>, RenderFailure>> {
        let Some(file) = self.files.get(path.as_str()) else {
            let index = self.index(path.as_str())?;
            return Some(Ok(Cow::Borrowed(index.get(path)?)));
        };
        Some(match file {
            File::Output(output) => self.renderer.render(output).map(Cow::Owned),
            File::Asset(place) => Ok(Cow::Borrowed(
                self.renderer.theme().assets().get(*place)?.bytes.as_ref(),
            )),
        })
    }

    /// The page that is shown where there is nothing.
    pub(super) fn not_found(&self) -> &OutputPath {
        &self.not_found
    }

    fn known(&self, path: &str) -> Option<OutputPath> {
        let output = OutputPath::new(path)?;
        let is_known = self.files.contains_key(path)
            || self
                .index(path)
                .is_some_and(|index| index.contains_key(&output));
        is_known.then_some(output)
    }

    /// The files of the search, which are made when somebody asks for one of them.
    fn index(&self, path: &str) -> Option<&BTreeMap<OutputPath, Vec<u8>>> {
        let is_asked = path.starts_with("search/") && !path.ends_with(".html");
        is_asked.then(|| self.renderer.index())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::markdown::Highlighter;
    use crate::sources::Sources;

    fn preview() -> Preview {
        let texts = [
            ("content/index.md", "# Reef"),
            ("content/crabs.md", "# Crabs"),
            ("content/été.md", "# Été"),
        ];
        let hub = crate::pages::hub(
            Config::default(),
            Sources::from_texts("content", texts),
            Log::default(),
            Drafts::Hidden,
        );
        Preview::new(Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap())
    }

    #[test]
    fn an_address_finds_what_a_host_would() {
        let preview = preview();
        let file = |path: &str| Found::File(OutputPath::new(path).unwrap());
        for (url, found) in [
            ("/", file("index.html")),
            ("", file("index.html")),
            ("/index.html", file("index.html")),
            ("/crabs/", file("crabs/index.html")),
            ("/crabs/index.html", file("crabs/index.html")),
            ("/%63rabs/", file("crabs/index.html")),
            ("/%C3%A9t%C3%A9/", file("été/index.html")),
            (
                "/crabs",
                Found::Moved(OutputPath::page("crabs").unwrap().url()),
            ),
            (
                "/%C3%A9t%C3%A9",
                Found::Moved(OutputPath::page("été").unwrap().url()),
            ),
            ("/crabs.md", Found::Nothing),
            ("/content/crabs.md", Found::Nothing),
            ("//crabs/", Found::Nothing),
            ("/./crabs/", Found::Nothing),
            ("/x/../crabs/", Found::Nothing),
            ("/crabs/%00", Found::Nothing),
        ] {
            assert_eq!(preview.find(url), found, "{url}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4))]
        #[test]
        fn nothing_is_found_but_what_the_site_lists(urls in prop::collection::vec("(/|%2[eEfF]|\\.|%|crabs|index\\.html|\\\\|\\PC){0,12}", 64)) {
            let preview = preview();
            for url in urls {
                match preview.find(&url) {
                    Found::File(path) => prop_assert!(preview.bytes(&path).is_some(), "{url}"),
                    Found::Moved(to) => prop_assert!(matches!(preview.find(to.as_str()), Found::File(_)) && !to.as_str().starts_with("//"), "{url}"),
                    Found::Nothing => {}
                }
            }
        }
    }
}
