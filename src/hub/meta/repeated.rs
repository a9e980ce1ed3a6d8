//! Categories that one list names twice.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::fields::Key;
use crate::hub::names::fold;
use crate::privacy::quoted;
use crate::rules::repeated_category;
use crate::sources::Source;
use crate::yaml::{Node, Value};

/// Finds the items that another item before them says already. A page may have the same word among
/// its categories and its tags.
pub fn check(source: &Source, tree: &Node, config: &Config, found: &mut Vec<Diagnostic>) {
    let more = config
        .front_matter
        .aliases
        .get("categories")
        .into_iter()
        .flatten()
        .map(String::as_str);
    let taxonomies = tree.get("taxonomies").map(|entry| &entry.node);
    let names: Vec<&str> = super::keys::named("categories")
        .into_iter()
        .flat_map(Key::names)
        .collect();
    let own = names
        .iter()
        .copied()
        .chain(more.filter(|name| !names.contains(name)))
        .filter_map(|name| tree.get(name));
    for entry in own.chain(
        taxonomies
            .into_iter()
            .flat_map(Node::entries)
            .filter(|entry| names.contains(&entry.key.as_str())),
    ) {
        let Value::List(items) = &entry.node.value else {
            continue;
        };
        let mut known = BTreeSet::new();
        let mut last: Option<&Node> = None;
        for item in items {
            let Some(name) = item
                .text()
                .map(|text| fold(&text))
                .filter(|name| !name.is_empty())
            else {
                continue;
            };
            if !known.insert(name) {
                found.push(finding(source, &entry.key, last, item));
            }
            last = Some(item);
        }
    }
}

fn finding(source: &Source, key: &str, last: Option<&Node>, item: &Node) -> Diagnostic {
    let name = quoted(&item.text().unwrap_or_default());
    let finding = Diagnostic::new(
        &repeated_category::RULE,
        (&source.path, item.range.clone()),
        format!("`{key}` names `{name}` twice"),
    )
    .why("A page is in a category once, however often it is named.")
    .help("Remove this one.");
    // From the end of the item before to the end of this one, when nothing but their separator is
    // between them.
    let removed = last.and_then(|last| {
        let between = source.text.get(last.range.end..item.range.start)?;
        let rest = || {
            source
                .text
                .get(item.range.end..)
                .and_then(|rest| rest.lines().next())
                .unwrap_or_default()
        };
        let is_separator = match between.trim() {
            "," => true,
            // A comment would go over to the line before.
            "-" => between.contains('\n') && rest().trim().is_empty(),
            _ => false,
        };
        is_separator.then_some(last.range.end..item.range.end)
    });
    match removed {
        Some(range) => finding.fix(range, ""),
        None => finding,
    }
}
