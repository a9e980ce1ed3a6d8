//! YAML as a tree in which every key and value knows its bytes, read within a budget.
//!
//! The tree is untyped on purpose: a reader that stops at the first wrong type could report one
//! mistake at a time, and a contributor would have to push once for each. It is the only module
//! that knows the YAML library. TOML gives the same tree.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

mod toml;

pub use toml::parse_toml;

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

/// Why a text is not YAML that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset in the text.
    pub offset: usize,
    /// What is wrong, in one line.
    pub message: String,
}

/// Largest text that is read as YAML, in bytes. Front matter is written by hand; what is larger is
/// a mistake or an attack.
pub const MAX_BYTES: usize = 256 * 1024;

/// Parses one document. An empty text is `Null`.
///
/// # Errors
/// When the text is not YAML, is larger than [`MAX_BYTES`], uses aliases or merge keys, or is
/// nested too deeply.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    parse_within(text, 16)
}

/// Parses the settings of another generator, whose navigation has two levels for each section.
///
/// # Errors
/// The same as of [`parse`].
pub fn parse_settings(text: &str) -> Result<Node, SyntaxError> {
    parse_within(text, 48)
}

/// Parses a record that the program wrote itself, in which thousands of others are named.
///
/// # Errors
/// The same as of [`parse`].
pub fn parse_record(text: &str) -> Result<Node, SyntaxError> {
    parse_up_to(text, 16, [RECORD_BYTES, 500_000])
}

/// Largest record that the program wrote itself, in bytes.
pub const RECORD_BYTES: usize = 4 * 1024 * 1024;

fn parse_within(text: &str, max_depth: usize) -> Result<Node, SyntaxError> {
    parse_up_to(text, max_depth, [MAX_BYTES, 50_000])
}

fn parse_up_to(
    text: &str,
    max_depth: usize,
    [max_bytes, max_nodes]: [usize; 2],
) -> Result<Node, SyntaxError> {
    if text.len() > max_bytes {
        return Err(SyntaxError {
            offset: 0,
            message: format!(
                "this block has {} bytes, more than the {max_bytes} that are read",
                text.len()
            ),
        });
    }
    if text.trim().is_empty() {
        return Ok(Node {
            range: 0..0,
            value: Value::Null,
        });
    }
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_depth: max_depth, flow_nesting_limit: 16, max_nodes: max_nodes, max_anchors: 0, max_aliases: 0 },
        strict_booleans: true,
        merge_keys: serde_yaml::options::MergeKeyPolicy::AsOrdinary,
        duplicate_keys: serde_yaml::options::DuplicateKeyPolicy::PassThrough,
        underscored_numbers_as_strings: true,
        leading_zero_numbers_as_strings: true,
    };
    let tree: Spanned<Raw> = serde_yaml::from_str_with_options(text, options)
        .map_err(|error| syntax_error(text, &error))?;
    Ok(node(text, tree))
}

/// A text as a scalar in double quotes, which holds any text: JSON's form, and what YAML does not
/// count as printable (YAML 1.2.2, section 5.1) escaped too.
pub fn quoted(text: &str) -> String {
    let json = serde_json::to_string(text).expect("a text is always JSON");
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match u32::from(c) {
            code @ (0x7F..=0x9F | 0x2028 | 0x2029 | 0xFEFF | 0xFFFE | 0xFFFF) => {
                out.push_str(&format!("\\u{code:04x}"))
            }
            _ => out.push(c),
        }
    }
    out
}

/// A text as a scalar for people to read: in quotes only where some reader of YAML could take it
/// for something else.
pub fn scalar(text: &str) -> String {
    const WORDS: [&str; 10] = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan",
    ];
    let letters = text
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_' | '\''));
    let starts = text.starts_with(char::is_alphabetic) && !text.ends_with(' ');
    if letters && starts && !WORDS.contains(&text.to_lowercase().as_str()) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// The bytes of a scalar between its quotes, when it stands on one line and is written as it is
/// read: what may be replaced there by another such text. `range` is the scalar's in `text`, as its
/// node has it.
pub fn between_quotes(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let raw = text.get(range.clone())?;
    let quoted = |quote: char| raw.len() >= 2 && raw.starts_with(quote) && raw.ends_with(quote);
    let inner = if quoted('"') || quoted('\'') {
        range.start + 1..range.end - 1
    } else {
        range.clone()
    };
    let is_bare = inner.len() == raw.len();
    let inside = text.get(inner.clone())?;
    let is_folded = is_bare && raw.starts_with(['|', '>', '!', '&', '*', '[', '{']);
    let is_plain = !is_folded && !inside.contains(['\\', '"', '\'', '\n', '\r']);
    is_plain.then_some(inner)
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

enum Raw {
    Null,
    Bool(bool),
    Number,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Key>, Spanned<Raw>)>),
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Key)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Raw;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a YAML value")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
                Ok(Raw::Bool(value))
            }
            fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
                Ok(Raw::Number)
            }
            fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
                Ok(Raw::Text(value.to_owned()))
            }
            fn visit_string<E>(self, value: String) -> Result<Raw, E> {
                Ok(Raw::Text(value))
            }
            fn visit_unit<E>(self) -> Result<Raw, E> {
                Ok(Raw::Null)
            }
            fn visit_none<E>(self) -> Result<Raw, E> {
                Ok(Raw::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
                Raw::deserialize(deserializer)
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Raw, D::Error> {
                Raw::deserialize(deserializer)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Raw::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Raw::Map(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

fn node(text: &str, raw: Spanned<Raw>) -> Node {
    let range = range(text, &raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Number => Value::Number(
            text.get(range.clone())
                .unwrap_or_default()
                .trim()
                .to_owned(),
        ),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(text, item)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| Entry {
                    key_range: self::range(text, &key.referenced),
                    key: key.value.0,
                    node: node(text, value),
                })
                .collect(),
        ),
    };
    Node { range, value }
}

fn range(text: &str, location: &serde_yaml::Location) -> Range<usize> {
    let span = location.span();
    let (start, len) = (
        span.byte_offset().unwrap_or(0),
        span.byte_len().unwrap_or(0),
    );
    let start = usize::try_from(start).unwrap_or(usize::MAX).min(text.len());
    let end = start
        .saturating_add(usize::try_from(len).unwrap_or(0))
        .min(text.len());
    let end = start + text.get(start..end).unwrap_or_default().trim_end().len();
    start..end
}

fn syntax_error(text: &str, error: &serde_yaml::Error) -> SyntaxError {
    let error = error.without_snippet();
    let offset = error.location().map_or(0, |location| {
        let line_start = match location.line() {
            0 | 1 => 0,
            line => text
                .match_indices('\n')
                .nth(usize::try_from(line - 2).unwrap_or(usize::MAX))
                .map_or(text.len(), |(at, _)| at + 1),
        };
        let column = usize::try_from(location.column())
            .unwrap_or(1)
            .saturating_sub(1);
        text[line_start..]
            .char_indices()
            .nth(column)
            .map_or(text.len(), |(at, _)| line_start + at)
    });
    let rendered = error.render();
    let line = rendered
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("this is not YAML")
        .trim();
    SyntaxError {
        offset,
        message: plain(line),
    }
}

/// The library's sentence without its own position (which counts from the block, not from the file)
/// and without its prefix.
fn plain(line: &str) -> String {
    let line = line.strip_prefix("error: ").unwrap_or(line);
    let line = match line.find(" at line ") {
        Some(at) => &line[..at],
        None => line,
    };
    // The library names what was too much as a value of its own.
    if let Some(breach) = line
        .find("budget breached: ")
        .map(|at| &line[at + "budget breached: ".len()..])
    {
        return match breach.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default() {
            "Anchors" | "Aliases" => "anchors (`&name`) and aliases (`*name`) are not read; write the value out each time",
            "Depth" => "values are nested too deeply",
            _ => "there is more here than is read of one block",
        }
        .to_owned();
    }
    line.trim_end_matches([':', ',', ' ', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(node: &Node) -> Vec<(String, String)> {
        node.entries()
            .iter()
            .map(|entry| {
                (
                    entry.key.clone(),
                    entry
                        .node
                        .text()
                        .unwrap_or_else(|| entry.node.kind().into()),
                )
            })
            .collect()
    }

    #[test]
    fn every_value_keeps_its_spelling_and_its_bytes() {
        let text = "title: Crabs # the best\nversion: 1.10\ndraft: no\nday: 2026-03-01\nlist: [a, 'b c']\nnothing:\nnested: {é: 1}\ndate: 1\ndate: 2\n";
        let tree = parse(text).unwrap();
        assert_eq!(
            texts(&tree),
            [
                ("title", "Crabs"),
                ("version", "1.10"),
                ("draft", "no"),
                ("day", "2026-03-01"),
                ("list", "a list"),
                ("nothing", "nothing"),
                ("nested", "a map"),
                ("date", "1"),
                ("date", "2")
            ]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        assert_eq!(tree.get("date").unwrap().node.text().as_deref(), Some("2"));
        assert_eq!(
            &text[tree.get("title").unwrap().node.range.clone()],
            "Crabs"
        );
        assert_eq!(&text[tree.get("title").unwrap().key_range.clone()], "title");
        assert_eq!(
            &text[tree.get("list").unwrap().node.items()[1].range.clone()],
            "'b c'"
        );
        assert_eq!(
            &text[tree.get("nested").unwrap().node.entries()[0]
                .key_range
                .clone()],
            "é"
        );
    }

    #[test]
    fn what_is_not_yaml_says_where() {
        let error = parse("title: a\nsummary: b: c\n").unwrap_err();
        assert_eq!(error.offset, 19, "{error:?}");
        for hostile in [
            "a: &a [x]\nb: *a\n",
            "[[[[[[[[[[[[[[[[[[[[[[[[[",
            "a: @ada\n",
            "{{ x }}: y",
            "a: \"",
            "- a\nb: c",
        ] {
            let error = parse(hostile).unwrap_err();
            assert!(
                !error.message.contains(" {"),
                "{hostile:?}: {}",
                error.message
            );
        }
        let started = "[".repeat(200_000);
        assert!(parse(&started).is_err());
        assert!(parse(&"a".repeat(MAX_BYTES + 1)).is_err());
    }

    #[test]
    fn only_what_is_written_as_it_is_read_can_be_replaced() {
        for (yaml, expected) in [
            ("a: b c", Some("b c")),
            ("a: \"b\" # c", Some("b")),
            ("a: 'b'", Some("b")),
            ("a: ''", Some("")),
            ("a: \"b\\x41\"", None),
            ("a: 'it''s'", None),
            ("a: >-\n  b\n  c", None),
            ("a: b\n  c", None),
        ] {
            let node = parse(yaml).unwrap().get("a").unwrap().node.clone();
            assert_eq!(
                between_quotes(yaml, &node.range).map(|range| &yaml[range]),
                expected,
                "{yaml}"
            );
        }
    }

    #[test]
    fn a_hostile_text_stays_one_text() {
        for text in [
            "a: b\n- c",
            "\"}",
            "#x",
            "\\",
            "\u{85}\u{2028}x\u{7}",
            "!!python/x",
            "* &a",
            "~",
            "Ada",
            "O'Brien",
            "no",
            "1.10",
            "伊藤 望",
        ] {
            for written in [quoted(text), scalar(text)] {
                let yaml = format!("- {{ name: {written}, role: x }}\n");
                assert_eq!(
                    parse(&yaml).unwrap().items()[0]
                        .get("name")
                        .unwrap()
                        .node
                        .text()
                        .as_deref(),
                    Some(text),
                    "{yaml}"
                );
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn every_text_reads_back(text in "\\PC{0,30}|[\\n\\t\"\\\\#:\\-\u{80}\u{2029}é]{0,20}") {
            for written in [quoted(&text), scalar(&text)] {
                let read = parse(&format!("a: {written}\n")).unwrap().get("a").unwrap().node.text();
                assert_eq!(read.as_deref(), Some(text.as_str()));
            }
        }

        #[test]
        fn no_text_panics_and_every_range_is_sound(text in "[a-c\\[\\]{}:,\\-&*!|>'\"%@` \n#éß~<0-9.]{0,60}") {
            fn sound(text: &str, node: &Node) {
                assert!(text.get(node.range.clone()).is_some());
                if let Value::List(items) = &node.value { items.iter().for_each(|item| sound(text, item)); }
                for entry in node.entries() {
                    assert!(text.get(entry.key_range.clone()).is_some());
                    sound(text, &entry.node);
                }
            }
            match parse(&text) {
                Ok(node) => sound(&text, &node),
                Err(error) => assert!(text.is_char_boundary(error.offset)),
            }
        }
    }
}
