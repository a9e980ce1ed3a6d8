//! What cannot be in any decision of a call, whatever its records give.

use std::collections::BTreeSet;

use crate::calls::decision::{Decision, Outcome, SHORTEST_ANSWER};
use crate::calls::moment::Moment;
use crate::hub::calls::call::Call;
use crate::hub::calls::deciders;
use crate::hub::calls::entry::Standing;
use crate::privacy::quoted;

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
    told.extend(fallen(call, decision));
    for (award, reason) in &decision.overrides {
        if !call.results.contains_key(award) {
            told.push(format!("it overrides `{award}`, which is no award"));
        } else if reason.chars().count() < SHORTEST_ANSWER {
            told.push(format!(
                "it overrides `{award}` without a reason that says why"
            ));
        }
    }
    if !decision.despite.is_empty() && decision.despite.chars().count() < SHORTEST_ANSWER {
        told.push("it was decided despite something, without a reason that says why".into());
    }
    let others = decision
        .left_out
        .keys()
        .filter(|record| !decision.leaves_out(record));
    told.extend(others.map(|record| {
        format!(
            "it leaves out `{}`, which is no review and no ballot",
            quoted(record)
        )
    }));
    told.extend(untimely(call, decision));
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

/// What does not take part and is chosen or praised all the same, where no override says why.
///
/// Where a call has no end nothing but an envelope settles who takes part: who takes their page back
/// when it was decided long ago does not undo that.
fn fallen(call: &Call, decision: &Decision) -> Vec<String> {
    let is_settled = call.file.dates.closes.is_some();
    let fell = call.entries.iter().filter(|entry| match entry.standing {
        Standing::Stands | Standing::Admitted => false,
        Standing::Late | Standing::Unopened | Standing::Broken => true,
        Standing::Withdrawn | Standing::Ineligible => is_settled,
    });
    let mut told = Vec::new();
    for entry in fell {
        let (id, standing) = (&entry.id, entry.standing.name());
        let mut awards = decision.awards.iter();
        let placed = awards.find(|(award, said)| {
            said.places.iter().flatten().any(|it| it == id)
                && !decision.overrides.contains_key(*award)
        });
        if let Some((award, _)) = placed {
            told.push(format!(
                "`{award}`: it gives a place to `{id}`, which does not take part ({standing})"
            ));
        }
        let outcome = decision.of_entry(id).map(|answered| answered.outcome);
        if outcome == Some(Outcome::Mention) && decision.overrides.is_empty() {
            told.push(format!(
                "the outcome of `{id}` is `mention`, and it does not take part ({standing})"
            ));
        }
    }
    told
}

/// A day on which it cannot have been decided.
fn untimely(call: &Call, decision: &Decision) -> Option<String> {
    let decided = &decision.decided;
    if decided.len() != 10 || deciders::begins(decided).is_none() {
        return Some(format!(
            "`{}` is no day on which it was decided, such as 2026-06-27",
            quoted(decided)
        ));
    }
    let dates = &call.file.dates;
    let is_early = |edge: &Moment| *decided < edge.day();
    if let Some(edge) = dates.last_edge().filter(is_early) {
        return Some(format!(
            "it was decided on {decided}, before {}",
            edge.day()
        ));
    }
    let drawn_from = dates.drawn_from().filter(|_| !decision.draw.is_empty());
    let edge = drawn_from.filter(is_early)?;
    Some(format!(
        "it was decided on {decided}, before the numbers of its draw could be known ({edge})"
    ))
}
