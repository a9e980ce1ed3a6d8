//! Licences that nobody can look up.

use std::collections::BTreeSet;

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page};
use crate::yaml;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-license",
    severity: Severity::Error,
    summary: "A page's licence is no SPDX identifier.",
    docs: Docs {
        why: "Readers and programs that reuse pages look for a name that means one text and no other: an identifier of the SPDX licence list. Upper and \
              lower case do not matter, and usual spellings such as `CC BY-SA 4.0` or the address of a Creative Commons deed are understood.",
        bad: "license: CC-BY-SA-4",
        good: "license: CC-BY-SA-4.0",
        remedy: "Take the identifier from spdx.org/licenses. For terms of your own write `LicenseRef-NAME` and put the text into \
                 `LICENSES/LicenseRef-NAME.txt`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run), Run::Hub(stated)],
};

/// Tags that state licences of pages; one in `REUSE.toml` may speak of many.
fn stated(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for stated in hub.pages.iter().filter_map(|page| page.stated.as_ref()) {
        let Err(error) = &stated.license else {
            continue;
        };
        if told.insert((&stated.tag.path, stated.tag.range.start)) {
            found.push(
                Diagnostic::new(&RULE, (&stated.tag.path, stated.tag.range.clone()), quoted_message(&error.message))
                    .why("Nobody can look the licence up, so nobody may reuse the pages that it is stated of. They are not given out on the hub's default terms.")
                    .help(match &error.nearest {
                        Some(id) => format!("Did you mean `{id}`?"),
                        None => "Write an SPDX identifier such as `CC-BY-4.0`, or `LicenseRef-NAME` with the text in `LICENSES/LicenseRef-NAME.txt`.".into(),
                    }),
            );
        }
    }
}

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let Some(written) = &page.meta.license else {
        return;
    };
    let at = (&page.source.path, written.range.clone());
    let Err(error) = &written.value else { return };
    let finding = Diagnostic::new(&RULE, at, quoted_message(&error.message))
        .why("Nobody can look the licence up, so nobody may reuse the page.");
    found.push(match &error.nearest {
        Some(id) => {
            let finding = finding.help(format!("Did you mean `{id}`?"));
            match yaml::between_quotes(&page.source.text, &written.range) {
                Some(range) if is_short_for(page.source.text.get(range.clone()).unwrap_or_default(), id) => finding.fix(range, id.clone()),
                _ => finding,
            }
        }
        None => {
            finding.help("Write an SPDX identifier such as `CC-BY-SA-4.0`, or `LicenseRef-NAME` with the text in `LICENSES/LicenseRef-NAME.txt`.")
        }
    });
}

/// Whether the text lacks nothing of the identifier but the `.0` of its version. A version that is
/// not written is not known: which one is meant only the author can say.
fn is_short_for(text: &str, id: &str) -> bool {
    id.strip_suffix(".0")
        .is_some_and(|short| text.trim().eq_ignore_ascii_case(short))
}

/// The message, whose backticks hold a stranger's words.
fn quoted_message(message: &str) -> String {
    crate::privacy::shown(message)
}
