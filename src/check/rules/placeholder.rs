//! Pages that still say what a new page is filled with.

use crate::check::change::Change;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, PageKind, new_page};

/// The rule.
pub static RULE: Rule = Rule {
    name: "placeholder",
    severity: Severity::Error,
    summary: "A page still holds what `commonweal new page` or the form of the site filled in, or a new page has no text.",
    docs: Docs {
        why: "A placeholder only shows what to write there: readers, lists and search engines would take it as the page's text.",
        bad: "---\ntitle: Sea spiders\nsummary: To be written\ncategories: [Unsorted]\n---",
        good: "---\ntitle: Sea spiders\nsummary: Slow walkers with a mouth like a straw.\ncategories: [Animals]\n---\n\nSea spiders live …",
        remedy: "Write what the page is about: a summary in a sentence, the categories that it belongs to, and its text.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run), Run::Change(unwritten)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    let tell = |range: std::ops::Range<usize>,
                what: &str,
                help: &str,
                found: &mut Vec<Diagnostic>| {
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, range), format!("{what} is still a placeholder"))
                .why("It only shows what to write here; readers and search engines would take it as the page's text.")
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
            "Name the categories that the page belongs to; the list of categories shows those that exist.",
            found,
        );
    }
}

/// New pages without a text.
fn unwritten(change: &Change, found: &mut Vec<Diagnostic>) {
    for page in change
        .pages
        .iter()
        .filter(|edit| edit.before.is_none())
        .filter_map(|edit| Some(change.hub.page(edit.page?)))
    {
        let is_article = page.kind == PageKind::Article && !page.meta.disambiguation;
        let text = page.source.text.get(page.body.clone()).unwrap_or_default();
        let has_text = text
            .lines()
            .map(str::trim)
            .any(|line| !line.is_empty() && !line.starts_with('#'));
        if is_article && !has_text {
            found.push(
                Diagnostic::new(&RULE, &page.source.path, "this new page has no text yet")
                    .why("Readers who follow a link to it find nothing.")
                    .help("Write the text below the front matter. A few sentences are enough to begin with."),
            );
        }
    }
}
