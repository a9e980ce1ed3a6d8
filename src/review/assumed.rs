//! Who somebody is by more than what they typed: names of others on the commits of a change, and
//! the account that opened it.

use super::Review;
use crate::check::quoted;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::Assumed;
use crate::hub::people::PersonId;

/// The rule.
pub const RULE: &str = "unknown-address";

/// Most people who are told of.
const PEOPLE: usize = 20;

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    let hub = review.hub;
    let place = |commit| {
        let touched = hub.history.index_of(commit).and_then(|at| {
            hub.attestations
                .revision(at)?
                .pages
                .first()
                .map(|page| hub.page(*page).source.path.to_string())
        });
        let first = || review.change.files.first().map(|file| file.path.clone());
        Place {
            path: touched
                .or_else(first)
                .unwrap_or_else(|| ".mailmap".to_owned()),
            range: None,
        }
    };
    for assumed in hub.history.assumed.iter().take(PEOPLE) {
        let id = assumed.commit.short();
        let name = shown(review, assumed);
        let whose = match (
            &assumed.owner,
            is_stranger(review, hub.people.of_history(assumed.person)),
        ) {
            (_, true) => "from an address that this branch does not know",
            _ => "from an address that this branch knows under another name",
        };
        let message = match assumed.is_author {
            true => format!("commit {id} is by somebody who commits as {name} {whose}"),
            false => format!(
                "the message of commit {id} names {name} by another address than this branch knows"
            ),
        };
        found.push(
            Diagnostic::new(RULE, Severity::Warning, place(assumed.commit), message)
                .about(assumed.commit)
                .why("Anybody can type a name. Until this is merged, the change is judged as the work of somebody new, who may not change what is protected, signs for nobody else and gives nobody's consent.")
                .help(
                    "If that is you, commit with the address that you used before (`git config user.email`; in the browser, choose it when you commit), or ask a maintainer to add \
                     the hash of this address to `identities` in your profile. If you only have the same name, there is nothing to do. A maintainer who is not sure asks through \
                     another channel than this change.",
                ),
        );
    }
    let mut authors: Vec<(PersonId, crate::history::CommitId)> = Vec::new();
    for commit in review
        .commits
        .iter()
        .rev()
        .map(|commit| hub.history.commit(*commit))
    {
        let author = hub.people.of_history(commit.author);
        if !authors.iter().any(|(known, _)| *known == author) {
            authors.push((author, commit.id));
        }
    }
    for (person, commit) in authors
        .into_iter()
        .filter(|(person, _)| {
            hub.people.get(*person).profile.is_some() && is_disowned(review, *person)
        })
        .take(PEOPLE)
    {
        let name = quoted(&hub.people.get(person).name);
        found.push(
            Diagnostic::new(RULE, Severity::Warning, place(commit), format!("commit {} is by {name}, and another account opened this pull request", commit.short()))
                .about(commit)
                .why("An address stands in every commit, so anybody can type it. What only some people may change is taken from them, not from others who say that it is theirs.")
                .help(format!("{name} opens the pull request, or approves it at the forge. A maintainer who is not sure asks {name} through another channel than this change.")),
        );
    }
}

/// The name that a change gives to somebody who is not known by it, if it does.
pub(super) fn of<'r>(review: &'r Review, person: PersonId) -> Option<&'r Assumed> {
    let history = review.hub.people.get(person).history?;
    review
        .hub
        .history
        .assumed
        .iter()
        .find(|assumed| assumed.person == history)
}

/// Whether nothing but the change itself says who somebody is.
pub(super) fn is_stranger(review: &Review, person: PersonId) -> bool {
    review
        .hub
        .people
        .get(person)
        .history
        .is_some_and(|id| review.hub.history.person(id).is_stranger)
}

/// Whether the forge says that it is another account than one of this person's that opened the pull
/// request.
pub(super) fn is_disowned(review: &Review, person: PersonId) -> bool {
    let hub = review.hub;
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
pub(super) fn called(review: &Review, person: PersonId) -> String {
    match of(review, person) {
        Some(assumed) => format!(
            "somebody who commits as {} from an unknown address",
            shown(review, assumed)
        ),
        None => quoted(&review.hub.people.get(person).name),
    }
}

/// The name, unless it is that of somebody who is not to be named.
fn shown(review: &Review, assumed: &Assumed) -> String {
    let hub = review.hub;
    let person = hub.people.get(hub.people.of_history(assumed.person));
    let owner = assumed
        .owner
        .map(|owner| hub.people.get(hub.people.of_history(owner)));
    match [Some(person), owner]
        .into_iter()
        .flatten()
        .find(|person| person.visibility != crate::hub::people::Visibility::Named)
    {
        Some(person) => quoted(&person.name),
        None => quoted(&assumed.name),
    }
}
