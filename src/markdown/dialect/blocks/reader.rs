//! What is known while lines are read, and what has been read so far.

use std::collections::BTreeMap;
use std::ops::Range;

use super::abbreviations::Abbreviations;
use super::frame::{Code, End, Frame};
use crate::dialects::{Construct, Dialects};
use crate::markdown::dialect::found::Found;
use crate::markdown::dialect::line;
use crate::markdown::dialect::line::list_marker;
use crate::markdown::dialect::mapped::Mapped;

/// Deepest nesting of boxes that is read.
pub(super) const MAX_DEPTH: usize = 8;

pub(super) struct Reader<'s, 'f> {
    pub(super) source: &'s str,
    pub(super) dialects: Dialects,
    pub(super) found: &'f mut Found,
    pub(super) out: Mapped,
    pub(super) frames: Vec<Frame>,
    /// Columns where the contents of open list items start.
    pub(super) lists: Vec<usize>,
    pub(super) code: Option<Code>,
    /// What stands before each line in the open boxes.
    pub(super) prefix: String,
    /// Where the next line starts.
    pub(super) next: usize,
    /// Lines of colons that are still to come.
    pub(super) ends: usize,
    /// Lines of slashes that are still to come.
    pub(super) slashes: usize,
    pub(super) has_html: bool,
    /// Whether there may be definitions of terms.
    pub(super) defines: bool,
    pub(super) changed: bool,
    /// How many boxes of colons there were.
    pub(super) boxes: usize,
    /// What the rest of the text does not hold, so that it is looked for once.
    pub(super) absent: Vec<&'static str>,
    pub(super) abbreviations: Abbreviations,
    /// Where the labels of tabs that are still to come stand, the last one first.
    pub(super) labels: Vec<Range<usize>>,
    /// How often each label of a tab was there before.
    pub(super) tabs: BTreeMap<String, usize>,
    /// How many shortcodes were looked at that may stand around text.
    pub(super) looked: usize,
    /// How many elements were looked through for directives of Vue.
    pub(super) elements: usize,
}

impl<'s> Reader<'s, '_> {
    /// A line that explains an abbreviation; where it is not read, it is left out and told.
    pub(super) fn abbreviation(&mut self, text: &str, at: usize) -> bool {
        if self.has_html && self.abbreviations.take(text, self.dialects) {
            self.put("");
            return true;
        }
        self.drop(Construct::Abbreviation, at..at + text.len())
    }

    /// Whether a line goes on in the paragraph above it, so that the list around that stays open
    /// however little the line is indented.
    pub(super) fn is_lazy(&self, start: usize, text: &str) -> bool {
        let before = &self.source[..start];
        let above = before
            .strip_suffix('\n')
            .unwrap_or(before)
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .trim_start();
        let above = list_marker(above)
            .and_then(|marker| above.get(marker..))
            .unwrap_or(above);
        !above.trim().is_empty() && !line::begins_block(above) && !line::begins_block(text)
    }

    /// `* TOC` before `{:toc}`.
    pub(super) fn is_contents_list(&self, text: &str) -> bool {
        let next = self.source[self.next..]
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        text.len() < 40
            && list_marker(text).is_some()
            && (next.starts_with("{:toc") || next.starts_with("{: toc"))
    }

    /// Leaves a comment out; where nothing ends it, only when the rest is known to be one.
    pub(super) fn comment(&mut self, at: usize, mark: &'static str, goes_on: bool) -> bool {
        // `%%` on one line is left to those who read lines.
        let own = self.source[at + 1..self.next]
            .find(mark)
            .map(|end| at + 1 + end)
            .filter(|_| mark != "%%");
        let end = match own.or_else(|| self.later(mark)) {
            Some(end) => end + mark.len(),
            None if goes_on => self.source.len(),
            None => return false,
        };
        self.found.note(Construct::Comment, self.source, at..end);
        self.next = if self.source[end..].starts_with('\n') {
            end + 1
        } else {
            end
        };
        self.put("");
        true
    }

    /// Where the rest of the text holds something.
    pub(super) fn later(&mut self, mark: &'static str) -> Option<usize> {
        if self.absent.contains(&mark) {
            return None;
        }
        let found = self.source[self.next..].find(mark).map(|at| self.next + at);
        if found.is_none() {
            self.absent.push(mark);
        }
        found
    }

    pub(super) fn drop(&mut self, construct: Construct, range: Range<usize>) -> bool {
        self.found.note(construct, self.source, range);
        self.put("");
        true
    }

    /// Writes a line of our own.
    pub(super) fn put(&mut self, text: &str) {
        if !self.out.text.is_empty() && !self.out.text.ends_with('\n') {
            self.out.insert("\n");
        }
        self.out.insert(if text.is_empty() {
            self.prefix.trim_end()
        } else {
            &self.prefix
        });
        self.out.insert(text);
        self.out.insert("\n");
        self.changed = true;
    }

    pub(super) fn copy(&mut self, range: Range<usize>) {
        let is_blank = self.source[range.clone()].trim().is_empty();
        self.out.insert(if is_blank {
            self.prefix.trim_end()
        } else {
            &self.prefix
        });
        self.out.copy(self.source, range);
    }

    /// Notes what a line opens that is copied as it is: an item, code, a comment of HTML, a
    /// formula.
    pub(super) fn opens(&mut self, text: &str, columns: usize) {
        let mut text = text;
        if let Some(marker) = list_marker(text) {
            self.lists.push(columns + marker);
            text = text.get(marker..).unwrap_or_default();
        }
        if let Some((sign, length)) = line::fence(text) {
            self.code = Some(Code::Fence(sign, length));
            return;
        }
        let lower = text
            .get(..10.min(text.len()))
            .unwrap_or_default()
            .to_ascii_lowercase();
        for (start, end) in [
            ("<!--", "-->"),
            ("<pre", "</pre"),
            ("<script", "</script"),
            ("<style", "</style"),
            ("<textarea", "</textarea"),
        ] {
            if lower.starts_with(start)
                && !text[start.len()..].contains(end)
                && self.later(end).is_some()
            {
                self.code = Some(Code::Until(end));
            }
        }
    }

    /// Closes boxes, the outermost first.
    pub(super) fn leave(&mut self, frame: usize) {
        self.code = None;
        for left in self.frames.split_off(frame).into_iter().rev() {
            let spaces = self.prefix.split_off(left.prefix);
            self.lists.truncate(left.lists);
            if left.end == End::Definition {
                self.put("");
                self.put(&format!("{spaces}</dd>"));
                self.put(&format!("{spaces}</dl>"));
            }
        }
        self.changed = true;
        // Without a blank line the next one would go on in the quotation.
        self.put("");
    }
}
