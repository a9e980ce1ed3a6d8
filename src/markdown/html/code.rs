//! Code blocks as HTML.

use std::fmt::Write as _;

use super::authorship;
use super::writer::Writer;
use crate::markdown::{escape, highlight};

impl Writer<'_> {
    /// Writes a code block, with the class of those who wrote it.
    pub fn code_text(&mut self, code: &str, owner: Option<u8>) {
        let info = self.code.unwrap_or_default();
        let mut html = String::with_capacity(code.len() + 64);
        if self.hub() {
            let language = highlight::language(info);
            if let Some(title) = title(info) {
                html.push_str("<p class=\"code-title\">");
                let _ = owner
                    .map(|owner| write!(html, "<span class=\"{}\">", authorship::class(owner)));
                escape::text(&mut html, title);
                html.push_str(if owner.is_some() {
                    "</span></p>\n"
                } else {
                    "</p>\n"
                });
            }
            html.push_str("<pre tabindex=\"0\"");
            if let Some(owner) = owner {
                let _ = write!(html, " class=\"{}\"", authorship::class(owner));
            }
            if let Some(language) = language {
                let _ = write!(html, " data-language=\"{language}\"");
            }
            html.push_str("><code>");
            let coloured =
                self.options
                    .highlighter
                    .zip(language)
                    .and_then(|(highlighter, language)| {
                        highlighter.highlight(language, code, &mut self.budget)
                    });
            match coloured {
                Some(coloured) => html.push_str(&coloured),
                None => escape::text(&mut html, code),
            }
        } else {
            html.push_str("<pre><code");
            if let Some(language) = info.split_whitespace().next() {
                html.push_str(" class=\"language-");
                escape::attribute(&mut html, language);
                html.push('"');
            }
            html.push('>');
            escape::attribute(&mut html, code);
        }
        html.push_str("</code></pre>");
        self.island(html);
        self.out.push('\n');
    }
}

/// Longest title of code, in bytes.
const LONGEST_TITLE: usize = 300;

/// The title that other programs show above code: `title="tide.rs"` of MkDocs and Docusaurus,
/// `filename=` of Quarto and Nextra, `[tide.rs]` of VitePress.
fn title(info: &str) -> Option<&str> {
    let keyed = ["title", "filename"].into_iter().find_map(|key| {
        let starts_word = |at: usize| at == 0 || info[..at].ends_with([' ', ',', '{', ':', '\t']);
        let at = info
            .match_indices(key)
            .map(|(at, _)| at)
            .find(|at| starts_word(*at) && info[at + key.len()..].starts_with('='))?;
        let value = &info[at + key.len() + 1..];
        match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split_once(quote).map(|(title, _)| title),
            _ => value.split([' ', ',', '}', '\t']).next(),
        }
    });
    let bracketed = || {
        info.split_once(" [")
            .and_then(|(_, rest)| rest.split_once(']'))
            .map(|(title, _)| title)
    };
    keyed
        .or_else(bracketed)
        .map(str::trim)
        .filter(|title| !title.is_empty() && title.len() <= LONGEST_TITLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_code() {
        for (info, expected) in [
            ("rust title=\"The tide\" hl_lines=\"1\"", Some("The tide")),
            ("title='a b'", Some("a b")),
            ("{ .python title=\"a.py\" }", Some("a.py")),
            ("js:title=a.js", Some("a.js")),
            ("js filename=\"a.js\"", Some("a.js")),
            ("js [a.js]", Some("a.js")),
            ("js subtitle=\"x\" title=\"\"", None),
            ("rust", None),
            ("title=\"open", None),
        ] {
            assert_eq!(title(info), expected, "{info}");
        }
    }
}
