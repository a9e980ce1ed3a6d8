//! The keys of drives, and which keys a call of each kind does without.

use crate::calls::keys::CallKeys;
use crate::calls::kind::CallKind;
use crate::diagnostic::Diagnostic;
use crate::rules::{invalid_record, unknown_key};
use crate::sources::Source;
use crate::yaml::Node;

/// Keys that say how entries are taken and judged: a drive has none.
const OF_ENTRIES: [&str; 12] = [
    "vote",
    "decide-by",
    "eligible",
    "criteria",
    "judges",
    "reviews",
    "ballot",
    "awards",
    "limits",
    "late",
    "admit",
    "unless-decided",
];

/// Keys that mean nothing in a call of its kind, and those that its kind lacks.
pub(super) fn check(source: &Source, tree: &Node, keys: &CallKeys, found: &mut Vec<Diagnostic>) {
    let kind = keys.kind;
    let is_other = |key: &str| match key {
        "target" => !kind.is_drive(),
        "tasks" => kind != CallKind::Tasks,
        key => !kind.takes_entries() && OF_ENTRIES.contains(&key),
    };
    let mut tell = |range, key: &str, help: String| {
        let message = format!("`{key}` is no key of a call of the kind `{}`", kind.name());
        found.push(
            Diagnostic::new(&unknown_key::RULE, (&source.path, range), message)
                .why("It has no effect, so readers of the call are told something wrong.")
                .help(help),
        );
    };
    for entry in tree.entries() {
        if is_other(&entry.key) {
            let help = match entry.key.as_str() {
                "target" => {
                    "Take it out, or write `kind: review-drive` or `kind: translation-drive`."
                }
                "tasks" => "Take it out, or write `kind: tasks`.",
                _ if kind == CallKind::Tasks => {
                    "Take it out: tasks have answers and no entries, so nothing is judged. What is asked stands in `tasks`."
                }
                _ => {
                    "Take it out: a drive has no entries, so nothing is judged. What is asked for stands in `target`."
                }
            };
            tell(entry.key_range.clone(), &entry.key, help.to_owned());
        }
    }
    if !kind.is_drive() {
        return;
    }
    let target = &keys.target;
    if kind.wants_language() {
        if target.to.is_none() {
            let range = tree
                .get("target")
                .map_or(0..source.text.find('\n').unwrap_or(0), |entry| {
                    entry.key_range.clone()
                });
            found.push(
                Diagnostic::new(
                    &invalid_record::RULE,
                    (&source.path, range),
                    "this drive does not say into which language pages are to be translated",
                )
                .why("Nobody can tell what is asked for, so the drive lists no pages.")
                .help("Write `target: { to: fr }` with one of the hub's languages."),
            );
        }
    } else if let Some(to) = &target.to {
        let help = "Take it out, or write `kind: translation-drive`.".to_owned();
        tell(to.range.clone(), "target.to", help);
    }
}
