//! Where a page's front matter ends and its text begins.
//!
//! The block is YAML between two `---` lines, TOML between two `+++` lines, or a JSON object; it
//! may follow a byte-order mark and blank lines. Splitting never fails: a page whose block cannot
//! be read keeps its text.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::sources::Source;
use crate::yaml::{self, Node, Value};

mod blanks;
mod block;
mod findings;
mod header;
mod matter;

use block::Form;
use findings::Findings;
pub use header::header;
pub use matter::FrontMatter;

/// Splits a page and reads its front matter.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> FrontMatter {
    let text = source.text.as_str();
    let Some(block) = block::find(text) else {
        return none(0..text.len());
    };
    let mut findings = Findings {
        source,
        diagnostics,
    };
    if !block.closed {
        findings.unclosed(&block);
        if block.body == 0 {
            return none(0..text.len());
        }
    }
    let (form, start) = (block.form, block.inner.start);
    let (inner, body) = (&text[block.inner.clone()], block.body..text.len());
    let (plain, blank) = blanks::plain(inner);
    let parsed = match form {
        Form::Yaml | Form::Json => yaml::parse(&plain),
        Form::Toml => yaml::parse_toml(inner),
    };
    let is_read = matches!(&parsed, Ok(tree) if matches!(tree.value, Value::Map(_)));
    if let Some(blank) = blank.filter(|_| is_read && form == Form::Yaml) {
        findings.no_space(start + blank.start..start + blank.end);
    }
    let broken = |body| FrontMatter {
        broken: true,
        ..none(body)
    };
    match parsed {
        Ok(tree) if matches!(tree.value, Value::Map(_) | Value::Null) => FrontMatter {
            tree: tree.moved(start),
            body,
            broken: false,
        },
        // Sentences between two lines are a text, but `title:Crabs` is a key that lacks its space.
        Ok(_) if form == Form::Yaml && block::looks_like_keys(inner) => {
            findings.no_keys(start);
            broken(body)
        }
        Ok(_) => none(0..text.len()),
        Err(error) => {
            findings.not_valid(&block, &error);
            broken(body)
        }
    }
}

/// A page without front matter.
fn none(body: Range<usize>) -> FrontMatter {
    FrontMatter {
        tree: Node {
            range: 0..0,
            value: Value::Null,
        },
        body,
        broken: false,
    }
}

/// Where the text of a page starts, for those who do not need the rest: right after the line that
/// closes the block.
pub fn text_start(text: &str) -> usize {
    let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
    block::find(&text[skipped..]).map_or(0, |block| {
        if block.body == 0 {
            0
        } else {
            skipped + block.body
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn split(text: &str) -> (usize, String, Vec<String>) {
        let source = Source::new(SourcePath::new("a.md").unwrap(), text.into());
        let mut diagnostics = Vec::new();
        let matter = read(&source, &mut diagnostics);
        let told = diagnostics
            .iter()
            .map(|d| {
                let at = source.position(d.place.range.as_ref().unwrap().start);
                format!("{}:{} {}", at.line, at.column, d.message)
            })
            .collect();
        (
            matter.tree.entries().len(),
            source.text[matter.body].to_owned(),
            told,
        )
    }

    #[test]
    fn the_text_is_kept_whatever_the_block_is() {
        for (text, keys, body, told) in [
            ("---\na: 1\n---\nText\n", 1, "Text\n", None),
            (
                "\u{feff}\r\n---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n",
                2,
                "Text\r\n",
                None,
            ),
            ("---\n---\nText", 0, "Text", None),
            (
                "---\ncreation date: 2024-03-23 15:14\n---\nText",
                1,
                "Text",
                None,
            ),
            (
                "---\ncreation date: 2024-03-23\nlast time seen: a\n---\nText",
                2,
                "Text",
                None,
            ),
            (
                "---\nWhat every visitor should know: the tide.\n---\nText",
                0,
                "---\nWhat every visitor should know: the tide.\n---\nText",
                None,
            ),
            (
                "---\nTo do:\n- a (b)\n---\nText",
                0,
                "---\nTo do:\n- a (b)\n---\nText",
                None,
            ),
            ("Text\n---\na: 1\n---\n", 0, "Text\n---\na: 1\n---\n", None),
            ("---\nJust a rule\n", 0, "---\nJust a rule\n", None),
            (
                "---\nA sentence.\n---\nText",
                0,
                "---\nA sentence.\n---\nText",
                None,
            ),
            (
                "---\na: 1\nText",
                0,
                "---\na: 1\nText",
                Some("1:1 this front matter is never closed by a `---` line"),
            ),
            (
                "---\na: 1\nb:\n  - c\n\nText",
                2,
                "\nText",
                Some("1:1 this front matter is never closed by a `---` line"),
            ),
            ("+++\na = 1\n[b]\nc = 'd'\n+++\nText", 2, "Text", None),
            (
                "+++\na = 1\nb = = 2\n+++\nText",
                0,
                "Text",
                Some("3:5 this front matter is not valid TOML: "),
            ),
            (
                "{\n\t\"a\": \"}\",\n\t\"b\": [1]\n}\n\nText",
                2,
                "\nText",
                None,
            ),
            ("{\n\"a\": 1 \"b\": 2\n}\nText", 0, "Text", Some("2:")),
            ("{{ x }}\nText", 0, "{{ x }}\nText", None),
            ("{% x %}\nText", 0, "{% x %}\nText", None),
            (" ---\na: 1\n---\nText", 1, "Text", None),
            (
                "---\na: 1\n --- \nText\n\n---\nMore",
                1,
                "Text\n\n---\nMore",
                None,
            ),
            ("---\na: >\n  b\n  ---\n  c\n---\nText", 1, "Text", None),
            (
                "\u{a0}---\u{a0}\na:\u{a0}1\n---\u{3000}\nText",
                1,
                "Text",
                Some("2:3 here is a character that only looks like a space (U+00A0)"),
            ),
            ("---\rtitle: a\rb: c\r---\rText", 2, "Text", None),
            (
                "---\na:\n\t- b\n---\nText",
                1,
                "Text",
                Some("3:1 here is a tab where YAML needs spaces"),
            ),
            (
                "---\ntitle:Crabs\nlicense:x\n---\nText",
                0,
                "Text",
                Some("2:1 this front matter holds no `key: value` lines"),
            ),
            (
                "---\n\n[ [Help] ](#help) [ [Tide] ](#tide)\n\n---\n\nText",
                0,
                "---\n\n[ [Help] ](#help) [ [Tide] ](#tide)\n\n---\n\nText",
                None,
            ),
            (
                " ---\nA line\n ---\nText",
                0,
                " ---\nA line\n ---\nText",
                None,
            ),
            (
                "---\na: 1\nb: c: d\n---\nText",
                0,
                "Text",
                Some("3:5 this front matter is not valid YAML: "),
            ),
            ("", 0, "", None),
        ] {
            let (found_keys, found_body, found) = split(text);
            assert_eq!((found_keys, found_body.as_str()), (keys, body), "{text:?}");
            if !text.contains("Just") {
                assert_eq!(&text[text_start(text)..], body, "{text:?}");
            }
            match told {
                None => assert!(found.is_empty(), "{text:?}: {found:?}"),
                Some(told) => assert!(
                    found.len() == 1 && found[0].starts_with(told),
                    "{text:?}: {found:?}"
                ),
            }
        }
    }
}
