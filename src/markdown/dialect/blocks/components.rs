//! Modules and components of MDX, and elements between whose tags Python-Markdown reads Markdown.

use super::reader::Reader;
use crate::dialects::{Construct, Dialects};
use crate::excerpt;
use crate::markdown::dialect::line;
use crate::markdown::dialect::templates::value;
use crate::markdown::headings;

/// Elements that are blocks, and may stand before Markdown without a blank line.
const BLOCKS: &[&str] = &[
    "div", "figure", "section", "center", "p", "article", "aside", "details",
];

impl<'s> Reader<'s, '_> {
    /// `import` and `export`, to the next blank line when the first is not all.
    pub(super) fn module(&mut self, text: &str, at: usize) -> bool {
        if text.trim_end().ends_with(['{', '(', '[', ',', '=', '>']) {
            self.next = self.source[self.next..]
                .find("\n\n")
                .map_or(self.source.len(), |end| self.next + end + 1);
        }
        self.drop(Construct::Module, at..at + text.len())
    }

    /// A tag of a component alone on its line, or on several; its label stays as a title.
    pub(super) fn component(&mut self, text: &'s str, at: usize) -> bool {
        let Some(attributes) = line::component(text) else {
            return false;
        };
        let start = at + text.len() - attributes.len();
        let Some(end) =
            line::tag_end(excerpt::first(&self.source[start..], 2_000)).map(|end| start + end)
        else {
            return false;
        };
        let line_end = self.source[end..]
            .find('\n')
            .map_or(self.source.len(), |line| end + line);
        if !self.source[end..line_end].trim().is_empty() {
            return false;
        }
        self.next = (line_end + 1).min(self.source.len());
        self.put("");
        let tag = &self.source[start..end];
        let id = value(tag, "id").and_then(headings::sound_id);
        if let Some(id) = id.filter(|_| self.has_html && !text.starts_with("</")) {
            self.put(&format!("<a id=\"{id}\"></a>"));
            self.put("");
        }
        // An end was told with its start, and a link is what its author meant.
        let mut is_shown = text.starts_with("</");
        let label = ["label=\"", "title=\""]
            .iter()
            .find_map(|key| Some((tag.find(key)? + key.len(), key)));
        if let Some((label, _)) = label
            && let Some(len) = tag[label..]
                .find('"')
                .filter(|len| *len > 0 && !tag[label..label + len].contains(['\n', '*', '`']))
        {
            let title = start + label..start + label + len;
            let is_sound = |href: &&str| {
                !href.contains(['<', '>', '\n', '\\', '{'])
                    && !self.source[title.clone()].contains(['[', ']'])
            };
            let href = value(tag, "href").filter(is_sound);
            is_shown = href.is_some();
            let end = match href {
                Some(href) => format!("](<{href}>)\n"),
                None => "**\n".into(),
            };
            let prefix = format!(
                "{}{}",
                self.prefix,
                if end.starts_with(']') { "[" } else { "**" }
            );
            self.out.insert(&prefix);
            self.out.copy(self.source, title);
            self.out.insert(&end);
            self.put("");
        }
        if !is_shown {
            self.found.note(Construct::Component, self.source, at..end);
        }
        true
    }

    /// Whether a line is HTML after which Python-Markdown goes on with Markdown, where CommonMark
    /// goes on with HTML to the next blank line: a tag with the attribute `markdown`, or an element
    /// that ends where it began.
    pub(super) fn is_end_of_html(&self, text: &str) -> bool {
        let trimmed = text.trim_end();
        let Some(rest) = trimmed.strip_prefix('<') else {
            return false;
        };
        let len = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = &rest[..len];
        let next = self.source[self.next..].lines().next().unwrap_or_default();
        if next.trim().is_empty() {
            return false;
        }
        // A tag that holds nothing: what stands below it is a text in every program but those that
        // go by CommonMark.
        if matches!(name, "meta" | "link") && line::tag_end(rest) == Some(rest.len()) {
            return next.starts_with('#');
        }
        let Some(tag) = line::tag_end(rest)
            .map(|end| &rest[..end])
            .filter(|_| BLOCKS.contains(&name))
        else {
            return false;
        };
        if tag.len() == rest.len() {
            return tag
                .split([' ', '>'])
                .any(|word| word == "markdown" || word.starts_with("markdown="));
        }
        let is_known = self.dialects.any(Dialects::MKDOCS) && !next.trim_start().starts_with('<');
        is_known && trimmed.ends_with(&format!("</{name}>")) && trimmed.matches('<').count() == 2
    }
}
