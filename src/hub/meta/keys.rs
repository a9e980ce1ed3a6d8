//! Which keys of front matter say something: the hub's own, and those of other generators.

use super::table::Meta;
use crate::config::Config;
use crate::fields::Key;
use crate::hub::credited;
use crate::yaml::{Entry, Node, Value};

/// Every key that is understood: those of the table, and those that name people.
pub fn all() -> impl Iterator<Item = &'static Key> {
    Meta::KEYS
        .iter()
        .chain(credited::KEYS.iter().map(|(_, key)| key))
}

/// The key that is called so.
pub fn named(name: &str) -> Option<&'static Key> {
    all().find(|key| key.is_own && key.name == name)
}

/// What a front matter says under a key: by its own name, or by one that hub.yaml gives it
/// (`front-matter.aliases`). The first that holds something counts.
pub fn entry<'t>(tree: &'t Node, config: &Config, name: &str) -> Option<&'t Entry> {
    let others = config.front_matter.aliases.get(name).into_iter().flatten();
    let names = std::iter::once(name).chain(others.map(String::as_str));
    let mut entries = names.filter_map(|name| tree.get(name));
    entries.find(|entry| entry.node.value != Value::Null)
}

/// Whether hub.yaml gives one of these keys another name.
pub fn has_alias(config: &Config, names: &[&str]) -> bool {
    let aliases = &config.front_matter.aliases;
    let mut others = names.iter().filter_map(|name| aliases.get(*name));
    others.any(|others| !others.is_empty())
}

/// The hub's own names of keys, which are suggested for misspelt ones.
pub(super) fn own() -> impl Iterator<Item = &'static str> {
    all().filter(|key| key.is_own).map(|key| key.name)
}

/// Whether a key says something, here or in another generator.
pub fn is_known(name: &str) -> bool {
    all().any(|key| key.is_called(name))
        || credited::is_key(name)
        || FOREIGN.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a key means nothing here and something in another generator.
pub(super) fn is_foreign(name: &str) -> bool {
    !all().any(|key| key.is_called(name))
        && !credited::is_key(name)
        && FOREIGN.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The hub's own spelling of a key.
pub(super) fn canonical(name: &str) -> String {
    own()
        .find(|known| known.eq_ignore_ascii_case(name))
        .unwrap_or(name)
        .to_owned()
}

/// Keys of other generators that mean nothing here, each of which is told once.
pub const FOREIGN: &[&str] = &[
    "layout",
    "expires",
    "menu",
    "type",
    "template",
    "sidebar",
    "nav_exclude",
    "parent",
    "has_children",
    "grand_parent",
    "hide",
    "toc",
    "math",
    "mathjax",
    "katex",
    "comments",
    "share",
    "lastmod",
    "updated",
    "modified",
    "last_modified_at",
    "keywords",
    "images",
    "hero",
    "icon",
    "status",
    "version",
    "sort_by",
    "page_template",
    "insert_anchor_links",
    "extra",
    "taxonomies",
    "params",
    "resources",
    "outputs",
    "cascade",
    "series",
    "subtitle",
    "head",
    "pagination_next",
    "pagination_prev",
    "custom_edit_url",
    "hide_title",
    "hide_table_of_contents",
    "displayed_sidebar",
    "full_width",
    "robots",
    "sitemap",
    "cssclasses",
    "cssclass",
    "position",
    "redirect_to",
    "render",
    "transparent",
    "in_search_index",
    "generate_feeds",
    "paginate_by",
    "page-type",
    "browser-compat",
    "spec-urls",
    "doctype",
    "content_type",
    "topics",
    "versions",
    "no_list",
    "reviewers",
    "approvers",
    "feature",
    "min-kubernetes-server-version",
    "short-title",
    "bookCollapseSection",
    "bookFlatSection",
    "bookHidden",
    "bookToc",
    "legacy_contributors",
    "protected",
];
