//! Links to sections that do not exist.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::Budget;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, Target};
use crate::markdown::Link;

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-fragment",
    severity: Severity::Warning,
    summary: "A link leads to a section that its page does not have.",
    docs: Docs {
        why: "The link opens the page at its top, and readers look for what was meant. It happens most often when somebody renames a heading. A section \
              may be written as its id, as its heading, or as the anchor that forges give it.",
        bad: "[Shells](hermit-crabs.md#shels)",
        good: "[Shells](hermit-crabs.md#shells)",
        remedy: "Write one of the ids that the finding lists, or take the `#…` out. To keep an id while the heading changes, write it behind the heading: \
                 `## Homes {#shells}`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let budget = Budget::default();
    for (id, page) in hub.pages_with_ids() {
        for (link, target) in hub.linked(id) {
            match target {
                Target::Page {
                    section: Some(Err(section)),
                    ..
                }
                | Target::MissingSection(section)
                    if is_route(section) => {}
                Target::Page {
                    page: other,
                    section: Some(Err(section)),
                } => found.push(missing(page, link, hub.page(*other), section, &budget)),
                Target::MissingSection(section) => {
                    found.push(missing(page, link, page, section, &budget))
                }
                _ => {}
            }
        }
    }
}

/// Whether a fragment is for a program on the page, such as `#/shore/crab`, `#tab/linux` or
/// `#:~:text=crab`, rather than a section.
fn is_route(section: &str) -> bool {
    section.starts_with(['/', '!']) || section.starts_with("tab/") || section.contains(":~:")
}

fn missing(page: &Page, link: &Link, other: &Page, section: &str, budget: &Budget) -> Diagnostic {
    let message = format!(
        "“{}” has no section `{}`",
        quoted(&other.title),
        quoted(section)
    );
    // What another generator fills in may make the section there.
    let severity = if ["{{", "{%"]
        .iter()
        .any(|code| other.source.text.contains(code))
    {
        Severity::Info
    } else {
        RULE.severity
    };
    let finding = Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message)
        .severity(severity)
        .why("The link opens the page at its top.");
    let slug = crate::paths::slug(section);
    let ids = || {
        other
            .facts
            .headings
            .iter()
            .map(|heading| heading.id.as_str())
    };
    let shown: Vec<String> = ids()
        .take(6)
        .map(|id| format!("`#{}`", quoted(id)))
        .collect();
    match budget.nearest(&slug, ids()) {
        Some(id) => finding.help(format!("Did you mean `#{}`?", quoted(id))),
        None if shown.is_empty() => finding.help("That page has no headings here; leave the `#…` out, unless another program makes the section."),
        None => finding.help(format!("Its sections are {}{}.", shown.join(", "), if other.facts.headings.len() > shown.len() { ", …" } else { "" })),
    }
}
