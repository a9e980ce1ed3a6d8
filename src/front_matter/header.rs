//! `key: value` lines at the head of a text without a block, as MkDocs reads them (the metadata of
//! MultiMarkdown and Python-Markdown).

use super::matter::FrontMatter;
use crate::yaml::{Entry, Node, Value};

/// Longest header that is read, in bytes.
const MOST: usize = 16 * 1024;

/// Reads the header of a text; `None` where the text begins with no such line.
pub fn header(text: &str) -> Option<FrontMatter> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut body = 0;
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end();
        if shown.is_empty() || body + line.len() > MOST {
            break;
        }
        match (key_of(shown), entries.last_mut()) {
            // Four spaces go on with the value before.
            (_, Some(last)) if line.starts_with("    ") => {
                go_on(last, shown.trim_start(), body + shown.len())
            }
            (Some(key), _) => {
                let value = shown[key.len() + 1..].trim_start();
                let end = body + shown.len();
                let node = Node {
                    range: end - value.len()..end,
                    value: Value::Text(value.to_owned()),
                };
                entries.push(Entry {
                    key: key.to_owned(),
                    key_range: body..body + key.len(),
                    node,
                });
            }
            (None, _) => break,
        }
        body += line.len();
    }
    let tree = Node {
        range: 0..body,
        value: Value::Map(entries),
    };
    (body > 0).then_some(FrontMatter {
        tree,
        body: body..text.len(),
        broken: false,
    })
}

/// The key of a line.
fn key_of(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_name = !key.is_empty()
        && key.len() <= 40
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    (is_name && (value.is_empty() || value.starts_with([' ', '\t']))).then_some(key)
}

/// Adds a line to a value.
fn go_on(entry: &mut Entry, line: &str, end: usize) {
    if let Value::Text(text) = &mut entry.node.value {
        if text.is_empty() {
            entry.node.range.start = end - line.len();
        } else {
            text.push(' ');
        }
        text.push_str(line);
        entry.node.range.end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_keys_are_read_up_to_the_first_other_one() {
        for (text, expected, body) in [
            (
                "author: Ada, Bo\ndisqus:\n\n# A\n",
                Some("author=Ada, Bo disqus="),
                "\n# A\n",
            ),
            (
                "Title: A\r\nauthors:\r\n    Ada,\r\n    Bo\r\nText: one\nText two\n",
                Some("Title=A authors=Ada, Bo Text=one"),
                "Text two\n",
            ),
            ("# A\nauthor: Ada\n", None, ""),
            ("\nauthor: Ada\n", None, ""),
            ("Two words: no key\n", None, ""),
            ("http://tide.example\n", None, ""),
            ("a:b\n", None, ""),
            ("", None, ""),
        ] {
            let found = header(text);
            let told = found.as_ref().map(|matter| {
                let entries = matter.tree.entries().iter();
                entries
                    .map(|entry| format!("{}={}", entry.key, entry.node.text().unwrap_or_default()))
                    .collect::<Vec<_>>()
                    .join(" ")
            });
            assert_eq!(told.as_deref(), expected, "{text:?}");
            let Some(matter) = found else { continue };
            assert_eq!(&text[matter.body], body, "{text:?}");
            for entry in matter.tree.entries() {
                assert_eq!(&text[entry.key_range.clone()], entry.key);
                assert!(
                    text.get(entry.node.range.clone())
                        .is_some_and(|value| value.trim() == value),
                    "{text:?}"
                );
            }
        }
    }
}
