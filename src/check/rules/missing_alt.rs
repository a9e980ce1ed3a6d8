//! Pictures without alternative text.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::written;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::excerpt;
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::{Link, LinkKind};

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
    for (at, (link, target)) in hub.linked(id).enumerate() {
        if !link.kind.is_image()
            || !link.text.trim().is_empty()
            || !matches!(target, Target::Media(_) | Target::External(_))
        {
            continue;
        }
        if page.facts.mute_pictures.binary_search(&(at as u32)).is_ok() || has_caption(page, link) {
            continue;
        }
        let template = written::template(page, link);
        let (written, is_shortcode) = (template.unwrap_or_default(), template.is_some());
        // Said on purpose: a mere decoration.
        if is_shortcode && (written.contains("alt=\"\"") || written.contains("alt=''")) {
            continue;
        }
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
            _ if is_shortcode && written.contains('=') => "Add `alt=\"what it shows\"`.".into(),
            _ if is_shortcode => {
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

/// Farthest that the ends of a figure are looked for, in bytes.
const NEAR: usize = 2_000;

/// Whether a picture stands in a `<figure>` whose `<figcaption>` has words.
fn has_caption(page: &Page, link: &Link) -> bool {
    let text: &str = &page.source.text;
    let before = excerpt::last(text.get(..link.range.start).unwrap_or_default(), NEAR);
    let Some(start) = before
        .rfind("<figure")
        .filter(|start| !before[*start..].contains("</figure"))
    else {
        return false;
    };
    let after = excerpt::first(text.get(link.range.end..).unwrap_or_default(), NEAR)
        .split("</figure>")
        .next()
        .unwrap_or_default();
    [&before[start..], after].into_iter().any(|side| {
        let caption = side
            .split_once("<figcaption")
            .and_then(|(_, rest)| rest.split_once('>'))
            .map(|(_, rest)| rest);
        let caption = caption.and_then(|caption| caption.split("</figcaption").next());
        // What stands outside of tags.
        caption.is_some_and(|caption| {
            caption.split('<').enumerate().any(|(at, part)| {
                let words = if at == 0 {
                    part
                } else {
                    part.split_once('>').map_or("", |(_, words)| words)
                };
                words.contains(char::is_alphanumeric)
            })
        })
    })
}
