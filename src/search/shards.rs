//! Which terms share a file. The terms are a trie, and a part of it that is too big for one file
//! is split by the next character. So a change is felt only below one node.

use std::ops::Range;

/// Most bytes of a shard, unless it is a single term.
const BYTES: usize = 16_000;

/// What a term costs besides its postings.
const TERM: usize = 5;

/// Deepest split, in characters: terms that share more stay together, and no name of a file is
/// too long.
const DEPTH: usize = 20;

/// The shards of sorted terms, as ranges of them: none when there are no terms.
pub(super) fn split(terms: &[&str], sizes: &[usize]) -> Vec<Range<usize>> {
    let mut shards = Vec::new();
    if !terms.is_empty() {
        split_at(terms, sizes, 0..terms.len(), 0, &mut shards);
    }
    shards
}

fn split_at(
    terms: &[&str],
    sizes: &[usize],
    range: Range<usize>,
    depth: usize,
    shards: &mut Vec<Range<usize>>,
) {
    let size = |range: Range<usize>| -> usize {
        sizes[range].iter().map(|postings| postings + TERM).sum()
    };
    if range.len() == 1 || depth >= DEPTH || size(range.clone()) <= BYTES {
        shards.push(range);
        return;
    }
    let mut packed = range.start..range.start;
    let mut packed_size = 0;
    let mut at = range.start;
    while at < range.end {
        let letter = terms[at].chars().nth(depth);
        let same = terms[at..range.end]
            .iter()
            .take_while(|term| term.chars().nth(depth) == letter)
            .count();
        let child = at..at + same;
        let child_size = size(child.clone());
        at = child.end;
        if packed_size + child_size > BYTES {
            if !packed.is_empty() {
                shards.push(packed.clone());
            }
            packed = child.start..child.start;
            packed_size = 0;
        }
        if child_size > BYTES {
            split_at(terms, sizes, child.clone(), depth + 1, shards);
            packed = child.end..child.end;
        } else {
            packed.end = child.end;
            packed_size += child_size;
        }
    }
    if !packed.is_empty() {
        shards.push(packed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_big_is_split_by_the_next_letter() {
        let terms = ["a", "b", "ba", "bb", "bba", "c", "d"];
        let sizes = [100, 9000, 4000, 3000, 2000, 15_000, 20_000];
        let shards: Vec<Vec<&str>> = split(&terms, &sizes)
            .into_iter()
            .map(|shard| terms[shard].to_vec())
            .collect();
        assert_eq!(
            shards,
            [
                vec!["a"],
                vec!["b", "ba"],
                vec!["bb", "bba"],
                vec!["c"],
                vec!["d"]
            ]
        );
        assert!(split(&[], &[]).is_empty());
    }
}
