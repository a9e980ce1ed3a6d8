//! A document as a tree in which every key and value knows its bytes.

use std::ops::Range;

use crate::privacy::quoted;

/// A value and its place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Node {
    /// Bytes of the text that was parsed.
    pub range: Range<usize>,
    /// The value.
    pub value: Value,
}

/// What a node holds. Numbers and dates stay as written, so that `1.10` is not turned into `1.1`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false` (YAML 1.2 spellings only).
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in order; a repeated key is there as often as it is written.
    Map(Vec<Entry>),
}

/// One key of a map.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Entry {
    /// The key's text.
    pub key: String,
    /// Bytes of the key.
    pub key_range: Range<usize>,
    /// Its value.
    pub node: Node,
}

/// Most characters of a value in a message.
const MOST_TOLD: usize = 40;

/// Most keys of a map in a message.
const MOST_KEYS: usize = 3;

/// A stranger's text for a message, between backticks.
fn cut(text: &str) -> String {
    let shown = quoted(text);
    if shown.chars().count() <= MOST_TOLD {
        return shown;
    }
    let begin: String = shown.chars().take(MOST_TOLD).collect();
    format!("{}…", begin.trim_end())
}

impl Node {
    /// The entry of a map with this key; the last one wins when the key is repeated, as in every
    /// YAML reader. Where no key is written so, letter case does not count: Hugo's keys have none,
    /// and people write `Title:`.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        let mut entries = self.entries().iter().rev();
        entries
            .clone()
            .find(|entry| entry.key == key)
            .or_else(|| entries.find(|entry| entry.key.eq_ignore_ascii_case(key)))
    }

    /// The entries of a map; empty for every other value.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Text, or a number or boolean as written. `None` for nothing, lists and maps.
    pub fn text(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) | Value::Number(text) => Some(text.clone()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// What `true`, `yes` or `on`, and `false`, `no` or `off` say, quoted or not: YAML 1.1 reads
    /// all of them so.
    pub fn flag(&self) -> Option<bool> {
        match self.text()?.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => None,
        }
    }

    /// The items of a list, or the value itself as the only item; nothing for `Null`.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Null => &[],
            _ => std::slice::from_ref(self),
        }
    }

    /// What kind of value this is, for messages: `a list`.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// The value for a message: what is written, on one line and not longer than anybody reads, or
    /// what a list or a map holds.
    pub fn told(&self) -> String {
        match &self.value {
            Value::Text(text) if text.trim().is_empty() => "an empty text".to_owned(),
            Value::Text(text) | Value::Number(text) => format!("`{}`", cut(text)),
            Value::Bool(value) => format!("`{value}`"),
            Value::Map(entries) if !entries.is_empty() => {
                let keys = entries.iter().take(MOST_KEYS);
                let keys: Vec<String> =
                    keys.map(|entry| format!("`{}`", cut(&entry.key))).collect();
                let more = if entries.len() > MOST_KEYS {
                    ", …"
                } else {
                    ""
                };
                format!("a map of {}{more}", keys.join(", "))
            }
            Value::Null | Value::List(_) | Value::Map(_) => self.kind().to_owned(),
        }
    }

    /// The same tree for a text that begins `offset` bytes further on in its file.
    #[must_use]
    pub fn moved(mut self, offset: usize) -> Self {
        self.shift(offset);
        self
    }

    fn shift(&mut self, offset: usize) {
        let shifted = |range: &Range<usize>| range.start + offset..range.end + offset;
        self.range = shifted(&self.range);
        match &mut self.value {
            Value::List(items) => items.iter_mut().for_each(|item| item.shift(offset)),
            Value::Map(entries) => entries.iter_mut().for_each(|entry| {
                entry.key_range = shifted(&entry.key_range);
                entry.node.shift(offset);
            }),
            _ => {}
        }
    }
}
