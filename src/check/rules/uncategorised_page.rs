//! Pages without a category in a hub that has them.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, customs::is_article};

/// The rule.
pub static RULE: Rule = Rule {
    name: "uncategorised-page",
    severity: Severity::Info,
    summary: "An article is in no category, while most articles of the hub are.",
    docs: Docs {
        why: "Readers who browse the categories never find it. The rule applies only in hubs with \
              a hub.yaml where more than half of the articles are in a category.",
        bad: "---\ntitle: Hermit crabs\n---",
        good: "---\ntitle: Hermit crabs\ncategories: [Crustaceans]\n---",
        remedy: "Add `categories` to the front matter, or `[[Category:Crustaceans]]` to the text. The hub's category pages list what there is.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if !hub.config.written || !hub.customs.has_categories {
        return;
    }
    let is_without = |page: &&Page| {
        is_article(page)
            && page.category_names().next().is_none()
            && !page.meta.is_misspelt("categories")
    };
    for page in hub.pages.iter().filter(is_without) {
        found.push(
            Diagnostic::new(&RULE, &page.source.path, "this page is in no category")
                .why("Readers who browse the categories never find it.")
                .help("Add `categories: [NAME]` to its front matter."),
        );
    }
}
