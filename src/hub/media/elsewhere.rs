//! Pictures and other files outside the folder of pages: those that pages name are published with
//! the others.

use std::collections::BTreeSet;

use super::naming::{image, links_of};
use crate::hub::index::Index;
use crate::hub::index::files::{WEB_ROOTS, web_bases};
use crate::hub::page::{Page, PageKind};
use crate::hub::people::People;
use crate::load::MEDIA_EXTENSIONS;
use crate::markdown::{self, Address, Dialect, Link, LinkKind};
use crate::paths::{SourcePath, Url};
use crate::sources::Sources;

/// The files outside the folder of pages that pages and profiles name.
pub fn named(sources: &Sources, pages: &[Page], people: &People) -> BTreeSet<SourcePath> {
    let mut named = BTreeSet::new();
    if sources.nearby.is_empty() {
        return named;
    }
    let mut files = Index::default();
    sources
        .blobs
        .keys()
        .chain(sources.nearby.keys())
        .for_each(|path| files.add_media(path));
    let mut add = |from: &SourcePath, url: &Url, link: &Link| {
        let find = |target: &str| files.media(sources, from, url, target);
        let found = target(link).and_then(|target| {
            find(target).or_else(|| {
                find(
                    target
                        .split_once('#')
                        .filter(|_| link.kind == LinkKind::WikiImage)?
                        .0
                        .trim(),
                )
            })
        });
        named.extend(
            found
                .map(|(file, _)| file)
                .filter(|file| sources.nearby.contains_key(file)),
        );
    };
    for page in pages {
        links_of(page).for_each(|link| add(&page.source.path, &page.url, &link));
        let collected = page
            .meta
            .sources
            .iter()
            .filter_map(|work| work.file.as_deref());
        collected.for_each(|file| add(&page.source.path, &page.url, &image(file)));
    }
    // What people show in what they write about themselves is looked for from the home page.
    let Some(home) = pages
        .iter()
        .find(|page| page.kind == PageKind::Home)
        .or_else(|| pages.first())
    else {
        return named;
    };
    for profile in people
        .all
        .iter()
        .filter(|person| person.is_shown())
        .filter_map(|person| person.profile.as_deref())
    {
        let links = markdown::parse(&profile.source.text, profile.body.clone(), Dialect::HUB)
            .facts
            .links;
        links
            .iter()
            .for_each(|link| add(&home.source.path, &home.url, link));
    }
    named
}

/// Where a file outside the folder of pages is published: as in the repository, but that the folder
/// of a web server is not part of an address.
pub fn address<'p>(path: &'p SourcePath, root: &str) -> &'p str {
    let folders = web_bases(root).flat_map(|base| {
        WEB_ROOTS
            .iter()
            .filter(|(_, served)| *served)
            .map(move |(folder, _)| format!("{base}{folder}"))
    });
    folders
        .filter_map(|folder| path.below(&folder))
        .next()
        .unwrap_or(path.as_str())
}

/// What a link names when that may be a picture or a download.
fn target(link: &Link) -> Option<&str> {
    let is_media = |path: &str| {
        path.rsplit_once('.').is_some_and(|(_, extension)| {
            MEDIA_EXTENSIONS.contains(&&*extension.to_ascii_lowercase())
        })
    };
    match (link.kind, Address::of(&link.target)) {
        (LinkKind::WikiImage, _) => Some(link.target.trim()),
        (LinkKind::Wiki, _) => None,
        (LinkKind::Image | LinkKind::HtmlImage, Address::Local { path, .. }) => Some(path),
        (_, Address::Local { path, .. }) => Some(path).filter(|path| is_media(path)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_a_web_server_is_no_part_of_an_address() {
        for (path, root, expected) in [
            ("images/a.png", "content", "images/a.png"),
            ("public/images/a.png", "content", "images/a.png"),
            ("site/static/a.png", "site/docs", "a.png"),
            ("assets/a.png", "docs", "assets/a.png"),
            ("other/public/a.png", "docs", "other/public/a.png"),
        ] {
            assert_eq!(address(&SourcePath::new(path).unwrap(), root), expected);
        }
    }
}
