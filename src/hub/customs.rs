//! What most pages of a hub do: some rules ask it of the others.

use crate::hub::page::{Page, PageKind, TitleFrom};
use crate::hub::urls;

/// What most pages do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Customs {
    /// Whether more than half of the articles are in a category.
    pub has_categories: bool,
    /// Whether more than half of the articles, and more than a few, are called by the name of their
    /// file.
    pub names_by_file: bool,
}

impl Customs {
    /// The customs of these pages.
    pub(super) fn of(pages: &[Page]) -> Self {
        let (with, without): (Vec<&Page>, Vec<&Page>) = pages
            .iter()
            .filter(|page| is_article(page))
            .partition(|page| page.category_names().next().is_some());
        let named = |page: &&&Page| page.title_from == TitleFrom::FileName;
        let (by_file, all) = (
            with.iter().chain(&without).filter(named).count(),
            with.len() + without.len(),
        );
        Self {
            has_categories: with.len() > without.len(),
            names_by_file: by_file >= FEW && 2 * by_file > all,
        }
    }
}

/// Fewer pages make no custom.
const FEW: usize = 5;

/// Whether a page is one that readers look for by its subject.
pub fn is_article(page: &Page) -> bool {
    page.kind == PageKind::Article
        && !page.meta.disambiguation
        && !urls::is_index(page.source.path.stem())
}
