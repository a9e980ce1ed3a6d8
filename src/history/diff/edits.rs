//! Where two texts differ: lines are compared first, then the words inside changed lines.

use std::ops::Range;

use imara_diff::{Algorithm, InternedInput};

use super::tokens::{Token, tokens};
use crate::words;

/// The histogram algorithm reads best, but takes time that grows with the square of a hostile
/// input; beyond this many lines or words Myers' takes over.
const READABLE: usize = 2_000;

/// More changed lines, or more words in neighbouring ones, are shown as replaced altogether: nobody
/// reads that much, and comparing it would take long.
const COMPARED: usize = 10_000;

/// A place where the texts differ, in bytes of each. What stands between two edits is the same in
/// both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub before: Range<usize>,
    pub after: Range<usize>,
}

/// Where two texts differ.
pub(super) fn edits(before: &str, after: &str) -> Vec<Edit> {
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
