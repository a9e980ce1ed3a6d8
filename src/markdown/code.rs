//! Code blocks as HTML.

use std::fmt::Write as _;

use super::html::Writer;
use super::{authorship, escape, highlight};

impl Writer<'_> {
    /// Writes a code block, with the class of those who wrote it.
    pub fn code_text(&mut self, code: &str, owner: Option<u8>) {
        let info = self.code.unwrap_or_default();
        let mut html = String::with_capacity(code.len() + 64);
        if self.hub() {
            let language = highlight::language(info);
            html.push_str("<pre tabindex=\"0\"");
            if let Some(owner) = owner {
                let _ = write!(html, " class=\"{}\"", authorship::class(owner));
            }
            if let Some(language) = language {
                let _ = write!(html, " data-language=\"{language}\"");
            }
            html.push_str("><code>");
            let coloured =
                self.options.highlighter.zip(language).and_then(|(highlighter, language)| highlighter.highlight(language, code, &mut self.budget));
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
