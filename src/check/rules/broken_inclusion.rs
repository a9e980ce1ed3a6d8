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
    summary: "`![[Page]]` includes a page in itself, or includes too much.",
    docs: Docs {
        why: "The other page's text is not included; readers see a link to it instead. Pages may \
              include pages that include others, three levels deep. A page may include fifty \
              texts, of 256 KB in all.",
        bad: "![[Home]]        (on the page “Crab”, which “Home” includes)",
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
                format!("`{name}` would include itself"),
                "Name a section without this page in it, or write a link: `[[Page]]`.",
            ),
            Refusal::Deep => (
                format!("`{name}` includes texts more than {DEPTH} levels deep"),
                "Include the innermost page directly.",
            ),
            Refusal::Many => (
                format!("with `{name}`, this page includes more than {MOST} texts"),
                "Write links to some of them.",
            ),
            Refusal::Large => (
                format!("with `{name}`, the included texts are too long"),
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
