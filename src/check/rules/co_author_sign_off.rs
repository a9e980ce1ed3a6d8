//! Commits that a co-author did not certify.

use crate::check::commits::place;
use crate::check::run::{Check, Run};
use crate::config::CoAuthors;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::attestation::{name_of, reason, step, subject};

/// The rule.
pub static RULE: Rule = Rule {
    name: "co-author-sign-off",
    severity: Severity::Error,
    summary: "Somebody whom a commit names as co-author has not certified that they may contribute it.",
    docs: Docs {
        why: "A commit's author certifies their own work only. Whoever is named in \
              `Co-authored-by` wrote some of it too, and certifies it in the same ways: a \
              `Signed-off-by` line of their own, a dated entry in their profile, or a later commit \
              of theirs that adds it. hub.yaml sets the severity: \
              `licensing.attestation.co-authors: warn` (the default) gives a warning, `require` an \
              error, `off` nothing. Programs need none, nor does a reviewer whose small suggestion \
              the author accepted with the forge's button: the forge names them unasked.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Co-authored-by: Bo <bo@tide.example>\n    Signed-off-by: Ada <ada@tide.example>",
        good: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Co-authored-by: Bo <bo@tide.example>\n    Signed-off-by: Bo <bo@tide.example>\n    Signed-off-by: Ada <ada@tide.example>",
        remedy: "Ask the co-author for their line, and add it before the request is merged. For commits that are merged already, the co-author adds a commit whose \
                 message holds the line that the finding gives, or a dated entry to their profile before the next one.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let licensing = &hub.config.licensing;
    let severity = match licensing.attestation.co_authors {
        CoAuthors::Off => return,
        CoAuthors::Warn => Severity::Warning,
        CoAuthors::Require => RULE.severity,
    };
    if !licensing.attestation.require {
        return;
    }
    for revision in hub.attestations.revisions() {
        let commit = hub.history.commit(revision.commit);
        for co_author in &revision.co_authors {
            let (id, subject, name) = (
                commit.id.short(),
                subject(commit),
                name_of(hub, co_author.person),
            );
            let message = format!(
                "commit {id} “{subject}” is not signed off by its co-author {name}: {}",
                reason(hub, &co_author.missing)
            );
            let severity = if co_author.missing.is_doubt() {
                Severity::Warning
            } else {
                severity
            };
            found.push(
                Diagnostic::new(&RULE, place(hub, revision), message)
                    .severity(severity)
                    .about(commit.id)
                    .why("A part of this change is theirs, and nobody can certify it for them.")
                    .help(step(hub, &hub.attestations, commit, co_author.person)),
            );
        }
    }
}
