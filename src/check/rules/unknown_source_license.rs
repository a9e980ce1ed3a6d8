//! Sources under licences that nobody can look up.

use crate::check::cited::{Cited, cited};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::license::LicenseError;
use crate::privacy::shown;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-source-license",
    severity: Severity::Error,
    summary: "A source's licence is no SPDX identifier.",
    docs: Docs {
        why: "Only a licence with a name that means one text can be compared with the page's. Usual spellings such as `CC BY-SA 4.0` and the addresses of \
              Creative Commons deeds are understood. For a source that is only cited this is a warning.",
        bad: "sources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY, relation: adapted }",
        good: "sources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-3.0, relation: adapted }",
        remedy: "Look at the source for the exact licence and its version, and take the identifier from spdx.org/licenses. For terms of its own write \
                 `LicenseRef-NAME` and put the text into `LICENSES/LicenseRef-NAME.txt`. For a work in the public domain write `CC-PDM-1.0`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    for cited in cited(page) {
        if let Some(Err(error)) = &cited.license {
            found.push(unknown(page, &cited, error));
        }
    }
}

fn unknown(page: &Page, cited: &Cited, error: &LicenseError) -> Diagnostic {
    let severity = if cited.relation.reuses() {
        RULE.severity
    } else {
        Severity::Warning
    };
    let written = cited.work.license.as_deref().unwrap_or_default().trim();
    let range = cited.work.license_range.clone();
    let message = format!("the licence of {}: {}", cited.name(), shown(&error.message));
    let finding = Diagnostic::new(
        &RULE,
        (
            &page.source.path,
            range.unwrap_or_else(|| cited.work.range.clone()),
        ),
        message,
    )
    .severity(severity)
    .why(
        "Nobody can look up what it allows, so nobody can say whether the page may use the source.",
    );
    if is_public_domain(written) {
        return finding.help("For a work whose rights have expired write `license: CC-PDM-1.0`; for one whose author gave them up, `CC0-1.0`.");
    }
    if is_reserved(written) {
        return finding.help("Ask the source's author for a licence, or keep only its facts, in your own words, and write `relation: facts`.");
    }
    match &error.nearest {
        // A version that is not written is not known either: the suggestion is no repair, the
        // source has to be looked at.
        Some(id) => finding.help(format!("Did you mean `{id}`? The source itself says which version.")),
        None => finding.help("Write the SPDX identifier of the source's licence, such as `CC-BY-4.0`, or `LicenseRef-NAME` with the text in `LICENSES/LicenseRef-NAME.txt`."),
    }
}

fn is_public_domain(text: &str) -> bool {
    matches!(
        text.to_lowercase().replace(['-', '_'], " ").as_str(),
        "public domain" | "publicdomain" | "pd" | "gemeinfrei" | "domaine public"
    )
}

fn is_reserved(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("all rights reserved")
        || text.contains('©')
        || matches!(
            text.as_str(),
            "copyright" | "none" | "noassertion" | "proprietary"
        )
}
