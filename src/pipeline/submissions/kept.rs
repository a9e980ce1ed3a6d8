//! What was judged before, kept between runs: a verdict holds as long as all that it depends on is
//! the same, whatever else the branch did since.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::budget::Budget;
use super::refs::Refs;
use super::said::Said;
use crate::history::CommitId;
use crate::history::cache::Shelf;
use crate::history::git::proposals::Tip;
use crate::hub::submissions::{State, Submission, Verdict};
use crate::submissions::Branch;
use crate::submissions::decisions::Decisions;

/// The name on the shelf.
const NAME: &str = "submissions";

/// What was judged before.
#[derive(Default)]
pub(super) struct Kept {
    /// The commit of the branch.
    tip: Option<CommitId>,
    /// What names and rules were then.
    frame: [u8; 32],
    pub decided: Decisions,
    entries: BTreeMap<(String, Option<CommitId>), KeptEntry>,
}

/// A submission as git has it, without what a forge or a decision says of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct KeptEntry {
    /// What reading it told: who, when, which files. A verdict is in it only where reading was
    /// enough for one.
    pub read: Submission,
    /// Whether it was read to be judged: of what nobody waits for less is read.
    pub was_wanted: bool,
    /// The same with what the checks say, as it was judged last.
    pub judged: Option<KeptVerdict>,
}

/// A submission with what the checks say of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct KeptVerdict {
    pub submission: Submission,
    /// The commit of the branch for which it was last known to hold.
    pub tip: CommitId,
    /// What it depends on.
    pub grounds: [u8; 32],
    /// Where it depends on the time: between which moments it holds, if one was given.
    pub between: Option<Option<(i64, i64)>>,
    /// The account that it was judged as the request of.
    pub opener: Option<String>,
}

impl KeptEntry {
    /// Whether it takes of the budget for judging: it waits for an answer, and reading told no
    /// verdict.
    pub fn counts(&self, is_wanted: bool) -> bool {
        is_wanted && self.read.state == State::Open && self.read.verdict.is_none()
    }

    /// What the checks say of it on the branch as it is, as the request of an account.
    pub fn verdict(&self, refs: &Refs, account: Option<&str>) -> Option<&KeptVerdict> {
        self.judged.as_ref().filter(|judged| {
            let now = refs.request.now;
            let is_then = |between: Option<(i64, i64)>| match (between, now) {
                (Some((from, until)), Some(now)) => (from..until).contains(&now),
                (between, now) => between.is_none() && now.is_none(),
            };
            judged.tip == refs.tip
                && judged.opener.as_deref() == account
                && judged.between.is_none_or(is_then)
        })
    }
}

impl Kept {
    /// What is on the shelf for a branch.
    pub fn read(refs: &Refs, shelf: &Shelf) -> Self {
        type Parts = (CommitId, [u8; 32], Decisions, Vec<KeptEntry>);
        let Some((tip, frame, decided, entries)) = shelf.kept::<Parts>(NAME, &key(refs)) else {
            return Self::default();
        };
        let place = |entry: KeptEntry| ((entry.read.reference.clone(), entry.read.head), entry);
        Self {
            tip: Some(tip),
            frame,
            decided,
            entries: entries.into_iter().map(place).collect(),
        }
    }

    /// Puts the entries on the shelf.
    pub fn keep(
        refs: &Refs,
        shelf: &Shelf,
        frame: [u8; 32],
        decided: &Decisions,
        entries: &[KeptEntry],
    ) {
        // What is missing today may be fetched tomorrow.
        let lasting: Vec<&KeptEntry> = entries
            .iter()
            .filter(|entry| entry.read.verdict != Some(Verdict::CannotTell))
            .collect();
        shelf.keep(NAME, &key(refs), &(refs.tip, frame, decided, lasting));
    }

    /// Whether something is to be read or judged that is not kept, within a budget.
    pub fn lacks(&self, refs: &Refs, said: &Said, mut budget: Budget) -> bool {
        refs.newest_first().any(|tip| {
            let is_wanted = said.wants(tip, &self.decided);
            self.usable(refs, tip, is_wanted).is_none_or(|entry| {
                entry.counts(is_wanted)
                    && budget.takes(&entry.read)
                    && entry.verdict(refs, said.account(tip)).is_none()
            })
        })
    }

    /// What was read of a ref beside the branch as it is.
    pub fn usable(&self, refs: &Refs, tip: &Tip, is_wanted: bool) -> Option<&KeptEntry> {
        self.get(tip).filter(|entry| {
            self.tip == Some(refs.tip)
                && (entry.was_wanted || !is_wanted || entry.read.state != State::Open)
        })
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// What was said of a ref at this commit.
    pub fn get(&self, tip: &Tip) -> Option<&KeptEntry> {
        self.entries.get(&(tip.reference.clone(), tip.head))
    }

    /// A submission that the branch had then, and has still.
    pub fn merged(&self, tip: &Tip, branch: &Branch, frame: [u8; 32]) -> Option<&KeptEntry> {
        let is_behind = self.tip.is_some_and(|tip| branch.commit(tip).is_some());
        self.get(tip).filter(|entry| {
            is_behind && self.frame == frame && matches!(entry.read.state, State::Merged { .. })
        })
    }

    /// What was judged of a ref from the same grounds.
    pub fn judged(&self, tip: &Tip, grounds: [u8; 32]) -> Option<&KeptVerdict> {
        self.get(tip)?
            .judged
            .as_ref()
            .filter(|judged| judged.grounds == grounds)
    }

    /// What names and rules were then.
    pub fn frame(&self) -> [u8; 32] {
        self.frame
    }
}

fn key(refs: &Refs) -> String {
    refs.base.name.clone()
}
