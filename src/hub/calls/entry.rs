//! An entry: what somebody sent to a call, and when it arrived.

use std::collections::BTreeMap;

use crate::hub::ids::{PageId, PersonId};
use crate::repo::BlobId;

/// What somebody sent to a call.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name in reviews, ballots and decisions.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub place: Where,
    /// Those who made it.
    pub people: Vec<PersonId>,
    /// Its files and their contents, as they are judged: the sealed ones where it is sealed.
    pub files: BTreeMap<String, BlobId>,
    /// When it arrived.
    pub arrival: Arrival,
    /// Whether the branch had it when the call closed.
    pub was_in_time: bool,
    /// Whether it takes part.
    pub standing: Standing,
}

/// Where an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// Pages of the hub; at least one.
    Pages(Vec<PageId>),
    /// An open submission, as a place in [`Submissions::all`](crate::hub::Submissions::all).
    Submission(usize),
    /// An issue at the forge.
    Issue(Idea),
}

/// What the forge's list says of an idea.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Idea {
    /// The number of the issue.
    pub number: u32,
    /// The account that opened it, where no profile names that and it may be shown; may be empty.
    pub login: String,
    /// Thumbs up.
    pub support: u64,
}

/// When an entry arrived, and what proves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// The seal of the deadline names it.
    Sealed,
    /// The branch had it, since that moment.
    Merged(i64),
    /// The forge's list says that the request was opened at that moment, before the call closed. It
    /// may have been changed since.
    Forge(i64),
    /// Its own commits say so, which proves nothing.
    Claimed,
}

impl Arrival {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::Merged(_) => "merged",
            Self::Forge(_) => "forge",
            Self::Claimed => "claimed",
        }
    }

    /// The moment that is proven.
    pub fn at(self) -> Option<i64> {
        match self {
            Self::Merged(at) | Self::Forge(at) => Some(at),
            Self::Sealed | Self::Claimed => None,
        }
    }
}

/// Whether an entry takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Stands,
    /// It came too late, or nothing proves that it did not.
    Late,
    /// It came too late and was taken all the same.
    Admitted,
    /// Its people took it back.
    Withdrawn,
    /// Its people may not enter.
    Ineligible,
}

impl Standing {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stands => "stands",
            Self::Late => "late",
            Self::Admitted => "admitted",
            Self::Withdrawn => "withdrawn",
            Self::Ineligible => "ineligible",
        }
    }
}

impl Entry {
    /// What the forge's list says of it, where it is an issue.
    pub fn idea(&self) -> Option<&Idea> {
        match &self.place {
            Where::Issue(idea) => Some(idea),
            Where::Pages(_) | Where::Submission(_) => None,
        }
    }

    /// Whether it is judged.
    pub fn stands(&self) -> bool {
        matches!(self.standing, Standing::Stands | Standing::Admitted)
    }
}
