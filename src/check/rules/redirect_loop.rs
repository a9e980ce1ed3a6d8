//! Aliases that are the names of other pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::meta::At;
use crate::hub::names::fold;
use crate::hub::{Hub, Page, PageId, PageKind};
use crate::rules::url_collision;

/// The rule.
pub static RULE: Rule = Rule {
    name: "redirect-loop",
    severity: Severity::Error,
    summary: "Two pages claim each other's names by their aliases.",
    docs: Docs {
        why: "Each page says that the other's name leads to it, so a link by either name leads \
              nowhere. An alias that is the title or an alias of one other page, without the way \
              back, is a warning: links by that name are ambiguous, or never reach the page that \
              claims it. For addresses that two pages want, see `url-collision`.",
        bad: "# content/a/crab.md\n---\ntitle: Crab\naliases: [Lobster]\n---\n# content/b/lobster.md\n---\ntitle: Lobster\naliases: [Crab]\n---",
        good: "# content/a/crab.md\n---\ntitle: Crab\n---\n# content/b/lobster.md\n---\ntitle: Lobster\n---",
        remedy: "Remove the alias from the page that readers do not mean by it. If they may mean either, make a page of that name with `disambiguation: true`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if !hub.pages.iter().any(|page| names(page).next().is_some()) {
        return;
    }
    let named = Named::of(hub);
    let collisions: BTreeSet<(&str, usize)> = hub
        .diagnostics
        .iter()
        .filter(|found| found.is(&url_collision::RULE))
        .filter_map(|found| Some((found.place.path.as_str(), found.place.range.as_ref()?.start)))
        .collect();
    for (id, page) in pages(hub) {
        for alias in names(page) {
            let Some((other, what)) = named.other((id, page), &alias.value) else {
                continue;
            };
            let is_loop = what == "title" && claims(hub, other, id);
            // One finding for each slip: that nobody can reach the alias' address was found
            // already.
            if !is_loop && collisions.contains(&(page.source.path.as_str(), alias.range.start)) {
                continue;
            }
            let taken = (!is_loop).then_some(what);
            found.push(finding(hub, page, alias, other, taken));
        }
    }
}

/// The aliases of a page that are names.
fn names(page: &Page) -> impl Iterator<Item = &At<String>> {
    let aliases = page.meta.aliases.iter();
    aliases.filter(|alias| !alias.value.contains('/'))
}

/// The pages that names lead to. A category is linked by its own kind of link, so its description
/// may have the name of an article.
fn pages(hub: &Hub) -> impl Iterator<Item = (PageId, &Page)> {
    hub.pages_with_ids()
        .filter(|(_, page)| page.kind != PageKind::Category)
}

/// Pages by language and name.
type ByName<'h> = BTreeMap<(&'h str, String), Vec<PageId>>;

/// How pages are named.
struct Named<'h> {
    titles: ByName<'h>,
    aliases: ByName<'h>,
}

impl<'h> Named<'h> {
    fn of(hub: &'h Hub) -> Self {
        let (mut titles, mut aliases) = (ByName::new(), ByName::new());
        for (id, page) in pages(hub) {
            let add = |by_name: &mut ByName<'h>, name: &str| {
                let key = (page.language.as_str(), fold(name));
                by_name.entry(key).or_default().push(id);
            };
            add(&mut titles, &page.title);
            names(page).for_each(|alias| add(&mut aliases, &alias.value));
        }
        Self { titles, aliases }
    }

    /// Another page than this one with a name, and what the name is there.
    fn other(&self, (id, page): (PageId, &Page), name: &str) -> Option<(PageId, &'static str)> {
        let key = (page.language.as_str(), fold(name));
        let other = |by_name: &ByName| {
            let mut named = by_name.get(&key).into_iter().flatten();
            named.find(|other| **other != id).copied()
        };
        let title = other(&self.titles).map(|other| (other, "title"));
        title.or_else(|| Some((other(&self.aliases)?, "alias")))
    }
}

/// Whether a page has the title of another one as its alias.
fn claims(hub: &Hub, page: PageId, of: PageId) -> bool {
    let (page, of) = (hub.page(page), hub.page(of));
    let name = fold(&of.title);
    let mut aliases = page.meta.aliases.iter();
    page.language == of.language && aliases.any(|alias| fold(&alias.value) == name)
}

/// The finding about an alias that is also the title or an alias, which `taken` says, of another
/// page; `None` where each of them has the other's title.
fn finding(
    hub: &Hub,
    page: &Page,
    alias: &At<String>,
    other: PageId,
    taken: Option<&str>,
) -> Diagnostic {
    let path = quoted(hub.page(other).source.path.as_str());
    let name = quoted(&alias.value);
    let (severity, message) = match taken {
        None => (
            RULE.severity,
            format!(
                "the alias `{name}` is the title of `{path}`, which has this page's title as its alias"
            ),
        ),
        Some(what) => (
            Severity::Warning,
            format!("the alias `{name}` is the {what} of `{path}` too"),
        ),
    };
    Diagnostic::new(&RULE, (&page.source.path, alias.range.clone()), message)
        .severity(severity)
        .why("A name can lead to one page only: links by it are ambiguous, or lead to the other page.")
        .help("Remove the alias here, or make a page of that name with `disambiguation: true` that links both.")
}
