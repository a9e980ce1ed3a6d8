//! What other programs read where CommonMark sees code and text: cells in lists with four columns, and tabs in tables.

use super::Reader;
use crate::markdown::dialect::line::{far_picture, indent, list_marker};

/// How far below an item its siblings are looked for, in bytes.
const NEAR: usize = 4_000;

/// The columns that Markdown's first programs and those like them indent what is in an item by.
const STEP: usize = 4;

/// Whether an item of a list begins in the fifth column after its marker.
pub(super) fn is_wide(line: &str) -> bool {
    list_marker(line) == Some(STEP + 1)
}

/// Whether a line is the row of signs below the head of a table, with a tab in it.
pub(super) fn has_tab_in_signs(line: &str) -> bool {
    line.contains('\t')
        && line.contains('|')
        && line.contains('-')
        && line.bytes().all(|byte| matches!(byte, b'|' | b':' | b'-' | b' ' | b'\t' | b'\r'))
        && list_marker(line).is_none()
}

impl Reader<'_, '_> {
    /// Reads an item that begins in the fifth column, where what follows in the fourth column is a list: what is in the item begins there, too.
    ///
    /// `*    *   first`, a blank line, `    *   second`: a row of cells. CommonMark sees code in the second line.
    pub(super) fn wide_item(&mut self, start: usize, bytes: usize, rest: usize, columns: usize) -> bool {
        let at = start + bytes;
        let line = &self.source[at..self.next];
        if !is_wide(line.trim_end_matches(['\r', '\n'])) || line[..=STEP].contains('\t') || !self.list_follows(columns) {
            return false;
        }
        self.changed = true;
        self.lists.push(columns + STEP);
        self.copy(rest..at + STEP);
        let inner = at + STEP + 1;
        let text = self.source[inner..self.next].trim_end_matches(['\r', '\n']);
        self.opens(text, columns + STEP);
        let far = far_picture(text).unwrap_or_default();
        self.out.copy(self.source, inner..inner + far.0);
        self.out.copy(self.source, inner + far.1..self.next);
        true
    }

    /// Whether an item of a list that stands four columns further than `columns` comes before a line that stands no further.
    fn list_follows(&self, columns: usize) -> bool {
        let mut left = NEAR;
        for line in self.source[self.next..].lines() {
            let Some(rest) = left.checked_sub(line.len() + 1) else { return false };
            left = rest;
            let (here, bytes) = indent(line);
            if bytes == line.len() {
                continue;
            }
            if here < columns + STEP {
                return false;
            }
            if here == columns + STEP && list_marker(&line[bytes..]).is_some() {
                return true;
            }
        }
        false
    }

    /// Reads the row of signs below the head of a table: a tab counts as a blank there, as it does everywhere else in tables.
    pub(super) fn signs(&mut self, start: usize, bytes: usize, rest: usize) -> bool {
        let line = &self.source[start + bytes..self.next];
        let above = self.source[..start].trim_end_matches(['\r', '\n']).rsplit('\n').next().unwrap_or_default();
        if !has_tab_in_signs(line.trim_end_matches(['\r', '\n'])) || !above.contains('|') {
            return false;
        }
        self.changed = true;
        self.out.insert(&self.prefix);
        self.out.copy(self.source, rest..start + bytes);
        let mut at = start + bytes;
        for part in line.split_inclusive('\t') {
            let text = part.trim_end_matches('\t');
            self.out.copy(self.source, at..at + text.len());
            if text.len() < part.len() {
                self.out.insert(" ");
            }
            at += part.len();
        }
        true
    }
}
