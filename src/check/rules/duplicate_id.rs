//! Ids that two pages share.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page};

/// The rule.
pub static RULE: Rule = Rule {
    name: "duplicate-id",
    severity: Severity::Error,
    summary: "Two pages have the same `id`.",
    docs: Docs {
        why: "An id names one page for ever: its history follows it through renames, and other \
              pages name it as their origin. Nobody can say which of the two is meant. A hub \
              without a hub.yaml, which may come from a generator where ids mean less, gets a \
              warning.",
        bad: "content/a.md\nid: crab\n\ncontent/b.md\nid: crab",
        good: "content/a.md\nid: crab\n\ncontent/b.md\nid: shore-crab",
        remedy: "Give the newer page another id, or none. A copied page often keeps the id of the first one.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let severity = if hub.config.written {
        RULE.severity
    } else {
        Severity::Warning
    };
    // The ids of Docusaurus are names within a folder.
    let is_by_folder = hub.config.foreign.generator == Some("Docusaurus");
    let mut first: BTreeMap<(&str, &str), &Page> = BTreeMap::new();
    for page in &hub.pages {
        let Some(id) = &page.meta.id else { continue };
        let folder = match is_by_folder {
            true => page.source.path.folder(),
            false => "",
        };
        match first.entry((folder, &id.value)) {
            Entry::Vacant(entry) => {
                entry.insert(page);
            }
            Entry::Occupied(entry) => found.push(
                Diagnostic::new(&RULE, (&page.source.path, id.range.clone()), format!("`{}` is the id of `{}` already", quoted(&id.value), quoted(entry.get().source.path.as_str()))).severity(severity)
                .why("An id names one page: its history follows it, and other pages name it as their origin.")
                .help("Give the newer of the two another id, or none."),
            ),
        }
    }
}
