//! Accounts that have the same letters as somebody else's name or address.

use std::collections::{BTreeMap, BTreeSet};

use super::super::address::local_hash;
use super::super::identity::Identity;
use super::super::ids::PersonId;
use super::super::names;

/// Letters of a name or login that two people hardly share by chance.
const LETTERS: usize = 5;

/// Accounts whose login is somebody else's whole name without its spaces, or what stands before the
/// `@` of somebody else's address. Who has another account at the same forge is somebody else.
pub(super) fn alike(people: &[Identity]) -> Vec<(PersonId, PersonId)> {
    let letters = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let ids = || {
        people
            .iter()
            .zip(0..)
            .map(|(person, at)| (person, PersonId(at)))
            .filter(|(person, _)| !person.bot && !person.is_stranger)
    };
    let mut by_name: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
    let mut by_local: BTreeMap<[u8; 8], BTreeSet<PersonId>> = BTreeMap::new();
    for (person, id) in ids() {
        for name in person.names.iter().filter(|name| names::is_full(name)) {
            by_name.entry(letters(name)).or_default().insert(id);
        }
        for local in &person.locals {
            by_local.entry(*local).or_default().insert(id);
        }
    }
    let mut pairs = Vec::new();
    for (person, id) in ids() {
        for login in person
            .logins
            .iter()
            .filter(|login| login.name.chars().count() >= LETTERS)
        {
            let named = by_name.get(&letters(&login.name));
            let addressed = by_local.get(&local_hash(&login.name.to_lowercase()));
            let others: BTreeSet<PersonId> = named
                .into_iter()
                .chain(addressed)
                .flatten()
                .copied()
                .filter(|other| *other != id)
                .collect();
            // Where several fit, it is anybody's guess.
            if let [other] = others.iter().copied().collect::<Vec<_>>()[..]
                && people
                    .get(other.0 as usize)
                    .is_some_and(|other| !other.logins.iter().any(|own| own.host == login.host))
            {
                pairs.push((id, other));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
