//! Links of a page to itself.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, PageKind, Target};
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "self-link",
    severity: Severity::Info,
    summary: "A page links to itself.",
    docs: Docs {
        why: "Readers who follow the link end where they are. Usually another page was meant, or the text was copied from one. Links to a section of the \
              same page are fine.",
        bad: "They are [hermit crabs](hermit-crabs.md).        (in hermit-crabs.md)",
        good: "They are hermit crabs.",
        remedy: "Link the page that was meant, link a section with `#…`, or take the link out.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    // A home page lists the hub's pages, and may be among them; a line of a file of navigation is
    // an entry of the menu.
    if page.kind != PageKind::Home && !is_navigation(hub, &page.source.path) {
        for (link, target) in hub.linked(id) {
            if matches!(target, Target::Page { page, section: None } if *page == id) {
                found.push(
                    Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), "this link leads to the page that it is on")
                        .why("Readers who follow it end where they are.")
                        .help("Link the page that was meant, a section of this one (`#…`), or take the link out."),
                );
            }
        }
    }
}

fn is_navigation(hub: &Hub, path: &SourcePath) -> bool {
    let name = path.file_name();
    matches!(name, "SUMMARY.md" | "_Sidebar.md" | "_sidebar.md")
        || hub.config.foreign.nav_file.as_deref() == Some(name)
}
