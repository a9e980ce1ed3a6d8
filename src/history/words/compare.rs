//! Where two lists of words differ, in a time that grows no faster than their length.
//!
//! The library's algorithm takes time that grows with the square of the length where the same few
//! words are repeated, so a long list is cut where rows of words stand that both lists hold exactly
//! once.

use std::collections::HashMap;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, Token};

use super::frame::{Frame, frame};
use super::vocabulary::RUN;

/// More words are cut into pieces first; a piece that cannot be cut counts as replaced.
const LARGE: usize = 8_000;

/// A part that differs, in words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub before: Range<usize>,
    pub after: Range<usize>,
}

/// The parts that differ, in order; what stands between two of them is the same in both.
/// `vocabulary` is above every word's number.
pub(super) fn parts(before: &[Token], after: &[Token], vocabulary: u32) -> Vec<Part> {
    let mut parts = Vec::new();
    if before.len() + after.len() <= LARGE {
        piece(
            before,
            after,
            0..before.len(),
            0..after.len(),
            vocabulary,
            &mut parts,
        );
        return parts;
    }
    let (mut i, mut j) = (0, 0);
    // How far both are cut already, so that neighbouring pieces are compared together while they
    // are small.
    let (mut to_i, mut to_j) = (0, 0);
    for (from, to) in shared_rows(before, after)
        .into_iter()
        .chain([(before.len(), after.len())])
    {
        if from < to_i || to < to_j {
            continue;
        }
        if from - i + to - j > LARGE && (to_i, to_j) != (i, j) {
            piece(before, after, i..to_i, j..to_j, vocabulary, &mut parts);
            (i, j) = (to_i, to_j);
        }
        let same = before[from..]
            .iter()
            .zip(&after[to..])
            .take_while(|(a, b)| a == b)
            .count();
        if from - i + to - j > LARGE {
            piece(before, after, i..from, j..to, vocabulary, &mut parts);
            (i, j) = (from, to);
        }
        (to_i, to_j) = (from + same, to + same);
    }
    piece(
        before,
        after,
        i..before.len(),
        j..after.len(),
        vocabulary,
        &mut parts,
    );
    parts
}

/// Compares a piece of each, when it is small.
fn piece(
    before: &[Token],
    after: &[Token],
    old: Range<usize>,
    new: Range<usize>,
    vocabulary: u32,
    parts: &mut Vec<Part>,
) {
    let Frame { head, tail } = frame(&before[old.clone()], &after[new.clone()]);
    let (old, new) = (
        old.start + head..old.end - tail,
        new.start + head..new.end - tail,
    );
    if old.is_empty() && new.is_empty() {
        return;
    }
    if old.is_empty() || new.is_empty() || old.len() + new.len() > LARGE {
        parts.push(Part {
            before: old,
            after: new,
        });
        return;
    }
    let (a, b) = (&before[old.clone()], &after[new.clone()]);
    let mut diff = Diff::default();
    // The algorithm makes a table of all words there are; a few words of many get numbers of their
    // own.
    if vocabulary as usize > 8 * (a.len() + b.len()) {
        let mut numbers: HashMap<Token, Token> = HashMap::new();
        let mut number = |token: &Token| {
            let next = Token(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
            *numbers.entry(*token).or_insert(next)
        };
        let (a, b): (Vec<Token>, Vec<Token>) = (
            a.iter().map(&mut number).collect(),
            b.iter().map(&mut number).collect(),
        );
        let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        diff.compute_with(Algorithm::Histogram, &a, &b, count);
    } else {
        diff.compute_with(Algorithm::Histogram, a, b, vocabulary);
    }
    let moved = |range: Range<u32>, by: usize| by + range.start as usize..by + range.end as usize;
    parts.extend(diff.hunks().map(|hunk| Part {
        before: moved(hunk.before, old.start),
        after: moved(hunk.after, new.start),
    }));
}

/// Where rows of words stand that are in both exactly once, in an order that both have.
fn shared_rows(before: &[Token], after: &[Token]) -> Vec<(usize, usize)> {
    let (old, new) = (once(before), once(after));
    let both = rows(before).filter_map(|(at, row)| {
        old.get(&row).copied().flatten()?;
        Some((at, new.get(&row).copied().flatten()?))
    });
    longest_rising(&both.collect::<Vec<_>>())
}

/// Every row of words with its place.
fn rows(tokens: &[Token]) -> impl Iterator<Item = (usize, [Token; RUN])> {
    tokens
        .windows(RUN)
        .filter_map(|row| row.try_into().ok())
        .enumerate()
}

/// The rows with their places; `None` for those that stand in several.
fn once(tokens: &[Token]) -> HashMap<[Token; RUN], Option<usize>> {
    let mut places: HashMap<[Token; RUN], Option<usize>> = HashMap::new();
    for (at, row) in rows(tokens) {
        places
            .entry(row)
            .and_modify(|place| *place = None)
            .or_insert(Some(at));
    }
    places
}

/// The longest list of pairs whose second numbers rise too, of pairs whose first do.
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The pair that ends the best list of each length, and the pair before each.
    let mut ends: Vec<usize> = Vec::new();
    let mut earlier: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, second)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *second);
        earlier.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at)
        } else {
            ends[length] = at
        }
    }
    let mut list: Vec<(usize, usize)> = std::iter::successors(ends.last().copied(), |at| {
        earlier.get(*at).copied().flatten()
    })
    .filter_map(|at| pairs.get(at).copied())
    .collect();
    list.reverse();
    list
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tokens(numbers: &[u32]) -> Vec<Token> {
        numbers.iter().map(|number| Token(*number)).collect()
    }

    /// The parts, after it was made sure that the rest is the same.
    fn checked(before: &[Token], after: &[Token]) -> Vec<Part> {
        let parts = parts(before, after, 1_000_000);
        let (mut i, mut j) = (0, 0);
        for part in &parts {
            assert_eq!(before[i..part.before.start], after[j..part.after.start]);
            (i, j) = (part.before.end, part.after.end);
        }
        assert_eq!(before[i..], after[j..]);
        parts
    }

    #[test]
    fn edits_far_apart_in_a_long_text_are_found_where_they_are() {
        let before: Vec<u32> = (0u32..60_000)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) % 3001)
            .collect();
        let mut after = before.clone();
        after.splice(50_000..50_002, [9_999]);
        after.splice(10..10, [9_998, 9_997]);
        let parts = checked(&tokens(&before), &tokens(&after));
        assert_eq!(
            parts,
            [
                Part {
                    before: 10..10,
                    after: 10..12
                },
                Part {
                    before: 50_000..50_002,
                    after: 50_002..50_003
                }
            ]
        );
    }

    #[test]
    fn a_long_text_of_two_words_is_compared_in_no_time() {
        let before: Vec<u32> = (0..200_000).map(|n| n % 2).collect();
        let after: Vec<u32> = (0..200_000).map(|n| u32::from(n % 3 > 1)).collect();
        assert_eq!(checked(&tokens(&before), &tokens(&after)).len(), 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn what_is_not_in_a_part_is_the_same(
            rows in proptest::collection::vec((0u32..40, 0usize..900), 0..24),
            other in proptest::collection::vec((0u32..40, 0usize..900), 0..24),
        ) {
            let text = |rows: &[(u32, usize)]| tokens(&rows.iter().flat_map(|(start, length)| (0..*length as u32).map(move |n| start * 500 + n % 700)).collect::<Vec<_>>());
            checked(&text(&rows), &text(&other));
        }
    }
}
