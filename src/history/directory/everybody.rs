//! The people that the joined signatures are, in the order of their time.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt};

use super::super::address::Signature;
use super::super::identity::{Identity, Profile};
use super::super::ids::PersonId;
use super::groups::Groups;
use super::known::Known;
use super::person::identity;

/// Everybody, and which signatures are theirs.
pub(super) struct Everybody {
    /// Those who came first before the others, strangers last.
    pub people: Vec<Identity>,
    /// Who each signature is, with the hand.
    pub persons: HashMap<Signature, (PersonId, u32)>,
    by_group: HashMap<usize, PersonId>,
}

impl Everybody {
    /// Makes a person of each group of signatures that is `known`.
    pub(super) fn of(
        known: &[Known],
        groups: &Groups,
        profiles: &[Profile],
        listed_bots: &[String],
    ) -> Self {
        let mut keys: BTreeSet<String> = profiles
            .iter()
            .map(|profile| profile.id.to_lowercase())
            .collect();
        let mut everybody = Self {
            people: Vec::new(),
            persons: HashMap::new(),
            by_group: HashMap::new(),
        };
        for (group, known) in by_age(known) {
            let id = PersonId(u32::try_from(everybody.people.len()).unwrap_or(u32::MAX));
            everybody.by_group.insert(group, id);
            let persons = known.iter().map(|one| (one.raw.clone(), (id, one.hand)));
            everybody.persons.extend(persons);
            // A name that somebody has only in a proposal does not take the place of the one by
            // which they are known.
            let (shown, new): (Vec<&Known>, Vec<&Known>) =
                known.iter().partition(|one| !one.is_new);
            let known: Vec<&Known> = shown.into_iter().chain(new).collect();
            everybody.people.push(identity(
                &known,
                groups.profile(group),
                profiles,
                listed_bots,
                &mut keys,
            ));
        }
        everybody
    }

    /// The person that a group of signatures is.
    pub(super) fn person(&self, group: usize) -> Option<PersonId> {
        self.by_group.get(&group).copied()
    }
}

/// The signatures of each group, that of whoever came first before the others, those of strangers
/// last.
fn by_age<'k, 'a>(known: &'k [Known<'a>]) -> Vec<(usize, Vec<&'k Known<'a>>)> {
    let mut members: BTreeMap<usize, Vec<&Known>> = BTreeMap::new();
    for one in known {
        members.entry(one.group).or_default().push(one);
    }
    let mut by_age: Vec<_> = members.into_iter().collect();
    by_age.sort_by_key(|(group, known)| {
        let only_strangers = known.iter().all(|one| one.is_stranger);
        let age = known.iter().map(|one| one.first).max();
        (only_strangers, Reverse(age), *group)
    });
    by_age
}
