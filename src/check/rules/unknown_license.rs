//! Licences that nobody can look up.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-license",
    severity: Severity::Error,
    summary: "A page's licence is no SPDX identifier, or a LicenseRef without its text.",
    docs: Docs {
        why: "Readers and programs that reuse pages look for a name that means one text and no other: an identifier of the SPDX licence list. Upper and \
              lower case do not matter, and usual spellings such as `CC BY-SA 4.0` or the address of a Creative Commons deed are understood.",
        bad: "license: CC-BY-SA-4",
        good: "license: CC-BY-SA-4.0",
        mend: "Take the identifier from spdx.org/licenses. For terms of your own write `LicenseRef-NAME` and put the text into \
               `LICENSES/LicenseRef-NAME.txt`.",
    },
    run,
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for page in &hub.pages {
        let Some(written) = &page.meta.license else { continue };
        let at = (&page.source.path, written.range.clone());
        match &written.value {
            Err(error) => {
                let finding = Diagnostic::new(RULE.name, RULE.severity, at, quoted_message(&error.message))
                    .why("Nobody can look the licence up, so nobody may reuse the page.");
                let text = page.source.text.get(written.range.clone()).unwrap_or_default().trim_matches(['"', '\'']);
                found.push(match &error.nearest {
                    Some(id) => {
                        let finding = finding.help(format!("Did you mean `{id}`?"));
                        // In an expression of several words only a part is wrong, and which one is not known here.
                        if text.contains(char::is_whitespace) || text.is_empty() { finding } else { finding.fix(written.range.clone(), id.clone()) }
                    }
                    None => finding.help(
                        "Write an SPDX identifier such as `CC-BY-SA-4.0`, or `LicenseRef-NAME` with the text in `LICENSES/LicenseRef-NAME.txt`.",
                    ),
                });
            }
            Ok(license) => {
                for id in license.ids().iter().filter(|id| id.starts_with("LicenseRef-")) {
                    let known = ["txt", "md"].iter().any(|extension| hub.sources.text(&format!("LICENSES/{id}.{extension}")).is_some());
                    if !known {
                        found.push(
                            Diagnostic::new(RULE.name, RULE.severity, at.clone(), format!("the text of `{}` is not in the hub", quoted(id)))
                                .why("A licence of one's own is only a licence when readers can read it.")
                                .help(format!("Put its text into `LICENSES/{}.txt`.", quoted(id))),
                        );
                    }
                }
            }
        }
    }
}

/// The message, whose backticks hold a stranger's words.
fn quoted_message(message: &str) -> String {
    crate::hub::people::shown(message)
}
