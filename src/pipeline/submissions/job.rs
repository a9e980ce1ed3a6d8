//! A submission that was read, and how it is judged.

use std::collections::HashMap;

use super::kept::{Kept, KeptEntry, KeptVerdict};
use super::records::has_records;
use super::refs::Refs;
use crate::history::git::onto::{Content, Placed};
use crate::history::git::proposals::{Brought, Tip};
use crate::history::{BlobId, Opener};
use crate::hub::Hub;
use crate::hub::submissions::{State, Submission};
use crate::load::{Revision, is_markdown};
use crate::paths::SourcePath;
use crate::pipeline::changed::whole;
use crate::pipeline::request::Request;
use crate::progress::Progress;
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
    pub fn judge(&self, refs: &Refs, grounds: &Grounds) -> Option<Judged> {
        match self.is_of_calls(grounds) {
            true => self.judge_whole(refs),
            false => self.judge_near(grounds),
        }
    }

    /// The same by what it concerns alone.
    pub fn judge_near(&self, grounds: &Grounds) -> Option<Judged> {
        self.judge_beside(grounds, &self.beside(grounds))
    }

    /// Whether it brings or changes a call, what is sent to one, or a record of it: what counts in a
    /// call depends on the whole hub and its history.
    pub fn is_of_calls(&self, grounds: &Grounds) -> bool {
        has_records(&self.described(grounds)) || self.names_a_call(grounds.hub())
    }

    /// Whether a page that it changes was sent to a call, or may be after it.
    fn names_a_call(&self, hub: &Hub) -> bool {
        let mut placed = self.placed.iter();
        placed.any(|placed| {
            let Some(path) = SourcePath::new(&placed.delta.path).filter(is_markdown) else {
                return false;
            };
            let today = hub.page_of(&path).map(|page| hub.page(page));
            let after = match &placed.content {
                Some(Content::Blob(blob)) => hub.history.contents.said(*blob),
                Some(Content::Joined(bytes)) => Some(String::from_utf8_lossy(bytes).into_owned()),
                None => None,
            };
            today.is_some_and(|page| page.meta.call.is_some())
                || after.is_some_and(|text| hub.may_enter(&text))
        })
    }

    /// What the check in its own branch says.
    fn judge_whole(&self, refs: &Refs) -> Option<Judged> {
        let request = Request {
            revision: Revision::Named(self.tip.head?.to_string()),
            base_url: None,
            progress: Progress::default(),
            ..refs.request.clone()
        };
        let opener = self.opener.as_ref().map(Opener::told);
        let reviewed = whole(&request, &refs.base.name, opener.as_deref()).ok()?;
        Some(reviewed.judged)
    }

    fn judge_beside(&self, grounds: &Grounds, beside: &Beside) -> Option<Judged> {
        let len = |blob| self.lens.get(&blob).copied();
        (!beside.is_too_much()).then(|| grounds.judge(&self.brought, &self.placed, beside, &len))
    }

    pub fn entry(&self, refs: &Refs, grounds: &Grounds) -> Submission {
        self.entry_beside(refs, grounds, &self.beside(grounds))
    }

    pub fn entry_of(&self, judged: &Judged, grounds: &Grounds) -> Submission {
        entry::judged(&self.tip, &self.brought, &self.placed, judged, grounds)
    }

    fn entry_beside(&self, refs: &Refs, grounds: &Grounds, beside: &Beside) -> Submission {
        let judged = match self.is_of_calls(grounds) {
            true => self.judge_whole(refs),
            false => None,
        };
        match judged.or_else(|| self.judge_beside(grounds, beside)) {
            Some(judged) => self.entry_of(&judged, grounds),
            None => entry::too_large(&self.tip, &self.brought, entry::Excess::Pages, grounds),
        }
    }

    /// What reading it told, without what the checks say.
    pub fn described(&self, grounds: &Grounds) -> Submission {
        entry::described(&self.tip, State::Open, &self.brought, grounds)
    }

    /// What was judged from the same grounds, else what is judged now, and whether it was now.
    pub fn kept(&self, refs: &Refs, grounds: &Grounds, kept: &Kept) -> (KeptEntry, bool) {
        let beside = self.beside(grounds);
        let read = self.described(grounds);
        let calls = &grounds.hub().calls;
        let is_whole = self.is_of_calls(grounds);
        let digest = match is_whole {
            true => of_whole(&beside, refs, calls.as_of),
            false => beside.digest,
        };
        let known = kept.judged(&self.tip, digest);
        let judged = KeptVerdict {
            submission: match known {
                Some(known) => known.submission.clone(),
                None => self.entry_beside(refs, grounds, &beside),
            },
            tip: refs.tip,
            grounds: digest,
            between: is_whole.then(|| calls.between()),
            opener: self.opener.as_ref().map(Opener::told),
        };
        let entry = KeptEntry {
            read,
            was_wanted: true,
            judged: Some(judged),
        };
        (entry, known.is_none())
    }
}

/// What a verdict by the whole hub depends on.
fn of_whole(beside: &Beside, refs: &Refs, as_of: Option<i64>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&beside.digest);
    hasher.update(refs.tip.to_string().as_bytes());
    hasher.update(&as_of.unwrap_or(i64::MIN).to_le_bytes());
    *hasher.finalize().as_bytes()
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
