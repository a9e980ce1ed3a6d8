//! Headings with nothing under them.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Page;
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "empty-section",
    severity: Severity::Info,
    summary: "A heading has nothing under it.",
    docs: Docs {
        why: "Readers find the section in the contents list, go there and find nothing. Often it is left over from a template.",
        bad: "## Shells\n\n## Food\n\nThey eat what the tide leaves.",
        good: "## Food\n\nThey eat what the tide leaves.",
        remedy: "Write the section, or take the heading out. To ask others to write it, link a page that does not exist yet: `[[Shells of hermit crabs]]`.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let outline: Vec<&Heading> = page.contents().filter(|heading| heading.place == HeadingPlace::Outline).collect();
    for (at, heading) in outline.iter().enumerate() {
        let has_sections = outline.get(at + 1).is_some_and(|next| next.level > heading.level);
        if !heading.bare || has_sections {
            continue;
        }
        found.push(
            Diagnostic::new(
                RULE.name,
                RULE.severity,
                (&page.source.path, heading.range.clone()),
                match heading.text.trim() {
                    "" => "this heading has no text".to_owned(),
                    text => format!("the section “{}” is empty", quoted(text)),
                },
            )
            .why("The contents list promises something that is not there.")
            .help("Write it, or take the heading out."),
        );
    }
}
