//! A text of YAML → its tree, within a budget.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use super::budget::{MAX_BYTES, RECORD_BYTES};
use super::error::SyntaxError;
use super::node::{Entry, Node, Value};
use super::words;

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

/// What the library's sentence means, without its own position (which counts from the block, not
/// from the file) and without its prefix.
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
    words::meaning(line.trim_end_matches([':', ',', ' ', '.']))
}
