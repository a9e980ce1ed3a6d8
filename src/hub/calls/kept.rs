//! What became of the envelope of an entry.

use crate::calls::seal::SealedEnvelope;
use crate::hub::ids::PersonId;
use crate::repo::{BlobId, CommitId};

/// An entry that came in an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enveloped {
    /// What was sealed; nothing of a page that says that it was, and was open before the end.
    pub envelope: Option<SealedEnvelope>,
    /// What became of it.
    pub state: Kept,
    /// What was in it that the envelope did not say.
    pub inside: Inside,
}

/// What an opened envelope says of who made the entry, and what it says otherwise than before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inside {
    /// Those whom the page names as having made it.
    pub people: Vec<PersonId>,
    /// Keys of the page that say something else than the envelope did, which is what counts.
    pub differs: Vec<&'static str>,
}

/// What became of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nobody has opened it.
    Closed,
    /// It was opened in time.
    Opened {
        /// The commit.
        commit: CommitId,
        /// What was in it.
        blob: BlobId,
        /// Since when the branch has that, in seconds since 1970 UTC.
        at: i64,
    },
    /// It was opened too late.
    TooLate,
    /// It was open before the call closed.
    Early,
    /// Something else than what was sealed is in its place.
    Other,
    /// The call does not end, so nothing says when it may be opened.
    Endless,
}

impl Kept {
    /// The word in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Opened { .. } => "opened",
            Self::TooLate => "too-late",
            Self::Early | Self::Other | Self::Endless => "broken",
        }
    }

    /// Whether it is not what its envelope holds.
    pub fn is_broken(self) -> bool {
        matches!(self, Self::Early | Self::Other | Self::Endless)
    }
}
