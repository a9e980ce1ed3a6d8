//! What became of a submission that does not wait any more.

use crate::history::Timestamp;
use crate::hub::submissions::{Decision, State, Submission};

/// What became of a submission that does not wait any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The branch has it.
    Merged,
    /// It was not taken.
    Declined,
    /// Another one was taken in its place.
    Superseded,
    /// It was closed, and nobody said why.
    Closed,
    /// It cannot be told.
    Unknown,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Merged,
        Self::Declined,
        Self::Superseded,
        Self::Closed,
        Self::Unknown,
    ];

    /// The word used in views.
    pub fn name(self) -> &'static str {
        match self {
            Self::Merged => "merged",
            Self::Declined => "declined",
            Self::Superseded => "superseded",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

impl Submission {
    /// What became of it; `None` while it waits.
    pub fn outcome(&self) -> Option<Outcome> {
        let decision = self.answer.as_ref().map(|answer| &answer.decision);
        Some(match (&self.state, decision) {
            (State::Open, _) => return None,
            (State::Merged { .. }, _) => Outcome::Merged,
            (State::Superseded(_), _) | (_, Some(Decision::Superseded(_))) => Outcome::Superseded,
            (_, Some(Decision::Declined)) => Outcome::Declined,
            (_, Some(Decision::Accepted)) => Outcome::Merged,
            (State::Closed { .. }, None) => Outcome::Closed,
            (State::Unknown(_), None) => Outcome::Unknown,
        })
    }

    /// When it was settled, as well as that is known.
    pub fn settled(&self) -> Option<Timestamp> {
        let told = match &self.state {
            State::Merged { when, .. } | State::Closed { when } => *when,
            _ => None,
        };
        let answered = self.answer.as_ref().and_then(|answer| answer.when);
        told.or(answered).or(self.updated).or(self.opened)
    }

    pub(super) fn settled_year(&self) -> Option<String> {
        Some(self.settled()?.date().get(..4)?.to_owned())
    }
}
