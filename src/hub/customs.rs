//! What most pages of a hub do: some rules ask it of the others.

use crate::hub::{Page, PageKind, urls};

/// What most pages do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Customs {
    /// Whether more than half of the articles are in a category.
    pub has_categories: bool,
}

impl Customs {
    /// The customs of these pages.
    pub(super) fn of(pages: &[Page]) -> Self {
        let (with, without): (Vec<&Page>, Vec<&Page>) =
            pages.iter().filter(|page| is_article(page)).partition(|page| page.category_names().next().is_some());
        Self { has_categories: with.len() > without.len() }
    }
}

/// Whether a page is one that readers look for by its subject.
pub fn is_article(page: &Page) -> bool {
    page.kind == PageKind::Article && !page.meta.disambiguation && !urls::is_index(page.source.path.stem())
}
