//! Where a page's front matter ends and its text begins.
//!
//! The block is YAML between two `---` lines, TOML between two `+++` lines, or a JSON object; it
//! may follow a byte-order mark and blank lines. Splitting never fails: a page whose block cannot
//! be read keeps its text.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::front_matter_syntax;
use crate::sources::Source;
use crate::yaml::{self, Node, Value};

mod blanks;
mod block;
mod header;
mod matter;

use block::{Block, Form, Lines};
pub use header::header;
pub use matter::FrontMatter;

const WHY: &str = "Without its front matter a page loses its title, categories, licence and credit. Its text is published all the same.";

/// Splits a page and reads its front matter.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> FrontMatter {
    let text = source.text.as_str();
    let none = |body: Range<usize>| FrontMatter {
        tree: Node {
            range: 0..0,
            value: Value::Null,
        },
        body,
        broken: false,
    };
    let mut finding = |severity: Severity, range: Range<usize>, message: String, help: &str| {
        diagnostics.push(
            Diagnostic::new(&front_matter_syntax::RULE, (&source.path, range), message)
                .severity(severity)
                .why(WHY)
                .help(help),
        );
    };
    let Some(Block {
        form,
        first,
        inner,
        body,
        closed,
    }) = block::find(text)
    else {
        return none(0..text.len());
    };
    let start = inner.start;
    if !closed {
        let (fence, what) = if form == Form::Toml {
            ("+++", "`+++`")
        } else {
            ("---", "`---`")
        };
        let message = format!("this front matter is never closed by a `{fence}` line");
        finding(
            Severity::Error,
            first,
            message,
            &format!("Add a line that holds only {what} after the last key."),
        );
        if body == 0 {
            return none(0..text.len());
        }
    }
    let body = body..text.len();
    let (plain, blank) = blanks::plain(&text[inner.clone()]);
    let (parsed, name, help) = match form {
        Form::Yaml => (
            yaml::parse(&plain),
            "YAML",
            "Put the value in quotes when it holds `: `, `#`, `@`, `[`, `{` or quotes, and indent with spaces.",
        ),
        Form::Json => (
            yaml::parse(&plain),
            "JSON",
            "Put keys and texts in double quotes, with a comma between two pairs.",
        ),
        Form::Toml => (
            yaml::parse_toml(&text[inner.clone()]),
            "TOML",
            "Write `key = \"value\"` lines, with every text in quotes; or write YAML between two `---` lines.",
        ),
    };
    let is_read = matches!(&parsed, Ok(tree) if matches!(tree.value, Value::Map(_)));
    if let Some(blank) = blank.filter(|_| is_read && form == Form::Yaml) {
        let range = start + blank.start..start + blank.end;
        let message = match &text[range.clone()] {
            "\t" => "here is a tab where YAML needs spaces".to_owned(),
            other => format!(
                "here is a character that only looks like a space ({})",
                named(other)
            ),
        };
        finding(
            Severity::Warning,
            range,
            message,
            "Delete it and type spaces. The block is read as if it had them; other programs may not see its keys.",
        );
    }
    match parsed {
        Ok(tree) if matches!(tree.value, Value::Map(_) | Value::Null) => FrontMatter {
            tree: tree.moved(start),
            body,
            broken: false,
        },
        // Sentences between two lines are a text, but `title:Crabs` is a key that lacks its space.
        Ok(_) if form == Form::Yaml && block::looks_like_keys(&text[inner.clone()]) => {
            let line = Lines { text, at: start }.next().unwrap_or(start..start);
            finding(
                Severity::Error,
                line,
                "this front matter holds no `key: value` lines".into(),
                "Write a space after each colon: `title: Crabs`.",
            );
            FrontMatter {
                broken: true,
                ..none(body)
            }
        }
        Ok(_) => none(0..text.len()),
        Err(error) => {
            let at = (start + error.offset).min(inner.end);
            let line_end = text[at..].find(['\n', '\r']).map_or(text.len(), |n| at + n);
            finding(
                Severity::Error,
                at..line_end.max(at),
                format!("this front matter is not valid {name}: {}", error.message),
                help,
            );
            FrontMatter {
                broken: true,
                ..none(body)
            }
        }
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

/// The number of the first character: what people can look up.
fn named(text: &str) -> String {
    text.chars()
        .next()
        .map_or_else(String::new, |c| format!("U+{:04X}", u32::from(c)))
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
