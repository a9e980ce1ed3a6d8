//! References to footnotes that a text does not have.

use std::ops::Range;

/// Longest label that is looked for, in bytes.
const LONGEST: usize = 60;

/// Where a text has `[^label]`, which is text only when there is no such note. What looks like a
/// set of signs (`[^a-z]`) is none.
pub(super) fn references(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("[^").filter_map(|(at, _)| {
        let label = &text[at + 2..];
        let len = label
            .bytes()
            .take(LONGEST + 1)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        let is_set = !label[..len].bytes().all(|b| b.is_ascii_digit())
            && (len == 1 || label[..len].bytes().skip(1).step_by(2).any(|b| b == b'-'));
        let is_whole = label[len..].starts_with(']')
            && !label[len + 1..].starts_with(['(', '[', '+', '*', '?', '{']);
        let is_escaped = text[..at].bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1;
        (len > 0 && len <= LONGEST && is_whole && !is_set && !is_escaped).then(|| at..at + len + 3)
    })
}
