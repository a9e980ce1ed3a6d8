//! Sections of one name side by side.

use std::collections::BTreeSet;

use super::empty_section::{as_written, is_ruled, told};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
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
              added above. The same heading in different parts (“Size” under each animal) is fine. Rows of a table that was drawn with spaces and dashes, which Markdown takes for \
              headings, are told once for each page.",
        bad: "## Shells\n\nBig ones.\n\n## Shells\n\nSmall ones.",
        good: "## Big shells\n\nBig ones.\n\n## Small shells\n\nSmall ones.",
        remedy: "Name them apart, or join the sections.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

/// Rows from which on a page is one of tables that were drawn with spaces.
const TABLES: usize = 5;

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    // Rows are no sections, whatever they are called.
    let (rows, headings): (Vec<&Heading>, Vec<&Heading>) =
        page.contents().partition(|heading| is_row(page, heading));
    if let Some(first) = rows.first() {
        found.push(of_rows(page, first, rows.len()));
    }
    // On a page of drawn tables what else stands above dashes is one of their cells.
    let has_tables = rows.len() >= TABLES;
    let headings: Vec<&Heading> = headings
        .into_iter()
        .filter(|heading| !has_tables || !is_ruled(page, heading))
        .collect();
    if headings.len() < 2 {
        return;
    }
    let mut seen: BTreeSet<(Option<usize>, u8, String)> = BTreeSet::new();
    // The headings above, from the outermost.
    let mut above: Vec<usize> = Vec::new();
    let mut repeated: Vec<&Heading> = Vec::new();
    for (at, heading) in headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| heading.place == HeadingPlace::Outline)
    {
        while above
            .last()
            .is_some_and(|parent| headings[*parent].level >= heading.level)
        {
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
        let also = if more > 0 {
            format!("; {more} more sections below it repeat a heading, too")
        } else {
            String::new()
        };
        let message = format!(
            "there is a section “{}” above this one already{also}",
            quoted(&heading.text)
        );
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, heading.range.clone()), message)
                .why("Readers of the contents list cannot tell them apart, and links to the second break when one is added above.")
                .help("Name them apart, or join them."),
        );
    }
}

/// Whether a heading is a row of a table that somebody drew with spaces: the line of dashes below
/// it makes it one.
fn is_row(page: &Page, heading: &Heading) -> bool {
    if !is_ruled(page, heading) {
        return false;
    }
    let written = as_written(page, heading);
    let text = written.rsplit_once('\n').map_or("", |(text, _)| text);
    text.lines()
        .any(|line| line.trim().contains("   ") || line.trim().contains('\t'))
}

fn of_rows(page: &Page, first: &Heading, count: usize) -> Diagnostic {
    let message = match count {
        1 => "this text becomes a heading because of the dashes below it".to_owned(),
        2 => "this text and 1 more on the page become headings because of the dashes below them"
            .to_owned(),
        count => format!(
            "this text and {} more on the page become headings because of the dashes below them",
            count - 1
        ),
    };
    Diagnostic::new(&RULE, (&page.source.path, first.range.clone()), message)
        .why("They look like rows of a table, and readers find them as sections in the contents list.")
        .help("Put the table into a code block (between lines of three backticks), or write it with `|` between its cells.")
}
