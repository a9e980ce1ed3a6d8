//! Who somebody is by more than what they typed: names of others on the commits of a change, and
//! the account that opened it.

use crate::check::change::Change;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::who::{is_disowned, is_stranger, shown};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::history::{Assumed, CommitId};
use crate::hub::people::PersonId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-address",
    severity: Severity::Warning,
    summary: "A commit uses a person's name with an address that the branch does not know.",
    docs: Docs {
        why: r#"Anybody can type any name into a commit, or one that looks the same. What a change may do is judged by what the branch knows: the addresses and accounts in profiles, `.mailmap`, and the addresses of commits that it has. An account's number counts, a login with another number does not. Anybody else counts as a new person until the change is merged. Where the forge tells which account opened the pull request (`check --account`, as the workflows of `commonweal init` do), that account is believed, and somebody else's address is not. Checked with `--base`."#,
        bad: r#"contributors/ada.md on the branch: name: Ada Lindqvist

A commit by Ada Lindqvist <somebody@else.example>"#,
        good: r#"The same commit from an address that the branch has, or whose hash is listed under `identities` in contributors/ada.md"#,
        remedy: r#"Commit with the address that you used before, or have a maintainer add the hash of the new one to your profile. A maintainer who is not sure asks the person by e-mail or in person."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most people who are told of.
const PEOPLE: usize = 20;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let assumed = change.hub.history.assumed.iter();
    found.extend(assumed.take(PEOPLE).map(|one| assumes(change, one)));
    found.extend(
        authors(change)
            .into_iter()
            .filter(|(person, _)| {
                change.hub.people.get(*person).profile.is_some() && is_disowned(change, *person)
            })
            .take(PEOPLE)
            .map(|(person, commit)| disowned(change, person, commit)),
    );
}

/// The file that a finding about a commit stands at.
fn place(change: &Change, commit: CommitId) -> Place {
    let hub = change.hub;
    let touched = hub.history.index_of(commit).and_then(|at| {
        let page = hub.attestations.revision(at)?.pages.first()?;
        Some(hub.page(*page).source.path.to_string())
    });
    let first = || change.diff.files.first().map(|file| file.path.clone());
    Place {
        path: touched
            .or_else(first)
            .unwrap_or_else(|| ".mailmap".to_owned()),
        range: None,
    }
}

/// A name that somebody only typed.
fn assumes(change: &Change, assumed: &Assumed) -> Diagnostic {
    let id = assumed.commit.short();
    let name = shown(change, assumed);
    let whose = if is_stranger(change, change.hub.people.of_history(assumed.person)) {
        "from an address that this branch does not know"
    } else {
        "from an address that this branch knows under another name"
    };
    let message = match assumed.is_author {
        true => format!("commit {id} is by somebody who commits as {name} {whose}"),
        false => format!(
            "the message of commit {id} names {name} by another address than this branch knows"
        ),
    };
    Diagnostic::new(&RULE, place(change, assumed.commit), message)
        .about(assumed.commit)
        .why("Anybody can type a name. Until this is merged, the change is judged as the work of somebody new, who may not change what is protected, signs for nobody else and gives nobody's consent.")
        .help(
            "If that is you, commit with the address that you used before (`git config \
             user.email`; in the browser, choose it when you commit), or ask a maintainer to add \
             the hash of this address to `identities` in your profile. If you only have the same \
             name, do nothing. A maintainer who is not sure asks the person by e-mail or in \
             person.",
        )
}

/// The authors of the change, each with the first of their commits.
fn authors(change: &Change) -> Vec<(PersonId, CommitId)> {
    let hub = change.hub;
    let mut authors: Vec<(PersonId, CommitId)> = Vec::new();
    for commit in change.commits.iter().rev() {
        let commit = hub.history.commit(*commit);
        let author = hub.people.of_history(commit.author);
        if !authors.iter().any(|(known, _)| *known == author) {
            authors.push((author, commit.id));
        }
    }
    authors
}

/// Somebody whose commit another account proposes.
fn disowned(change: &Change, person: PersonId, commit: CommitId) -> Diagnostic {
    let name = quoted(&change.hub.people.get(person).name);
    let message = format!(
        "commit {} is by {name}, and another account opened this pull request",
        commit.short()
    );
    Diagnostic::new(&RULE, place(change, commit), message)
        .about(commit)
        .why("Addresses in commits are public, so anybody can use one. Changes that only some people may make are accepted only from their own account.")
        .help(format!("{name} opens the pull request, or approves it at the forge. A maintainer who is not sure asks {name} by e-mail or in person."))
}
