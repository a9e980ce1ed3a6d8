//! Where a page's front matter ends and its text begins.
//!
//! The block is YAML between two `---` lines, which may follow a byte-order mark and blank lines. Splitting never fails:
//! a page whose block cannot be read keeps its text.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::sources::Source;
use crate::yaml::{self, Node, Value};

/// A page's front matter and the place of its text.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    /// The map; `Null` when there is none or it cannot be read. Ranges are bytes of the file.
    pub tree: Node,
    /// Bytes of the text after the block.
    pub body: Range<usize>,
    /// Whether the block is there but cannot be read.
    pub broken: bool,
}

const WHY: &str = "Without its front matter a page loses its title, categories, licence and credit. Its text is published all the same.";

/// Splits a page and reads its front matter.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> FrontMatter {
    let text = source.text.as_str();
    let none = |body: Range<usize>| FrontMatter { tree: Node { range: 0..0, value: Value::Null }, body, broken: false };
    let mut lines = Lines { text, at: 0 };
    let Some(first) = lines.by_ref().find(|line| !text[line.clone()].trim().is_empty()) else { return none(0..text.len()) };
    let fence = text[first.clone()].trim_end();
    let mut finding = |range: Range<usize>, message: String, help: &str| {
        diagnostics.push(Diagnostic::new("front-matter-syntax", Severity::Error, (&source.path, range), message).why(WHY).help(help));
    };
    let (closing, toml): (&[&str], bool) = match fence {
        "---" => (&["---", "..."], false),
        "+++" => (&["+++"], true),
        _ => return none(0..text.len()),
    };
    let start = lines.at;
    let Some(end) = lines.by_ref().find(|line| closing.contains(&text[line.clone()].trim_end())) else {
        // A lone `---` is a thematic break; it is a forgotten fence only when a key follows it.
        let next = Lines { text, at: start }.next().unwrap_or(start..start);
        if looks_like_key(&text[next]) {
            finding(
                first,
                format!("this front matter is never closed by a `{}` line", closing[0]),
                "Add a line that holds only `---` after the last key.",
            );
        }
        return none(0..text.len());
    };
    let body = lines.at..text.len();
    if toml {
        finding(
            first.start..end.end,
            "this front matter is TOML, which is not read".into(),
            "Write it as YAML: `key: value` lines between two `---` lines.",
        );
        return FrontMatter { broken: true, ..none(body) };
    }
    match yaml::parse(&text[start..end.start]) {
        Ok(tree) if matches!(tree.value, Value::Map(_) | Value::Null) => FrontMatter { tree: tree.moved(start), body, broken: false },
        Ok(_) => none(0..text.len()),
        Err(error) => {
            let at = (start + error.offset).min(end.start);
            let line_end = text[at..].find('\n').map_or(text.len(), |n| at + n);
            finding(
                at..line_end.max(at),
                format!("this front matter is not valid YAML: {}", error.message),
                "Put the value in quotes when it holds `: `, `#`, `@`, `[`, `{` or quotes, and indent with spaces.",
            );
            FrontMatter { broken: true, ..none(body) }
        }
    }
}

/// Where the text of a page starts, for those who do not need the rest: right after the line that closes the block.
pub fn text_start(text: &str) -> usize {
    let mut lines = Lines { text, at: 0 };
    let Some(first) = lines.by_ref().find(|line| !text[line.clone()].trim_matches(['\u{feff}', ' ', '\t', '\r']).is_empty()) else { return 0 };
    let closing: &[&str] = match text[first].trim_start_matches('\u{feff}').trim_end() {
        "---" => &["---", "..."],
        "+++" => &["+++"],
        _ => return 0,
    };
    lines.by_ref().find(|line| closing.contains(&text[line.clone()].trim_end())).map_or(0, |_| lines.at)
}

/// Whether a line could be the first of a front matter: `word:`.
fn looks_like_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_".contains(c)))
}

/// Lines by their bytes, without line endings; `at` is where the next one starts.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        let len = rest.find('\n').unwrap_or(rest.len());
        self.at = (start + len + 1).min(self.text.len());
        Some(start..start + rest[..len].trim_end_matches('\r').len())
    }
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
        (matter.tree.entries().len(), source.text[matter.body].to_owned(), told)
    }

    #[test]
    fn the_text_is_kept_whatever_the_block_is() {
        for (text, keys, body, told) in [
            ("---\na: 1\n---\nText\n", 1, "Text\n", None),
            ("\u{feff}\r\n---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n", 2, "Text\r\n", None),
            ("---\n---\nText", 0, "Text", None),
            ("Text\n---\na: 1\n---\n", 0, "Text\n---\na: 1\n---\n", None),
            ("---\nJust a rule\n", 0, "---\nJust a rule\n", None),
            ("---\nA sentence.\n---\nText", 0, "---\nA sentence.\n---\nText", None),
            ("---\na: 1\nText", 0, "---\na: 1\nText", Some("1:1 this front matter is never closed by a `---` line")),
            ("+++\na = 1\n+++\nText", 0, "Text", Some("1:1 this front matter is TOML, which is not read")),
            ("---\na: 1\nb: c: d\n---\nText", 0, "Text", Some("3:5 this front matter is not valid YAML: ")),
            ("", 0, "", None),
        ] {
            let (found_keys, found_body, found) = split(text);
            assert_eq!((found_keys, found_body.as_str()), (keys, body), "{text:?}");
            if !text.contains("sentence") {
                assert_eq!(&text[text_start(text)..], body, "{text:?}");
            }
            match told {
                None => assert!(found.is_empty(), "{text:?}: {found:?}"),
                Some(told) => assert!(found.len() == 1 && found[0].starts_with(told), "{text:?}: {found:?}"),
            }
        }
    }
}
