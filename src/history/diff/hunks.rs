//! The edits of a revision as hunks: with some text around each, the place they stand at, and no
//! more than readers want.

use std::ops::Range;

use super::edits::{Edit, edits};
use super::pieces::{Change, Diff, Hunk, Piece, Place};
use super::places::Headings;
use super::tokens::{self, Token};
use crate::front_matter::text_start;
use crate::privacy::shown_lines;
use crate::words;

/// Words of unchanged text that are shown on each side of a change, within its line.
const CONTEXT: usize = 10;

/// Bytes that are shown for each word of the budget: a word without an end is cut.
const WORD: usize = 16;

/// What changed from `before` to `after`; at most about `budget` words are shown. Addresses in the
/// texts lose their hosts.
pub fn words(before: &str, after: &str, budget: usize) -> Diff {
    if before == after {
        return Diff::default();
    }
    let (before, after) = (&*shown_lines(before), &*shown_lines(after));
    let (old, new) = (text_start(before), text_start(after));
    let mut text = edits(&before[old..], &after[new..]);
    // Front matter comes first, but readers want to see the text.
    let kept = if text.is_empty() { 0 } else { budget / 2 };
    let mut maker = Maker {
        before,
        after,
        words: budget - kept,
        bytes: (budget - kept).saturating_mul(WORD),
        diff: Diff::default(),
    };
    maker.add(
        &edits(&before[..old], &after[..new]),
        |_| Place::FrontMatter,
        0..new,
    );
    (maker.words, maker.bytes) = (maker.words + kept, maker.bytes + kept.saturating_mul(WORD));
    for edit in &mut text {
        *edit = Edit {
            before: edit.before.start + old..edit.before.end + old,
            after: edit.after.start + new..edit.after.end + new,
        };
    }
    if !text.is_empty() {
        let headings = Headings::of(after, new);
        maker.add(&text, |at| headings.place(at), new..after.len());
    }
    maker.diff
}

struct Maker<'t> {
    before: &'t str,
    after: &'t str,
    /// What is left of the budget.
    words: usize,
    bytes: usize,
    diff: Diff,
}

impl Maker<'_> {
    /// Adds the edits of a part of the page.
    fn add(&mut self, edits: &[Edit], place: impl Fn(usize) -> Place, new: Range<usize>) {
        let (before, after) = (self.before, self.after);
        let blank = |text: &str| text.trim().is_empty();
        // Only white space changed there: nothing to read.
        let edits: Vec<&Edit> = edits
            .iter()
            .filter(|edit| {
                !blank(&before[edit.before.clone()]) || !blank(&after[edit.after.clone()])
            })
            .collect();
        let mut end = new.start;
        let mut open = false;
        for (index, edit) in edits.iter().enumerate() {
            let changed = words::count(&before[edit.before.clone()])
                + words::count(&after[edit.after.clone()]);
            if self.words == 0 || self.bytes == 0 {
                self.diff.more += changed;
                continue;
            }
            let kept = &after[end..edit.after.start];
            if open && self.is_near(kept) {
                self.piece(Change::Kept, kept);
            } else {
                let line = line_start(after, edit.after.start).max(end);
                let from = last_words(&after[line..edit.after.start]) + line;
                // A paragraph that is new starts below its heading, not at the end of the one
                // before.
                let at = edit.after.start + leading(&after[edit.after.clone()]);
                self.diff.hunks.push(Hunk {
                    place: place(at),
                    pieces: Vec::new(),
                });
                if from > line || (line == end && open) {
                    self.piece(Change::Skipped, "");
                }
                self.piece(Change::Kept, &after[from..edit.after.start]);
            }
            let shown = self.edit(edit);
            self.diff.more += changed.saturating_sub(shown);
            end = edit.after.end;
            let limit = edits
                .get(index + 1)
                .map_or(new.end, |next| next.after.start);
            open = edits
                .get(index + 1)
                .is_some_and(|next| self.is_near(&after[end..next.after.start]));
            // What follows a whole line is another one.
            if !open && self.words > 0 && self.bytes > 0 && !after[..end].ends_with('\n') {
                let line = end + after[end..limit].find('\n').unwrap_or(limit - end);
                let to = end + tokens::end_of(&after[end..line], CONTEXT, CONTEXT * WORD);
                self.piece(Change::Kept, &after[end..to]);
                if to < line {
                    self.piece(Change::Skipped, "");
                }
                end = to;
            }
            if !open {
                self.close();
            }
        }
        self.close();
    }

    /// Takes blank lines off the ends of the last hunk.
    fn close(&mut self) {
        let Some(hunk) = self.diff.hunks.last_mut() else {
            return;
        };
        if let Some(first) = hunk.pieces.first_mut() {
            first.text = first.text.trim_start_matches(['\n', '\r']).to_owned();
        }
        if let Some(last) = hunk.pieces.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        hunk.pieces
            .retain(|piece| piece.change == Change::Skipped || !piece.text.is_empty());
    }

    /// Whether unchanged text is so short that the changes on its sides are shown together.
    fn is_near(&self, kept: &str) -> bool {
        kept.len() <= 2 * CONTEXT * WORD
            && kept.matches('\n').count() <= 2
            && words::count(kept) <= 2 * CONTEXT
    }

    /// Adds an edit as far as the budget goes; returns how many of its words are shown.
    fn edit(&mut self, edit: &Edit) -> usize {
        let (gone, new) = (
            &self.before[edit.before.clone()],
            &self.after[edit.after.clone()],
        );
        let mut shown = 0;
        for (change, text, rest) in [
            (Change::Removed, gone, !new.trim().is_empty()),
            (Change::Added, new, false),
        ] {
            // What took its place is worth as much room as what went.
            let (words, bytes) = if rest {
                (self.words.div_ceil(2), self.bytes.div_ceil(2))
            } else {
                (self.words, self.bytes)
            };
            let end = tokens::end_of(text, words, bytes);
            let end = if end == 0 { floor(text, bytes) } else { end };
            shown += self.piece(change, &text[..end]);
            if end < text.len() && !text[end..].trim().is_empty() {
                self.piece(Change::Skipped, "");
            }
        }
        shown
    }

    /// Adds a piece and pays for it; returns how many words it has.
    fn piece(&mut self, change: Change, text: &str) -> usize {
        if text.is_empty() && change != Change::Skipped {
            return 0;
        }
        let count = words::count(text);
        self.words = self.words.saturating_sub(count);
        self.bytes = self.bytes.saturating_sub(text.len());
        if let Some(hunk) = self.diff.hunks.last_mut() {
            hunk.pieces.push(Piece {
                change,
                text: text.to_owned(),
            });
        }
        count
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// White space that a text starts with, in bytes.
fn leading(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Where the last words of a line start.
fn last_words(line: &str) -> usize {
    let tokens: Vec<Token> =
        tokens::tokens(&line[ceil(line, line.len().saturating_sub(CONTEXT * WORD))..]);
    let cut = ceil(line, line.len().saturating_sub(CONTEXT * WORD));
    let words = tokens.iter().filter(|token| token.is_word).count();
    if cut == 0 && words <= CONTEXT {
        return 0;
    }
    let mut left = CONTEXT;
    let mut start = line.len();
    // A word that the cut goes through is no word to show.
    for token in tokens.iter().skip(usize::from(cut > 0)).rev() {
        if token.is_word {
            if left == 0 {
                break;
            }
            left -= 1;
        }
        start = cut + token.bytes.start;
    }
    start
}

/// The nearest end of a character at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The nearest start of a character at or after a byte.
fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
