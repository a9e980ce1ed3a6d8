//! Statements that nobody can read.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::Hub;
use crate::hub::attestation::Refused;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-statement",
    severity: Severity::Error,
    summary: "Somebody certifies, or the hub asks for, a statement that has no text.",
    docs: Docs {
        why: "Whoever certifies a statement must be able to read it, and so must everybody who relies on it later. `DCO-1.1`, the Developer Certificate of \
              Origin, is built in; every other statement is a file `statements/<name>.md` of the hub.",
        bad: "attestations:\n  - { statement: DCO-1.l, date: 2026-03-04 }",
        good: "attestations:\n  - { statement: DCO-1.1, date: 2026-03-04 }",
        remedy: "Correct the name, or add the statement's text as `statements/<name>.md`. A file that is empty, or that gives `DCO-1.1` another text, is no \
                 statement.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let statements = hub.attestations.statements();
    let unknown = |name: &str, place: Place, why: &str| {
        let help = match statements.nearest(name) {
            Some(nearest) => format!("Did you mean `{nearest}`?"),
            None => {
                "Write `DCO-1.1`, or the name of a file in `statements/` without its extension."
                    .to_owned()
            }
        };
        Diagnostic::new(
            &RULE,
            place,
            format!("`{}` is not a statement that is known", quoted(name)),
        )
        .why(why)
        .help(help)
    };
    if let (Some((name, range)), Some(source)) = (
        &hub.config.licensing.attestation.statement,
        hub.sources.text("hub.yaml"),
    ) && statements.get(name).is_none()
    {
        let why = "Until it is known, the hub asks for DCO-1.1 instead.";
        found.push(unknown(
            name,
            Place::from((&source.path, range.clone())),
            why,
        ));
    }
    for checked in hub
        .attestations
        .entries()
        .iter()
        .filter(|checked| statements.get(&checked.entry.statement).is_none())
    {
        let place = Place::from((&checked.path, checked.entry.statement_range.clone()));
        found.push(unknown(
            &checked.entry.statement,
            place,
            "Nobody can tell what was certified, so it proves nothing.",
        ));
    }
    for (path, why) in &statements.refused {
        let (message, help) = match why {
            Refused::Empty => (
                "this statement says nothing",
                "Write the statement's text, or remove the file.",
            ),
            Refused::BuiltIn => (
                "DCO-1.1 is built in, and this file has another text",
                "Rename the file: a text of its own has a name of its own.",
            ),
            Refused::Twice => (
                "another file has the name of this statement",
                "Rename one of the two.",
            ),
        };
        found.push(
            Diagnostic::new(&RULE, path, message)
                .why("Nobody could tell what was certified.")
                .help(help),
        );
    }
}
