//! What a revision changed, word by word, for readers: lines are compared first, then the words
//! inside changed lines.

use std::borrow::Cow;
use std::ops::Range;

use imara_diff::{Algorithm, InternedInput};

use crate::{privacy, words};

mod hunks;
mod places;
mod tokens;

pub use hunks::words;

use tokens::{Token, tokens};

/// The histogram algorithm reads best, but takes time that grows with the square of a hostile
/// input; beyond this many lines or words Myers' takes over.
const READABLE: usize = 2_000;

/// More changed lines, or more words in neighbouring ones, are shown as replaced altogether: nobody
/// reads that much, and comparing it would take long.
const COMPARED: usize = 10_000;

/// Two texts compared, cut down to what changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes with some text around, in the order of the text.
    pub hunks: Vec<Hunk>,
    /// Changed words beyond the budget.
    pub more: usize,
}

/// Changes that stand close together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// Where in the page.
    pub place: Place,
    /// The text with its changes.
    pub pieces: Vec<Piece>,
}

/// Where in a page something changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In its front matter.
    FrontMatter,
    /// In the text before its first heading.
    Start,
    /// Below this heading.
    Section(String),
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// The text; empty when it is left out.
    pub text: String,
}

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Kept,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Something that stayed, or goes beyond the budget, is left out here.
    Skipped,
}

impl Change {
    /// The word for it in views.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Skipped => "skipped",
        }
    }
}

/// A place where the texts differ, in bytes of each. What stands between two edits is the same in
/// both.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    before: Range<usize>,
    after: Range<usize>,
}

/// A text as strangers may see it: the hosts of addresses are left out, even of those that a later
/// revision took away, and so is what is not seen.
fn shown(text: &str) -> Cow<'_, str> {
    // Most text is plain ASCII, which needs no look at each character. Pieces are looked at whole,
    // many bytes at once.
    let is_plain = text.as_bytes().chunks(64).all(|piece| {
        piece.iter().fold(true, |is_plain, byte| {
            is_plain & matches!(*byte, b' '..=b'~' | b'\n' | b'\t' | b'\r')
        })
    });
    let unseen = |c: char| {
        privacy::is_invisible(c)
            || (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{2028}' | '\u{2029}')
    };
    let text = if !is_plain && text.contains(unseen) {
        Cow::Owned(text.replace(unseen, ""))
    } else {
        Cow::Borrowed(text)
    };
    if is_plain && !text.contains('@') || privacy::hosts(&text).is_empty() {
        text
    } else {
        Cow::Owned(privacy::without_hosts(&text))
    }
}

/// Where two texts differ.
fn edits(before: &str, after: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    if before.is_empty() || after.is_empty() {
        if before != after {
            edits.push(Edit {
                before: 0..before.len(),
                after: 0..after.len(),
            });
        }
        return edits;
    }
    let (old, new) = differing(before, after, 0..before.len(), 0..after.len(), |byte| {
        byte == b'\n'
    });
    let (gone, came) = (&before[old.clone()], &after[new.clone()]);
    let input = InternedInput::new(gone, came);
    let lines = input.before.len() + input.after.len();
    if lines > COMPARED {
        inside(before, after, old, new, &mut edits);
        return edits;
    }
    let mut diff = imara_diff::Diff::compute(algorithm(lines), &input);
    if lines <= READABLE {
        diff.postprocess_lines(&input);
    }
    let (starts, ends) = (line_starts(gone), line_starts(came));
    let bytes = |starts: &[usize], from: usize, lines: Range<u32>| {
        starts[lines.start as usize] + from..starts[lines.end as usize] + from
    };
    for hunk in diff.hunks() {
        inside(
            before,
            after,
            bytes(&starts, old.start, hunk.before),
            bytes(&ends, new.start, hunk.after),
            &mut edits,
        );
    }
    edits
}

/// The parts of two ranges that are left without what both start and end with, cut after and before
/// bytes that end a unit.
fn differing(
    before: &str,
    after: &str,
    old: Range<usize>,
    new: Range<usize>,
    ends: fn(u8) -> bool,
) -> (Range<usize>, Range<usize>) {
    let (a, b) = (
        &before.as_bytes()[old.clone()],
        &after.as_bytes()[new.clone()],
    );
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let start = if same == a.len() && same == b.len() {
        same
    } else {
        a[..same]
            .iter()
            .rposition(|byte| ends(*byte))
            .map_or(0, |at| at + 1)
    };
    let same = a[start..]
        .iter()
        .rev()
        .zip(b[start..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    // What both end with starts after a unit's end, which both must have.
    let end = a[a.len() - same..]
        .iter()
        .position(|byte| ends(*byte))
        .map_or(0, |at| same - at - 1);
    (
        old.start + start..old.end - end,
        new.start + start..new.end - end,
    )
}

fn algorithm(length: usize) -> Algorithm {
    if length <= READABLE {
        Algorithm::Histogram
    } else {
        Algorithm::Myers
    }
}

/// Where each line starts, and where the text ends. Lines are those of the comparison: they end
/// after `\n`.
fn line_starts(text: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    if starts.last() != Some(&text.len()) {
        starts.push(text.len());
    }
    starts
}

/// Compares the words of a group of changed lines.
fn inside(before: &str, after: &str, old: Range<usize>, new: Range<usize>, edits: &mut Vec<Edit>) {
    let (old, new) = differing(before, after, old, new, |byte| byte.is_ascii_whitespace());
    if old.is_empty() && new.is_empty() {
        return;
    }
    let (olds, news) = (tokens(&before[old.clone()]), tokens(&after[new.clone()]));
    if olds.is_empty() || news.is_empty() || olds.len() + news.len() > COMPARED {
        edits.push(Edit {
            before: old,
            after: new,
        });
        return;
    }
    let mut input: InternedInput<&str> = InternedInput::default();
    let word = |text: &'_ str, from: usize, token: &Token| {
        from + token.bytes.start..(from + token.bytes.end).min(text.len())
    };
    input.update_before(
        olds.iter()
            .map(|token| &before[word(before, old.start, token)]),
    );
    input.update_after(
        news.iter()
            .map(|token| &after[word(after, new.start, token)]),
    );
    let diff = imara_diff::Diff::compute(algorithm(olds.len() + news.len()), &input);
    let first = edits.len();
    // The ends of the last word that both have.
    let (mut left, mut right) = (old.start, new.start);
    let (mut i, mut j) = (0, 0);
    while i < olds.len() || j < news.len() {
        if i < olds.len() && diff.is_removed(i as u32) {
            i += 1;
        } else if j < news.len() && diff.is_added(j as u32) {
            j += 1;
        } else if i < olds.len() && j < news.len() {
            let (a, b) = (
                word(before, old.start, &olds[i]),
                word(after, new.start, &news[j]),
            );
            between(before, after, left..a.start, right..b.start, edits);
            (left, right) = (a.end, b.end);
            (i, j) = (i + 1, j + 1);
        } else {
            break;
        }
    }
    between(before, after, left..old.end, right..new.end, edits);
    let joined = join(before, after, edits.split_off(first));
    edits.extend(joined);
}

/// Adds what stands between two words that both texts have, when it differs.
fn between(
    before: &str,
    after: &str,
    mut old: Range<usize>,
    mut new: Range<usize>,
    edits: &mut Vec<Edit>,
) {
    if before[old.clone()] == after[new.clone()] {
        return;
    }
    // White space that both have stays out of the change.
    for (a, b) in before[old.clone()]
        .chars()
        .zip(after[new.clone()].chars())
        .take_while(|(a, b)| a == b && a.is_whitespace())
    {
        old.start += a.len_utf8();
        new.start += b.len_utf8();
    }
    for (a, b) in before[old.clone()]
        .chars()
        .rev()
        .zip(after[new.clone()].chars().rev())
        .take_while(|(a, b)| a == b && a.is_whitespace())
    {
        old.end -= a.len_utf8();
        new.end -= b.len_utf8();
    }
    edits.push(Edit {
        before: old,
        after: new,
    });
}

/// Joins edits with so little between them that nobody could read the pieces: "~~the~~ old
/// ~~shell~~" is one change.
fn join(before: &str, after: &str, edits: Vec<Edit>) -> Vec<Edit> {
    let size = |edit: &Edit| {
        words::count(&before[edit.before.clone()]).max(words::count(&after[edit.after.clone()]))
    };
    let mut joined: Vec<(Edit, usize)> = Vec::with_capacity(edits.len());
    for edit in edits {
        let next = size(&edit);
        if let Some((last, length)) = joined.last_mut() {
            let kept = &after[last.after.end..edit.after.start];
            let words = words::count(kept);
            let replaces = |edit: &Edit| !edit.before.is_empty() && !edit.after.is_empty();
            let little = if words == 0 {
                replaces(last) && replaces(&edit)
            } else {
                words <= 2 && *length > 2 * words && next > 2 * words
            };
            if little && !kept.contains('\n') && next > 0 && *length > 0 {
                *last = Edit {
                    before: last.before.start..edit.before.end,
                    after: last.after.start..edit.after.end,
                };
                *length += words + next;
                continue;
            }
        }
        joined.push((edit, next));
    }
    joined.into_iter().map(|(edit, _)| edit).collect()
}

#[cfg(test)]
mod tests;
