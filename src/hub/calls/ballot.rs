//! A ballot, and whether it counts.

use crate::calls::ballot::BallotFile;
use crate::hub::ids::PersonId;
use crate::repo::{BlobId, CommitId};

/// A ballot.
#[derive(Debug, Clone)]
pub struct Ballot {
    /// What its file says.
    pub file: BallotFile,
    /// Who committed it; `None` for one that nobody has committed.
    pub voter: Option<PersonId>,
    /// The commit.
    pub commit: Option<CommitId>,
    /// The name of its content.
    pub blob: Option<BlobId>,
    /// Whether it counts, or why not.
    pub counted: Result<(), Uncast>,
}

/// Why a ballot does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncast {
    /// It is not committed yet.
    Uncommitted,
    /// It cannot be read, or is filled in for another kind of vote.
    Invalid,
    /// It names an option that does not exist.
    UnknownOption,
    /// Somebody else committed it than its path says.
    Foreign,
    /// Its voter has no vote.
    NotOnRoll,
    /// Its commit has no `Signed-off-by` of its voter.
    WeakProof,
    /// It came, or was changed, after the vote had closed.
    Late,
}

impl Uncast {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uncommitted => "uncommitted",
            Self::Invalid => "invalid",
            Self::UnknownOption => "unknown-option",
            Self::Foreign => "foreign",
            Self::NotOnRoll => "not-on-roll",
            Self::WeakProof => "weak-proof",
            Self::Late => "late",
        }
    }
}
