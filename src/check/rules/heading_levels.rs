//! Headings that skip a level.

use crate::check::numbered::is_division;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Page, TitleFrom};
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "heading-levels",
    severity: Severity::Info,
    summary: "A heading is more than one level below the one that it belongs to.",
    docs: Docs {
        why: "People who hear a page move about in it by its headings, and a missing level sounds \
              like a missing section. The page's title is its level-1 heading, so sections begin \
              at level 2; where the text has level-1 headings of its own, they are sections of the \
              title. One finding a page.",
        bad: "# Hermit crabs\n\n## Shells\n\n#### Size",
        good: "# Hermit crabs\n\n## Shells\n\n### Size",
        remedy: "Take a `#` away from the heading and from those below it. If you only want smaller letters, change the theme.",
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
    let top = top(page);
    let skipped = skipped(&outline, top);
    let Some(at) = skipped.first().copied() else {
        return;
    };
    let more = match skipped.len() {
        1 => String::new(),
        2 => ", as does one more heading of this page".into(),
        count => format!(", as do {} more headings of this page", count - 1),
    };
    let heading = outline[at];
    let before = at.checked_sub(1).map(|at| outline[at]);
    if let Some((odd, sister)) =
        before.and_then(|odd| Some((odd, interrupted(&outline[..at - 1], odd, heading)?)))
    {
        found.push(odd_one(page, odd, [sister, heading], &more));
        return;
    }
    let message = match before
        .map(|before| before.level)
        .or_else(|| has_title_before(page, heading).then_some(1))
    {
        None if top == 0 => format!(
            "this heading of level {} follows the page’s title, which has level-1 headings below it, so it skips a level{more}",
            heading.level
        ),
        None => format!(
            "this heading of level {} follows the page’s title, so it skips a level{more}",
            heading.level
        ),
        Some(before) => format!(
            "this heading of level {} follows one of level {before}, so it skips a level{more}",
            heading.level
        ),
    };
    found.push(finding(page, heading, message).help(step(page, &outline, at, top)));
}

/// The level of the page's title, which is above all, and need not stand in the text. Below the name
/// of a file a level-1 heading is a section, and all others are built a level deeper; elsewhere it
/// is a finding of `several-titles`.
fn top(page: &Page) -> u8 {
    let is_named_by_file = page.title_from == TitleFrom::FileName;
    if is_named_by_file && page.contents().any(|heading| heading.level == 1) {
        0
    } else {
        1
    }
}

/// The headings that skip a level, by their places.
fn skipped(outline: &[&Heading], top: u8) -> Vec<usize> {
    let built = |level: u8| (level + 1 - top).min(6);
    let mut above = top;
    let mut skipped = Vec::new();
    for (at, heading) in outline.iter().enumerate() {
        if built(heading.level) > built(above) + 1 {
            skipped.push(at);
        }
        above = heading.level;
    }
    skipped
}

fn has_title_before(page: &Page, heading: &Heading) -> bool {
    page.facts
        .headings
        .iter()
        .take_while(|other| other.range.start < heading.range.start)
        .any(|other| other.level == 1)
}

fn finding(page: &Page, heading: &Heading, message: String) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, heading.range.clone()), message)
        .why("People who hear the page take it for a section of one that is missing.")
}

/// The finding about a heading between two sisters of a lower level.
fn odd_one(page: &Page, odd: &Heading, [first, second]: [&Heading; 2], more: &str) -> Diagnostic {
    let message = format!(
        "this heading of level {} is between “{}” and “{}” of level {}, so the second skips a level{more}",
        odd.level,
        quoted(&first.text),
        quoted(&second.text),
        second.level
    );
    let wanted = "#".repeat(usize::from((second.level + 1).min(6)));
    finding(page, odd, message).help(format!(
        "Write `{wanted}` before it if it belongs to the first of them, or no `#` at all."
    ))
}

/// Sisters that are numbered, such as `Annex 5` and `Annex 6`, with one heading of a higher level
/// between them: the last of them before it.
fn interrupted<'h>(
    before: &[&'h Heading],
    odd: &Heading,
    heading: &Heading,
) -> Option<&'h Heading> {
    let name = |heading: &Heading| {
        heading
            .text
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    let number = |heading: &Heading| {
        heading
            .text
            .split_whitespace()
            .nth(1)
            .and_then(|word| word.trim_end_matches(['.', ':']).parse::<u32>().ok())
    };
    let sister = before
        .iter()
        .rev()
        .take_while(|other| other.level > odd.level)
        .find(|other| other.level == heading.level)?;
    let follows = number(sister)
        .and_then(|number| number.checked_add(1))
        .is_some_and(|next| Some(next) == number(heading));
    let are_divisions = || is_division(&sister.text) && is_division(&heading.text);
    (name(sister) == name(heading) && (follows || are_divisions())).then_some(sister)
}

/// Runs of headings that are named with a number of their own.
const RUNS: usize = 3;

/// What to write, for as many headings as move with the one at `at`: when it is done, none of them
/// skips a level.
fn step(page: &Page, outline: &[&Heading], at: usize, top: u8) -> String {
    let levels = settled(outline, top);
    let heading = outline[at];
    let wanted = levels[at].max(1);
    let mut runs: Vec<(u8, usize)> = Vec::new();
    for (heading, level) in outline[at + 1..].iter().zip(&levels[at + 1..]) {
        let less = heading.level - level;
        if less == 0 {
            break;
        }
        match runs.last_mut() {
            Some((known, count)) if *known == less => *count += 1,
            _ => runs.push((less, 1)),
        }
    }
    runs.truncate(RUNS);
    let written = page
        .source
        .text
        .get(heading.range.clone())
        .unwrap_or_default();
    let mut help = if written.trim_start().starts_with('#') {
        format!("Write `{}` before it", "#".repeat(usize::from(wanted)))
    } else {
        "Draw the line below it with `=`".to_owned()
    };
    for (index, (less, count)) in runs.iter().enumerate() {
        help.push_str(if index == 0 && runs.len() == 1 {
            ", and "
        } else if index == 0 {
            ", "
        } else {
            ", then "
        });
        let signs = if *less == 1 {
            "one `#`".to_owned()
        } else {
            format!("{less} `#`")
        };
        help.push_str(&match count {
            1 => format!("{signs} less before the next heading"),
            count => format!("{signs} less before the next {count} headings"),
        });
    }
    help.push('.');
    help
}

/// The levels that all headings have when none skips one and each still belongs to the same heading
/// as before.
fn settled(outline: &[&Heading], top: u8) -> Vec<u8> {
    // The headings that are open, each with its level as written and as wanted.
    let mut open: Vec<(u8, u8)> = Vec::new();
    let level = |heading: &&Heading| {
        while open
            .last()
            .is_some_and(|(written, _)| *written >= heading.level)
        {
            open.pop();
        }
        let wanted = heading
            .level
            .min(open.last().map_or(top, |(_, wanted)| *wanted) + 1);
        open.push((heading.level, wanted));
        wanted
    };
    outline.iter().map(level).collect()
}
