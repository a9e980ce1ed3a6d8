//! What was judged before, kept between runs: a verdict holds as long as all that it depends on is
//! the same, whatever else the branch did since.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Refs;
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
    pub submission: Submission,
    /// What its verdict depends on, when there is one.
    pub grounds: Option<[u8; 32]>,
    /// The account that it was judged as the request of.
    pub opener: Option<String>,
}

impl Kept {
    /// What is on the shelf for a branch.
    pub fn read(refs: &Refs, shelf: &Shelf) -> Self {
        type Parts = (CommitId, [u8; 32], Decisions, Vec<KeptEntry>);
        let Some((tip, frame, decided, entries)) = shelf.kept::<Parts>(NAME, &key(refs)) else {
            return Self::default();
        };
        let place = |entry: KeptEntry| {
            (
                (entry.submission.reference.clone(), entry.submission.head),
                entry,
            )
        };
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
            .filter(|entry| entry.submission.verdict != Some(Verdict::CannotTell))
            .collect();
        shelf.keep(NAME, &key(refs), &(refs.tip, frame, decided, lasting));
    }

    /// Whether all of it was said of the branch as it is.
    pub fn is_of(&self, refs: &Refs) -> bool {
        self.tip == Some(refs.tip)
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
            is_behind
                && self.frame == frame
                && matches!(entry.submission.state, State::Merged { .. })
        })
    }

    /// What was judged of a ref from the same grounds.
    pub fn judged(&self, tip: &Tip, grounds: [u8; 32]) -> Option<&KeptEntry> {
        self.get(tip).filter(|entry| entry.grounds == Some(grounds))
    }

    /// What names and rules were then.
    pub fn frame(&self) -> [u8; 32] {
        self.frame
    }
}

fn key(refs: &Refs) -> String {
    refs.base.name.clone()
}
