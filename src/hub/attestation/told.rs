//! What is wrong with a commit's certification, and the next step, in plain words.

use super::attestations::Attestations;
use super::standing::Missing;
use crate::config::Proof;
use crate::history::{Commit, CommitIndex, PersonId};
use crate::hub::linked::Linked;
use crate::privacy::quoted;

/// Longer subjects are cut, in characters.
const SUBJECT: usize = 60;

/// The name of somebody in the history, as it may be shown in a sentence.
pub fn name_of(hub: &Linked, person: PersonId) -> String {
    quoted(&hub.people.get(hub.people.of_history(person)).name)
}

/// A commit's subject, as it may be shown in a sentence.
pub fn subject(commit: &Commit) -> String {
    let text = quoted(&commit.subject);
    match text.char_indices().nth(SUBJECT) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}

/// What is wrong, as the second half of a sentence whose first half names the commit and `person`:
/// "is not signed off".
pub fn reason(hub: &Linked, missing: &Missing) -> String {
    let id = |commit: CommitIndex| hub.history.commit(commit).id.short();
    match missing {
        Missing::NoLine => "nothing certifies it".to_owned(),
        Missing::OtherName(name) => format!(
            "it is signed off as {}, which is no name of theirs",
            quoted(name)
        ),
        Missing::OtherAddress(name) => format!(
            "the sign-off of {} has an address that is not known as theirs",
            quoted(name)
        ),
        Missing::OthersLine(name) => format!(
            "only {} signed it off, and nobody can certify for another",
            quoted(name)
        ),
        Missing::Program(name) => format!(
            "only the program {} signed it off, and programs cannot certify",
            quoted(name)
        ),
        Missing::NotAccepted => {
            "it is signed off, and this hub does not accept sign-offs".to_owned()
        }
        Missing::OnBehalf(later) => format!(
            "commit {} adds a sign-off on their behalf, which this hub does not allow",
            id(*later)
        ),
        Missing::LaterProfile(day) => {
            format!("their attestation counts from {day}, which is after the commit")
        }
        Missing::Undated => "their attestation has no valid date".to_owned(),
        Missing::Foreign => "somebody else wrote their attestation".to_owned(),
        Missing::OtherStatement(name) => format!(
            "they certified `{}`, and this hub asks for another statement",
            quoted(name)
        ),
        Missing::OtherText => {
            "they certified another text of the statement than the one in force then".to_owned()
        }
        Missing::PageLacks(page) => format!(
            "`{}` has no attestation of theirs",
            quoted(hub.page(*page).source.path.as_str())
        ),
    }
}

/// What `person` can do about a commit that they have not certified.
pub fn step(
    hub: &Linked,
    attestations: &Attestations,
    commit: &Commit,
    person: PersonId,
) -> String {
    let name = name_of(hub, person);
    let accepts = |proof| hub.config.licensing.attestation.accept.contains(&proof);
    if !accepts(Proof::SignOff) {
        let asked = attestations.statements().asked();
        let version = asked
            .path
            .as_ref()
            .map(|_| {
                format!(
                    ", version: \"{}\"",
                    asked.version_for(&hub.history, commit.id)
                )
            })
            .unwrap_or_default();
        let (id, day) = (quoted(&asked.id), commit.authored.date());
        return match accepts(Proof::Profile) {
            true => {
                format!(
                    "{name} can add `attestations: [{{ statement: {id}, date: {day}{version} }}]` to their profile, in a commit of their own."
                )
            }
            false => format!(
                "{name} can add `attestation: {{ statement: {id}, by: THEIR ID{version} }}` to the page, in a commit of their own."
            ),
        };
    }
    // Only the newest commit can be amended without rewriting others' work, and only its author
    // signs what they amend.
    if hub.history.head == Some(commit.id) && person == commit.author {
        return format!(
            "{name} can run `git commit --amend --signoff` and push with `git push --force-with-lease`."
        );
    }
    let line = format!(
        "I, {name} <YOUR ADDRESS>, hereby add my Signed-off-by to this commit: {}",
        commit.id
    )
    .replace('\'', "’");
    let id = commit.id.short();
    format!(
        "{name} can run `git commit --allow-empty --signoff -m 'Sign off {id}' -m '{line}'` with the address of that commit and push."
    )
}
