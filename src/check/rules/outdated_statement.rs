//! Attestations of a text that is not the one in force.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::history::BlobId;
use crate::hub::Hub;
use crate::hub::attestation::{Checked, Signed, Statement, Writer};

/// The rule.
pub static RULE: Rule = Rule {
    name: "outdated-statement",
    severity: Severity::Error,
    summary: "An attestation does not say which text of the hub's statement was certified, or names another one than the one in force.",
    docs: Docs {
        why: "A hub's own statement can change, and nobody has certified a text that they have not seen. So an attestation of it carries the `version` that was \
              read: git's name of the text, which `git show VERSION` prints. It counts for commits made while that text was in force. `DCO-1.1` never \
              changes and needs no version.",
        bad: "attestations:\n  - { statement: SHORE-1, date: 2026-03-04 }",
        good: "attestations:\n  - { statement: SHORE-1, date: 2026-03-04, version: 1c59427adc4b }",
        remedy: "Read the text in force (`git show VERSION`) and, if you stand by it, write its version, in a commit of your own. `--fix` writes it only where the \
                 statement never had another text.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let statements = hub.attestations.statements();
    for checked in hub.attestations.entries() {
        // What somebody else wrote has a finding of its own.
        if matches!(checked.writer, Writer::Other(_)) {
            continue;
        }
        found.extend(
            statements
                .get(&checked.entry.statement)
                .and_then(|statement| finding(hub, checked, statement)),
        );
    }
}

fn finding(hub: &Hub, checked: &Checked, statement: &Statement) -> Option<Diagnostic> {
    let entry = &checked.entry;
    let (id, version) = (quoted(&statement.id), statement.version());
    let told = |message: String, help: String| {
        Diagnostic::new(
            &RULE,
            (&checked.path, entry.statement_range.clone()),
            message,
        )
        .why("Nobody has certified a text that they have not seen.")
        .help(help)
    };
    let read = || match &statement.path {
        Some(path) => format!(
            "Read `{}` and, if you stand by it, write `version: {version}` in a commit of your own.",
            quoted(path.as_str())
        ),
        None => format!("Remove the version, or write `version: {version}`."),
    };
    match statement.signed(entry.version.as_deref()) {
        Signed::Unsaid if statement.path.is_none() => None,
        Signed::Unsaid if statement.has_changed() => Some(told(
            format!(
                "this does not say which text of `{id}` was certified, and it has changed since its first"
            ),
            read(),
        )),
        Signed::Unsaid => {
            let finding = told(
                format!("this does not say which text of `{id}` was certified"),
                format!("Write `version: {version}`."),
            );
            Some(match with_version(hub, checked, version) {
                Some(text) => finding.fix(entry.statement_range.clone(), text),
                None => finding,
            })
        }
        Signed::Text(at)
            if statement
                .versions
                .get(at)
                .is_some_and(|signed| signed.id == version) =>
        {
            None
        }
        Signed::Text(_) => {
            let written = entry.version.as_deref().map(quoted).unwrap_or_default();
            let help = format!(
                "`git diff {written} {version}` shows what changed. {}",
                read()
            );
            Some(told(
                format!("`{id}` has another text now than the one that was certified"),
                help,
            ))
        }
        Signed::Unknown => Some(told(
            format!("`{id}` never had a text of this version"),
            read(),
        )),
    }
}

/// What stands in the place of the statement's name when the version is written below it; `None`
/// where a repair would have to guess how.
fn with_version(hub: &Hub, checked: &Checked, version: BlobId) -> Option<String> {
    let entry = &checked.entry;
    let source = hub.sources.texts.get(&checked.path)?;
    let written = source.text.get(entry.statement_range.clone())?;
    let in_flow = source.text.get(entry.range.clone())?.starts_with('{');
    let line_start = source.text[..entry.statement_range.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let before = &source.text[line_start..entry.statement_range.start];
    // The next key of a block stands below `statement`, whatever leads its line.
    let column = before.rfind("statement").map(|at| {
        before[..at]
            .chars()
            .map(|c| if c == '-' { ' ' } else { c })
            .collect::<String>()
    });
    Some(match column {
        _ if in_flow => format!("{written}, version: \"{version}\""),
        Some(indent) if indent.chars().all(|c| c == ' ') => {
            format!("{written}\n{indent}version: \"{version}\"")
        }
        _ => return None,
    })
}
