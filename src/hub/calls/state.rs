//! Where a call stands: a function of its dates, its records and a moment.

use crate::hub::calls::Call;

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Entries are taken.
    Open,
    /// It takes entries later.
    Announced,
    /// Entries are closed, and nothing is decided.
    Judging,
    /// There is a decision.
    Decided,
    /// There is a decision, and nothing is left to do.
    Implemented,
    /// It was called off.
    Closed,
}

impl State {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Announced => "announced",
            Self::Judging => "judging",
            Self::Decided => "decided",
            Self::Implemented => "implemented",
            Self::Closed => "closed",
        }
    }
}

/// The state of a call at a moment, and whether its decision is overdue.
pub(super) fn of(call: &Call, now: Option<i64>) -> (State, bool) {
    let keys = &call.file.keys;
    let dates = &call.file.dates;
    let is_past = |moment: Option<crate::calls::Moment>| {
        moment.is_some_and(|moment| now.is_some_and(|now| now >= moment.at))
    };
    if keys.closed.is_some() {
        return (State::Closed, false);
    }
    let is_decided = call.decision.is_some();
    let steps = &keys.outcome.steps;
    if is_decided && !steps.is_empty() && steps.iter().all(|step| step.state.is_over()) {
        return (State::Implemented, false);
    }
    if is_decided {
        return (State::Decided, false);
    }
    let state = if is_past(dates.closes) {
        State::Judging
    } else if dates.opens.is_none() || is_past(dates.opens) {
        State::Open
    } else {
        State::Announced
    };
    (state, is_past(dates.decide_by))
}
