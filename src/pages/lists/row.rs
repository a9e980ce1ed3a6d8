//! What a list is, and what it tells of a page.

use crate::hub::{Hub, Page, PageId, Place};
use crate::pages::kind::Group;
use crate::paths::Url;

/// A list of pages.
pub(in crate::pages) struct List {
    pub(super) place: Place,
    /// Where it is for programs.
    pub(super) json: Place,
    pub(super) group: Group,
    pub(super) rows: Rows,
}

/// How a list is made.
pub(super) enum Rows {
    /// From the hub alone.
    Hub(fn(&Hub) -> Vec<Row>),
    /// From what the checks found by one of these rules, a page each.
    Findings(&'static [&'static str]),
}

/// A page in a list, and why it is there.
pub(in crate::pages) struct Row {
    pub(super) page: PageId,
    pub(super) why: Why,
}

/// What a list tells of a page.
pub(super) enum Why {
    /// Nothing: that it is listed says it.
    Listed,
    /// Its number of words.
    Words(usize),
    /// How many pages link to it.
    Backlinks(usize),
    /// How often the checks found something.
    Findings(usize),
    /// A day.
    Day(String),
    /// Languages of the hub that it is not in.
    Languages(Vec<String>),
    /// The name, or the old address, that leads to it, and where that is.
    From(String, Url),
}

/// By title; by file where two have the same.
pub(super) fn by_title(a: &Page, b: &Page) -> std::cmp::Ordering {
    let by_title = a.title.cmp(&b.title);
    by_title.then_with(|| a.source.path.cmp(&b.source.path))
}
