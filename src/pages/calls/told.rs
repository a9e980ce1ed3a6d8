//! When the records of a call are told: before nothing more can join them, numbers would sway those
//! who still judge and vote.

use crate::hub::calls::State;
use crate::hub::{Call, Hub};

/// Whether there is something to tell: a decision, or records that nothing more can join.
pub(super) fn is_shown(hub: &Hub, call: &Call) -> bool {
    let dates = &call.file.dates;
    let edges = dates.last_edge().into_iter().chain(dates.reviews_until);
    let last = edges.map(|edge| edge.at).max();
    let is_over = last.is_some_and(|last| hub.calls.is_past(last));
    call.decision.is_some()
        || is_over && call.state != State::Closed && !call.file.awards.is_empty()
}
