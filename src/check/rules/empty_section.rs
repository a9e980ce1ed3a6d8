//! Headings with nothing under them.

use crate::check::numbered::{Number, has_reason, is_division, is_first, is_label, number};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "empty-section",
    severity: Severity::Info,
    summary: "A heading has nothing under it.",
    docs: Docs {
        why: "Readers find the section in the contents list, go there and find nothing. Often it \
              is left over from a template. Not reported: a heading that says why there is \
              nothing, such as `§ 3 (repealed)`, and a division of a law or book, such as `Part \
              II`, whose sections have the same number of `#`.",
        bad: "## Shells\n\n## Food\n\nThey eat what the tide leaves.",
        good: "## Food\n\nThey eat what the tide leaves.",
        remedy: "Write the section, or take the heading out. To ask others to write it, link a page that does not exist yet: `[[Shells of hermit crabs]]`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let outline: Vec<&Heading> = page
        .contents()
        .filter(|heading| heading.place == HeadingPlace::Outline)
        .collect();
    let has_sections = |at: usize| {
        outline
            .get(at + 1)
            .is_some_and(|next| next.level > outline[at].level)
    };
    let is_empty = |&at: &usize| {
        let heading = outline[at];
        heading.bare
            && !has_sections(at)
            && !says_all(heading)
            && !at
                .checked_sub(1)
                .is_some_and(|before| is_titled_by(outline[before], heading))
            && !outline
                .get(at + 1)
                .is_some_and(|next| holds_next(heading, next))
            && !outline[at..]
                .iter()
                .take(2)
                .any(|heading| is_ruled(page, heading))
            && !holds_foreign(page, heading)
    };
    let empty: Vec<&Heading> = (0..outline.len())
        .filter(is_empty)
        .map(|at| outline[at])
        .collect();
    for (heading, more) in told(&empty) {
        let what = if heading.text.is_empty() {
            "this heading has no text".to_owned()
        } else {
            format!("the section “{}” is empty", quoted(&heading.text))
        };
        let also = match more {
            0 => String::new(),
            1 => ", as is 1 more section below it".into(),
            more => format!(", as are {more} more sections below it"),
        };
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, heading.range.clone()), format!("{what}{also}"))
                .why("The contents list promises something that is not there.")
                .help("Write it, or take the heading out; if the sections below belong to it, give each of them one `#` more."),
        );
    }
}

/// Whether a heading says itself why there is nothing: `§ 3 (repealed)`, or a number and a dash.
fn says_all(heading: &Heading) -> bool {
    let text = heading.text.trim_end();
    if has_reason(text) {
        return true;
    }
    let in_brackets = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once(" ("));
    // A number or a range of numbers alone stands for what is not printed: `§ 3`, `Art 2 bis 10`.
    let is_law = text.split(' ').any(|word| {
        matches!(
            word.trim_end_matches('.'),
            "§" | "§§" | "Art" | "Article" | "Artikel"
        )
    }) && text
        .split(' ')
        .filter(|word| word.chars().all(char::is_alphabetic))
        .count()
        <= 2
        && text.ends_with(|c: char| c.is_ascii_digit());
    let is_numbered = |(before, inside): (&str, &str)| {
        before.contains(|c: char| c.is_ascii_digit() || c == '§')
            && !inside.contains(|c: char| c.is_ascii_digit())
    };
    is_law || in_brackets.is_some_and(is_numbered) || text.ends_with(['-', '–', '—'])
}

/// Whether the next heading of the same level belongs to this one by what they say: it is the title
/// of a division, or numbered more finely, or Markdown has no deeper level for it.
fn holds_next(heading: &Heading, next: &Heading) -> bool {
    if heading.level != next.level {
        return false;
    }
    let (own, of_next) = (number(&heading.text), number(&next.text));
    let first_word = |heading: &Heading| {
        heading
            .text
            .split_whitespace()
            .next()
            .map(str::to_lowercase)
    };
    // A paragraph of a law is the last division, and a division is no title of a number before it.
    let is_bare = || heading.text.split_whitespace().count() == 1;
    let is_titled = own.is_some_and(|own| own != Number::Paragraph)
        && is_bare()
        && of_next != own
        && !is_division(&next.text)
        || is_label(&heading.text)
            && first_word(heading) != first_word(next)
            && of_next != Some(Number::Paragraph);
    let is_finer = own.is_some()
        && of_next != own
        && matches!(
            of_next,
            Some(Number::Paragraph | Number::Digits | Number::Lower)
        )
        || own.is_none() && !is_division(&heading.text) && is_first(&next.text);
    is_division(&heading.text)
        || names_division(&heading.text)
        || is_titled
        || is_finer
        || goes_on(&heading.text, &next.text)
        || heading.level == 6
}

/// Whether a heading is the title of the division above it: `Part II` and, on a line of its own,
/// `Shells`.
fn is_titled_by(division: &Heading, heading: &Heading) -> bool {
    division.bare
        && division.level == heading.level
        && is_division(&division.text)
        && division.text.split_whitespace().count() <= 3
}

/// Whether a heading has a division behind what it belongs to: `Budget – Part I: Overview`.
fn names_division(text: &str) -> bool {
    [" – ", " — ", " - "]
        .iter()
        .flat_map(|dash| text.split(dash).skip(1))
        .any(|part| is_division(&part.replace(':', " :")))
}

/// Whether a number goes on with another: `V.1` and `V.1.1`.
fn goes_on(own: &str, next: &str) -> bool {
    let first = |text: &str| {
        text.split_whitespace()
            .next()
            .unwrap_or_default()
            .trim_end_matches(['.', ')', ':'])
            .to_owned()
    };
    let (own, next) = (first(own), first(next));
    own.contains(|c: char| c.is_ascii_digit())
        && next
            .strip_prefix(own.as_str())
            .is_some_and(|rest| rest.starts_with('.'))
}

/// A heading as it is written, with its marks.
pub(super) fn as_written<'p>(page: &'p Page, heading: &Heading) -> &'p str {
    let text = &page.source.text;
    text.get(heading.range.clone()).unwrap_or_default().trim()
}

/// Whether a heading is a paragraph under which somebody drew a line: then it is the text of the
/// section above it.
pub(super) fn is_ruled(page: &Page, heading: &Heading) -> bool {
    if !page.has_rules {
        return false;
    }
    let written = as_written(page, heading);
    let last = written.rsplit('\n').next().unwrap_or_default();
    !written.starts_with('#')
        && last.len() > 4
        && last.bytes().all(|byte| matches!(byte, b'-' | b'='))
}

/// Whether something of another program stands under a heading, which is left out: its author wrote
/// the section, and another finding tells what became of it.
fn holds_foreign(page: &Page, heading: &Heading) -> bool {
    if page.facts.foreign.is_empty() {
        return false;
    }
    // They stand in order.
    let next = page
        .facts
        .headings
        .partition_point(|other| other.range.start < heading.range.end);
    let end = page
        .facts
        .headings
        .get(next)
        .map_or(page.body.end, |other| other.range.start);
    let text = page
        .source
        .text
        .get(heading.range.end..end)
        .unwrap_or_default();
    let has_begun = |line: &&str| {
        line.starts_with(['{', '@', ':', '%'])
            || line.starts_with("[!")
            || line.starts_with('<') && (!line.starts_with("<!--") || line.contains('@'))
    };
    text.lines()
        .map(str::trim_start)
        .any(|line| has_begun(&line))
}

/// Most findings of a page that are told one by one.
const MOST: usize = 5;

/// The headings that are told, each with how many more it stands for: of many on a page the first
/// few, since the rest is the same habit.
pub(super) fn told<'h>(headings: &[&'h Heading]) -> impl Iterator<Item = (&'h Heading, usize)> {
    let count = headings.len();
    headings
        .iter()
        .take(MOST)
        .enumerate()
        .map(move |(at, heading)| (*heading, if at + 1 == MOST { count - MOST } else { 0 }))
}
