//! References to footnotes that nobody wrote, and footnotes that nothing refers to.

use std::ops::Range;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::markdown::Footnote;

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-footnote",
    severity: Severity::Warning,
    summary: "A page refers to a footnote that it does not have, or has one that nothing refers to.",
    docs: Docs {
        why: "Readers see `[^1]` as it was typed and find no note. A note that nothing refers to \
              is shown below the others, without a number in the text; other programs omit it. It \
              is only an info.",
        bad: "Crabs moult.[^1]",
        good: "Crabs moult.[^1]\n\n[^1]: Once a year.",
        remedy: "Write the note at the end of the page: `[^1]: …`. Where signs are meant, put them between backticks. Name a note where it belongs, or take it out.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

/// Most findings of each kind for one page.
const MOST: usize = 20;

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let missing = page.facts.missing_notes.iter().take(MOST);
    found.extend(missing.filter_map(|place| missing_note(page, place)));
    let footnotes = page.facts.footnotes.iter();
    let unnamed = footnotes.filter(|note| note.references == 0).take(MOST);
    found.extend(unnamed.filter_map(|note| unnamed_note(page, note)));
}

/// The finding about a reference to a footnote that nobody wrote.
fn missing_note(page: &Page, place: &Range<usize>) -> Option<Diagnostic> {
    let written = quoted(page.source.text.get(place.clone())?);
    let message = format!("there is no footnote `{written}`");
    Some(
        Diagnostic::new(&RULE, (&page.source.path, place.clone()), message)
            .why("Readers see the signs as they were typed.")
            .help(format!(
                "Write the note at the end of the page, `{written}: …`, or take the reference out."
            )),
    )
}

/// The finding about a footnote that nothing refers to.
fn unnamed_note(page: &Page, note: &Footnote) -> Option<Diagnostic> {
    let label = format!("[^{}]", quoted(&note.label));
    let (message, help) = if has_namesake(page, note) {
        (
            format!("there is another footnote `{label}` above this one"),
            "Give it a label of its own, and name it in the text.".to_owned(),
        )
    } else if is_named_in_code(page, note) {
        return None;
    } else {
        (
            format!("nothing refers to the footnote `{label}`"),
            format!("Write `{label}` in the text where it belongs, or take the note out."),
        )
    };
    let start = note.range.start;
    let place = start..start + note.label.len() + 3;
    Some(
        Diagnostic::new(&RULE, (&page.source.path, place), message)
            .severity(Severity::Info)
            .why("It is shown below the others, and readers cannot tell to what it belongs.")
            .help(help),
    )
}

/// The footnotes of a page with the label of one of them, and that one.
fn namesakes<'p>(page: &'p Page, note: &Footnote) -> impl Iterator<Item = &'p Footnote> {
    let footnotes = page.facts.footnotes.iter();
    footnotes.filter(move |other| other.label.eq_ignore_ascii_case(&note.label))
}

/// Whether what refers to a footnote refers to another one.
fn has_namesake(page: &Page, note: &Footnote) -> bool {
    namesakes(page, note).any(|other| other.references > 0)
}

/// Whether what refers to a footnote stands in code, perhaps since a list is indented too far: the
/// note is in its place.
fn is_named_in_code(page: &Page, note: &Footnote) -> bool {
    let written = format!("[^{}]", note.label);
    page.source.text.matches(&written).count() > namesakes(page, note).count()
}
