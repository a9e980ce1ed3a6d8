//! Commits that say that they need no certification: an author's name, address and clock are
//! whatever the author types.

use super::Review;
use crate::check::quoted;
use crate::check::rules::missing_sign_off::{self, place};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::attestation::{NotNeeded, Standing, name_of, step, subject};

/// The rule of commits by programs.
pub const RULE: &str = "program-commit";

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    let hub = review.hub;
    if !hub.config.licensing.require_attestation {
        return;
    }
    // On the branch itself the question was asked already when the change began.
    let began = hub
        .history
        .commits
        .iter()
        .find(|commit| commit.id == review.change.fork)
        .map(|commit| commit.committed.day());
    let is_asked = hub
        .config
        .licensing
        .since
        .is_none_or(|since| began.is_some_and(|began| began >= since));
    for revision in review
        .commits
        .iter()
        .filter_map(|commit| hub.attestations.revision(*commit))
    {
        let commit = hub.history.commit(revision.commit);
        let (id, subject, name) = (
            commit.id.short(),
            subject(commit),
            name_of(hub, commit.author),
        );
        match revision.standing {
            Standing::NotNeeded(NotNeeded::Bot) => {
                let is_listed = hub
                    .config
                    .credit
                    .bots
                    .iter()
                    .any(|bot| bot.trim_start_matches('@').eq_ignore_ascii_case(&name));
                let severity = if is_listed {
                    Severity::Warning
                } else {
                    Severity::Error
                };
                let message = format!(
                    "commit {id} “{subject}” says that the program {} wrote it, so nobody certified it",
                    quoted(&name)
                );
                found.push(
                    Diagnostic::new(RULE, severity, place(hub, revision), message)
                        .about(commit.id)
                        .why("Programs need no sign-off, and anybody can type a program's name and address; a human has to answer for what is published.")
                        .help(
                            "A maintainer looks whether it is the program's own pull request. Whoever wrote it by hand runs `git commit --amend --reset-author \
                             --signoff` under their own name.",
                        ),
                );
            }
            Standing::NotNeeded(NotNeeded::BeforeSince) if is_asked => {
                let message = format!(
                    "commit {id} “{subject}” by {name} is new, though it is dated before the hub asked for sign-offs"
                );
                found.push(
                    Diagnostic::new(
                        missing_sign_off::RULE.name,
                        Severity::Error,
                        place(hub, revision),
                        message,
                    )
                    .about(commit.id)
                    .why("A clock is easily set back; what is contributed now is certified now.")
                    .help(step(hub, commit, commit.author)),
                );
            }
            _ => {}
        }
    }
}
