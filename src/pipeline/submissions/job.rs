//! A submission that was read, and how it is judged.

use std::collections::HashMap;

use super::kept::{Kept, KeptEntry, KeptVerdict};
use crate::history::git::onto::Placed;
use crate::history::git::proposals::{Brought, Tip};
use crate::history::{BlobId, CommitId, Opener};
use crate::hub::submissions::{State, Submission};
use crate::review::Judged;
use crate::submissions::{Beside, Grounds, entry};

/// A submission that is to be judged.
pub(super) struct Job {
    pub tip: Tip,
    pub brought: Brought,
    pub placed: Vec<Placed>,
    /// The lengths of the contents that it brings.
    pub lens: HashMap<BlobId, u64>,
    /// The account that opened the request, where the forge's list tells.
    pub opener: Option<Opener>,
}

impl Job {
    fn beside(&self, grounds: &Grounds) -> Beside {
        grounds.beside(&self.brought, &self.placed, self.opener.as_ref(), &|blob| {
            self.lens.get(&blob).copied()
        })
    }

    /// What is said of it; `None` when it can concern more of the hub than is looked at for one.
    pub fn judge(&self, grounds: &Grounds) -> Option<Judged> {
        self.judge_beside(grounds, &self.beside(grounds))
    }

    /// Whether it brings or changes a call, a review or a ballot.
    pub fn touches_records(&self) -> bool {
        let mut paths = self.placed.iter().flat_map(|placed| placed.delta.paths());
        paths.any(|path| {
            let folder = path.split('/').next().unwrap_or_default();
            matches!(folder, "calls" | "reviews" | "ballots")
        })
    }

    fn judge_beside(&self, grounds: &Grounds, beside: &Beside) -> Option<Judged> {
        let len = |blob| self.lens.get(&blob).copied();
        (!beside.is_too_much()).then(|| grounds.judge(&self.brought, &self.placed, beside, &len))
    }

    pub fn entry(&self, grounds: &Grounds) -> Submission {
        self.entry_beside(grounds, &self.beside(grounds))
    }

    pub fn entry_of(&self, judged: &Judged, grounds: &Grounds) -> Submission {
        entry::judged(&self.tip, &self.brought, &self.placed, judged, grounds)
    }

    fn entry_beside(&self, grounds: &Grounds, beside: &Beside) -> Submission {
        match self.judge_beside(grounds, beside) {
            Some(judged) => self.entry_of(&judged, grounds),
            None => entry::too_large(&self.tip, &self.brought, entry::Excess::Pages, grounds),
        }
    }

    /// What reading it told, without what the checks say.
    pub fn described(&self, grounds: &Grounds) -> Submission {
        entry::described(&self.tip, State::Open, &self.brought, grounds)
    }

    /// What was judged from the same grounds, else what is judged now, and whether it was now.
    pub fn kept(&self, grounds: &Grounds, kept: &Kept, tip: CommitId) -> (KeptEntry, bool) {
        let beside = self.beside(grounds);
        let known = kept.judged(&self.tip, beside.digest);
        let judged = KeptVerdict {
            submission: match known {
                Some(known) => known.submission.clone(),
                None => self.entry_beside(grounds, &beside),
            },
            tip,
            grounds: beside.digest,
            opener: self.opener.as_ref().map(Opener::told),
        };
        let entry = KeptEntry {
            read: self.described(grounds),
            was_wanted: true,
            judged: Some(judged),
        };
        (entry, known.is_none())
    }
}

/// What reading a ref comes to.
pub(super) enum Read {
    Done(Box<KeptEntry>),
    Open(Box<Job>),
}

impl Read {
    pub fn done(read: Submission, was_wanted: bool) -> Self {
        Self::Done(Box::new(KeptEntry {
            read,
            was_wanted,
            judged: None,
        }))
    }
}
