//! Who somebody in a change is: as far as the branch knows them, and not by what they typed.

use super::change::Change;
use super::quote::quoted;
use crate::history::Assumed;
use crate::hub::people::{PersonId, Visibility};

/// The profile by which the branch knows somebody. One that the change itself brings says nothing,
/// without any a key is only a name that anybody can commit with, and where the forge says who
/// asks, somebody else's address is no help.
pub(super) fn member<'a>(change: &Change<'a>, person: PersonId) -> Option<&'a str> {
    change
        .hub
        .people
        .get(person)
        .profile_id()
        .filter(|id| change.branch.profiles.named(id).is_some() && !is_disowned(change, person))
}

/// Whether the branch knows somebody by a profile.
pub(super) fn is_member(change: &Change, person: PersonId) -> bool {
    member(change, person).is_some()
}

/// The name that a change gives to somebody who is not known by it, if it does.
pub fn assumed<'r>(change: &'r Change, person: PersonId) -> Option<&'r Assumed> {
    let history = change.hub.people.get(person).history?;
    change
        .hub
        .history
        .assumed
        .iter()
        .find(|assumed| assumed.person == history)
}

/// Whether nothing but the change itself says who somebody is.
pub fn is_stranger(change: &Change, person: PersonId) -> bool {
    change
        .hub
        .people
        .get(person)
        .history
        .is_some_and(|id| change.hub.history.person(id).is_stranger)
}

/// Whether the forge says that it is another account than one of this person's that opened the pull
/// request.
pub fn is_disowned(change: &Change, person: PersonId) -> bool {
    let hub = change.hub;
    let Some(opened_by) = &hub.history.opened_by else {
        return false;
    };
    let whose = hub.people.get(person);
    match (opened_by.person, &opened_by.profile) {
        (_, Some(profile)) => whose.profile_id() != Some(profile),
        (Some(id), None) => hub.people.of_history(id) != person,
        // Whose the account is cannot be told; that it is not theirs can be, where they have
        // another one there.
        (None, None) => {
            let listed = whose
                .profile
                .iter()
                .flat_map(|profile| &profile.identity.logins);
            let used = whose
                .history
                .iter()
                .flat_map(|id| hub.history.person(*id).accounts());
            listed
                .chain(used)
                .any(|login| login.host.eq_ignore_ascii_case(&opened_by.host))
        }
    }
}

/// How a finding calls somebody: not by a name that they only typed.
pub fn called(change: &Change, person: PersonId) -> String {
    match assumed(change, person) {
        Some(assumed) => format!(
            "somebody who commits as {} from an unknown address",
            shown(change, assumed)
        ),
        None => quoted(&change.hub.people.get(person).name),
    }
}

/// The name, unless it is that of somebody who is not to be named.
pub(super) fn shown(change: &Change, assumed: &Assumed) -> String {
    let hub = change.hub;
    let person = hub.people.get(hub.people.of_history(assumed.person));
    let owner = assumed
        .owner
        .map(|owner| hub.people.get(hub.people.of_history(owner)));
    match [Some(person), owner]
        .into_iter()
        .flatten()
        .find(|person| person.visibility != Visibility::Named)
    {
        Some(person) => quoted(&person.name),
        None => quoted(&assumed.name),
    }
}
