//! What became of what somebody sent.

use serde::Serialize;

use crate::view::parts::LinkView;

/// What became of what somebody sent, for their page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct OutcomesView {
    /// Their submissions that are settled, what was settled last first.
    pub submissions: Vec<SettledView>,
    /// How many more of them there are than are listed.
    pub more: usize,
    /// Pages that they reviewed, by title.
    pub reviewed: Vec<LinkView>,
    /// How many more of them there are than are listed.
    pub more_reviewed: usize,
    /// The same for programs.
    pub json: String,
}

/// A submission that is settled.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SettledView {
    /// `#12`, `!12`, or the name of its branch.
    pub label: String,
    /// Its title; may be empty.
    pub title: String,
    /// Where it is listed.
    pub url: String,
    /// What became of it: `merged`, `declined`, `superseded`, `closed` or `unknown`; string
    /// `outcome-<outcome>`.
    pub outcome: &'static str,
    /// When, if known.
    pub date: Option<String>,
    /// Why; may be empty.
    pub reason: String,
    /// The submission that was taken in its place.
    pub other: Option<LinkView>,
    /// The pages that it brought or changed.
    pub pages: Vec<BroughtView>,
    /// How many more pages there are than are listed.
    pub more_pages: usize,
}

/// A page that a submission brought or changed, and what leads to it now.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BroughtView {
    /// The page.
    pub page: LinkView,
    /// How many pages link to it.
    pub links: usize,
    /// The first few of them, by path.
    pub linked_from: Vec<LinkView>,
}
