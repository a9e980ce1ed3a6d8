//! What other programs read where CommonMark sees code and text: cells in lists with four columns,
//! and tabs in tables.

use super::reader::Reader;
use crate::dialects::Dialects;
use crate::markdown::dialect::line::{begins_block, far_picture, indent, list_marker};

/// How far below an item its siblings are looked for, in bytes.
const NEAR: usize = 4_000;

/// The columns that Markdown's first programs and those like them indent what is in an item by.
const STEP: usize = 4;

/// Where the marker of a line ends and where its item begins, when that is in the fifth column, or
/// further right and with a marker of its own.
fn wide(line: &str) -> Option<(usize, usize)> {
    let sign = line.bytes().take_while(u8::is_ascii_digit).count() + 1;
    list_marker(line).filter(|_| sign < STEP)?;
    let item = sign
        + line[sign..]
            .bytes()
            .take_while(|byte| *byte == b' ')
            .count();
    let is_item = |text: &str| list_marker(text).is_some();
    line.get(item..)
        .filter(|text| !text.is_empty() && (item == STEP + 1 || item > STEP + 1 && is_item(text)))
        .map(|_| (sign, item))
}

/// Whether an item of a line may begin further right than CommonMark reads it.
pub(super) fn is_wide(line: &str) -> bool {
    wide(line).is_some()
}

/// Whether a line is the row of signs below the head of a table, with a tab in it.
pub(super) fn has_tab_in_signs(line: &str) -> bool {
    line.contains('\t') && are_signs(line) && list_marker(line).is_none()
}

/// Tables with more columns are left as they are.
const MOST_CELLS: usize = 50;

/// Whether a line may be the row of signs below the head of a table.
pub(super) fn are_signs(line: &str) -> bool {
    line.contains('|')
        && line.contains('-')
        && line
            .bytes()
            .all(|byte| matches!(byte, b'|' | b':' | b'-' | b' ' | b'\t' | b'\r'))
}

/// How many cells a row has.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row
        .strip_suffix('|')
        .filter(|row| !row.ends_with('\\'))
        .unwrap_or(row);
    1 + row
        .match_indices('|')
        .filter(|(at, _)| !row[..*at].ends_with('\\'))
        .count()
}

impl Reader<'_, '_> {
    /// Reads an item that begins in the fifth column or further right, where what follows in the
    /// fourth column is a list: what is in the item begins there, too.
    ///
    /// `*    *   first`, a blank line, `    *   second`: a row of cells. CommonMark sees code in
    /// the second line.
    pub(super) fn wide_item(
        &mut self,
        start: usize,
        bytes: usize,
        rest: usize,
        columns: usize,
    ) -> bool {
        let (source, at) = (self.source, start + bytes);
        let line = source[at..self.next].trim_end();
        let Some((sign, item)) = wide(line).filter(|_| self.list_follows(columns)) else {
            return false;
        };
        let text = &line[item..];
        self.changed = true;
        self.lists.push(columns + STEP);
        self.copy(rest..at + sign);
        self.out.insert(&"    "[sign..]);
        self.opens(text, columns + STEP);
        let inner = at + item;
        // Three stars are a rule, and here they are the first cells of a row.
        if text.len() > 1 && text.bytes().all(|byte| matches!(byte, b'*' | b' ')) {
            self.out.copy(source, inner..inner + 1);
            self.out.insert("\n");
            return true;
        }
        let far = far_picture(text).unwrap_or_default();
        self.out.copy(source, inner..inner + far.0);
        self.out.copy(source, inner + far.1..self.next);
        true
    }

    /// Whether an item of a list that stands four columns further than `columns` comes before a
    /// line that ends what stands there.
    fn list_follows(&self, columns: usize) -> bool {
        let mut left = NEAR;
        let mut is_open = true;
        for line in self.source[self.next..].lines() {
            let Some(rest) = left.checked_sub(line.len() + 1) else {
                return false;
            };
            left = rest;
            let (here, bytes) = indent(line);
            let text = &line[bytes..];
            if here == columns + STEP && list_marker(text).is_some() {
                return true;
            }
            // A line that goes on in a paragraph may stand anywhere.
            if !text.is_empty() && here < columns + STEP && (!is_open || begins_block(text)) {
                return false;
            }
            is_open = !text.is_empty();
        }
        false
    }

    /// Reads the head of a table that has fewer cells than the row of signs below it: Hugo's parser
    /// fills it up, others see no table.
    pub(super) fn short_head(&mut self, start: usize, bytes: usize, rest: usize) -> bool {
        let next = self.source[self.next..].lines().next().unwrap_or_default();
        if !self.dialects.any(Dialects::HUGO) || !are_signs(next) {
            return false;
        }
        let line = self.source[start + bytes..self.next].trim_end();
        // In a list the item would have to be told from its first cell.
        if list_marker(line).is_some() {
            return false;
        }
        let (own, wanted) = (cells(line), cells(next));
        if !line.contains('|') || own >= wanted || wanted > MOST_CELLS {
            return false;
        }
        self.changed = true;
        self.out.insert(&self.prefix);
        self.out.copy(self.source, rest..start + bytes + line.len());
        let more = if line.ends_with('|') {
            " |".repeat(wanted - own)
        } else {
            " | ".repeat(wanted - own)
        };
        self.out.insert(&more);
        self.out
            .copy(self.source, start + bytes + line.len()..self.next);
        true
    }

    /// Reads the row of signs below the head of a table: a tab counts as a blank there, as it does
    /// everywhere else in tables.
    pub(super) fn signs(&mut self, start: usize, bytes: usize, rest: usize) -> bool {
        let line = &self.source[start + bytes..self.next];
        let above = self.source[..start]
            .trim_end_matches(['\r', '\n'])
            .rsplit('\n')
            .next()
            .unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use super::{are_signs, cells};

    #[test]
    fn cells_of_a_row_are_counted() {
        for (row, count) in [
            ("| a | b |", 2),
            ("a | b", 2),
            ("| a", 1),
            ("| a \\| b |", 1),
            ("|--|:-:|", 2),
            ("| a | |", 2),
        ] {
            assert_eq!(cells(row), count, "{row}");
        }
        assert!(are_signs("|--|") && are_signs("-|-") && !are_signs("| a-|") && !are_signs("---"));
    }
}
