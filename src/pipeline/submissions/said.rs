//! What the forge's list and refs say of submissions, and so which of them are worth judging.

use std::collections::BTreeMap;

use super::forge_list::{Problem, data};
use super::refs::{Asked, Refs};
use crate::history::Opener;
use crate::history::git::proposals::{Standing, Tip};
use crate::hub::submissions::{ClosedKnown, Decision, State, Submission, Why};
use crate::review::Base;
use crate::submissions::decisions::Decisions;
use crate::submissions::forge;

/// What is said of the submissions besides git: the forge's own list of them.
#[derive(Default)]
pub(super) struct Said {
    pub told: BTreeMap<u32, forge::Told>,
    /// Whether the list was read.
    pub is_there: bool,
    pub problem: Option<Problem>,
}

impl Said {
    pub fn read(refs: &Refs, asked: &Asked) -> Self {
        match data(refs, asked) {
            Some(Ok(told)) => Self {
                told,
                is_there: true,
                problem: None,
            },
            Some(Err(problem)) => Self {
                problem: Some(problem),
                ..Self::default()
            },
            None => Self::default(),
        }
    }

    /// Whether a ref is a request that is still open, as far as anything tells.
    fn standing(&self, tip: &Tip) -> Standing {
        let listed = tip
            .number
            .and_then(|number| forge::is_open(&self.told, number));
        listed.map_or(tip.standing, |is_open| {
            if is_open {
                Standing::Open
            } else {
                Standing::Closed
            }
        })
    }

    /// Whether it is of use to judge what a ref proposes: what nobody waits for an answer to costs
    /// nothing.
    pub fn wants(&self, tip: &Tip, decided: &Decisions) -> bool {
        let is_open = matches!(self.standing(tip), Standing::Open | Standing::Untold);
        is_open
            && !decided
                .get(&tip.id)
                .is_some_and(|answer| answer.decision != Decision::Accepted)
    }

    /// The account that opened a request, as the forge's list has it.
    pub fn account(&self, tip: &Tip) -> Option<&str> {
        self.told.get(&tip.number?)?.account.as_deref()
    }

    /// The same, as an account of the hub's forge.
    pub fn opener(&self, tip: &Tip, base: &Base) -> Option<Opener> {
        base.opener(self.account(tip)?)
    }

    /// Puts what refs tell into the submissions.
    pub fn tell(&self, entry: &mut Submission, tip: &Tip) {
        if entry.state != State::Open {
            return;
        }
        match self.standing(tip) {
            Standing::Open => entry.is_told = true,
            Standing::Untold => {}
            Standing::NoMerge => entry.state = State::Unknown(Why::NoMerge),
            Standing::Closed => entry.state = State::Closed { when: None },
        }
        if entry.state != State::Open {
            forge::forget_verdict(entry);
        }
    }

    /// What tells which submissions were closed.
    pub fn closed_known(&self, refs: &Refs, all: &[Submission]) -> ClosedKnown {
        match () {
            () if self.is_there => ClosedKnown::List,
            () if refs
                .tips
                .iter()
                .any(|tip| tip.number.is_some() && tip.standing != Standing::Untold) =>
            {
                ClosedKnown::MergeRefs
            }
            () if all
                .iter()
                .any(|entry| entry.state == State::Open && !entry.is_told) =>
            {
                ClosedKnown::Nothing
            }
            () => ClosedKnown::List,
        }
    }
}
