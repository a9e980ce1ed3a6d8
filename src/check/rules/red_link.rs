//! Wiki links to a page that is not there while one with nearly the same name is.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::Names;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "red-link",
    severity: Severity::Info,
    summary: "A wiki link leads to no page, and a page with nearly the same name exists.",
    docs: Docs {
        why: "A wiki link to a page that nobody has written is an invitation to write it, and the hub lists it under its wanted pages; it is never a \
              finding. Next to an existing page of nearly that name it is more likely a slip.",
        bad: "[[Hermitt crabs]]",
        good: "[[Hermit crabs]]",
        remedy: "Correct the name, keep the label with `[[Hermit crabs|hermit crab]]`, or add the other name to the `aliases` of the page. If another page is \
                 really meant, leave the link.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut names = None;
    for (id, page) in hub.pages_with_ids() {
        for (link, target) in hub
            .linked(id)
            .filter(|(link, _)| link.kind == LinkKind::Wiki)
        {
            let Target::Missing {
                title, language, ..
            } = target
            else {
                continue;
            };
            // People and categories have names of their own; a page of a similar name is no hint
            // there.
            if title.starts_with('@') || title.starts_with("Category:") {
                continue;
            }
            let Some(other) = names
                .get_or_insert_with(|| Names::of(hub))
                .nearest(title, language)
            else {
                continue;
            };
            let other = hub.page(other);
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, link.range.clone()),
                    format!("there is no page `{}` yet", quoted(title)),
                )
                .why(format!(
                    "There is a page “{}”, so the name may be a slip.",
                    quoted(&other.title)
                ))
                .help(format!(
                    "Write `[[{}|{}]]` if that page is meant; otherwise leave the link as it is.",
                    quoted(&other.title),
                    quoted(label(&link.text, title))
                )),
            );
        }
    }
}

fn label<'a>(text: &'a str, title: &'a str) -> &'a str {
    if text.is_empty() { title } else { text }
}
