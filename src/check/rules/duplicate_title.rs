//! Names that two pages share.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::versions::are_versions;
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::names::fold;
use crate::hub::{Hub, Page, PageKind};
use crate::rules::url_collision;

/// The rule.
pub static RULE: Rule = Rule {
    name: "duplicate-title",
    severity: Severity::Warning,
    summary: "Two articles of one language have the same title, or one has another one's title as an alias.",
    docs: Docs {
        why: "Readers cannot tell them apart in lists and search results, and a `[[link]]` by that name finds the nearest of them, or neither. A page with `disambiguation: \
              true` may share its name with those that it lists, and so may home pages and descriptions of categories. Without a hub.yaml this is \
              an info: manuals may have a page “Overview” in each folder. In a change (`--base`) it is an error of the page that comes later, unless \
              `checks` says what it is.",
        bad: "content/tide.md\n# Tide\n\ncontent/detergent.md\n# Tide",
        good: "content/tide.md\n# Tide\n\ncontent/detergent.md\n# Tide (detergent)",
        remedy: "Say in the title what tells the page from the other one, in brackets as encyclopedias do; or merge the two, and keep the other \
                 address in `aliases`. Where readers may mean several, write a page with the bare name and `disambiguation: true`.",
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
        Severity::Info
    };
    // An alias whose address is taken is told already.
    let told: BTreeSet<(&str, usize)> = hub
        .diagnostics
        .iter()
        .filter(|found| found.is(&url_collision::RULE))
        .filter_map(|found| Some((found.place.path.as_str(), found.place.range.as_ref()?.start)))
        .collect();
    let articles = || {
        hub.pages.iter().filter(|page| {
            page.kind == PageKind::Article && !page.meta.disambiguation && !page.broken_front_matter
        })
    };
    let mut titles: BTreeMap<(&str, String), &Page> = BTreeMap::new();
    for page in articles() {
        match titles.entry((&page.language, fold(&page.title))) {
            Entry::Vacant(entry) => {
                entry.insert(page);
            }
            // A manual of several versions has the same page in each.
            Entry::Occupied(entry) if are_versions(&entry.get().source.path, &page.source.path) => {
            }
            Entry::Occupied(entry) => {
                let place = Place {
                    path: page.source.path.to_string(),
                    range: page.meta.title.as_ref().map(|title| title.range.clone()),
                };
                let message = format!(
                    "“{}” is the title of `{}` too",
                    quoted(&page.title),
                    path(entry.get())
                );
                found.push(
                    finding(severity, place, message).help(format!(
                        "Say in the title what tells it from the other page, such as `{} (…)`, or merge the two.",
                        quoted(&page.title)
                    )),
                );
            }
        }
    }
    for page in articles() {
        for alias in page.meta.aliases.iter().filter(|alias| {
            !alias.value.contains('/')
                && !told.contains(&(page.source.path.as_str(), alias.range.start))
        }) {
            let other = titles
                .get(&(page.language.as_str(), fold(&alias.value)))
                .filter(|other| other.source.path != page.source.path);
            if let Some(other) = other {
                let message = format!(
                    "the alias `{}` is the title of `{}`",
                    quoted(&alias.value),
                    path(other)
                );
                found.push(
                    finding(severity, (&page.source.path, alias.range.clone()), message)
                        .help("Remove the alias, or merge the two pages."),
                );
            }
        }
    }
}

fn finding(severity: Severity, place: impl Into<Place>, message: String) -> Diagnostic {
    Diagnostic::new(&RULE, place, message).severity(severity)
        .why("Readers cannot tell the pages apart in lists, and a `[[link]]` by that name finds the nearest of them, or neither.")
}

fn path(page: &Page) -> String {
    quoted(page.source.path.as_str())
}
