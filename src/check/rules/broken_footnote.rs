//! References to footnotes that nobody wrote, and footnotes that nothing refers to.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;

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

#[expect(clippy::too_many_lines, reason = "still to be split")]
fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let path = &page.source.path;
    for place in page.facts.missing_notes.iter().take(MOST) {
        let Some(written) = page.source.text.get(place.clone()) else {
            continue;
        };
        found.push(
            Diagnostic::new(
                &RULE,
                (path, place.clone()),
                format!("there is no footnote `{}`", quoted(written)),
            )
            .why("Readers see the signs as they were typed.")
            .help(format!(
                "Write the note at the end of the page, `{}: …`, or take the reference out.",
                quoted(written)
            )),
        );
    }
    for note in page
        .facts
        .footnotes
        .iter()
        .filter(|note| note.references == 0)
        .take(MOST)
    {
        let label = format!("[^{}]", quoted(&note.label));
        let has_other = page
            .facts
            .footnotes
            .iter()
            .any(|other| other.references > 0 && other.label.eq_ignore_ascii_case(&note.label));
        // What refers to it stands in code, perhaps since a list is indented too far: the note is
        // in its place.
        let namesakes = page
            .facts
            .footnotes
            .iter()
            .filter(|other| other.label.eq_ignore_ascii_case(&note.label))
            .count();
        if !has_other
            && page
                .source
                .text
                .matches(&format!("[^{}]", note.label))
                .count()
                > namesakes
        {
            continue;
        }
        let (message, help) = if has_other {
            (
                format!("there is another footnote `{label}` above this one"),
                "Give it a label of its own, and name it in the text.".to_owned(),
            )
        } else {
            (
                format!("nothing refers to the footnote `{label}`"),
                format!("Write `{label}` in the text where it belongs, or take the note out."),
            )
        };
        found.push(
            Diagnostic::new(
                &RULE,
                (
                    path,
                    note.range.start..note.range.start + note.label.len() + 3,
                ),
                message,
            )
            .severity(Severity::Info)
            .why("It is shown below the others, and readers cannot tell to what it belongs.")
            .help(help),
        );
    }
}
