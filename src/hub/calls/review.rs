//! A review of an entry, and whether it counts.

use crate::calls::count::fraction::Fraction;
use crate::calls::review::ReviewFile;
use crate::hub::calls::after::After;
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
    /// Whether it was there when what counts was settled, or that is still open.
    pub in_time: bool,
    /// What became of the file afterwards, which changes nothing.
    pub after: Option<After>,
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
    /// Whoever committed it has the name of that person, and an address that is not known as theirs.
    NameOnly,
    /// Its content is not in the history that is here.
    Unreadable,
    /// Its author is no judge.
    NoJudge,
    /// Its author was added as a judge of other entries.
    OtherEntries,
    /// It cannot be read, or a score is missing or out of range.
    Incomplete,
    /// It does not say whether there is a conflict.
    Silent,
    /// Its author declares a conflict.
    Declared,
    /// Its author made the entry, or competes with it.
    Conflict,
    /// The entry was in its envelope when it was written.
    SealedEntry,
    /// It is about another state of the entry than the one that is judged.
    OtherRevision,
    /// It came after the last day for reviews.
    Late,
    /// It is in its envelope, or was opened too late.
    Unopened,
    /// It is not what its envelope holds, has no salt, or was opened too early.
    BrokenEnvelope,
}

impl Uncounted {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uncommitted => "uncommitted",
            Self::UnknownEntry => "unknown-entry",
            Self::EntryOut => "entry-out",
            Self::Foreign => "foreign",
            Self::NameOnly => "name-only",
            Self::Unreadable => "unreadable",
            Self::NoJudge => "no-judge",
            Self::OtherEntries => "other-entries",
            Self::Incomplete => "incomplete",
            Self::Silent => "silent",
            Self::Declared => "declared",
            Self::Conflict => "conflict",
            Self::SealedEntry => "sealed-entry",
            Self::OtherRevision => "other-revision",
            Self::Late => "late",
            Self::Unopened => "unopened",
            Self::BrokenEnvelope => "broken-envelope",
        }
    }
}
