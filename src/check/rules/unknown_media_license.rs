//! Licences of pictures and other files that nobody can look up.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::privacy::shown;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-media-license",
    severity: Severity::Error,
    summary: "The licence of a picture, sound or document is no SPDX identifier, or a LicenseRef without its text.",
    docs: Docs {
        why: "Readers cannot look up what they may do with the file, so it counts as having no licence. Usual spellings such as `CC BY-SA 4.0` are understood.",
        bad: "content/media/limpet.jpg.license\nSPDX-License-Identifier: CC-BY",
        good: "content/media/limpet.jpg.license\nSPDX-License-Identifier: CC-BY-4.0",
        remedy: "Take the identifier from spdx.org/licenses. For terms of its own write `LicenseRef-NAME` and put the text into `LICENSES/LicenseRef-NAME.txt`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

const WHY: &str = "Readers cannot look up what they may do with the file.";

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut told = std::collections::BTreeSet::new();
    for media in &hub.media {
        for (tag, error) in &media.terms.unknown {
            // One line of REUSE.toml may speak of a thousand files.
            if !told.insert((tag.path.clone(), tag.range.start)) {
                continue;
            }
            let finding =
                Diagnostic::new(&RULE, (&tag.path, tag.range.clone()), shown(&error.message))
                    .why(WHY);
            found.push(match &error.nearest {
                Some(id) => finding.help(format!("Did you mean `{id}`? The source itself says which version.")),
                None => finding
                    .help("Write an SPDX identifier such as `CC-BY-4.0`, or `LicenseRef-NAME` with the text in `LICENSES/LicenseRef-NAME.txt`."),
            });
        }
        let (Some(license), Some(tag)) = (&media.terms.license, &media.terms.license_at) else {
            continue;
        };
        // For what is written on pages and beside files this is `missing-license-text`.
        if tag.path.file_name() != "REUSE.toml" {
            continue;
        }
        for id in license
            .ids()
            .iter()
            .filter(|id| id.starts_with("LicenseRef-"))
        {
            if hub.sources.license_text(id).is_none()
                && told.insert((tag.path.clone(), tag.range.start))
            {
                found.push(
                    Diagnostic::new(
                        &RULE,
                        (&tag.path, tag.range.clone()),
                        format!("the text of `{}` is not in the hub", quoted(id)),
                    )
                    .why(WHY)
                    .help(format!("Put the terms into `LICENSES/{}.txt`.", quoted(id))),
                );
            }
        }
    }
}
