//! Sections of one name side by side.

use std::collections::BTreeSet;

use super::empty_section::told;
use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Page;
use crate::hub::names::fold;
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "repeated-heading",
    severity: Severity::Info,
    summary: "Two sections of one part of a page have the same heading.",
    docs: Docs {
        why: "Readers of the contents list cannot tell which is which, and a link to the second depends on its number, which changes when a section is \
              added above. The same heading in different parts (“Size” under each animal) is fine.",
        bad: "## Shells\n\nBig ones.\n\n## Shells\n\nSmall ones.",
        good: "## Big shells\n\nBig ones.\n\n## Small shells\n\nSmall ones.",
        remedy: "Name them apart, or join the sections.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let headings: Vec<&Heading> = page.contents().collect();
    if headings.len() < 2 {
        return;
    }
    let mut seen: BTreeSet<(Option<usize>, u8, String)> = BTreeSet::new();
    // The headings above, from the outermost.
    let mut above: Vec<usize> = Vec::new();
    let mut repeated: Vec<&Heading> = Vec::new();
    for (at, heading) in headings.iter().enumerate().filter(|(_, heading)| heading.place == HeadingPlace::Outline) {
        while above.last().is_some_and(|parent| headings[*parent].level >= heading.level) {
            above.pop();
        }
        let parent = above.last().copied();
        above.push(at);
        if heading.text.is_empty() || seen.insert((parent, heading.level, fold(&heading.text))) {
            continue;
        }
        repeated.push(heading);
    }
    for (heading, more) in told(&repeated) {
        let also = if more > 0 { format!("; {more} more sections below it repeat a heading, too") } else { String::new() };
        let message = format!("there is a section “{}” above this one already{also}", quoted(&heading.text));
        found.push(
            Diagnostic::new(RULE.name, RULE.severity, (&page.source.path, heading.range.clone()), message)
                .why("Readers of the contents list cannot tell them apart, and links to the second break when one is added above.")
                .help("Name them apart, or join them."),
        );
    }
}
