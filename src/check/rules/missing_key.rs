//! Front matter keys that the hub asks for.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, PageKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-key",
    severity: Severity::Error,
    summary: "An article lacks a front matter key that hub.yaml requires.",
    docs: Docs {
        why: "The maintainers decided that every article has it: `front-matter.required` in hub.yaml. Titles, summaries and licences have rules of their \
              own. Home pages and descriptions of categories are exempt.",
        bad: "hub.yaml\nfront-matter: { required: [categories] }\n\ncontent/crab.md\n---\ntitle: Crab\n---",
        good: "content/crab.md\n---\ntitle: Crab\ncategories: [Crustaceans]\n---",
        remedy: "Add the key with a value.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let required = hub
        .config
        .front_matter
        .required
        .iter()
        .filter(|key| !matches!(key.as_str(), "title" | "summary" | "license"));
    for key in required {
        for page in hub
            .pages
            .iter()
            .filter(|page| page.kind == PageKind::Article && !page.broken_front_matter)
        {
            if !has(hub, page, key) && !page.meta.is_misspelt(key) {
                found.push(
                    Diagnostic::new(
                        &RULE,
                        &page.source.path,
                        format!("this page has no `{}`", quoted(key)),
                    )
                    .why("This hub asks for it on every article.")
                    .help(format!(
                        "Add `{}:` with a value to the front matter.",
                        quoted(key)
                    )),
                );
            }
        }
    }
}

/// Whether a page says what the key is for, in whatever spelling or place.
fn has(hub: &Hub, page: &Page, key: &str) -> bool {
    match key {
        "categories" => page.category_names().next().is_some(),
        "image" => page.meta.image.is_some(),
        "sources" => !page.meta.sources.is_empty(),
        "contributors" | "authors" => !page.meta.credited.is_empty(),
        "id" => page.meta.id.is_some(),
        _ => {
            let spellings = hub.config.front_matter.aliases.get(key);
            page.meta.keys.iter().any(|written| {
                written == key || spellings.is_some_and(|names| names.contains(written))
            })
        }
    }
}
