//! Links without a text.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "empty-link-text",
    severity: Severity::Warning,
    summary: "A link has no text that readers could follow or hear.",
    docs: Docs {
        why: "A link without a text cannot be seen, and a screen reader can only spell its address. A picture in a link names it by its alternative text \
              (WCAG 2.2, 2.4.4).",
        bad: "[](hermit-crabs.md) and [![](crab.jpg)](hermit-crabs.md)",
        good: "[Hermit crabs](hermit-crabs.md) and [![A hermit crab](crab.jpg)](hermit-crabs.md)",
        mend: "Write between the brackets what readers find behind the link, or take the link out.",
    },
    run,
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for (id, page) in hub.pages_with_ids() {
        for (link, target) in hub.linked(id) {
            let is_unnamed = matches!(link.kind, LinkKind::Inline | LinkKind::HtmlLink) && !link.text.chars().any(is_seen);
            // A link that leads nowhere has other findings.
            if !is_unnamed || *target == Target::Refused {
                continue;
            }
            found.push(
                Diagnostic::new(
                    RULE.name,
                    RULE.severity,
                    (&page.source.path, link.range.clone()),
                    format!("this link to `{}` has no text", quoted(&link.target)),
                )
                .why("Nobody sees it, and a screen reader cannot say where it leads.")
                .help("Write a text between the brackets; a picture there needs an alternative text."),
            );
        }
    }
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !crate::privacy::is_invisible(c)
}
