//! Commits that say that a program wrote them: an author's name and address are whatever the author
//! types.

use crate::check::change::Change;
use crate::check::commits::place;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::attestation::{NotNeeded, Standing, name_of, subject};

/// The rule.
pub static RULE: Rule = Rule {
    name: "program-commit",
    severity: Severity::Error,
    summary: "A commit of a change says that a program wrote it, so nobody certified it.",
    docs: Docs {
        why: r#"Programs need no sign-off; a human's merge of their work does. But a commit's author is whatever somebody typed, so anybody could pass for a program. Checked with `--base` where hub.yaml asks for attestations; a warning for programs that `credit.bots` lists."#,
        bad: r#"Author: tide-bot[bot] <1+tide-bot[bot]@users.noreply.github.com>

    Crabs: where they live"#,
        good: r#"Author: Ada <ada@tide.example>

    Crabs: where they live

    Assisted-by: tide-bot
    Signed-off-by: Ada <ada@tide.example>"#,
        remedy: r#"A maintainer looks whether it is the program's own pull request, and lists a program that the hub uses as `credit: { bots: [NAME] }`. Whoever wrote the commit by hand runs `git commit --amend --reset-author --signoff`."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let hub = change.hub;
    if !hub.config.licensing.attestation.require {
        return;
    }
    for revision in change
        .commits
        .iter()
        .filter_map(|commit| hub.attestations.revision(*commit))
        .filter(|revision| matches!(revision.standing, Standing::NotNeeded(NotNeeded::Bot)))
    {
        let commit = hub.history.commit(revision.commit);
        let (id, subject, name) = (
            commit.id.short(),
            subject(commit),
            name_of(hub, commit.author),
        );
        let is_listed = hub
            .config
            .credit
            .bots
            .iter()
            .any(|bot| bot.trim_start_matches('@').eq_ignore_ascii_case(&name));
        let severity = if is_listed {
            Severity::Warning
        } else {
            RULE.severity
        };
        let message = format!(
            "commit {id} “{subject}” says that the program {} wrote it, so nobody certified it",
            quoted(&name)
        );
        found.push(
            Diagnostic::new(&RULE, place(hub, revision), message)
                .severity(severity)
                .about(commit.id)
                .why("Programs need no sign-off, and anybody can type a program's name and address; a human has to answer for what is published.")
                .help(
                    "A maintainer looks whether it is the program's own pull request. Whoever wrote it by hand runs `git commit --amend --reset-author \
                     --signoff` under their own name.",
                ),
        );
    }
}
