//! Lists of works that are not there or that cannot be read.

use std::collections::BTreeSet;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::markdown::Works;

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-bibliography",
    severity: Severity::Warning,
    summary: "A list of works is not there, or something in it cannot be read.",
    docs: Docs {
        why: "What pages cite from it is shown as it was typed, without an entry in their references. Entries that no page cites are not looked at.",
        bad: "@article{ito2011, title = {Shells",
        good: "@article{ito2011,\n  author = {Ito, Bo},\n  title = {Shells},\n  year = {2011}\n}",
        remedy: "Fix the entry, or export the list anew from the program that keeps it; name the file from the top of the hub, or from the page's folder in front matter.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most broken entries that are told.
const MOST: usize = 50;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for missing in &hub.bibliographies.missing {
        found.push(
            Diagnostic::new(
                &RULE,
                (&missing.path, missing.range.clone()),
                format!("there is no list of works `{}`", quoted(&missing.name)),
            )
            .why("What pages cite from it is shown as it was typed.")
            .help("Add the file, or write the path of one that ends in `.bib` or `.json`: from the top of the hub, or in front matter from the page's folder."),
        );
    }
    // Entries are looked at when somebody cites them: a list may have thousands of others.
    let mut broken = BTreeSet::new();
    for (id, page) in hub.pages_with_ids() {
        let cited = page.facts.citations.iter();
        let Some(works) = hub.works(id).filter(|_| cited.len() > 0) else {
            continue;
        };
        for cited in cited.filter(|cited| works.entry(&cited.key).is_none()) {
            broken.extend(works.lists().filter_map(|(path, list)| {
                let (line, message) = list.broken(&cited.key)?;
                Some((path.clone(), line, cited.key.clone(), message.to_owned()))
            }));
        }
    }
    for (path, read) in hub.bibliographies.read() {
        match read {
            Err(message) => found.push(
                Diagnostic::new(
                    &RULE,
                    path,
                    format!("this list of works is not read: {message}"),
                )
                .why("What pages cite from it is shown as it was typed.")
                .help("Save it as UTF-8 text in BibTeX or CSL-JSON, or split it into several."),
            ),
            Ok(list) => found.extend(list.problems.iter().map(|problem| {
                Diagnostic::new(
                    &RULE,
                    path,
                    format!("line {}: {}", problem.line, problem.message),
                )
                .why("What pages cite from it may be shown as it was typed.")
                .help(problem.help.clone())
            })),
        }
    }
    for (path, line, key, message) in broken.into_iter().take(MOST) {
        let line = line.map_or(String::new(), |line| format!("line {line}: "));
        found.push(
            Diagnostic::new(
                &RULE,
                &path,
                format!(
                    "{line}the entry `{}` cannot be read: {}",
                    quoted(&key),
                    quoted(&message)
                ),
            )
            .why("Pages that cite it show the citation as it was typed.")
            .help("Give it a title, and see that its braces and quote marks are closed."),
        );
    }
}
