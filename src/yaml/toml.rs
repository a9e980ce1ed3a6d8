//! TOML as the same tree that YAML gives: front matter between `+++`, and settings of other
//! generators.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::budget::MAX_BYTES;
use super::error::SyntaxError;
use super::node::{Entry, Node, Value};

/// Parses a document. Numbers and dates stay as written, as they do in YAML.
///
/// # Errors
/// When the text is not TOML or is larger than [`MAX_BYTES`].
pub fn parse_toml(text: &str) -> Result<Node, SyntaxError> {
    if text.len() > MAX_BYTES {
        return Err(SyntaxError {
            offset: 0,
            message: format!(
                "this block has {} bytes, more than the {MAX_BYTES} that are read",
                text.len()
            ),
        });
    }
    match DeTable::parse(text) {
        Ok(table) => Ok(Node {
            range: sound(text, &table.span()),
            value: map(text, table.get_ref()),
        }),
        Err(error) => {
            let offset = sound(text, &error.span().unwrap_or_default()).start;
            let message = error
                .message()
                .lines()
                .next()
                .unwrap_or("this is not TOML")
                .trim()
                .to_owned();
            Err(SyntaxError { offset, message })
        }
    }
}

/// The entries of a table in the order in which they are written; the library sorts them by name.
fn map(text: &str, table: &DeTable) -> Value {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            key_range: sound(text, &key.span()),
            node: node(text, value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_range.start);
    Value::Map(entries)
}

fn node(text: &str, value: &Spanned<DeValue>) -> Node {
    let range = sound(text, &value.span());
    let written = || {
        text.get(range.clone())
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let read = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number(written()),
        DeValue::Datetime(_) => Value::Text(written()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(text, item)).collect()),
        DeValue::Table(table) => map(text, table),
    };
    Node { range, value: read }
}

fn sound(text: &str, range: &Range<usize>) -> Range<usize> {
    let whole = |at: usize| {
        (0..=at.min(text.len()))
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0)
    };
    let start = whole(range.start);
    start..whole(range.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_a_map_with_places() {
        let text = "title = \"Crabs\"\ndate = 2026-03-01\nweight = 1_0\n[taxonomies]\ntags = [\"é\", 'b']\n";
        let tree = parse_toml(text).unwrap();
        let keys: Vec<&str> = tree
            .entries()
            .iter()
            .map(|entry| entry.key.as_str())
            .collect();
        assert_eq!(keys, ["title", "date", "weight", "taxonomies"]);
        assert_eq!(
            tree.get("date").unwrap().node.text().as_deref(),
            Some("2026-03-01")
        );
        assert_eq!(
            tree.get("weight").unwrap().node.text().as_deref(),
            Some("1_0")
        );
        let tags = &tree
            .get("taxonomies")
            .unwrap()
            .node
            .get("tags")
            .unwrap()
            .node;
        assert_eq!(&text[tags.items()[0].range.clone()], "\"é\"");
        assert_eq!(&text[tree.get("title").unwrap().key_range.clone()], "title");
    }

    #[test]
    fn what_is_not_toml_says_where() {
        assert_eq!(parse_toml("a = 1\nb = = 2\n").unwrap_err().offset, 10);
        for hostile in [
            "[".repeat(100_000),
            "a = {b=".repeat(50_000),
            "a".repeat(MAX_BYTES + 1),
            "a = \"é\\q\"".into(),
        ] {
            assert!(parse_toml(&hostile).is_err());
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "[a-c\\[\\]{}=,.'\"# \n#éß0-9+-]{0,60}") {
            let _ = parse_toml(&text);
        }
    }
}
