//! A ballot, and whether it counts.

use crate::calls::ballot::BallotFile;
use crate::calls::kind::Proof;
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
    /// The name of its envelope, where it was opened.
    pub envelope: Option<BlobId>,
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
    /// What the call asks for does not show that it is its voter's.
    WeakProof(Proof),
    /// It came, or was changed, after the vote had closed.
    Late,
    /// It is in its envelope, or was opened too late.
    Unopened,
    /// It is not what its envelope holds, has no salt, or was opened too early.
    BrokenEnvelope,
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
            Self::WeakProof(_) => "weak-proof",
            Self::Late => "late",
            Self::Unopened => "unopened",
            Self::BrokenEnvelope => "broken-envelope",
        }
    }
}
