//! Aliases that a change takes away, so that an address or a name leads nowhere.

use std::collections::BTreeSet;

use crate::check::change::Change;
use crate::check::quote::{list_of, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::names::fold;
use crate::paths::percent_decode;

/// The rule.
pub static RULE: Rule = Rule {
    name: "removed-alias",
    severity: Severity::Warning,
    summary: "A change takes an alias out of a page, and nothing else leads there.",
    docs: Docs {
        why: "Other sites, search engines and bookmarks still have the old address, and no check of \
              this hub sees them. Links of the hub's own pages are told by `broken-link` and \
              `red-link`. Checked with `--base`.",
        bad: "aliases: [Soldier crab]        (was [Soldier crab, /old/crab.html])",
        good: "aliases: [Soldier crab, /old/crab.html]",
        remedy: "Put the alias back, or write it into the `aliases` of the page that readers should find there.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most aliases that a finding names.
const NAMED: usize = 5;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let mut leading: Option<BTreeSet<String>> = None;
    for edit in change.pages.iter() {
        let (Some(page), Some(before)) = (edit.page.map(|id| change.hub.page(id)), &edit.before)
        else {
            continue;
        };
        let leads = |alias: &str| page.meta.aliases.iter().any(|kept| kept.value == alias);
        let aliases = before.meta.aliases.iter().map(|alias| &*alias.value);
        let mut gone: Vec<&str> = aliases.filter(|alias| !leads(alias)).collect();
        if gone.is_empty() || page.broken_front_matter {
            continue;
        }
        let leading = leading.get_or_insert_with(|| all(change.hub));
        gone.retain(|alias| !leading.contains(&name_of(alias)));
        if gone.is_empty() {
            continue;
        }
        let names = list_of(
            gone.iter().map(|alias| format!("`{}`", quoted(alias))),
            NAMED,
        );
        let message = format!(
            "this change takes {names} out of the aliases of this page, and nothing else leads from there"
        );
        found.push(
            Diagnostic::new(&RULE, &page.source.path, message)
                .why("Readers who come by an old link find nothing.")
                .help(format!("Write {names} into `aliases` again, here or in the page that readers should find there.")),
        );
    }
}

/// The names and addresses that lead to a page.
fn all(hub: &Hub) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for page in &hub.pages {
        names.insert(fold(&page.title));
        names.insert(name_of(page.url.as_str()));
        names.extend(page.meta.aliases.iter().map(|alias| name_of(&alias.value)));
    }
    names
}

/// What an alias asks for, however it is written: `/old/crab/`, `old/crab` and
/// `https://tide.example/old/crab/index.html` are one address.
fn name_of(alias: &str) -> String {
    let alias = alias.trim();
    if !alias.contains('/') && !alias.ends_with(".html") {
        return fold(alias);
    }
    let path =
        url::Url::parse(alias).map_or_else(|_| alias.to_owned(), |url| url.path().to_owned());
    let path = percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    let path = path.trim_matches('/');
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    folder.trim_matches('/').to_owned()
}
