//! The maps inside front matter: a source, an origin, an attestation, somebody credited.

use super::unknown::UNKNOWN_WHY;
use crate::diagnostic::Diagnostic;
use crate::fields::{Key, Kind, nearest};
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::{front_matter_syntax, unknown_key};
use crate::yaml::{Node, Value};

/// Most maps of one key, and most keys of each, that are looked into.
const ITEMS: usize = 200;
const KEYS: usize = 30;

/// Finds keys with a slip, and origins without a page. What resembles no key is left alone: other
/// generators have their own.
pub fn check(path: &SourcePath, tree: &Node, found: &mut Vec<Diagnostic>) {
    for (key, inner_keys) in super::keys::all().filter_map(|key| Some((key, open(key.kind)?))) {
        let outer = key.name;
        let Some(entry) = tree.get(outer) else {
            continue;
        };
        let known: Vec<&str> = inner_keys.iter().flat_map(Key::names).collect();
        for item in entry.node.items().iter().take(ITEMS) {
            if names_page(key.kind) && item.value != Value::Null && named(item).is_none() {
                found.push(
                    Diagnostic::new(&front_matter_syntax::RULE, (path, item.range.clone()), format!("`{outer}` names no page here"))
                        .why("The authors of the other page get no credit, and nobody can say whether its licence allows it.")
                        .help(format!("Write `{outer}: {{ page: NAME, revision: … }}`, or the name alone.")),
                );
            }
            for inner in item
                .entries()
                .iter()
                .take(KEYS)
                .filter(|inner| !known.contains(&inner.key.as_str()) && inner.key.len() <= 40)
            {
                if let Some(meant) = nearest(&inner.key, &known) {
                    let key = quoted(&inner.key);
                    found.push(
                        Diagnostic::new(
                            &unknown_key::RULE,
                            (path, inner.key_range.clone()),
                            format!("`{key}` is not a key of `{outer}`"),
                        )
                        .why(UNKNOWN_WHY)
                        .help(format!("Did you mean `{meant}`?")),
                    );
                }
            }
        }
    }
}

/// The keys of the maps that a key may hold, others being left alone.
fn open(kind: Kind) -> Option<&'static [Key]> {
    match kind {
        Kind::Open(keys) => Some(keys),
        Kind::List(kind) => open(*kind),
        Kind::Either(a, b) => open(*a).or_else(|| open(*b)),
        _ => None,
    }
}

/// Whether a value is a page of the hub.
fn names_page(kind: Kind) -> bool {
    match kind {
        Kind::Page => true,
        Kind::List(kind) => names_page(*kind),
        Kind::Either(a, b) => names_page(*a) || names_page(*b),
        _ => false,
    }
}

fn named(item: &Node) -> Option<String> {
    item.get("page")
        .map_or(item, |page| &page.node)
        .text()
        .filter(|name| !name.trim().is_empty())
}
