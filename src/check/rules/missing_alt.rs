//! Pictures without alternative text.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::undescribed::{Undescribed, undescribed};
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
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for picture in undescribed(hub, id) {
        let Undescribed {
            link,
            target,
            template,
        } = picture;
        let name = link
            .target
            .split(['?', '#'])
            .next()
            .and_then(|path| path.rsplit('/').next())
            .unwrap_or_default();
        let help = match link.kind {
            LinkKind::WikiImage => format!("Write `![[{}|what it shows]]`.", quoted(&link.target)),
            LinkKind::HtmlImage if matches!(target, Target::External(_)) => {
                "Add `alt=\"what it shows\"`.".into()
            }
            LinkKind::HtmlImage => {
                "Add `alt=\"what it shows\"`, or `alt=\"\"` for mere decoration.".into()
            }
            _ if template.is_some_and(|code| code.contains('=')) => {
                "Add `alt=\"what it shows\"`.".into()
            }
            _ if template.is_some() => {
                "Write behind the bar what the picture shows: `|what it shows}}`.".into()
            }
            _ => "Write between the brackets what the picture shows.".into(),
        };
        let name = quoted(name);
        let (message, why) = if matches!(target, Target::External(_)) {
            // See `remote-image`: nobody sees the picture here.
            let message = format!("the picture `{name}` of another site has no alternative text");
            (
                message,
                "The picture itself is not shown, so without words readers get the name of its site at best.",
            )
        } else {
            (
                format!("the picture `{name}` has no alternative text"),
                "Readers who do not see the picture learn nothing about it.",
            )
        };
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message)
                .why(why)
                .help(help),
        );
    }
}
