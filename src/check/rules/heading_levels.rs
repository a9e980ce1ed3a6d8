//! Headings that skip a level.

use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Page;
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "heading-levels",
    severity: Severity::Info,
    summary: "A heading is more than one level below the one that it belongs to.",
    docs: Docs {
        why: "People who hear a page move about in it by its headings, and a missing level sounds like a missing section. The page's title is its level-1 \
              heading, so sections begin at level 2. A page is told once.",
        bad: "# Hermit crabs\n\n## Shells\n\n#### Size",
        good: "# Hermit crabs\n\n## Shells\n\n### Size",
        remedy: "Take a `#` away from the heading and from those below it. If the size of the letters is what you want, that is the theme's.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let outline: Vec<&Heading> = page.contents().filter(|heading| heading.place == HeadingPlace::Outline).collect();
    // The page's title is above all, and need not stand in the text, nor before this heading.
    let title = page.facts.headings.iter().find(|heading| heading.level == 1).map(|heading| heading.range.start);
    let mut above = 1;
    let mut skipped = Vec::new();
    for (at, heading) in outline.iter().enumerate() {
        if heading.level > above + 1 {
            // Those that move with it: the rest of its section and its sisters.
            let moved = outline[at + 1..].iter().take_while(|other| other.level >= heading.level).count();
            skipped.push((*heading, above, moved));
        }
        above = heading.level;
    }
    let Some((heading, above, moved)) = skipped.first() else { return };
    let wanted = "#".repeat(usize::from(above + 1));
    let more = match skipped.len() {
        1 => String::new(),
        2 => ", as does one more heading of this page".into(),
        count => format!(", as do {} more headings of this page", count - 1),
    };
    found.push(
        Diagnostic::new(
            RULE.name,
            RULE.severity,
            (&page.source.path, heading.range.clone()),
            match above {
                1 if title.is_none_or(|title| title > heading.range.start) => {
                    format!("this heading of level {} follows the page’s title, so it skips a level{more}", heading.level)
                }
                _ => format!("this heading of level {} follows one of level {above}, so it skips a level{more}", heading.level),
            },
        )
        .why("People who hear the page take it for a section of one that is missing.")
        .help(match (signs(heading.level - above - 1), moved) {
            (_, 0) => format!("Write `{wanted}` before it."),
            (less, 1) => format!("Write `{wanted}` before it, and {less} less before the next heading."),
            (less, moved) => format!("Write `{wanted}` before it, and {less} less before the next {moved} headings."),
        }),
    );
}

/// So many signs of a heading, in words.
fn signs(count: u8) -> String {
    match count {
        1 => "one `#`".into(),
        count => format!("{count} `#`"),
    }
}
