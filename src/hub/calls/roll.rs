//! Who has a say: judges, and those who may vote.

use std::collections::BTreeSet;

use crate::calls::CallFile;
use crate::calls::file::text;
use crate::calls::keys::{BallotRules, Voters};
use crate::calls::kind::{Circle, Roll};
use crate::fields::Written;
use crate::history::PersonSpec;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::past::Past;
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
        let past = || {
            let last = place(hub, calls, call, rules.roll)?;
            Some(Past::new(hub, calls, last))
        };
        let mut voters: BTreeSet<PersonId> = match &rules.voters {
            Voters::People(names) => {
                // A name means whoever had it on the roll, and nobody who took it since.
                let known = past().map(|past| past.known());
                let is_known = |person: &PersonId| {
                    let known = known.as_ref();
                    known.is_none_or(|known| known.contains(person))
                };
                named(hub, names).into_iter().filter(is_known).collect()
            }
            Voters::Circle(Circle::Everyone | Circle::Newcomers) => return Self { voters: None },
            Voters::Circle(Circle::Judges) => call.first_judges().collect(),
            Voters::Circle(Circle::Members) => {
                past().map_or_else(BTreeSet::new, |past| past.members())
            }
            Voters::Circle(Circle::Contributors) => contributors(hub, past(), rules),
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
fn contributors(hub: &Linked, past: Option<Past>, rules: &BallotRules) -> BTreeSet<PersonId> {
    let least = rules.min_changes.max(1);
    let contributors = past.map(|past| past.contributors(least));
    let contributors = contributors.unwrap_or_default().into_iter();
    contributors
        .filter(|person| !hub.people.get(*person).bot)
        .collect()
}
