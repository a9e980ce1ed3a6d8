//! Licences of one page that contradict each other.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::stated::Stated;

/// The rule.
pub static RULE: Rule = Rule {
    name: "license-conflict",
    severity: Severity::Error,
    summary: "A page's front matter and its SPDX header, or `REUSE.toml`, state different licences.",
    docs: Docs {
        why: "A page has one set of terms. Front matter is what the hub shows; a tag of the REUSE specification (`SPDX-License-Identifier` in a comment of \
              the page, in `X.md.license` beside it, or in `REUSE.toml`) is what other tools read. When they differ, somebody gets a licence that nobody gave.",
        bad: "---\n# SPDX-License-Identifier: CC-BY-NC-4.0\ntitle: Crab\nlicense: CC-BY-SA-4.0\n---",
        good: "---\n# SPDX-License-Identifier: CC-BY-SA-4.0\ntitle: Crab\n---",
        remedy: "Ask whoever wrote the text which licence it is. Then state only that one, in one place.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for page in &hub.pages {
        let Some(own) = &page.meta.license else {
            continue;
        };
        let (
            Ok(license),
            Some(Stated {
                tag,
                license: Ok(stated),
            }),
        ) = (&own.value, &page.stated)
        else {
            continue;
        };
        if license != stated {
            let place = if tag.path == page.source.path {
                "a tag in its comments".to_owned()
            } else {
                format!("`{}`", crate::privacy::shown_path(&tag.path))
            };
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, own.range.clone()),
                    format!(
                        "the front matter says `{}`, and {place} says `{}`",
                        license.as_str(),
                        stated.as_str()
                    ),
                )
                .why("Readers would get a licence that the author may not have given.")
                .help("Ask whoever wrote the text which of the two it is, and remove the other."),
            );
        }
    }
}
