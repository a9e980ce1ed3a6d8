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
mod starts;

use std::collections::BTreeMap;

pub(super) use abbreviations::Abbreviations;
use frame::{Code, End, FENCE, Frame};
use reader::Reader;

use super::found::Found;
use super::line::boxes::{Colons, colons};
use super::line::{self, bytes_of, indent, list_marker};
use super::mapped::Mapped;
use crate::dialects::{Construct, Dialects};

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
    /// Reads the next line.
    fn line(&mut self) {
        let line = Line::at(self.source, self.next);
        self.next = line.next;
        let is_blank = line.text.trim().is_empty();
        if !is_blank && (self.leaves_boxes(&line) || self.ends_fence(line.text, line.columns)) {
            return;
        }
        let body = self.frames.last().map_or(0, |frame| frame.body);
        let rest = line.start + bytes_of(&self.source[line.start..line.end], body);
        if self.code(&line, rest) {
            return;
        }
        if is_blank {
            return self.copy(rest..line.next);
        }
        self.leave_lists(&line);
        let base = self.lists.last().copied().unwrap_or(0).max(body);
        // What is indented further is code.
        if line.columns < base + 4 {
            if self.defines && self.definition_list(line.start, line.columns, base) {
                return;
            }
            let outer = line.columns - body.min(line.columns);
            if self.foreign(&line, rest, outer) || self.item(&line, rest) {
                return;
            }
        } else if self.names_language(&line) {
            self.changed = true;
            return;
        }
        self.copy(rest..line.next);
    }

    /// Leaves the boxes and definitions that end where a line is indented less; says whether the
    /// line is read with that.
    fn leaves_boxes(&mut self, line: &Line) -> bool {
        let ends = |frame: &Frame| frame.end.is_indented() && line.columns < frame.body;
        let Some(left) = self.frames.iter().position(ends) else {
            return false;
        };
        if self.goes_on(line.start, line.bytes) {
            self.copy(line.text_at()..line.next);
            return true;
        }
        if self.next_definition(left, line.start, line.columns) {
            return true;
        }
        self.leave(left);
        false
    }

    /// Reads a line of code or its end, of which `rest` is what the boxes around it do not take;
    /// says whether it is one.
    fn code(&mut self, line: &Line, rest: usize) -> bool {
        match &self.code {
            Some(Code::Fence(sign, length)) => {
                let (sign, length) = (*sign, *length);
                self.fenced(line, sign, length);
                self.copy(rest..line.next);
            }
            Some(Code::Until(end)) => {
                if self.source[line.start..line.end].contains(end) {
                    self.code = None;
                }
                self.copy(rest..line.next);
            }
            Some(Code::Fenced(end)) => {
                let end = *end;
                let text = line.text.trim_start_matches(['{', '%', '-', ' ']);
                if !text.starts_with(end) {
                    self.copy(rest..line.next);
                    return true;
                }
                self.code = None;
                if end == "|}" {
                    self.copy(rest..line.next);
                }
                self.put(FENCE);
            }
            None => return false,
        }
        true
    }

    /// Reads a line below a fence of `length` signs, which may be its end, and notes what another
    /// program would fill in.
    fn fenced(&mut self, line: &Line, sign: u8, length: usize) {
        let (source, text) = (self.source, line.text);
        let whole = &source[line.start..line.end];
        let is_end = line::fence(text.trim_end()).is_some_and(|(other, len)| {
            other == sign && len >= length && text.trim_end().len() == len
        });
        if is_end {
            self.code = None;
        } else if line::is_snippet_in_code(text) {
            let place = line.text_at()..line.end;
            self.found.note(Construct::CodeSnippet, source, place);
        } else if let Some(range) =
            line::shortcode_in_code(whole).filter(|_| self.dialects.any(Dialects::HUGO))
        {
            let place = line.start + range.start..line.start + range.end;
            self.found.note(Construct::CodeShortcode, source, place);
        }
    }

    /// Leaves the lists whose items a line is not indented enough for.
    fn leave_lists(&mut self, line: &Line) {
        let is_left = |content: &usize| line.columns < *content;
        if self.lists.last().is_some_and(is_left) && !self.is_lazy(line.start, line.text) {
            while self.lists.last().is_some_and(is_left) {
                self.lists.pop();
            }
        }
    }

    /// Reads a line that means something else in another dialect; says whether it is one. `rest` is
    /// what the boxes around it do not take, and `outer` are the columns of it before the text.
    fn foreign(&mut self, line: &Line<'s>, rest: usize, outer: usize) -> bool {
        let (start, columns, bytes) = (line.start, line.columns, line.bytes);
        if self.block(line.text, line.text_at(), columns, outer) {
            self.changed = true;
            return true;
        }
        self.formula(start, bytes, rest, columns)
            || self.environment(start, bytes, outer)
            || self.labelled(line.text, line.text_at(), outer)
            || self.escaped(line, rest)
            || self.wide_item(start, bytes, rest, columns)
            || self.signs(start, bytes, rest)
            || self.short_head(start, bytes, rest)
            || self.far_picture(line, rest)
    }

    /// A line that would open more blocks in each other than are read is text.
    fn escaped(&mut self, line: &Line, rest: usize) -> bool {
        let Some(sign) = line::opens_too_many(line.text) else {
            return false;
        };
        self.changed = true;
        self.copy(rest..line.text_at() + sign);
        self.out.insert("\\");
        self.out.copy(self.source, line.text_at() + sign..line.next);
        true
    }

    /// An item of a list that holds a picture so far to the right that it would be code.
    fn far_picture(&mut self, line: &Line, rest: usize) -> bool {
        let Some((marker, item)) = line::far_picture(line.text) else {
            return false;
        };
        self.changed = true;
        let own = line.columns + marker;
        let outer = list_marker(line.text).map(|first| line.columns + first);
        self.lists.extend(outer.filter(|first| *first < own));
        self.lists.push(own);
        self.copy(rest..line.text_at() + marker);
        self.out.copy(self.source, line.text_at() + item..line.next);
        true
    }

    /// Notes what a line of text opens; says whether it is read with that, as the item of a list
    /// that is a definition: MDN writes them so.
    fn item(&mut self, line: &Line, rest: usize) -> bool {
        if line::is_diagram(line.text) {
            let place = line.text_at()..line.end;
            self.found.note(Construct::Diagram, self.source, place);
        }
        self.opens(line.text, line.columns);
        let defines = |marker: &usize| {
            let text = line.text.get(*marker..);
            text.is_some_and(|text| text.starts_with(": "))
        };
        let Some(marker) = list_marker(line.text).filter(defines) else {
            return false;
        };
        self.changed = true;
        self.copy(rest..line.text_at() + marker);
        self.out
            .copy(self.source, line.text_at() + marker + 2..line.next);
        true
    }

    /// Whether a line of code that is indented only names its language.
    fn names_language(&self, line: &Line) -> bool {
        line::is_language(line.text)
            && self.source[..line.start]
                .trim_end_matches([' ', '\t', '\r'])
                .ends_with("\n\n")
    }
}

/// A line of the text.
struct Line<'s> {
    /// Where it starts.
    start: usize,
    /// Where it ends, without the sign of its end.
    end: usize,
    /// Where the next one starts.
    next: usize,
    /// Columns of its indentation.
    columns: usize,
    /// Bytes of its indentation.
    bytes: usize,
    /// What follows the indentation.
    text: &'s str,
}

impl<'s> Line<'s> {
    /// The line that starts at a place.
    fn at(source: &'s str, start: usize) -> Self {
        let end = source[start..]
            .find('\n')
            .map_or(source.len(), |end| start + end);
        let (columns, bytes) = indent(&source[start..end]);
        Self {
            start,
            end,
            next: (end + 1).min(source.len()),
            columns,
            bytes,
            text: &source[start + bytes..end],
        }
    }

    /// Where its text starts.
    fn text_at(&self) -> usize {
        self.start + self.bytes
    }
}
