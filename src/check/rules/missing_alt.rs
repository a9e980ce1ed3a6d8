//! Pictures without alternative text.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run, written};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-alt",
    severity: Severity::Warning,
    summary: "A picture has no alternative text.",
    docs: Docs {
        why: "Readers who do not see the picture, and search, have nothing but this text (WCAG 2.2, 1.1.1). A caption counts: `![[crab.jpg|A hermit crab]]`. \
              `<img alt=\"\">` says on purpose that a picture is decoration, and is fine.",
        bad: "![](crab.jpg)",
        good: "![A hermit crab leaves its shell](crab.jpg)",
        remedy: "Say in a few words what the picture shows; leave out “picture of”.",
    },
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (at, (link, target)) in hub.linked(id).enumerate() {
        if !link.kind.is_image() || !link.text.trim().is_empty() || !matches!(target, Target::Media(_) | Target::External(_)) {
            continue;
        }
        if page.facts.mute_pictures.binary_search(&(at as u32)).is_ok() {
            continue;
        }
        let template = written::template(page, link);
        let (written, is_shortcode) = (template.unwrap_or_default(), template.is_some());
        // Said on purpose: a mere decoration.
        if is_shortcode && (written.contains("alt=\"\"") || written.contains("alt=''")) {
            continue;
        }
        let name = link.target.split(['?', '#']).next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let help = match link.kind {
            LinkKind::WikiImage => format!("Write `![[{}|what it shows]]`.", quoted(&link.target)),
            LinkKind::HtmlImage => "Add `alt=\"what it shows\"`, or `alt=\"\"` for mere decoration.".into(),
            _ if is_shortcode && written.contains('=') => "Add `alt=\"what it shows\"`.".into(),
            _ if is_shortcode => "Write behind the bar what the picture shows: `|what it shows}}`.".into(),
            _ => "Write between the brackets what the picture shows.".into(),
        };
        found.push(
            Diagnostic::new(
                RULE.name,
                RULE.severity,
                (&page.source.path, link.range.clone()),
                format!("the picture `{}` has no alternative text", quoted(name)),
            )
            .why("Readers who do not see the picture learn nothing about it.")
            .help(help),
        );
    }
}
