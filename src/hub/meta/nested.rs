//! The maps inside front matter: a source, an origin, an attestation, somebody credited.

use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::hub::meta::UNKNOWN_WHY;
use crate::hub::people::shown;
use crate::paths::SourcePath;
use crate::rules::{front_matter_syntax, unknown_key};
use crate::yaml::{Node, Value};

/// Maps that are looked into, with the keys that they may have.
const MAPS: [(&str, &[&str]); 5] = [
    (
        "sources",
        &[
            "title", "author", "url", "license", "licence", "relation", "changes", "file",
        ],
    ),
    ("translated_from", &["page", "revision"]),
    ("derived_from", &["page", "revision"]),
    ("attestation", &["statement", "by", "date"]),
    (
        "contributors",
        &[
            "who", "name", "id", "role", "github", "gitlab", "login", "handle", "url", "website",
            "link", "homepage", "email", "mail",
        ],
    ),
];

/// Most maps of one key, and most keys of each, that are looked into.
const ITEMS: usize = 200;
const KEYS: usize = 30;

/// Finds keys with a slip, and origins without a page. What resembles no key is left alone: other
/// generators have their own.
pub fn check(path: &SourcePath, tree: &Node, found: &mut Vec<Diagnostic>) {
    for (outer, known) in MAPS {
        let Some(entry) = tree.get(outer) else {
            continue;
        };
        for item in entry.node.items().iter().take(ITEMS) {
            if matches!(outer, "translated_from" | "derived_from")
                && item.value != Value::Null
                && named(item).is_none()
            {
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
                if let Some(meant) = nearest(&inner.key, known) {
                    let key = shown(&inner.key).replace('`', "'");
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

fn named(item: &Node) -> Option<String> {
    item.get("page")
        .map_or(item, |page| &page.node)
        .text()
        .filter(|name| !name.trim().is_empty())
}
