//! What cannot be in any decision of a call, whatever its records give.

use std::collections::BTreeSet;

use crate::calls::decision::{Decision, Outcome, SHORTEST_ANSWER};
use crate::hub::calls::call::Call;

/// What cannot be in any decision of this call.
pub(super) fn unsound(call: &Call, decision: &Decision) -> Vec<String> {
    let mut told = Vec::new();
    let placed: BTreeSet<&String> = decision
        .awards
        .values()
        .flat_map(|award| award.places.iter().flatten())
        .collect();
    let nobody = placed.iter().filter(|id| call.entry(id).is_none());
    told.extend(nobody.map(|id| format!("it gives a place to `{id}`, which is no entry")));
    for answered in &decision.entries {
        let is_placed = placed.contains(&answered.entry);
        if is_placed != (answered.outcome == Outcome::Chosen) {
            let (is, says) = if is_placed {
                ("has a place", answered.outcome.name())
            } else {
                ("has no place", "chosen")
            };
            told.push(format!(
                "`{}` {is}, and its outcome is `{says}`",
                answered.entry
            ));
        }
    }
    for (award, reason) in &decision.overrides {
        if !call.results.contains_key(award) {
            told.push(format!("it overrides `{award}`, which is no award"));
        } else if reason.chars().count() < SHORTEST_ANSWER {
            told.push(format!(
                "it overrides `{award}` without a reason that says why"
            ));
        }
    }
    if let Some(edge) = call.file.dates.last_edge()
        && decision.decided < edge.day()
    {
        told.push(format!(
            "it was decided on {}, before {}",
            decision.decided,
            edge.day()
        ));
    }
    if decision.by.is_empty() {
        told.push("it names nobody as deciding (`by`)".into());
    }
    for (id, award) in &decision.awards {
        let mut seen = BTreeSet::new();
        let mut twice = award.places.iter().flatten();
        if let Some(entry) = twice.find(|entry| !seen.insert(*entry)) {
            told.push(format!("`{id}`: `{entry}` has two places"));
        }
    }
    told
}
