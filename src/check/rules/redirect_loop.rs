//! Aliases that are the names of other pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::names::fold;
use crate::hub::{Hub, PageId, PageKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "redirect-loop",
    severity: Severity::Error,
    summary: "Two pages claim each other's names by their aliases.",
    docs: Docs {
        why: "Each page says that the other's name leads to it, so a link by either name leads nowhere. An alias that is the title or an alias of one other \
              page, without the way back, is a warning: links by that name are ambiguous, or never reach the page that claims it. Addresses that two \
              pages want are the matter of `url-collision`.",
        bad: "# content/a/crab.md\n---\ntitle: Crab\naliases: [Lobster]\n---\n# content/b/lobster.md\n---\ntitle: Lobster\naliases: [Crab]\n---",
        good: "# content/a/crab.md\n---\ntitle: Crab\n---\n# content/b/lobster.md\n---\ntitle: Lobster\n---",
        remedy: "Remove the alias from the page that readers do not mean by it. If they may mean either, make a page of that name with `disambiguation: true`.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let is_name = |alias: &str| !alias.contains('/');
    if !hub
        .pages
        .iter()
        .any(|page| page.meta.aliases.iter().any(|alias| is_name(&alias.value)))
    {
        return;
    }
    // A category is linked by its own kind of link, so its description may have the name of an
    // article.
    let pages = || {
        hub.pages_with_ids()
            .filter(|(_, page)| page.kind != PageKind::Category)
    };
    let mut titles: BTreeMap<(&str, String), Vec<PageId>> = BTreeMap::new();
    let mut aliases: BTreeMap<(&str, String), Vec<PageId>> = BTreeMap::new();
    for (id, page) in pages() {
        titles
            .entry((&page.language, fold(&page.title)))
            .or_default()
            .push(id);
        for alias in page
            .meta
            .aliases
            .iter()
            .filter(|alias| is_name(&alias.value))
        {
            aliases
                .entry((&page.language, fold(&alias.value)))
                .or_default()
                .push(id);
        }
    }
    let claims = |page: PageId, of: PageId| {
        let (page, of) = (hub.page(page), hub.page(of));
        let name = fold(&of.title);
        page.language == of.language
            && page
                .meta
                .aliases
                .iter()
                .any(|alias| fold(&alias.value) == name)
    };
    let collisions: BTreeSet<(&str, usize)> = hub
        .diagnostics
        .iter()
        .filter(|found| found.rule == "url-collision")
        .filter_map(|found| Some((found.place.path.as_str(), found.place.range.as_ref()?.start)))
        .collect();
    for (id, page) in pages() {
        for alias in page
            .meta
            .aliases
            .iter()
            .filter(|alias| is_name(&alias.value))
        {
            let key = (page.language.as_str(), fold(&alias.value));
            let other = |names: &BTreeMap<(&str, String), Vec<PageId>>| {
                names
                    .get(&key)
                    .into_iter()
                    .flatten()
                    .copied()
                    .find(|other| *other != id)
            };
            let (other, what) = match (other(&titles), other(&aliases)) {
                (Some(other), _) => (other, "title"),
                (None, Some(other)) => (other, "alias"),
                (None, None) => continue,
            };
            let is_loop = what == "title" && claims(other, id);
            // One finding for each slip: that nobody can reach the alias' address was found
            // already.
            if !is_loop && collisions.contains(&(page.source.path.as_str(), alias.range.start)) {
                continue;
            }
            let path = quoted(hub.page(other).source.path.as_str());
            let message = match is_loop {
                true => format!(
                    "the alias `{}` is the title of `{path}`, which has this page's title as its alias",
                    quoted(&alias.value)
                ),
                false => format!(
                    "the alias `{}` is the {what} of `{path}` too",
                    quoted(&alias.value)
                ),
            };
            let severity = if is_loop {
                RULE.severity
            } else {
                Severity::Warning
            };
            found.push(
                Diagnostic::new(RULE.name, severity, (&page.source.path, alias.range.clone()), message)
                    .why("A name can lead to one page only: links by it are ambiguous, or lead to the other page.")
                    .help("Remove the alias here, or make a page of that name with `disambiguation: true` that links both."),
            );
        }
    }
}
