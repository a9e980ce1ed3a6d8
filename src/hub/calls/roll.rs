//! Who has a say: judges, and those who may vote.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::CallFile;
use crate::calls::file::text;
use crate::calls::keys::{BallotRules, Voters};
use crate::calls::kind::{Circle, Roll};
use crate::fields::Written;
use crate::history::PersonSpec;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;

/// The people that a list names, each once; names that lead nowhere are left out.
pub(super) fn named(hub: &Linked, names: &[Written]) -> Vec<PersonId> {
    let mut people = Vec::new();
    for person in names.iter().filter_map(|name| find(hub, &name.text)) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// Whom a name means.
pub(super) fn find(hub: &Linked, name: &str) -> Option<PersonId> {
    let spec = PersonSpec {
        name: Some(name.trim_start_matches('@').to_owned()),
        ..PersonSpec::default()
    };
    hub.people.find(&hub.history, &spec)
}

/// The judges of a call: whom it names, else those who run it.
pub(super) fn judges(
    hub: &Linked,
    file: &CallFile,
    people: &[PersonId],
) -> Vec<(PersonId, String)> {
    if file.keys.judges.is_empty() {
        return people
            .iter()
            .map(|person| (*person, String::new()))
            .collect();
    }
    let mut judges: Vec<(PersonId, String)> = Vec::new();
    for judge in &file.keys.judges {
        let interest = text(judge.interest.as_ref()).unwrap_or_default();
        if let Some(person) = find(hub, &judge.who.text)
            && judges.iter().all(|(known, _)| *known != person)
        {
            judges.push((person, interest));
        }
    }
    judges
}

/// Those who may vote.
pub(super) struct Voting {
    voters: Option<BTreeSet<PersonId>>,
}

impl Voting {
    /// The roll of a vote.
    pub(super) fn of(hub: &Linked, calls: &Calls, call: &Call, rules: &BallotRules) -> Self {
        let mut voters = match &rules.voters {
            Voters::People(names) => named(hub, names).into_iter().collect(),
            Voters::Circle(Circle::Everyone | Circle::Newcomers) => return Self { voters: None },
            Voters::Circle(Circle::Judges) => {
                call.judges.iter().map(|(person, _)| *person).collect()
            }
            Voters::Circle(Circle::Members) => hub
                .people
                .all
                .iter()
                .enumerate()
                .filter(|(_, person)| person.profile.is_some())
                .map(|(at, _)| PersonId(at as u32))
                .collect(),
            Voters::Circle(Circle::Contributors) => contributors(hub, calls, call, rules),
        };
        let admitted = call.file.keys.admit.iter();
        voters.extend(admitted.filter_map(|admitted| find(hub, &admitted.who.as_ref()?.text)));
        Self {
            voters: Some(voters),
        }
    }

    /// Whether somebody may vote.
    pub(super) fn has(&self, person: PersonId) -> bool {
        self.voters
            .as_ref()
            .is_none_or(|voters| voters.contains(&person))
    }
}

/// The place in the branch's line whose contributors may vote.
pub(super) fn place(hub: &Linked, calls: &Calls, call: &Call, roll: Roll) -> Option<usize> {
    let timeline = &calls.timeline;
    match (roll, call.file.dates.opens) {
        (Roll::Opens, Some(opens)) => timeline.place_at(opens.at),
        _ => {
            let created = timeline.created(&hub.history, &call.file.source.path);
            created.map(|(_, place)| place)
        }
    }
}

/// Those whose work was in pages of the hub before the call was known.
fn contributors(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    rules: &BallotRules,
) -> BTreeSet<PersonId> {
    let Some(last) = place(hub, calls, call, rules.roll) else {
        return BTreeSet::new();
    };
    let mut changes: BTreeMap<PersonId, u32> = BTreeMap::new();
    for revision in hub
        .pages
        .iter()
        .flat_map(|page| &page.credit.revisions)
        .filter(|revision| revision.is_work())
    {
        let landed = calls.timeline.place(revision.commit);
        if landed.is_some_and(|place| place <= last) {
            for author in hub.history.commit(revision.commit).authors() {
                *changes.entry(hub.people.of_history(author)).or_default() += 1;
            }
        }
    }
    let is_human = |person: &PersonId| !hub.people.get(*person).bot;
    changes
        .into_iter()
        .filter(|(person, count)| is_human(person) && *count >= rules.min_changes.max(1))
        .map(|(person, _)| person)
        .collect()
}
