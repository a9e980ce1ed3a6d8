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
    let has_sections = |at: usize| outline.get(at + 1).is_some_and(|next| next.level > outline[at].level);
    let is_empty = |at: &usize| outline[*at].bare && !has_sections(*at) && !holds_foreign(page, outline[*at]);
    let empty: Vec<&Heading> = (0..outline.len()).filter(is_empty).map(|at| outline[at]).collect();
    for (heading, more) in told(&empty) {
        let what = if heading.text.is_empty() {
            "this heading has no text".to_owned()
        } else {
            format!("the section “{}” is empty", quoted(&heading.text))
        };
        let also = if more > 0 { format!(", as are {more} more sections below it") } else { String::new() };
        found.push(
            Diagnostic::new(RULE.name, RULE.severity, (&page.source.path, heading.range.clone()), format!("{what}{also}"))
                .why("The contents list promises something that is not there.")
                .help("Write it, or take the heading out."),
        );
    }
}

/// Whether something of another program stands under a heading, which is left out: its author wrote the section, and another finding tells what became
/// of it.
fn holds_foreign(page: &Page, heading: &Heading) -> bool {
    if page.facts.foreign.is_empty() {
        return false;
    }
    // They stand in order.
    let next = page.facts.headings.partition_point(|other| other.range.start < heading.range.end);
    let end = page.facts.headings.get(next).map_or(page.body.end, |other| other.range.start);
    let text = page.source.text.get(heading.range.end..end).unwrap_or_default();
    let has_begun = |line: &&str| {
        line.starts_with(['{', '@', ':', '%']) || line.starts_with("[!") || line.starts_with('<') && (!line.starts_with("<!--") || line.contains('@'))
    };
    text.lines().map(str::trim_start).any(|line| has_begun(&line))
}

/// Most findings of a page that are told one by one.
const MOST: usize = 5;

/// The headings that are told, each with how many more it stands for: of many on a page the first few, since the rest is the same habit.
pub(super) fn told<'h>(headings: &[&'h Heading]) -> impl Iterator<Item = (&'h Heading, usize)> {
    let count = headings.len();
    headings.iter().take(MOST).enumerate().map(move |(at, heading)| (*heading, if at + 1 == MOST { count - MOST } else { 0 }))
}
