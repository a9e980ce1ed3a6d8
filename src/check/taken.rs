//! Names and addresses that a change takes from what is there: whoever proposes it is told which
//! page has them.

use std::collections::BTreeMap;

use super::change::{Change, PageEdit};
use super::quote::quoted;
use super::rules::duplicate_title;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::hub::names::fold;
use crate::hub::{Page, PageFile, PageId, PageKind};
use crate::rules::url_collision;

pub(super) use duplicate_title::RULE;

static TITLE: &Rule = &RULE;
static ADDRESS: &Rule = &url_collision::RULE;

/// Makes what is said of shared names and addresses an error of the page that came later, where
/// hub.yaml does not say what it is.
pub(super) fn judge(change: &Change, found: &mut Vec<Diagnostic>) {
    if !change.hub.config.written {
        return;
    }
    let is_weighed = |rule: &Rule| change.hub.config.checks.contains_key(rule.name);
    let new: Vec<(&PageEdit, &Page)> = change
        .pages
        .iter()
        .filter_map(|edit| Some((edit, change.hub.page(edit.page?))))
        .filter(|(edit, page)| takes_name(edit, page))
        .collect();
    if new.is_empty() {
        return;
    }
    if !is_weighed(TITLE) {
        names(change, &new, found);
    }
    if is_weighed(ADDRESS) {
        return;
    }
    for (edit, page) in &new {
        let path = page.source.path.as_str();
        let is_told = found.iter().any(|finding| {
            finding.is(TITLE) && finding.severity == Severity::Error && finding.place.path == path
        });
        let mut others = Vec::new();
        for finding in found.iter_mut().filter(|finding| finding.is(ADDRESS)) {
            let is_alias = finding.place.range.is_some();
            let is_own = finding.place.path == path;
            if is_own && (edit.is_moved() && !is_alias || is_alias && has_new_alias(edit, page)) {
                finding.severity = Severity::Error;
            } else if !is_own && edit.is_moved() && finding.message.contains(&format!("`{path}`")) {
                others.push(finding.place.path.clone());
            }
        }
        // The page that was there need not change: what is said of it is the new one's to repair.
        let is_others = |finding: &Diagnostic| {
            finding.is(ADDRESS)
                && others.contains(&finding.place.path)
                && finding.message.contains(&format!("`{path}`"))
        };
        let has_own = found.iter().any(|finding| {
            finding.is(ADDRESS) && finding.place.path == path && finding.severity == Severity::Error
        });
        found.retain(|finding| !is_others(finding));
        if let Some(other) = others.first().filter(|_| !has_own && !is_told) {
            found.push(
                Diagnostic::new(ADDRESS, &page.source.path, format!("this page takes the address `{}` from `{}`", page.url, quoted(other))).severity(Severity::Error)
                .why("Links that lead there would lead to another page from now on.")
                .help("Give this file another name. If it is about the same, edit the page that is there instead."),
            );
        }
    }
}

/// Titles and aliases that another page has.
fn names(change: &Change, new: &[(&PageEdit, &Page)], found: &mut Vec<Diagnostic>) {
    let hub = change.hub;
    let is_article = |page: &Page| {
        page.kind == PageKind::Article && !page.meta.disambiguation && !page.broken_front_matter
    };
    let mut owners: BTreeMap<(&str, String), Vec<PageId>> = BTreeMap::new();
    for (id, page) in hub.pages_with_ids().filter(|(_, page)| is_article(page)) {
        for name in names_of(page) {
            owners
                .entry((page.language.as_str(), fold(name)))
                .or_default()
                .push(id);
        }
    }
    for (edit, page) in new.iter().filter(|(_, page)| is_article(page)) {
        let before: Vec<String> = edit.before.iter().flat_map(names_of).map(fold).collect();
        let mut told: Vec<PageId> = Vec::new();
        for name in names_of(page).filter(|name| !before.contains(&fold(name))) {
            let others = owners
                .get(&(page.language.as_str(), fold(name)))
                .into_iter()
                .flatten();
            let is_older = |id: &&PageId| {
                let other = hub.page(**id);
                // Of two that are new the first in path order has the name.
                let rival = change.pages.iter().find(|edit| edit.page == Some(**id));
                other.source.path != page.source.path
                    && (rival.is_none_or(|edit| !takes_name(edit, other))
                        || other.source.path < page.source.path)
            };
            for id in others.filter(is_older) {
                if told.contains(id) {
                    continue;
                }
                told.push(*id);
                let other = hub.page(*id);
                let (own, theirs) = (page.source.path.as_str(), other.source.path.as_str());
                let is_of_pair = |finding: &Diagnostic| {
                    let about =
                        |path: &str| finding.message.contains(&format!("`{}`", quoted(path)));
                    (finding.is(TITLE) || finding.is(ADDRESS))
                        && (finding.place.path == theirs && about(own)
                            || finding.is(TITLE) && finding.place.path == own && about(theirs))
                };
                found.retain(|finding| !is_of_pair(finding));
                let range = page
                    .meta
                    .title
                    .as_ref()
                    .map_or(0..0, |title| title.range.clone());
                found.push(
                    Diagnostic::new(TITLE, (&page.source.path, range), format!("the name “{}” is taken by {}“{}” (`{}`)", quoted(name), as_alias(other, name), quoted(&other.title), quoted(theirs))).severity(Severity::Error)
                        .why("Readers cannot tell the two apart in lists, and links by that name find neither.")
                        .help(format!(
                            "If both are about the same, edit that page and take this one out of the change. Otherwise say in the title what tells it from the other, such as `{} (…)`, and give the file that name.",
                            quoted(name)
                        )),
                );
            }
        }
    }
}

/// Says that a page has a name as an alias, where it is called otherwise.
fn as_alias(page: &Page, name: &str) -> &'static str {
    match fold(&page.title) == fold(name) {
        true => "",
        false => "an alias of ",
    }
}

fn names_of(page: &PageFile) -> impl Iterator<Item = &str> {
    std::iter::once(page.title.as_str()).chain(
        page.meta
            .aliases
            .iter()
            .map(|alias| alias.value.as_str())
            .filter(|alias| !alias.contains('/')),
    )
}

fn has_new_alias(edit: &PageEdit, page: &Page) -> bool {
    let Some(before) = &edit.before else {
        return true;
    };
    page.meta.aliases.iter().any(|alias| {
        !before
            .meta
            .aliases
            .iter()
            .any(|old| old.value == alias.value)
    })
}

fn takes_name(edit: &PageEdit, page: &Page) -> bool {
    edit.is_moved()
        || has_new_alias(edit, page)
        || edit
            .before
            .as_ref()
            .is_some_and(|before| before.title != page.title)
}
