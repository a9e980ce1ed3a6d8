//! Level-1 headings beside the page's title.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::names::fold;
use crate::hub::{Page, TitleFrom};
use crate::markdown::{Heading, HeadingPlace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "several-titles",
    severity: Severity::Info,
    summary: "A page has more than one title: level-1 headings, or front matter and a heading.",
    docs: Docs {
        why: "A page shows its title once. If its front matter has one, a level-1 heading that the text starts with is left out, so whatever it says more \
              is lost. Other level-1 headings become sections, and all headings move one level down.",
        bad: "---\ntitle: Hermit crabs\n---\n# Crabs in borrowed shells\n\n# Shells",
        good: "---\ntitle: Hermit crabs\n---\n## Shells",
        mend: "Keep one title, in front matter or as the first heading, and write sections with `##`.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let facts = &page.facts;
    if let (TitleFrom::FrontMatter, Some(heading)) = (page.title_from, facts.title()) {
        let finding = if fold(&heading.text) == fold(&page.title) {
            at(page, heading, "this heading repeats the title of the front matter".into()).help("Take the heading or the front matter's `title` out.")
        } else {
            at(page, heading, format!("this heading is not shown, since the front matter has the title “{}”", quoted(&page.title)))
                .help("Take the one out that readers shall not see, or make this a section with `##`.")
        };
        found.push(finding);
    }
    let mut others = facts.contents().iter().filter(|heading| heading.level == 1 && heading.place == HeadingPlace::Outline);
    // A text that does not start with its title may have it later.
    if facts.title().is_none() && page.title_from != TitleFrom::FrontMatter {
        others.next();
    }
    if let Some(heading) = others.next() {
        let message = match 1 + others.count() {
            1 => "this level-1 heading is another title".into(),
            count => format!("this level-1 heading and {} more are other titles", count - 1),
        };
        found.push(at(page, heading, message).help("Write sections with `##`."));
    }
}

fn at(page: &Page, heading: &Heading, message: String) -> Diagnostic {
    Diagnostic::new(RULE.name, RULE.severity, (&page.source.path, heading.range.clone()), message)
        .why("A page has one title; it is shown above the text.")
}
