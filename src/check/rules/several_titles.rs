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
        why: "A page shows its title once. A level-1 heading that says the same as the front matter's title is left out; any other one becomes a section, \
              and all headings move one level down.",
        bad: "---\ntitle: Hermit crabs\n---\n# Crabs in borrowed shells\n\n# Shells",
        good: "---\ntitle: Hermit crabs\n---\n## Shells",
        remedy: "Keep one title, in front matter or as the first heading, and write sections with `##`.",
    },
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let facts = &page.facts;
    let written = page.meta.title.as_ref().map_or(page.title.as_str(), |title| title.value.as_str());
    // A heading that adds something in brackets is what the page is called.
    let is_longer = |heading: &Heading| fold(&heading.text) == fold(&page.title) && fold(written) != fold(&page.title);
    if let (TitleFrom::FrontMatter, Some(heading)) = (page.title_from, facts.title().filter(|heading| !is_longer(heading))) {
        let finding = if fold(&heading.text) == fold(&page.title) {
            at(page, heading, "this heading repeats the title of the front matter".into()).help("Take the heading or the front matter's `title` out.")
        } else {
            at(page, heading, format!("this heading is shown as a section, since the front matter has the title “{}”", quoted(&page.title)))
                .help("Take one of the two out, or make this a section with `##`.")
        };
        found.push(finding);
    }
    // The first one is the title, or told above.
    let mut others = facts.headings.iter().filter(|heading| heading.level == 1 && heading.place == HeadingPlace::Outline).skip(1);
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
