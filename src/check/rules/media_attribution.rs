//! Pictures and other files whose licence asks for a name that is not there.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "media-attribution",
    severity: Severity::Warning,
    summary: "A file's licence asks that its author is named, and none is.",
    docs: Docs {
        why: "All licences but CC0 and the public domain's marks ask that the author is named (CC BY 4.0, section 3(a)). Without a name the hub itself breaks the licence, \
              and so does everybody who copies from it.",
        bad: "content/media/limpet.jpg.license\nSPDX-License-Identifier: CC-BY-4.0",
        good: "content/media/limpet.jpg.license\nSPDX-FileCopyrightText: 2026 Ada Marsh\nSPDX-License-Identifier: CC-BY-4.0",
        remedy: "Add `SPDX-FileCopyrightText` with the name of who holds the rights, and `SPDX-FileContributor` when somebody else made it. `Title:` and `Source:` lines in the \
                 same file are shown too.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Licences that ask for no name.
const FREE: &[&str] = &[
    "CC0-1.0",
    "CC-PDM-1.0",
    "CC-PDDC",
    "Unlicense",
    "0BSD",
    "MIT-0",
    "WTFPL",
    "PDDL-1.0",
];

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in hub
        .media
        .iter()
        .filter(|media| media.is_content() && media.terms.authors.is_empty())
    {
        let Some(license) = media
            .terms
            .license
            .as_ref()
            .filter(|license| !license.is_met_by(|id| FREE.contains(&id)))
        else {
            continue;
        };
        let message = format!(
            "`{}` asks that the author is named, and nobody is",
            license.as_str()
        );
        found.push(
            Diagnostic::new(&RULE, &media.path, message)
                .why("Without a name the hub breaks the licence, and so does everybody who copies the file from it.")
                .help(format!("Add the line `SPDX-FileCopyrightText: YEAR NAME` to `{}.license`.", quoted(media.path.file_name()))),
        );
    }
}
