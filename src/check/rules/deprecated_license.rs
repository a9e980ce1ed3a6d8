//! Licences whose identifier SPDX has withdrawn.

use crate::check::licenses::written;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::license::spelling::Spelling;

/// The rule.
pub static RULE: Rule = Rule {
    name: "deprecated-license",
    severity: Severity::Warning,
    summary: "A licence has an identifier that SPDX has withdrawn.",
    docs: Docs {
        why: "`GPL-3.0` does not say whether later versions may be chosen, so SPDX withdrew it and the like in favour of names that do: it has always meant \
              version 3.0 only, and `GPL-3.0+` any later one too. Other programs will not know the old name for ever.",
        bad: "license: GPL-3.0",
        good: "license: GPL-3.0-only",
        remedy: "`commonweal check --fix` writes the new identifier where SPDX names one with the same meaning. If the author meant something else, only the \
                 author can say so. For other withdrawn identifiers see spdx.org/licenses.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for written in written(hub) {
        let id = written.license.as_str();
        let text = written
            .text
            .clone()
            .and_then(|range| written.source.text.get(range))
            .map(quoted)
            .unwrap_or_default();
        let finding = Diagnostic::new(
            &RULE,
            (&written.source.path, written.range.clone()),
            format!("SPDX has withdrawn the identifier in `{text}`"),
        )
        .why("Programs that reuse the hub may not know it any more.");
        match (written.spelling(), written.text.clone()) {
            (Some(Spelling::Succeeded), Some(range)) => found.push(
                finding
                    .help(format!("Write `{id}`, which means the same."))
                    .fix(range, id),
            ),
            (Some(Spelling::Withdrawn), _) => {
                found.push(finding.help("Look at the licence's own text and take the identifier that is meant today from spdx.org/licenses."));
            }
            _ => {}
        }
    }
}
