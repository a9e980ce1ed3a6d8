//! Boxes, tabs, comments and single lines of other dialects: boxes become quotations that begin
//! with `[!kind]`, the rest is left out or told.

mod abbreviations;
mod boxes;
mod cells;
mod components;
mod definitions;
mod fences;
mod formulas;
mod frame;
mod layout;
mod live;
mod reader;
mod shortcodes;
mod slashes;

use std::collections::BTreeMap;

pub(super) use abbreviations::Abbreviations;
use frame::{Code, End, Frame};
use reader::Reader;

use super::found::Found;
use super::line::boxes::{Colons, colons};
use super::line::{self, bytes_of, indent, list_marker};
use super::mapped::Mapped;
use crate::dialects::{Construct, Dialects};

/// The fence of code that another dialect writes without one.
const FENCE: &str = "``````";

/// A text with what its lines hold put into our words, nothing when every line is as it was; and
/// the abbreviations that it explains. `found` tells the rest.
pub(super) fn read(
    source: &str,
    dialects: Dialects,
    has_html: bool,
    found: &mut Found,
) -> (Option<Mapped>, Abbreviations) {
    // One look at the whole is less than one at each line.
    let names_a_diagram = source.contains("mermaid") || source.contains("admonish");
    let has_braces = dialects.any(Dialects::HUGO) && source.contains("{{");
    let may_start = |line: &str| {
        let line = line.trim_start();
        line.starts_with([
            '!', '?', '=', ':', '%', '{', '[', '_', '$', '@', '<', '\\', '*', ';',
        ]) || line.starts_with("- : ")
            || line.starts_with("///")
            || line.starts_with("--8")
            || dialects.any(Dialects::LABELS) && line.contains(':')
            || dialects.any(Dialects::MKDOCS) && line::bare_heading(line).is_some()
            || line::far_picture(line).is_some()
            || cells::is_wide(line)
            || cells::has_tab_in_signs(line)
            || dialects.any(Dialects::HUGO) && cells::are_signs(line)
            || has_braces && line.contains("{{")
            || line.starts_with("import ")
            || line.starts_with("export ")
            || names_a_diagram && (line.contains("mermaid") || line.contains("admonish"))
            || line::opens_too_many(line).is_some()
    };
    let matter = line::second_matter_len(source);
    if matter == 0 && !source.lines().any(may_start) {
        return (None, Abbreviations::default());
    }
    let slashes = source
        .lines()
        .filter(|line| {
            line.trim_start().starts_with("///") && line.trim().bytes().all(|b| b == b'/')
        })
        .count();
    let ends = source
        .lines()
        .filter(|line| matches!(colons(line.trim()), Some(Colons::End(_))))
        .count();
    let mut reader = Reader {
        source,
        dialects,
        found,
        out: Mapped::default(),
        frames: Vec::new(),
        lists: Vec::new(),
        code: None,
        prefix: String::new(),
        next: 0,
        ends,
        slashes,
        has_html,
        defines: has_html && definitions::may_hold(source),
        changed: false,
        boxes: 0,
        absent: Vec::new(),
        abbreviations: Abbreviations::default(),
        labels: Vec::new(),
        tabs: BTreeMap::new(),
        looked: 0,
        elements: 0,
    };
    if matter > 0 {
        reader
            .found
            .note(Construct::SecondMatter, source, 0..matter);
        reader.next = matter;
        reader.changed = true;
    }
    while reader.next < source.len() {
        reader.line();
    }
    reader.finish();
    (reader.changed.then_some(reader.out), reader.abbreviations)
}

impl<'s> Reader<'s, '_> {
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    fn line(&mut self) {
        let source = self.source;
        let start = self.next;
        let end = source[start..]
            .find('\n')
            .map_or(source.len(), |end| start + end);
        let next = (end + 1).min(source.len());
        self.next = next;
        let line = &source[start..end];
        let is_blank = line.trim().is_empty();
        let (columns, bytes) = indent(line);
        if !is_blank
            && let Some(left) = self
                .frames
                .iter()
                .position(|frame| frame.end.is_indented() && columns < frame.body)
        {
            if self.goes_on(start, bytes) {
                return self.copy(start + bytes..next);
            }
            if self.next_definition(left, start, columns) {
                return;
            }
            self.leave(left);
        }
        if !is_blank && self.ends_fence(&line[bytes..], columns) {
            return;
        }
        let body = self.frames.last().map_or(0, |frame| frame.body);
        let rest = start + bytes_of(line, body);
        let text = &line[bytes..];
        match &self.code {
            Some(Code::Fence(sign, length)) => {
                if line::fence(text.trim_end()).is_some_and(|(other, len)| {
                    other == *sign && len >= *length && text.trim_end().len() == len
                }) {
                    self.code = None;
                } else if line::is_snippet_in_code(text) {
                    self.found
                        .note(Construct::CodeSnippet, source, start + bytes..end);
                } else if let Some(range) =
                    line::shortcode_in_code(line).filter(|_| self.dialects.any(Dialects::HUGO))
                {
                    self.found.note(
                        Construct::CodeShortcode,
                        source,
                        start + range.start..start + range.end,
                    );
                }
                return self.copy(rest..next);
            }
            Some(Code::Until(end)) => {
                if line.contains(end) {
                    self.code = None;
                }
                return self.copy(rest..next);
            }
            Some(Code::Fenced(end)) => {
                let end = *end;
                if !text
                    .trim_start_matches(['{', '%', '-', ' '])
                    .starts_with(end)
                {
                    return self.copy(rest..next);
                }
                self.code = None;
                if end == "|}" {
                    self.copy(rest..next);
                }
                return self.put(FENCE);
            }
            None => {}
        }
        if is_blank {
            return self.copy(rest..next);
        }
        if self.lists.last().is_some_and(|content| columns < *content) && !self.is_lazy(start, text)
        {
            while self.lists.last().is_some_and(|content| columns < *content) {
                self.lists.pop();
            }
        }
        let base = self.lists.last().copied().unwrap_or(0).max(body);
        if self.defines && columns < base + 4 && self.definition_list(start, columns, base) {
            return;
        }
        // What is indented further is code.
        if columns < base + 4
            && self.block(text, start + bytes, columns, columns - body.min(columns))
        {
            self.changed = true;
            return;
        }
        if columns < base + 4
            && (self.formula(start, bytes, rest, columns)
                || self.environment(start, bytes, columns - body.min(columns))
                || self.labelled(text, start + bytes, columns - body.min(columns)))
        {
            return;
        }
        if columns < base + 4
            && let Some(sign) = line::opens_too_many(text)
        {
            self.changed = true;
            self.copy(rest..start + bytes + sign);
            self.out.insert("\\");
            return self.out.copy(source, start + bytes + sign..next);
        }
        if columns < base + 4
            && (self.wide_item(start, bytes, rest, columns)
                || self.signs(start, bytes, rest)
                || self.short_head(start, bytes, rest))
        {
            return;
        }
        if columns < base + 4 {
            if let Some((marker, item)) = line::far_picture(text) {
                self.changed = true;
                self.lists.extend(
                    list_marker(text)
                        .map(|first| columns + first)
                        .filter(|first| *first < columns + marker),
                );
                self.lists.push(columns + marker);
                self.copy(rest..start + bytes + marker);
                return self.out.copy(source, start + bytes + item..next);
            }
            if line::is_diagram(text) {
                self.found
                    .note(Construct::Diagram, source, start + bytes..end);
            }
            self.opens(text, columns);
            // MDN writes definitions as items of lists.
            if let Some(marker) = list_marker(text).filter(|marker| {
                text.get(*marker..)
                    .is_some_and(|text| text.starts_with(": "))
            }) {
                self.changed = true;
                self.copy(rest..start + bytes + marker);
                return self.out.copy(source, start + bytes + marker + 2..next);
            }
        } else if line::is_language(text)
            && source[..start]
                .trim_end_matches([' ', '\t', '\r'])
                .ends_with("\n\n")
        {
            self.changed = true;
            return;
        }
        self.copy(rest..next);
    }

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
    fn block(&mut self, text: &'s str, at: usize, columns: usize, outer: usize) -> bool {
        let trimmed = text.trim_end();
        if line::is_contents(trimmed) {
            self.put("");
            return true;
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
        text.starts_with("{:") && text.ends_with('}') && self.drop(Construct::Attributes, at..end)
    }
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
