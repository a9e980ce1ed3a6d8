//! Definition lists of Python-Markdown, kramdown, Pandoc and Goldmark: terms on lines of their own,
//! and below them lines that begin with a colon.

use super::frame::{End, Frame};
use super::reader::{MAX_DEPTH, Reader};
use crate::markdown::dialect::line::{self, boxes, indent};

/// Most terms of one definition.
const TERMS: usize = 4;
/// Longest term, in bytes.
const LONGEST: usize = 300;

/// Whether a line of a text could begin a definition.
pub(super) fn may_hold(source: &str) -> bool {
    source
        .lines()
        .any(|line| marker(line.trim_start()).is_some())
}

/// The columns and the bytes of the colon that begins a definition, with the white space after it.
fn marker(text: &str) -> Option<(usize, usize)> {
    let rest = text
        .strip_prefix(':')
        .filter(|rest| !rest.trim().is_empty())?;
    match rest.as_bytes().first()? {
        b'\t' => Some((4, 2)),
        b' ' => {
            let spaces = rest.bytes().take_while(|b| *b == b' ').count();
            let spaces = if spaces > 3 { 1 } else { spaces };
            Some((1 + spaces, 1 + spaces))
        }
        _ => None,
    }
}

/// How many lines at the start of a text are terms: a short paragraph, and the next line that is
/// not blank begins with a colon.
fn terms(text: &str, base: usize) -> Option<usize> {
    let mut count = 0;
    let mut is_over = false;
    for line in text.split('\n') {
        let (columns, bytes) = indent(line);
        let line = &line[bytes..];
        if line.trim().is_empty() {
            is_over = true;
            continue;
        }
        if columns < base || columns >= base + 4 {
            return None;
        }
        if marker(line).is_some() {
            return Some(count).filter(|count| *count > 0);
        }
        if is_over || count == TERMS || line.len() > LONGEST || line::begins_block(line) {
            return None;
        }
        count += 1;
    }
    None
}

impl Reader<'_, '_> {
    /// Reads the terms that start at a line, and the line that begins their definition; says
    /// whether there are any.
    pub(super) fn definition_list(&mut self, start: usize, columns: usize, base: usize) -> bool {
        if self.frames.len() >= MAX_DEPTH {
            return false;
        }
        let before = self.source[..start].trim_end_matches(['\n', '\r']);
        let is_apart =
            start - before.len() > 1 && self.source[before.len()..start].matches('\n').count() > 1;
        let above = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .trim_start_matches(['>', ' ']);
        let opens = |above: &str| {
            line::fence(above).is_some()
                || boxes::admonition(above).is_some()
                || boxes::colons(above).is_some()
        };
        if !(is_apart || above.is_empty() || above.starts_with('#') || opens(above.trim())) {
            return false;
        }
        let Some(count) = terms(&self.source[start..], base) else {
            return false;
        };
        let spaces = self.spaces(columns);
        self.put("");
        self.put(&format!("{spaces}<dl>"));
        self.terms(start, count, &spaces);
        true
    }

    /// Reads the next definition of the terms of the one that is over, or the next terms; says
    /// whether either starts at a line.
    pub(super) fn next_definition(&mut self, left: usize, start: usize, columns: usize) -> bool {
        let Some(frame) = self
            .frames
            .get(left)
            .filter(|frame| frame.end == End::Definition && left + 1 == self.frames.len())
        else {
            return false;
        };
        let base = self
            .lists
            .get(..frame.lists)
            .and_then(|lists| lists.last())
            .copied()
            .unwrap_or(0);
        let base = base.max(self.frames[..left].last().map_or(0, |frame| frame.body));
        if columns < base || columns >= base + 4 {
            return false;
        }
        let is_definition = marker(
            self.source[start..]
                .trim_start_matches([' ', '\t'])
                .split('\n')
                .next()
                .unwrap_or_default(),
        )
        .is_some();
        let count = if is_definition {
            Some(0)
        } else {
            terms(&self.source[start..], base)
        };
        let Some(count) = count else { return false };
        let Some(frame) = self.frames.pop() else {
            return false;
        };
        let spaces = self.prefix.split_off(frame.prefix);
        self.lists.truncate(frame.lists);
        self.code = None;
        self.put("");
        self.put(&format!("{spaces}</dd>"));
        self.terms(start, count, &spaces);
        true
    }

    /// Whether a line goes on in the paragraph of the definition that is open, though it is not
    /// indented.
    pub(super) fn goes_on(&self, start: usize, bytes: usize) -> bool {
        let Some(frame) = self
            .frames
            .last()
            .filter(|frame| frame.end == End::Definition && self.code.is_none())
        else {
            return false;
        };
        let before = self.source[..start].trim_end_matches('\n');
        let above = before.rsplit('\n').next().unwrap_or_default();
        let text = &self.source[start + bytes..];
        let (columns, _) = indent(&self.source[start..]);
        start == before.len() + 1
            && !above.trim().is_empty()
            && !line::begins_block(above.trim_start_matches([':', ' ', '\t']))
            && self.lists.len() == frame.lists
            && !line::begins_block(text.split('\n').next().unwrap_or_default())
            && terms(&self.source[start..], columns).is_none()
    }

    /// Ends what is still open at the end of the text.
    pub(super) fn finish(&mut self) {
        if let Some(first) = self
            .frames
            .iter()
            .position(|frame| frame.end == End::Definition)
        {
            self.leave(first);
        }
    }

    /// The indentation of the innermost box.
    fn outer_body(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.body)
    }

    /// The columns of a line within the innermost box, as spaces.
    fn spaces(&self, columns: usize) -> String {
        " ".repeat(columns.saturating_sub(self.outer_body()))
    }

    /// Writes terms, and opens the definition after them.
    fn terms(&mut self, start: usize, count: usize, spaces: &str) {
        let source = self.source;
        let mut at = start;
        let mut written = 0;
        loop {
            let end = source[at..]
                .find('\n')
                .map_or(source.len(), |end| at + end + 1);
            let line = &source[at..end];
            let (columns, bytes) = indent(line);
            let text = &line[bytes..];
            if text.trim().is_empty() {
                at = end;
                continue;
            }
            if written < count {
                self.put(&format!("{spaces}<dt>"));
                self.put("");
                self.copy(at + line::bytes_of(line, self.outer_body())..end);
                self.put("");
                self.put(&format!("{spaces}</dt>"));
                written += 1;
                at = end;
                continue;
            }
            let (width, skipped) = marker(text).unwrap_or((2, 1));
            self.put(&format!("{spaces}<dd>"));
            self.put("");
            self.frames.push(Frame {
                end: End::Definition,
                body: columns + width,
                prefix: self.prefix.len(),
                lists: self.lists.len(),
            });
            self.prefix.push_str(spaces);
            self.next = end;
            self.opens(&text[skipped..], columns + width);
            self.copy(at + bytes + skipped..end);
            self.changed = true;
            return;
        }
    }
}
