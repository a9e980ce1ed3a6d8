//! The manual's page of all keys, in Markdown.

use std::fmt::Write as _;

use super::file::File;
use crate::fields::{Key, Kind, Words};
use crate::hub::meta::FOREIGN;

/// The page.
pub fn page() -> String {
    let mut out = String::from(
        "---\ntitle: Keys\nsummary: Every key of hub.yaml, of pages, of profiles and of calls, with what it is for.\norder: 2\n---\n\nWhat may be written in hub.yaml, and in the front matter of pages, profiles and calls. A key below another \
         is written with a point between them: `licensing.default` is `licensing: { default: … }`. \
         `commonweal schema hub`, `page`, `contributor` and `call` print the same as JSON Schema, for editors.\n",
    );
    for (_, file) in File::WORDS {
        let _ = write!(out, "\n## {}\n\n", file.title());
        let keys = file.keys();
        table(&mut out, keys.iter().filter(|key| key.is_own));
        if *file == File::Page {
            out.push_str("\n### Keys of other generators\n\nThese are understood, too:\n\n");
            table(&mut out, keys.iter().filter(|key| !key.is_own));
            let names: Vec<String> = FOREIGN.iter().map(|name| format!("`{name}`")).collect();
            let _ = writeln!(
                out,
                "\nThese mean nothing here; the rule [`foreign-key`](rules.md#foreign-key) tells each once, with what takes its place: {}.",
                names.join(", ")
            );
        }
    }
    out
}

fn table<'k>(out: &mut String, keys: impl Iterator<Item = &'k Key>) {
    out.push_str("| Key | Value | What it is for |\n|---|---|---|\n");
    for key in keys {
        rows(out, "", key);
    }
}

/// The row of a key, and those of the keys below it.
fn rows(out: &mut String, above: &str, key: &Key) {
    let mut names = format!("`{above}{}`", key.name);
    if !key.spellings.is_empty() {
        let others: Vec<String> = key
            .spellings
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = write!(names, " (also {})", others.join(", "));
    }
    let value = value(key.kind).replace('|', "\\|");
    let _ = writeln!(out, "| {names} | {value} | {} |", key.help.trim());
    let mut above = format!("{above}{}.", key.name);
    for inner in below(key.kind, &mut above) {
        rows(out, &above, inner);
    }
}

/// The keys of the maps that a kind may be; `above` gets what stands between.
fn below(kind: Kind, above: &mut String) -> &'static [Key] {
    match kind {
        Kind::Map(keys) | Kind::Open(keys) => keys,
        Kind::List(kind) => below(*kind, above),
        Kind::Names(kind) => {
            let keys = below(*kind, above);
            if !keys.is_empty() {
                above.push_str("NAME.");
            }
            keys
        }
        Kind::Either(one, other) => {
            let keys = below(*one, above);
            if keys.is_empty() {
                below(*other, above)
            } else {
                keys
            }
        }
        _ => &[],
    }
}

/// A kind in words.
fn value(kind: Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Flag => "`true` or `false`".into(),
        Kind::Count => "whole number".into(),
        Kind::Number => "number".into(),
        Kind::Share => "number from 0 to 1".into(),
        Kind::Date => "date: `2026-01-31`".into(),
        Kind::Url => "web address".into(),
        Kind::Language => "language tag".into(),
        Kind::License => "licence".into(),
        Kind::Page => "page".into(),
        Kind::Person => "person".into(),
        Kind::Checks => "a severity for each rule".into(),
        Kind::Word(words) => {
            let words: Vec<String> = words().iter().map(|word| format!("`{word}`")).collect();
            words.join(", ")
        }
        Kind::List(item) => format!("list: {}", value(*item)),
        Kind::Map(_) | Kind::Open(_) => "map".into(),
        Kind::Names(item) => format!("map of names: {}", value(*item)),
        Kind::Either(one, other) => format!("{}, or {}", value(*one), value(*other)),
        Kind::Again => "map: the same".into(),
    }
}
