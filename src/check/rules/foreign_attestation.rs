//! Attestations that somebody wrote for another.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::attestation::{Writer, name_of};

/// The rule.
pub static RULE: Rule = Rule {
    name: "foreign-attestation",
    severity: Severity::Error,
    summary: "Somebody wrote an attestation in the name of another.",
    docs: Docs {
        why: "An attestation is a promise, and nobody can give it for another. So an entry counts only when the person whose it is committed it themselves: in \
              their profile, or on a page that they name themselves on. Who committed it is the author of the oldest revision that has it.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    A file for Bo\n\n+++ contributors/bo.md\n+attestations: [{ statement: DCO-1.1, date: 2026-03-04 }]",
        good: "commit 1f2e3d4\nAuthor: Bo <bo@tide.example>\n\n    A file for me\n\n+++ contributors/bo.md\n+attestations: [{ statement: DCO-1.1, date: 2026-03-04 }]",
        remedy: "Remove the entry, and ask the person to add it in a commit of their own. If it is theirs and they committed under another name or address, add \
                 that to the `identities` of their profile, or to `.mailmap`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for checked in hub.attestations.entries() {
        let Writer::Other(index) = checked.writer else {
            continue;
        };
        let commit = hub.history.commit(index);
        let message = format!(
            "{} wrote this attestation of `{}` for somebody else, in commit {}",
            name_of(hub, commit.author),
            quoted(&checked.entry.statement),
            commit.id.short()
        );
        found.push(
            Diagnostic::new(
                &RULE,
                (&checked.path, checked.entry.statement_range.clone()),
                message,
            )
            .why("Nobody can certify for another, so it proves nothing.")
            .help("Remove it, and ask the person to add it in a commit of their own."),
        );
    }
}
