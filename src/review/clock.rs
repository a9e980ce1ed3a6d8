//! New commits that say of themselves that nobody has to certify them: by a clock set back, or by a program's address.

use super::Review;
use crate::check::rules::missing_sign_off;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::attestation::{self, NotNeeded, Standing};

/// Most commits that are named.
const COMMITS: usize = 20;

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    let hub = review.hub;
    if !hub.config.licensing.require_attestation {
        return;
    }
    let revisions = review.commits.iter().filter_map(|commit| hub.attestations.revision(*commit));
    let excused = revisions.filter_map(|revision| if let Standing::NotNeeded(why) = revision.standing { Some((revision, why)) } else { None });
    for (revision, why) in excused.take(COMMITS) {
        let commit = hub.history.commit(revision.commit);
        let lead = format!("commit {} “{}”", commit.id.short(), attestation::subject(commit));
        let name = missing_sign_off::RULE.name;
        let place = || missing_sign_off::place(hub, revision);
        found.push(match why {
            NotNeeded::BeforeSince => {
                let message = format!("{lead} is not signed off: it is dated before the hub asked, but it is new here");
                Diagnostic::new(name, Severity::Error, place(), message)
                    .why("A clock is easily set back. What is added now is certified now, whenever it was written.")
                    .help(attestation::step(hub, commit, commit.author))
            }
            NotNeeded::Bot => {
                let message = format!("{lead} is not signed off: its author's address is a program's");
                Diagnostic::new(name, Severity::Warning, place(), message)
                    .why("Programs certify nothing, and anybody can commit with a program's address.")
                    .help("A maintainer looks on the forge who opened this change: where a program did, nothing has to be done.")
            }
        });
    }
}
