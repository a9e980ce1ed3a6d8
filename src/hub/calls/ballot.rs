//! A ballot, and whether it counts.

use crate::calls::ballot::BallotFile;
use crate::calls::kind::Proof;
use crate::hub::calls::after::After;
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
    /// The name of the content that stood there when the vote closed, or stands there while it is
    /// open, by what is known today.
    pub had: Option<BlobId>,
    /// Whether it was there when what counts was settled, or that is still open.
    pub in_time: bool,
    /// The name of its envelope, where it was opened.
    pub envelope: Option<BlobId>,
    /// What became of the file afterwards, which changes nothing.
    pub after: Option<After>,
    /// Whether it counts for who cast it, by what is known today.
    pub today: Result<(), Uncast>,
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
    /// Whoever committed it has the name of that person, and an address that is not known as theirs.
    NameOnly,
    /// Its voter has no vote.
    NotOnRoll,
    /// What the call asks for does not show that it is its voter's.
    WeakProof(Proof),
    /// It came, or was changed, after the vote had closed.
    Late,
    /// Its content is not in the history that is here.
    Unreadable,
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
            Self::NameOnly => "name-only",
            Self::Unreadable => "unreadable",
            Self::NotOnRoll => "not-on-roll",
            Self::WeakProof(_) => "weak-proof",
            Self::Late => "late",
            Self::Unopened => "unopened",
            Self::BrokenEnvelope => "broken-envelope",
        }
    }

    /// Whether it is about who cast a ballot, which seals say.
    pub(super) fn is_of_person(self) -> bool {
        matches!(
            self,
            Self::Foreign | Self::NameOnly | Self::NotOnRoll | Self::WeakProof(_)
        )
    }

    /// What a seal says of who cast a ballot; a reason that nobody knows is one all the same.
    pub(super) fn of_person(name: &str, proof: Proof) -> Self {
        match name {
            "foreign" => Self::Foreign,
            "name-only" => Self::NameOnly,
            "weak-proof" => Self::WeakProof(proof),
            _ => Self::NotOnRoll,
        }
    }
}
