//! Lists that are longer than what is used of them.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::hub::meta::CATEGORIES;

/// The rule.
pub static RULE: Rule = Rule {
    name: "too-many-values",
    severity: Severity::Warning,
    summary: "A page has more categories, authors, aliases, sources or headings than are used.",
    docs: Docs {
        why: "Every category and every author has a page and a feed of their own, and each names the page. A page in ten thousand categories would make a site \
              of gigabytes out of one small file. What is beyond the limit has no effect, so readers do not find the page by it.",
        bad: "categories: [Crabs, Shore, Shells, … 60 more]",
        good: "categories: [Crabs, Shore]",
        remedy: "Keep the values that matter most. A page may have 50 categories, 250 people in its front matter, 100 aliases, 500 sources, 200 rows in its \
                 infobox, and 2,000 headings; divide a page that needs more into several.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

/// Most headings of a page. A book has fewer.
const HEADINGS: usize = 2_000;

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    for excess in &page.meta.excess {
        let message = format!(
            "`{}` has {} values, but only the first {} are used",
            excess.key, excess.count, excess.most
        );
        found.push(told(
            page,
            message,
            "Keep the values that matter most, or divide the page.",
        ));
    }
    let categories = page.meta.categories.len() + page.facts.categories.len();
    if categories > CATEGORIES
        && !page
            .meta
            .excess
            .iter()
            .any(|excess| excess.key == "categories")
    {
        let message = format!(
            "this page names {categories} categories in its front matter and its text, but only the first {CATEGORIES} are used"
        );
        found.push(told(page, message, "Keep the categories that matter most."));
    }
    let headings = page.facts.headings.len();
    if headings > HEADINGS {
        let message = format!(
            "this page has {headings} headings; its contents list shows only the first {HEADINGS}"
        );
        found.push(told(page, message, "Divide the page into several."));
    }
}

fn told(page: &Page, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(&RULE, &page.source.path, message)
        .why("Each value makes pages and feeds, and each of those names all the others, so there is a limit.")
        .help(help)
}
