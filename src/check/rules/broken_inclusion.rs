//! Texts of other pages that cannot stand where somebody wants them.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::inclusions::{DEPTH, MOST, Refusal};
use crate::hub::{Hub, PageId};

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-inclusion",
    severity: Severity::Warning,
    summary: "`![[Page]]` asks for a text that would stand in itself, or for too much.",
    docs: Docs {
        why: "The text of the other page does not stand there; readers see a link to it instead. A text may stand in one that stands in another, three deep, and a page may \
              have fifty of them, of 256 KB in all.",
        bad: "![[Home]]        (on the page “Crab”, whose text stands on “Home”)",
        good: "![[Crab#Shell]]",
        remedy: "Name the section that is meant, write a link (`[[Page]]`), or take one of the two out.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

/// Most findings of one page.
const TOLD: usize = 20;

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    if page.facts.embeds.is_empty() {
        return;
    }
    for (link, refusal) in hub.inclusions(id).refused.into_iter().take(TOLD) {
        let Some(link) = page.facts.links.get(link) else {
            continue;
        };
        let name = quoted(&link.target);
        let (message, help) = match refusal {
            Refusal::Loop => (
                format!("the text of `{name}` would stand in itself"),
                "Name a section that does not hold this page, or write a link: `[[Page]]`.",
            ),
            Refusal::Deep => (
                format!("`{name}` holds texts that stand in more than {DEPTH} others"),
                "Name the page that the innermost text is from.",
            ),
            Refusal::Many => (
                format!("there are more than {MOST} texts of other pages here, with `{name}`"),
                "Write links to some of them.",
            ),
            Refusal::Large => (
                format!("the texts of other pages are too long, with `{name}`"),
                "Name the section that is meant, or write a link.",
            ),
        };
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message)
                .why("Readers see a link in its place.")
                .help(help),
        );
    }
}
