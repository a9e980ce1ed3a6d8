//! Which entries take part, and who may enter.

use std::collections::BTreeSet;

use crate::calls::keys::EligibleCircle;
use crate::calls::kind::{CallKind, Circle, Late, Roll};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Entry, Standing};
use crate::hub::calls::kept::Kept;
use crate::hub::calls::past::Past;
use crate::hub::calls::roll;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;

/// Whether an entry takes part.
pub(super) fn standing(hub: &Linked, calls: &Calls, call: &Call, entry: &Entry) -> Standing {
    let standing = of_arrival(hub, calls, call, entry);
    let (Standing::Stands | Standing::Admitted, Some(envelope)) = (standing, &entry.envelope)
    else {
        return standing;
    };
    let reveal = call.file.dates.entries_reveal();
    match envelope.state {
        Kept::Opened { .. } => standing,
        Kept::TooLate => Standing::Unopened,
        Kept::Closed if reveal.is_some_and(|reveal| calls.is_past(reveal.at)) => Standing::Unopened,
        Kept::Closed => standing,
        Kept::Early | Kept::Other | Kept::Endless => Standing::Broken,
    }
}

/// Whether it takes part, by who sent it and when.
fn of_arrival(hub: &Linked, calls: &Calls, call: &Call, entry: &Entry) -> Standing {
    if entry.standing == Standing::Withdrawn {
        return Standing::Withdrawn;
    }
    if call.came_afterwards(entry) {
        return Standing::Late;
    }
    // Who may enter is settled when the call closes: a profile that is removed later, or a judge who
    // edits somebody's page, puts nobody out.
    let sealed = call
        .sealed_entry(&entry.id)
        .filter(|it| it.people.is_some());
    let is_eligible = match sealed {
        Some(sealed) => !sealed.ineligible,
        None => is_eligible(hub, calls, call, &entry.people),
    };
    if !is_eligible {
        return Standing::Ineligible;
    }
    let Some(closes) = call
        .file
        .dates
        .closes
        .filter(|closes| calls.is_past(closes.at))
    else {
        return Standing::Stands;
    };
    let in_time = match entry.arrival {
        Arrival::Sealed => true,
        Arrival::Merged(at) | Arrival::Forge(at) => at <= closes.at,
        Arrival::Claimed => false,
    };
    let is_named = call
        .decision
        .as_ref()
        .is_some_and(|(_, decision)| decision.late.contains_key(&entry.id));
    match call.file.keys.late {
        _ if in_time => Standing::Stands,
        Late::Take => Standing::Admitted,
        Late::Ask if is_named => Standing::Admitted,
        Late::Ask | Late::Refuse => Standing::Late,
    }
}

/// Whether the people of an entry may enter.
pub(super) fn is_eligible(hub: &Linked, calls: &Calls, call: &Call, people: &[PersonId]) -> bool {
    let eligible = &call.file.keys.eligible;
    let words: BTreeSet<&str> = eligible
        .except
        .iter()
        .map(|name| name.text.as_str())
        .collect();
    let is_contest = call.file.keys.kind == CallKind::Contest;
    let excepts_judges = words.contains("judges") || is_contest && eligible.except.is_empty();
    let is_judge = |person: &PersonId| call.first_judges().any(|judge| judge == *person);
    let is_excepted = |person: &PersonId| {
        excepts_judges && is_judge(person)
            || words.contains("people") && call.people.contains(person)
            || eligible
                .except
                .iter()
                .any(|name| roll::find(hub, &name.text) == Some(*person))
    };
    if people.iter().any(is_excepted) {
        return false;
    }
    let Some(EligibleCircle(circle)) = eligible.who else {
        return true;
    };
    let opens = call
        .file
        .dates
        .opens
        .map(|opens| opens.at)
        .or(call.announced);
    let had_work = |person: &PersonId| {
        opens.is_some_and(|opens| {
            let person = hub.people.get(*person);
            let mut commits = person.changes.iter().map(|at| hub.changes[*at].0);
            commits.any(|commit| calls.timeline.time(commit).is_some_and(|time| time < opens))
        })
    };
    let may = |person: &PersonId| match circle {
        Circle::Everyone | Circle::Judges => true,
        Circle::Members => {
            let roll = call
                .file
                .ballot()
                .map_or(Roll::Announced, |rules| rules.roll);
            match roll::place(hub, calls, call, roll) {
                Some(place) => Past::new(hub, calls, place).has_member(*person),
                // Before anything is committed, there is nothing but what is here.
                None => hub.people.get(*person).profile.is_some(),
            }
        }
        Circle::Contributors => had_work(person),
        Circle::Newcomers => !had_work(person),
    };
    people.iter().all(may)
}
