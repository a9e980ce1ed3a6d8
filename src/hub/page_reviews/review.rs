//! A review of a page, and whether it counts.

use crate::calls::page_review::PageReviewFile;
use crate::history::CommitIndex;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::page_reviews::standing::Uncounted;

/// A review of a page.
#[derive(Debug, Clone)]
pub struct PageReview {
    /// What its file says.
    pub file: PageReviewFile,
    /// The page; `None` for one that does not exist.
    pub page: Option<PageId>,
    /// Who committed it; `None` for one that nobody has committed.
    pub reviewer: Option<PersonId>,
    /// The commit.
    pub commit: Option<CommitIndex>,
    /// The change of the page that was the last one when it was read.
    pub revision: Option<CommitIndex>,
    /// How many substantive changes came since.
    pub since: usize,
    /// Whether it counts, or why not.
    pub counted: Result<(), Uncounted>,
}
