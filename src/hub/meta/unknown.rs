//! Keys that mean nothing, and keys that are written twice.

use std::collections::BTreeSet;

use super::at::At;
use super::keys::{is_foreign, is_known, own};
use super::table::Unread;
use crate::config::{Config, FrontMatterRules};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::nearest;
use crate::paths::SourcePath;
use crate::privacy::is_web;
use crate::rules::unknown_key;
use crate::yaml::{Entry, Node};

pub(super) use crate::rules::unknown_key::WHY as UNKNOWN_WHY;

/// Most keys without effect that are kept of a page.
const UNREAD: usize = 100;

/// Keys that mean something in entries of calls alone.
const OF_ENTRIES: [&str; 3] = ["sealed", "salt", "by"];

/// How many unknown keys of a page are compared with the known ones.
const SUGGESTIONS: usize = 100;

/// Tells about keys that are slips or repeated, and gives those that were meant, and those that have
/// no effect.
pub(super) fn check(
    path: &SourcePath,
    tree: &Node,
    config: &Config,
    found: &mut Vec<Diagnostic>,
) -> (Vec<String>, Vec<Unread>) {
    let rules = &config.front_matter;
    // In pages that are no entries, other hubs use these names for other things.
    let is_entry = tree.get("call").is_some();
    let means_something =
        |key: &str| is_entry || !OF_ENTRIES.iter().any(|it| it.eq_ignore_ascii_case(key));
    let mut known: Vec<&str> = own().filter(|key| means_something(key)).collect();
    known.extend(named_by(rules));
    let (mut misspelt, mut unread) = (Vec::new(), Vec::new());
    let (mut seen, mut asked) = (BTreeSet::new(), 0);
    let without_effect = |entry: &Entry, is_known: bool| Unread {
        key: At {
            value: entry.key.clone(),
            range: entry.key_range.clone(),
        },
        is_known,
    };
    for entry in tree.entries() {
        let key = entry.key.as_str();
        if !seen.insert(key) {
            found.push(repeated(path, entry));
        }
        if named_by(rules).any(|name| name == key) {
            continue;
        }
        if is_foreign(key) && !is_read_in_part(entry) {
            unread.push(without_effect(entry, true));
        }
        if is_known(key) && means_something(key) || is_origin(entry) {
            continue;
        }
        // Suggestions are a kindness to people, who do not write hundreds of keys.
        asked += 1;
        let meant = nearest(key, &known).filter(|_| asked <= SUGGESTIONS);
        let Some(name) = meant else {
            unread.push(without_effect(entry, false));
            continue;
        };
        misspelt.push(name.to_owned());
        // What the hub asks for is missing as long as it is misspelt.
        let is_asked = rules.required.iter().any(|key| key == name);
        let severity = if is_asked {
            Severity::Error
        } else {
            Severity::Warning
        };
        let message = format!("`{key}` is not a key that is known");
        found.push(
            Diagnostic::new(&unknown_key::RULE, (path, entry.key_range.clone()), message)
                .severity(severity)
                .why(UNKNOWN_WHY)
                .help(format!("Did you mean `{name}`?")),
        );
    }
    unread.truncate(UNREAD);
    (misspelt, unread)
}

/// Zola keeps categories and tags one level down, and they are read.
fn is_read_in_part(entry: &Entry) -> bool {
    let entries = entry.node.entries();
    entry.key == "taxonomies"
        && entries
            .iter()
            .all(|inner| matches!(inner.key.as_str(), "categories" | "tags"))
}

/// The keys that a hub names itself.
fn named_by(rules: &FrontMatterRules) -> impl Iterator<Item = &str> {
    let keys = rules.fields.keys().chain(rules.aliases.values().flatten());
    keys.chain(&rules.required).map(String::as_str)
}

fn repeated(path: &SourcePath, entry: &Entry) -> Diagnostic {
    let message = format!("`{}` is written twice; this one counts", entry.key);
    Diagnostic::new(&unknown_key::RULE, (path, entry.key_range.clone()), message)
        .why("Two values for one key are a mistake of merging or copying: one of them is lost.")
        .help("Remove the line that is wrong.")
}

/// Programs that import texts write as `source` where each came from; who means `sources` says more
/// than an address.
fn is_origin(entry: &Entry) -> bool {
    let is_address = |text: String| is_web(text.trim());
    entry.key == "source" && entry.node.text().is_some_and(is_address)
}
