//! What is there already: pages, and files of which people may not expect what becomes of them.

use jiff::tz::TimeZone;

use super::place::Place;
use crate::commands::{Failure, printable};
use crate::init::{FRONT_PAGE, Pages};
use crate::load::{self, LoadError, Revision};
use crate::paths::SourcePath;
use crate::sources::{Known, Sources};

/// Whether there are pages, and what to know of them. A new repository's README and the like are
/// none, and neither is the front page that an earlier run made.
pub(super) fn pages(place: &Place) -> Result<(Pages, Vec<String>), Failure> {
    const NO_PAGES: [&str; 7] = [
        "readme",
        "contributing",
        "code_of_conduct",
        "security",
        "license",
        "changelog",
        "support",
    ];
    let location = load::locate(&place.root)?;
    let head = load::head(&location, &Revision::Current)?;
    let is_page = |path: &SourcePath| {
        let is_at_top = !path.as_str().contains('/');
        load::is_markdown(path)
            && path.as_str() != FRONT_PAGE
            && !(is_at_top && NO_PAGES.contains(&path.stem().to_lowercase().as_str()))
    };
    let mut notes = Vec::new();
    let folder = match load::load(&location, &Revision::Current, head, Known::default()) {
        Ok(loaded) => {
            let root = &loaded.sources.content_root;
            let has_pages = loaded
                .sources
                .texts_below(root)
                .any(|source| is_page(&source.path));
            if has_pages && root.is_empty() {
                notes = told(&loaded.sources);
            }
            has_pages.then(|| root.clone())
        }
        Err(LoadError::NoContent(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let commit = head.and_then(|id| place.repo.find_commit(id.oid()).ok());
    let time = commit.and_then(|commit| jiff::Timestamp::from_second(commit.time().seconds()).ok());
    let newest = time.map(|time| time.to_zoned(TimeZone::UTC).date());
    Ok((
        folder.map_or(Pages::None, |folder| Pages::Some { folder, newest }),
        notes,
    ))
}

/// What becomes of files of a repository that is a hub as a whole, where its people may not expect
/// it.
fn told(sources: &Sources) -> Vec<String> {
    let mut notes = Vec::new();
    let at_top = |names: &[&str]| {
        sources.texts.keys().find(|path| {
            names
                .iter()
                .any(|name| path.as_str().eq_ignore_ascii_case(name))
        })
    };
    if let Some(readme) =
        at_top(&["readme.md"]).filter(|_| at_top(&["index.md", "_index.md"]).is_none())
    {
        notes.push(format!(
            "{} is the home page of the site: everybody can read it.",
            printable(readme.as_str())
        ));
    }
    for folder in [
        "templates",
        "themes",
        "statements",
        "calls",
        "reviews",
        "snippets",
    ] {
        let count = sources
            .texts_below(folder)
            .filter(|source| load::is_markdown(&source.path))
            .count();
        if count > 0 {
            let left = if count == 1 {
                "its 1 Markdown file is left out".to_owned()
            } else {
                format!("its {count} Markdown files are left out")
            };
            notes.push(format!(
                "{folder}/ is no folder of pages in a hub: {left}. Move what is to be published."
            ));
        }
    }
    notes
}
