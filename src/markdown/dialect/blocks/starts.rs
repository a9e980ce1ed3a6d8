//! Lines that begin a block of another dialect: by their first sign, who reads them.

use super::frame::{Code, FENCE};
use super::reader::Reader;
use crate::dialects::{Construct, Dialects};
use crate::excerpt;
use crate::markdown::dialect::inline::attributes;
use crate::markdown::dialect::line;

/// The longest inclusion over several lines, in bytes.
const SNIPPET: usize = 500;

impl<'s> Reader<'s, '_> {
    /// `##Heading` of Python-Markdown.
    fn heading(&mut self, text: &'s str, at: usize, outer: usize) -> bool {
        let Some(signs) = line::bare_heading(text).filter(|_| self.dialects.any(Dialects::MKDOCS))
        else {
            return false;
        };
        let mark = format!("{}{}{} ", self.prefix, " ".repeat(outer), &text[..signs]);
        self.out.insert(&mark);
        self.out.copy(self.source, at + signs..self.next);
        true
    }

    /// Reads a line that is a block of another dialect; says whether it is one. `outer` are the
    /// columns before it that are the box's own.
    pub(super) fn block(&mut self, text: &'s str, at: usize, columns: usize, outer: usize) -> bool {
        let trimmed = text.trim_end();
        if line::is_contents(trimmed) {
            self.put("");
            return true;
        }
        if let Some(end) = self.snippet_over_lines(trimmed) {
            self.next = end;
            return self.drop(Construct::Snippet, at..end);
        }
        if line::is_snippet(trimmed) {
            return self.drop(Construct::Snippet, at..at + text.len());
        }
        if self.dialects.any(Dialects::MKDOCS) && is_tag_index(trimmed) {
            return self.drop(Construct::TagIndex, at..at + text.len());
        }
        match text.as_bytes().first() {
            Some(b'!' | b'?' | b'=') => self.indented(text, at, columns, outer),
            Some(b':') => self.container(text, at, columns, outer),
            Some(b'/') => self.slashes(text, at, columns, outer),
            Some(b'%') if text.starts_with("%%") && !text[2..].contains("%%") => {
                self.comment(at, "%%", self.dialects.any(Dialects::OBSIDIAN))
            }
            Some(b'{') => {
                self.shortcode(trimmed, at, columns, outer) || self.braces(trimmed, at, outer)
            }
            Some(b'\\') if matches!(trimmed, "\\newpage" | "\\pagebreak" | "\\clearpage") => {
                self.put("");
                true
            }
            Some(b'*') if text.starts_with("*[") && text.contains("]:") => {
                self.abbreviation(text, at)
            }
            Some(b'#') => self.heading(text, at, outer),
            Some(b'`' | b'~') => self.admonish(text, at, columns, outer),
            Some(b'*' | b'-' | b'+' | b'1') if self.is_contents_list(text) => {
                let next = self.source[self.next..]
                    .find('\n')
                    .map_or(self.source.len(), |end| self.next + end + 1);
                self.next = next;
                self.put("");
                true
            }
            Some(b'i' | b'e')
                if outer == 0 && line::is_module(trimmed, self.dialects.any(Dialects::MDX)) =>
            {
                self.module(text, at)
            }
            Some(b'<') if self.is_end_of_html(text) => {
                self.copy(at..self.next);
                self.put("");
                true
            }
            Some(b'<') => self.live_example(text, at) || self.component(text, at),
            _ => false,
        }
    }

    /// Where `{{#include` of mdBook ends when its path stands on a line of its own.
    fn snippet_over_lines(&self, text: &str) -> Option<usize> {
        let is_open = ["{{#include", "{{#rustdoc_include", "{{#playground"].contains(&text);
        let rest = excerpt::first(&self.source[self.next..], SNIPPET);
        let end = rest.find("}}").filter(|_| is_open)?;
        let line_end = rest[end..]
            .find('\n')
            .map_or(rest.len(), |line| end + line + 1);
        (!rest[..end].contains("\n\n")).then_some(self.next + line_end)
    }

    /// What starts with a brace.
    fn braces(&mut self, text: &'s str, at: usize, outer: usize) -> bool {
        let end = at + text.len();
        if text.starts_with("{/*") {
            return self.comment(at, "*/}", false);
        }
        let tag = text
            .strip_prefix("{%")
            .map(|tag| tag.trim_start_matches('-').trim_start());
        if tag.is_some_and(|tag| tag.starts_with("comment")) {
            return self.comment(at, "endcomment %}", false)
                || self.comment(at, "endcomment -%}", false);
        }
        if text.starts_with("{::comment}") {
            return self.comment(at, "{:/comment}", false) || self.comment(at, "{:/}", false);
        }
        if let Some(code) = tag.and_then(|tag| tag.strip_prefix("highlight "))
            && self.later("endhighlight").is_some()
        {
            let language: String = code
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '#'))
                .collect();
            self.code = Some(Code::Fenced("endhighlight"));
            self.put(&format!("{}{FENCE}{language}", " ".repeat(outer)));
            return true;
        }
        if text.starts_with("{|") && self.later("\n|}").is_some() {
            self.found.note(Construct::WikiTable, self.source, at..end);
            self.put(FENCE);
            self.copy(at..self.next);
            self.code = Some(Code::Fenced("|}"));
            return true;
        }
        if text.starts_with("{::") || text.starts_with("{:/") {
            self.put("");
            return true;
        }
        text.starts_with("{:") && text.ends_with('}') && self.attributes(text, at, outer)
    }

    /// A list of attributes on a line of its own, which kramdown gives to the block above or below:
    /// its id becomes an anchor, and the rest is left out.
    fn attributes(&mut self, text: &str, at: usize, outer: usize) -> bool {
        match attributes::id_of(text).filter(|_| self.has_html) {
            Some((id, more)) => {
                let space = " ".repeat(outer);
                let above = line_above(&self.source[..at]);
                let is_paragraph =
                    !above.is_empty() && !line::begins_block(above) && !above.contains('|');
                // Below a table the line would be a row.
                if is_paragraph {
                    self.put(&format!("{space}<a id=\"{id}\"></a>"));
                } else {
                    self.put("");
                    self.put(&format!("{space}<div id=\"{id}\"></div>"));
                }
                if let Some(more) = more {
                    let range = at + more.start..at + more.end;
                    self.found.note(Construct::Attributes, self.source, range);
                }
                self.put("");
                true
            }
            None => self.drop(Construct::Attributes, at..at + text.len()),
        }
    }
}

/// The line above the one that a text ends in.
fn line_above(text: &str) -> &str {
    let mut lines = excerpt::last(text, SNIPPET).rsplit('\n').skip(1);
    lines.next().unwrap_or_default().trim()
}

/// Whether a line is the place where Material for MkDocs lists all tags.
fn is_tag_index(line: &str) -> bool {
    let comment = line
        .strip_prefix("<!--")
        .and_then(|comment| comment.strip_suffix("-->"))
        .unwrap_or_default();
    line == "[TAGS]"
        || comment
            .trim_start()
            .strip_prefix("material/tags")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '{']))
}
