//! Sources that do not say what their licence asks to be said.

use crate::check::cited::{Cited, cited};
use crate::check::quote::list;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::license::License;
use crate::license::flow::{Relation, attribution};

/// The rule.
pub static RULE: Rule = Rule {
    name: "incomplete-attribution",
    severity: Severity::Error,
    summary: "A work is used without its licence, author, address, title or a word about the changes, though its licence asks for them.",
    docs: Docs {
        why: "Creative Commons licences allow use only to those who name the author, the address, \
              the licence and what was changed (section 3(a) of version 4.0); before 4.0 the title \
              too. A work without a licence is not free at all. What `relation: facts`, `quoted` \
              or `inspired` cites needs none of this.",
        bad: "sources:\n  - { title: Tides, license: CC-BY-4.0, relation: adapted }",
        good: "sources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-4.0, relation: adapted, changes: shortened }",
        remedy: "Add what is missing; the source itself usually says it near its licence. If it names nobody, write `author: anonymous`. A work that has no \
                 address, such as a printed book, may stay with the warning.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    for cited in cited(page).iter().filter(|cited| cited.relation.reuses()) {
        match &cited.license {
            None => found.push(without_license(page, cited)),
            Some(Ok(license)) => found.extend(incomplete(page, cited, license)),
            // It has a licence that nobody can look up, which is another rule's finding.
            Some(Err(_)) => {}
        }
    }
}

fn without_license(page: &Page, cited: &Cited) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, cited.work.range.clone()), format!("{} has no licence", cited.name()))
        .why("Without a licence all rights are reserved: nobody may adapt, translate or show a work whose author has not said so.")
        .help(
            "Look for its licence and add `license:` with the SPDX identifier, such as `CC-BY-4.0`. If it has none, ask its author for one, or keep only its \
             facts, in your own words, and write `relation: facts`.",
        )
}

fn incomplete(page: &Page, cited: &Cited, license: &License) -> Option<Diagnostic> {
    let asked = attribution(license);
    let work = cited.work;
    let is_changed = matches!(cited.relation, Relation::Adapted | Relation::Merged);
    // Creative Commons licences end when these are missing; but a missing address may have its
    // reason, and a title may never have been given.
    let must = if asked.changes {
        RULE.severity
    } else {
        Severity::Warning
    };
    let parts = [
        (
            asked.author && work.author.is_empty(),
            "author",
            "`author: NAME`",
            must,
        ),
        (
            asked.address && work.url.is_none(),
            "address",
            "`url: https://…`",
            Severity::Warning,
        ),
        (
            asked.title && work.title.is_empty(),
            "title",
            "`title: …`",
            Severity::Warning,
        ),
        (
            asked.changes && is_changed && work.changes.is_empty(),
            "word about the changes",
            "`changes: …` (what you did, such as `shortened`)",
            must,
        ),
    ];
    let lacking: Vec<_> = parts
        .into_iter()
        .filter(|(is_lacking, ..)| *is_lacking)
        .collect();
    let severity = lacking.iter().map(|(.., severity)| *severity).min()?;
    let names: Vec<String> = lacking
        .iter()
        .map(|(_, name, ..)| format!("no {name}"))
        .collect();
    let keys: Vec<String> = lacking
        .iter()
        .map(|(_, _, key, _)| (*key).to_owned())
        .collect();
    let anonymous = if work.author.is_empty() {
        " If it names nobody, write `author: anonymous`."
    } else {
        ""
    };
    let message = format!(
        "{}, under `{}`, has {}",
        cited.name(),
        license.as_str(),
        list(&names)
    );
    Some(
        Diagnostic::new(&RULE, (&page.source.path, work.range.clone()), message)
            .severity(severity)
            .why("Its licence allows use only with this; readers who copy the page need it too.")
            .help(format!("Add {} to the source.{anonymous}", list(&keys))),
    )
}
