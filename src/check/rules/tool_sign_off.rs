//! Commits that a program signed off.

use crate::check::commits::place;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::attestation::{NotNeeded, Standing, step, subject};

/// The rule.
pub static RULE: Rule = Rule {
    name: "tool-sign-off",
    severity: Severity::Error,
    summary: "`Signed-off-by` names a program, and programs cannot certify anything.",
    docs: Docs {
        why: "A sign-off is a promise about rights, which only a human can give and be held to. \
              Programs are known by their addresses and accounts, and by `credit.bots` in \
              hub.yaml; a name proves nothing. On a program's own commit the line is harmless: \
              only an info.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Signed-off-by: Copilot <198982749+Copilot@users.noreply.github.com>",
        good: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Assisted-by: Copilot\n    Signed-off-by: Ada <ada@tide.example>",
        remedy: "Remove the line from the message while the commit is yours alone, and name the program in `Assisted-by` instead. On a commit that is merged \
                 already it stays; set `checks: { tool-sign-off: warning }` if that is accepted.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if !hub.config.licensing.attestation.require {
        return;
    }
    for revision in hub.attestations.revisions() {
        let commit = hub.history.commit(revision.commit);
        let Some(program) = commit.sign_offs.iter().find(|sign_off| sign_off.program) else {
            continue;
        };
        let severity = match revision.standing {
            Standing::NotNeeded(NotNeeded::BeforeSince) => continue,
            Standing::NotNeeded(NotNeeded::Bot) => Severity::Info,
            _ => RULE.severity,
        };
        let message = format!(
            "commit {} “{}” is signed off by the program {}",
            commit.id.short(),
            subject(commit),
            quoted(&program.name)
        );
        let help = match revision.standing {
            Standing::Missing(_) => step(hub, &hub.attestations, commit, commit.author),
            _ => "Next time, name the program in `Assisted-by`; `git commit --amend` can still change the newest commit.".to_owned(),
        };
        found.push(
            Diagnostic::new(&RULE, place(hub, revision), message)
                .severity(severity)
                .about(commit.id)
                .why("A program has no rights to give and cannot be held to a promise.")
                .help(help),
        );
    }
}
