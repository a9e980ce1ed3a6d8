//! Pages that still say what a new page is filled with.

use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, PageId, new_page};

/// The rule. That a new page has no text is found in `review`.
pub static RULE: Rule = Rule {
    name: "placeholder",
    severity: Severity::Error,
    summary: "A page still holds what `commonweal new page` or the form of the site filled in, or a new page has no text.",
    docs: Docs {
        why: "What is filled in only shows what belongs there: readers, lists and search engines would take it for what the page says.",
        bad: "---\ntitle: Sea spiders\nsummary: To be written\ncategories: [Unsorted]\n---",
        good: "---\ntitle: Sea spiders\nsummary: Slow walkers with a mouth like a straw.\ncategories: [Animals]\n---\n\nSea spiders live …",
        remedy: "Write what the page is about: a summary in a sentence, the categories that it belongs to, and its text.",
    },
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    let tell = |range: std::ops::Range<usize>,
                what: &str,
                help: &str,
                found: &mut Vec<Diagnostic>| {
        found.push(
            Diagnostic::new(RULE.name, RULE.severity, (&page.source.path, range), format!("{what} is what a new page is filled with"))
                .why("It only shows what belongs there; readers and search engines would take it for what the page says.")
                .help(help),
        );
    };
    if let Some(summary) = page
        .meta
        .summary
        .as_ref()
        .filter(|summary| new_page::is_filled_in_sentence(&summary.value))
    {
        tell(
            summary.range.clone(),
            "this summary",
            "Say in a sentence what the page is about.",
            found,
        );
    }
    // A hub may have a category of that name in earnest.
    let is_described = |name: &str| {
        hub.categories
            .iter()
            .any(|category| category.page.is_some() && category.title.eq_ignore_ascii_case(name))
    };
    let mut names = page.category_names();
    if let (Some(only), None) = (names.next(), names.next())
        && new_page::is_filled_in_category(only)
        && !is_described(only)
    {
        let at = page
            .meta
            .categories
            .first()
            .map_or(0..0, |category| category.range.clone());
        tell(
            at,
            "this category",
            "Name the categories that the page belongs to; the list of categories shows those that there are.",
            found,
        );
    }
}
