//! Licences that are written otherwise than programs look for them.

use crate::check::licenses::written;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::license::spelling::Spelling;

/// The rule.
pub static RULE: Rule = Rule {
    name: "license-spelling",
    severity: Severity::Info,
    summary: "A licence is understood, but is not written as its SPDX identifier.",
    docs: Docs {
        why: "Other programs that read the hub's files know the identifiers of the SPDX licence \
              list and no other spelling. Where the text is less exact than an identifier, such as \
              the version of a country that SPDX does not list or a name without a version, this \
              is a warning: somebody has to look at the source.",
        bad: "license: https://creativecommons.org/licenses/by-sa/4.0/deed.de",
        good: "license: CC-BY-SA-4.0",
        remedy: "`commonweal check --fix` writes the identifier wherever it means the same.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for written in written(hub) {
        let id = written.license.as_str();
        let finding = |severity: Severity, message: String| {
            Diagnostic::new(
                &RULE,
                (&written.source.path, written.range.clone()),
                message,
            )
            .severity(severity)
        };
        let text = || {
            written
                .text
                .clone()
                .and_then(|range| written.source.text.get(range))
                .map(quoted)
                .unwrap_or_default()
        };
        match (written.spelling(), written.text.clone()) {
            (Some(Spelling::Other), Some(range)) => found.push(
                finding(RULE.severity, format!("`{}` is read as `{id}`", text()))
                    .why("Programs that reuse the hub look for the identifier.")
                    .help(format!("Write `{id}`; `commonweal check --fix` does it."))
                    .fix(range, id),
            ),
            (Some(Spelling::Port), _) => found.push(
                finding(Severity::Warning, format!("this is a country's own version of the licence, read as `{id}`"))
                    .why("The wording of country versions differs from the original, and SPDX has no identifier for this one.")
                    .help(format!("If the licence leaves the choice, or the terms are the same to you, write `{id}`; otherwise ask a maintainer.")),
            ),
            (Some(Spelling::Unversioned), _) => found.push(
                finding(Severity::Warning, format!("`{}` does not say which version is meant; it is read as `{id}`", text()))
                    .why("Versions of a licence differ in what they ask.")
                    .help(format!("Write the exact identifier, such as `{id}`.")),
            ),
            _ => {}
        }
    }
}
