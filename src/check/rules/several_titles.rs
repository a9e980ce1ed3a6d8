//! Level-1 headings beside the page's title.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Page, TitleFrom};
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "several-titles",
    severity: Severity::Info,
    summary: "A page has more than one title: level-1 headings, or front matter and a heading.",
    docs: Docs {
        why: "A page shows its title once. A level-1 heading that says the same as the front matter's title is left out; any other one becomes a section, \
              and all headings move one level down.",
        bad: "---\ntitle: Hermit crabs\n---\n# Crabs in borrowed shells\n\n# Shells",
        good: "---\ntitle: Hermit crabs\n---\n## Shells",
        remedy: "Keep one title, in front matter or as the first heading, and write sections with `##`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let facts = &page.facts;
    // A heading that repeats the title, or adds something in brackets to it, is not shown twice:
    // many programs want both.
    if let (TitleFrom::FrontMatter, Some(heading)) = (
        page.title_from,
        facts
            .title()
            .filter(|heading| !page.is_repeated_by(heading)),
    ) {
        let finding = at(
            page,
            heading,
            format!(
                "this heading is shown as a section, since the front matter has the title “{}”",
                quoted(&page.title)
            ),
        )
        .help("Take one of the two out, or make this a section with `##`.");
        found.push(finding);
    }
    // A wiki shows the name of the file above each page: there all are sections.
    if page.title_from == TitleFrom::FileName {
        return;
    }
    // The first one is the title, or told above.
    let mut others = facts
        .headings
        .iter()
        .filter(|heading| heading.level == 1 && heading.place == HeadingPlace::Outline)
        .skip(1);
    if let Some(heading) = others.next() {
        let message = match 1 + others.count() {
            1 => "this level-1 heading is another title".into(),
            count => format!(
                "this level-1 heading and {} more are other titles",
                count - 1
            ),
        };
        found.push(at(page, heading, message).help("Write sections with `##`."));
    }
}

fn at(page: &Page, heading: &Heading, message: String) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, heading.range.clone()), message)
        .why("A page has one title; it is shown above the text.")
}
