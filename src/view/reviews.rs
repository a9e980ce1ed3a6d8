//! Reviews of pages.

use serde::Serialize;

use super::parts::{CommitView, PersonView};

/// A review of a page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageReviewView {
    /// Who wrote it; none for somebody who is not to be named.
    pub by: Option<PersonView>,
    /// The day.
    pub date: String,
    /// The change of the page that was the last one when it was read.
    pub revision: Option<CommitView>,
    /// How many substantive changes came since.
    pub since: usize,
    /// What was looked at: `facts`, `language`, `licence` and `images`; strings
    /// `review-scope-<scope>`.
    pub scope: Vec<&'static str>,
    /// `accept`, `revise` or `decline`; string `review-verdict-<verdict>`. May be empty.
    pub verdict: &'static str,
    /// What the reviewer has to do with the page, in their words; may be empty.
    pub conflict: String,
    /// Why it does not count; string `review-uncounted-<why>`. Empty for one that counts.
    pub why: &'static str,
    /// What the reviewer says, in paragraphs.
    pub comment: Vec<String>,
}
