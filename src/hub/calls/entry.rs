//! An entry: what somebody sent to a call, and when it arrived.

use std::collections::BTreeMap;

use crate::hub::calls::kept::{Enveloped, Kept};
use crate::hub::ids::{PageId, PersonId};
use crate::repo::{BlobId, CommitId};

/// What somebody sent to a call.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name in reviews, ballots and decisions.
    pub id: String,
    /// The name that it asks for, which another one may have had before it.
    pub wanted: String,
    /// The place in the branch's line of the commit that brought it as an entry.
    pub landed: Option<usize>,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub place: Where,
    /// Those who made it.
    pub people: Vec<PersonId>,
    /// The same by name, as the seal has them once there is one: by these it is judged.
    pub makers: Vec<String>,
    /// Those of them who committed a part of it. The others are named by somebody, which anybody can
    /// do, so that it says nothing of other entries.
    pub wrote: Vec<Wrote>,
    /// Its files and their contents, as they are judged: the sealed ones where it is sealed.
    pub files: BTreeMap<String, BlobId>,
    /// What the branch had of them when the call closed.
    pub had: BTreeMap<String, BlobId>,
    /// Its envelope, where it came in one.
    pub envelope: Option<Enveloped>,
    /// When it arrived.
    pub arrival: Arrival,
    /// Whether the branch had it when the call closed.
    pub was_in_time: bool,
    /// Whether it takes part.
    pub standing: Standing,
    /// The pages that carry it out, by path.
    pub implemented_by: Vec<PageId>,
}

/// Somebody who committed a part of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrote {
    /// Their name, as in [`Entry::makers`].
    pub name: String,
    /// Who they are today.
    pub person: Option<PersonId>,
    /// The first commit that shows it; `None` where the entry is no page of the branch.
    pub commit: Option<CommitId>,
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
    /// The branch had it when the call closed, and does not have it any more.
    Removed,
    /// The seal names it, and what it names, a request or an issue, is not here.
    Elsewhere,
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
    /// Its envelope was not opened in time.
    Unopened,
    /// It is not what its envelope holds, or was open before the call closed.
    Broken,
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
            Self::Unopened => "unopened",
            Self::Broken => "broken-envelope",
        }
    }
}

impl Entry {
    /// Whether it came in an envelope that does not tell what is in it.
    pub fn is_sealed(&self) -> bool {
        let state = self.envelope.as_ref().map(|envelope| envelope.state);
        state.is_some_and(|state| !matches!(state, Kept::Opened { .. }))
    }

    /// Whether what was in its envelope names somebody as having made it.
    pub fn names_inside(&self, person: PersonId) -> bool {
        let envelope = self.envelope.as_ref();
        envelope.is_some_and(|it| it.inside.people.contains(&person))
    }

    /// Since when the branch has what was in its envelope.
    pub(super) fn opened_at(&self) -> Option<i64> {
        match self.envelope.as_ref()?.state {
            Kept::Opened { at, .. } => Some(at),
            _ => None,
        }
    }

    /// What the forge's list says of it, where it is an issue.
    pub fn idea(&self) -> Option<&Idea> {
        match &self.place {
            Where::Issue(idea) => Some(idea),
            Where::Pages(_) | Where::Submission(_) | Where::Removed | Where::Elsewhere => None,
        }
    }

    /// Whether it is judged.
    pub fn stands(&self) -> bool {
        matches!(self.standing, Standing::Stands | Standing::Admitted)
    }
}
