//! Typed reading of a YAML map: every key is looked up by name, every mistake becomes a finding,
//! nothing stops the rest.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};
use crate::paths::SourcePath;
use crate::yaml::{Entry, Node, Value};

pub mod slip;

pub use slip::slips;

/// Reads the keys of one map and collects what is wrong with them.
pub struct Fields<'a> {
    path: &'a SourcePath,
    node: &'a Node,
    rule: &'static Rule,
    known: Vec<&'static str>,
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
            diagnostics: Vec::new(),
        };
        if !matches!(node.value, Value::Map(_) | Value::Null) {
            fields.wrong(node, "a map of `key: value` lines");
        }
        fields
    }

    /// The file that the map is in.
    pub fn path(&self) -> &'a SourcePath {
        self.path
    }

    /// The entry of `key`, which is then known.
    pub fn entry(&mut self, key: &'static str) -> Option<&'a Entry> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.node.get(key)
    }

    /// Text, or a number as written.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let entry = self.entry(key)?;
        if entry.node.value == Value::Null {
            return None;
        }
        let text = entry.node.text();
        if text.is_none() {
            self.wrong(&entry.node, "text");
        }
        text.filter(|text| !text.trim().is_empty())
    }

    /// `true` or `false`; the YAML 1.1 spellings `yes`, `no`, `on` and `off` are understood too.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let entry = self.entry(key)?;
        match entry
            .node
            .text()
            .map(|text| text.to_ascii_lowercase())
            .as_deref()
        {
            Some("true" | "yes" | "on") => Some(true),
            Some("false" | "no" | "off") => Some(false),
            _ => {
                self.wrong(&entry.node, "`true` or `false`");
                None
            }
        }
    }

    /// A whole number from 0.
    pub fn number(&mut self, key: &'static str) -> Option<u64> {
        let entry = self.entry(key)?;
        let number = entry.node.text().and_then(|text| text.parse().ok());
        if number.is_none() {
            self.wrong(&entry.node, "a whole number");
        }
        number
    }

    /// A share from 0 to 1.
    pub fn share(&mut self, key: &'static str) -> Option<f64> {
        let entry = self.entry(key)?;
        let share = entry
            .node
            .text()
            .and_then(|text| text.parse().ok())
            .filter(|share| (0.0..=1.0).contains(share));
        if share.is_none() {
            self.wrong(&entry.node, "a number from 0 to 1");
        }
        share
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&mut self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let entry = self.entry(key)?;
        let text = entry.node.text();
        let chosen = choices
            .iter()
            .find(|(name, _)| Some(*name) == text.as_deref())
            .map(|(_, value)| *value);
        if chosen.is_none() {
            let names: Vec<String> = choices
                .iter()
                .map(|(name, _)| format!("`{name}`"))
                .collect();
            self.wrong(&entry.node, &format!("one of {}", names.join(", ")));
        }
        chosen
    }

    /// A list of texts, or one text; an empty list when the key is missing. Empty items are
    /// dropped.
    pub fn texts(&mut self, key: &'static str) -> Vec<(String, Range<usize>)> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in entry.node.items() {
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

    /// The fields of a map below `key`.
    pub fn map(&mut self, key: &'static str) -> Option<Fields<'a>> {
        let entry = self.entry(key)?;
        Some(Fields::new(self.path, &entry.node, self.rule))
    }

    /// Adds a finding about a value.
    pub fn report(&mut self, range: Range<usize>, message: String, help: String) {
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
            format!("this should be {expected}, but it is {}", node.kind()),
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
        self.diagnostics
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
