//! What a page's front matter says, in the hub's own words, whichever generator's words it was
//! written in.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, FromYaml};
use crate::hub::credited;
use crate::rules::front_matter_syntax;
use crate::sources::Source;
use crate::yaml::{Node, Value};

mod at;
mod call;
mod hero;
mod keys;
mod nested;
mod repeated;
mod table;
mod unknown;
pub(in crate::hub) mod values;
mod works;

pub use at::At;
pub use call::CallRef;
pub use keys::{FOREIGN, all as keys, entry, has_alias, is_known, named};
pub use table::{CATEGORY, Excess, Meta, Unread};
pub use works::{ATTESTATION, Ancestor, SourceWork};

/// Most categories of a page: those of its text together with those of its front matter.
pub const CATEGORIES: usize = 50;
/// Most people whom a page's front matter credits.
const CREDITED: usize = 250;
/// Most other names of a page, and most works that it draws on.
const ALIASES: usize = 100;
const SOURCES: usize = 500;
/// Most rows of the box beside the text.
const ROWS: usize = 200;

/// Reads a page's front matter. What cannot be understood is reported and left out.
pub fn read(source: &Source, tree: &Node, config: &Config, found: &mut Vec<Diagnostic>) -> Meta {
    let mut fields = Fields::of_page(
        &source.path,
        tree,
        &front_matter_syntax::RULE,
        &config.front_matter.aliases,
    );
    let mut meta = Meta {
        keys: written(tree),
        ..Meta::default()
    };
    meta.read_keys(&mut fields);
    if config.foreign.generator == Some("Jekyll") {
        meta.categories = split_words(meta.categories, tree);
    }
    if let Some(taxonomies) = tree.get("taxonomies") {
        // Zola keeps its categories and tags one level down.
        for entry in ["categories", "tags"]
            .iter()
            .filter_map(|name| taxonomies.node.get(name))
        {
            meta.categories
                .extend(Vec::from_yaml(&mut fields, entry).unwrap_or_default());
        }
    }
    found.append(&mut fields.diagnostics);
    meta.aliases = values::addresses(meta.aliases);
    meta.credited = credited::read(tree, config);
    let sealed = tree.get("sealed");
    meta.sealed_at = sealed.map(|entry| match entry.node.value {
        Value::Null => entry.key_range.clone(),
        _ => entry.node.range.clone(),
    });
    let day = |at: &At<String>| at::iso_day(&at.value);
    meta.date = meta
        .written_date
        .as_ref()
        .and_then(day)
        .map(|day| day.to_string());
    let is_withheld = meta.published == Some(false) || meta.publish == Some(false);
    meta.draft |= is_withheld || meta.private == Some(true);
    (meta.misspelt, meta.unread) = unknown::check(&source.path, tree, config, found);
    meta.unread.extend(elsewhere(tree));
    found.extend(hero::told(&source.path, tree));
    let excess = &mut meta.excess;
    cap("categories", &mut meta.categories, CATEGORIES, excess);
    cap("aliases", &mut meta.aliases, ALIASES, excess);
    cap("sources", &mut meta.sources, SOURCES, excess);
    cap("authors", &mut meta.credited, CREDITED, excess);
    cap("infobox", &mut meta.infobox, ROWS, excess);
    nested::check(&source.path, tree, found);
    repeated::check(source, tree, config, found);
    values::check(source, tree, config, found);
    meta
}

/// Keys that ask for an address of another site, where no page of this one can be.
fn elsewhere(tree: &Node) -> impl Iterator<Item = Unread> {
    let entries = ["permalink", "url"]
        .into_iter()
        .filter_map(|key| tree.get(key));
    let of_other_site = entries.filter(|entry| {
        let text = entry.node.text();
        text.is_some_and(|text| text.contains("//"))
    });
    of_other_site.map(|entry| Unread {
        key: At {
            value: entry.key.clone(),
            range: entry.key_range.clone(),
        },
        is_known: true,
    })
}

/// The keys that have a value.
fn written(tree: &Node) -> Vec<String> {
    tree.entries()
        .iter()
        .filter(|entry| {
            let node = &entry.node;
            node.value != Value::Null && node.text().is_none_or(|text| !text.trim().is_empty())
        })
        .map(|entry| keys::canonical(&entry.key))
        .collect()
}

/// Keeps the first values of a list.
fn cap<T>(key: &'static str, values: &mut Vec<T>, most: usize, excess: &mut Vec<Excess>) {
    if values.len() > most {
        excess.push(Excess {
            key,
            count: values.len(),
            most,
        });
        values.truncate(most);
    }
}

/// Jekyll takes a text of several words for several categories.
fn split_words(categories: Vec<At<String>>, tree: &Node) -> Vec<At<String>> {
    let texts: Vec<_> = ["categories", "tags"]
        .iter()
        .filter_map(|key| tree.get(key))
        .filter(|entry| entry.node.text().is_some())
        .map(|entry| entry.node.range.clone())
        .collect();
    let mut split = Vec::new();
    for at in categories {
        if texts.contains(&at.range) && !at.value.contains(',') {
            split.extend(at.value.split_whitespace().map(|word| At {
                value: word.to_owned(),
                range: at.range.clone(),
            }));
        } else {
            split.push(at);
        }
    }
    split
}
