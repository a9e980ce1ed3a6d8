//! A review of an entry, and whether it counts.

use crate::calls::count::fraction::Fraction;
use crate::calls::review::ReviewFile;
use crate::hub::ids::PersonId;
use crate::repo::{BlobId, CommitId};

/// A review of an entry.
#[derive(Debug, Clone)]
pub struct Review {
    /// What its file says.
    pub file: ReviewFile,
    /// Who committed it; `None` for one that nobody has committed.
    pub reviewer: Option<PersonId>,
    /// The commit.
    pub commit: Option<CommitId>,
    /// The name of its content.
    pub blob: Option<BlobId>,
    /// Its total, or why it does not count.
    pub counted: Result<Fraction, Uncounted>,
}

/// Why a review does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncounted {
    /// It is not committed yet.
    Uncommitted,
    /// The call has no such entry.
    UnknownEntry,
    /// The entry does not take part.
    EntryOut,
    /// Somebody else committed it than its path says.
    Foreign,
    /// Its author is no judge.
    NoJudge,
    /// It cannot be read, or a score is missing or out of range.
    Incomplete,
    /// It does not say whether there is a conflict.
    Silent,
    /// Its author declares a conflict.
    Declared,
    /// Its author made the entry, or competes with it.
    Conflict,
    /// It is about another state of the entry than the one that is judged.
    OtherRevision,
    /// It came after the last day for reviews.
    Late,
}

impl Uncounted {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uncommitted => "uncommitted",
            Self::UnknownEntry => "unknown-entry",
            Self::EntryOut => "entry-out",
            Self::Foreign => "foreign",
            Self::NoJudge => "no-judge",
            Self::Incomplete => "incomplete",
            Self::Silent => "silent",
            Self::Declared => "declared",
            Self::Conflict => "conflict",
            Self::OtherRevision => "other-revision",
            Self::Late => "late",
        }
    }
}
