//! Raw HTML that does not reach the page.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Page;
use crate::markdown::Removal;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsafe-html",
    severity: Severity::Error,
    summary: "A page holds HTML that is removed because it could run a program or change the site around the page.",
    docs: Docs {
        why: "Everybody can add a page, so what pages hold must not be able to act in a reader's browser. Scripts, event handlers and frames are \
              errors; addresses are the matter of `unsafe-link`. Harmless markup that is not on the allow-list is removed as well; that is a warning for elements and an info \
              for attributes such as `style`.",
        bad: "<img src=\"crab.jpg\" onerror=\"alert(1)\">",
        good: "![A crab](crab.jpg)",
        mend: "Write Markdown instead. For videos and other embedded things, link the place where they are.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let mut inside = 0;
    for raw in &page.facts.html {
        // What stands in an element that is gone is gone with it.
        if raw.range.start < inside {
            continue;
        }
        if let Removal::ElementAndContent(element) = &raw.removed {
            let rest = page.source.text.get(raw.range.end..).unwrap_or_default();
            inside = find_end(rest, element).map_or(inside, |at| raw.range.end + at);
        }
        let Some((severity, message, help)) = told(&raw.removed) else { continue };
        found.push(
            Diagnostic::new(RULE.name, severity, (&page.source.path, raw.range.clone()), message)
                .why("Pages come from everybody, so only HTML that cannot act in a reader's browser is published.")
                .help(help),
        );
    }
}

/// Where the closing tag of an element is.
fn find_end(text: &str, element: &str) -> Option<usize> {
    let is_it = |at: usize| text.get(at + 2..at + 2 + element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element));
    text.match_indices("</").map(|(at, _)| at).find(|at| is_it(*at))
}

/// Elements that run or load what their author wants; the others are only not drawn.
const ACTIVE: &[&str] = &["script", "iframe", "object", "embed", "applet", "frameset", "template"];

fn told(removed: &Removal) -> Option<(Severity, String, &'static str)> {
    Some(match removed {
        Removal::Element(element) => (
            Severity::Warning,
            format!("`<{}>` is removed; what it holds is kept as text", quoted(element)),
            "Write Markdown instead; if it is meant as text, put it between backticks.",
        ),
        Removal::ElementAndContent(element) => {
            let severity = if ACTIVE.contains(&element.as_str()) { RULE.severity } else { Severity::Warning };
            (
                severity,
                format!("`<{}>` is removed with everything in it", quoted(element)),
                "Take it out; link the place where readers can find the same.",
            )
        }
        Removal::Attribute { element, attribute } => {
            // Handlers run programs; the rest only looks different.
            let severity = if attribute.to_ascii_lowercase().starts_with("on") { RULE.severity } else { Severity::Info };
            (severity, format!("`{}` is removed from `<{}>`", quoted(attribute), quoted(element)), "Take the attribute out.")
        }
        Removal::TooDeep => (
            Severity::Warning,
            "elements are nested too deeply here, so the HTML of this page is shown as it was typed".into(),
            "Close the elements where they end, or write Markdown instead.",
        ),
        // That is `unsafe-link`.
        Removal::Address { .. } => return None,
    })
}
