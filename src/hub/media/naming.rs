//! By which links pages name pictures and downloads.

use crate::hub::page::Page;
use crate::markdown::{self, Dialect, Link, LinkKind};

/// The links and pictures of a page's text, and those in its front matter.
pub fn links_of(page: &Page) -> impl Iterator<Item = Link> {
    let named = page.meta.image.iter().map(|at| image(&at.value));
    let boxed = page
        .meta
        .infobox
        .iter()
        .filter(|(_, value)| value.contains('['));
    let boxed = boxed.flat_map(|(_, value)| {
        markdown::parse(value, 0..value.len(), Dialect::PLAIN_HUB)
            .facts
            .links
    });
    page.facts.links.iter().cloned().chain(named).chain(boxed)
}

/// A picture that front matter names.
pub fn image(name: &str) -> Link {
    Link {
        kind: LinkKind::WikiImage,
        target: name.to_owned(),
        text: String::new(),
        range: 0..0,
    }
}
