//! Reads a map key by key and collects what is wrong with it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};
use crate::fields::key::Key;
use crate::fields::slip::{self, slips};
use crate::paths::SourcePath;
use crate::yaml::{Entry, Node, Value};

/// Reads the keys of one map and collects what is wrong with them.
pub struct Fields<'a> {
    path: &'a SourcePath,
    node: &'a Node,
    rule: &'static Rule,
    known: Vec<&'static str>,
    /// More spellings of keys, where the file may have any: those of a page's front matter.
    aliases: Option<&'a BTreeMap<String, Vec<String>>>,
    /// What was found in the maps inside, which is told first.
    inner: Vec<Diagnostic>,
    /// What was found so far.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    /// Reads `node`, a map in the file at `path`; findings are of `rule`.
    pub fn new(path: &'a SourcePath, node: &'a Node, rule: &'static Rule) -> Self {
        let mut fields = Self {
            path,
            node,
            rule,
            known: Vec::new(),
            aliases: None,
            inner: Vec::new(),
            diagnostics: Vec::new(),
        };
        if !matches!(node.value, Value::Map(_) | Value::Null) {
            fields.wrong(node, "a map of `key: value` lines");
        }
        fields
    }

    /// Reads the front matter of a page, in which a key may have other spellings too and counts
    /// only with a value.
    pub fn of_page(
        path: &'a SourcePath,
        node: &'a Node,
        rule: &'static Rule,
        aliases: &'a BTreeMap<String, Vec<String>>,
    ) -> Self {
        let mut fields = Self::new(path, node, rule);
        fields.diagnostics.clear();
        fields.aliases = Some(aliases);
        fields
    }

    /// The file that the map is in.
    pub fn path(&self) -> &'a SourcePath {
        self.path
    }

    /// The map.
    pub fn node(&self) -> &'a Node {
        self.node
    }

    /// Whether a key is one that was asked for by this, its own name.
    pub fn is_own(&self, key: &str) -> bool {
        self.known.contains(&key)
    }

    /// The entry of `key`, which is then known.
    pub fn entry(&mut self, key: &'static str) -> Option<&'a Entry> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.node.get(key)
    }

    /// The entries of a key in all of its spellings.
    pub fn entries(&mut self, key: &Key) -> Vec<&'a Entry> {
        let first = if key.is_own {
            self.entry(key.name)
        } else {
            self.node.get(key.name)
        };
        let Some(aliases) = self.aliases else {
            return first.into_iter().collect();
        };
        let hubs = aliases.get(key.name).into_iter().flatten();
        let hubs = hubs.map(String::as_str);
        let others = key
            .spellings
            .iter()
            .copied()
            .chain(hubs.filter(|name| key.names().all(|known| known != *name)))
            .filter_map(|name| self.node.get(name));
        first
            .into_iter()
            .chain(others)
            .filter(|entry| entry.node.value != Value::Null)
            .collect()
    }

    /// Text, or a number as written.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let entry = self.entry(key)?;
        self.text_of(&entry.node)
    }

    /// Text, or a number as written; nothing where there is none.
    pub fn text_of(&mut self, node: &Node) -> Option<String> {
        let text = node.text();
        if text.is_none() && node.value != Value::Null {
            self.wrong(node, "text");
        }
        text.filter(|text| !text.trim().is_empty())
    }

    /// The texts of a list, or of one text; nothing where the key is missing.
    pub fn texts(&mut self, key: &'static str) -> Vec<(String, Range<usize>)> {
        self.entry(key)
            .map(|entry| self.texts_of(&entry.node))
            .unwrap_or_default()
    }

    /// The texts of a list, or one text, each with its place. Empty items are dropped.
    pub fn texts_of(&mut self, node: &Node) -> Vec<(String, Range<usize>)> {
        let mut texts = Vec::new();
        for item in node.items() {
            match item.text() {
                Some(text) if !text.trim().is_empty() => {
                    texts.push((text.trim().to_owned(), item.range.clone()))
                }
                Some(_) => {}
                None if item.value == Value::Null => {}
                None => self.wrong(item, "text"),
            }
        }
        texts
    }

    /// Reads a map inside this one, by a function that asks for its keys.
    pub fn map<T>(&mut self, node: &Node, read: impl FnOnce(&mut Fields<'_>) -> T) -> T {
        let mut map = Fields::new(self.path, node, self.rule);
        let value = read(&mut map);
        self.inner.extend(map.finish());
        value
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&mut self, node: &Node, choices: &[(&str, T)]) -> Option<T> {
        let text = node.text();
        let chosen = choices
            .iter()
            .find(|(word, _)| Some(*word) == text.as_deref())
            .map(|(_, value)| *value);
        if chosen.is_none() {
            let words: Vec<String> = choices
                .iter()
                .map(|(word, _)| format!("`{word}`"))
                .collect();
            self.wrong(node, &format!("one of {}", words.join(", ")));
        }
        chosen
    }

    /// Adds a finding about a value.
    pub fn report(&mut self, range: Range<usize>, message: String, help: impl Into<String>) {
        self.diagnostics.push(
            Diagnostic::new(self.rule, (self.path, range), message)
                .why("The tool would otherwise have to guess what was meant.")
                .help(help),
        );
    }

    /// Says that a value is of the wrong kind.
    pub fn wrong(&mut self, node: &Node, expected: &str) {
        self.report(
            node.range.clone(),
            format!("this should be {expected}, but it is {}", node.told()),
            format!("Write {expected} here, or remove the key."),
        );
    }

    /// Keys that nobody asked for, each with the nearest known one.
    pub fn unknown(&self) -> Vec<(&'a Entry, Option<&'static str>)> {
        self.node
            .entries()
            .iter()
            .filter(|entry| !self.known.contains(&entry.key.as_str()))
            .map(|entry| {
                (
                    entry,
                    nearest(&entry.key, &self.known)
                        .or_else(|| same_beginning(&entry.key, &self.known)),
                )
            })
            .collect()
    }

    /// Reports every unknown key and hands over all findings.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        for (entry, nearest) in self.unknown() {
            let help = match nearest {
                Some(name) => format!("Did you mean `{name}`?"),
                None => format!(
                    "Remove it, or use one of {}.",
                    self.known
                        .iter()
                        .map(|k| format!("`{k}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
            };
            self.report(
                entry.key_range.clone(),
                format!("`{}` is not a key that is known here", entry.key),
                help,
            );
        }
        self.inner.append(&mut self.diagnostics);
        self.inner
    }
}

/// The known name that is closest to a misspelt one, when it is close enough to be meant.
pub fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let name = name.to_lowercase();
    known
        .iter()
        .filter_map(|candidate| Some((slips(&name, candidate)?, *candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// The known key that begins with the same five letters: `license` is meant for `licensing`.
fn same_beginning<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let beginning = key.get(..5)?;
    known
        .iter()
        .find(|candidate| candidate.starts_with(beginning) && !slip::is_inflected(key, candidate))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_finds_its_neighbour() {
        let known = ["title", "summary", "categories", "licence"];
        assert_eq!(nearest("tilte", &known), Some("title"));
        assert_eq!(nearest("Summmary", &known), Some("summary"));
        assert_eq!(nearest("license", &known), Some("licence"));
        assert_eq!(nearest("colour", &known), None);
        for (word, key) in [("link", "lang"), ("name", "date"), ("state", "date")] {
            assert_eq!(nearest(word, &[key]), None, "{word}");
        }
        assert_eq!(nearest("license", &["licensing", "language"]), None);
        assert_eq!(nearest("link", &["lang", "line"]), None);
        assert_eq!(nearest("name", &["date"]), None);
        assert_eq!(nearest("features", &["featured"]), None);
    }
}
