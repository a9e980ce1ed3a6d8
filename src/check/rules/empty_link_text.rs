//! Links without a text.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "empty-link-text",
    severity: Severity::Warning,
    summary: "A link has no text that readers could follow or hear.",
    docs: Docs {
        why: "A link without a text cannot be seen, and a screen reader can only spell its address. A picture in a link names it by its alternative text \
              (WCAG 2.2, 2.4.4).",
        bad: "[](hermit-crabs.md)",
        good: "[Hermit crabs](hermit-crabs.md), or [![A hermit crab](crab.jpg)](hermit-crabs.md)",
        remedy: "Write between the brackets what readers find behind the link, or take the link out.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (at, (link, target)) in hub.linked(id).enumerate() {
        let is_unnamed = matches!(link.kind, LinkKind::Inline | LinkKind::HtmlLink)
            && !link.text.chars().any(is_seen);
        // A link that leads nowhere has other findings, and so has a picture in it that has no
        // name.
        if !is_unnamed || *target == Target::Refused || holds_nameless_picture(page, at) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, link.range.clone()),
                format!("this link to `{}` has no text", quoted(&link.target)),
            )
            .why("Nobody sees it, and a screen reader cannot say where it leads.")
            .help("Write a text between the brackets; a picture there needs an alternative text."),
        );
    }
}

/// Whether what a link holds is a picture that `missing-alt` tells about.
fn holds_nameless_picture(page: &Page, at: usize) -> bool {
    let (Some(link), Some(next)) = (page.facts.links.get(at), page.facts.links.get(at + 1)) else {
        return false;
    };
    if !next.kind.is_image()
        || page
            .facts
            .mute_pictures
            .binary_search(&(at as u32 + 1))
            .is_ok()
    {
        return false;
    }
    // The range of a link in raw HTML is its tag's.
    let between = page.source.text.get(link.range.end..next.range.start);
    next.range.start < link.range.end || between.is_some_and(|between| between.trim().is_empty())
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !crate::privacy::is_unseen(c)
}
