//! What a match of a pattern begins with. Most patterns of a grammar are nowhere in a line, and
//! that is seen sooner than tried.
//!
//! It is told of lines in ASCII only, and never wrong about where a pattern cannot match; about
//! constructs that are not known here it says that anything may follow.

mod class;
mod reader;
mod ways;

use reader::Reader;
use ways::{ALL, Flags, chars};

/// The first two characters of every match, as far as they are known.
pub(super) struct Beginning {
    /// The number of the row of each first character.
    row_of: [u8; 128],
    /// The characters that may be second; [`ALL`] where there need not be one. The first is empty.
    rows: Vec<u128>,
    /// The characters that may be first.
    firsts: u128,
    /// Whether a word begins or ends there.
    at_boundary: bool,
}

impl Beginning {
    /// How matches of a pattern begin. Nothing when that is not known, or when it may match no
    /// character at all.
    pub fn of(pattern: &str) -> Option<Self> {
        let mut reader = Reader {
            text: pattern.is_ascii().then_some(pattern.as_bytes())?,
            at: 0,
        };
        let ways = reader.alternatives(Flags::default(), 0)?;
        if reader.at < reader.text.len() || ways.iter().any(|way| way.len == 0) {
            return None;
        }
        let mut seconds = [0; 128];
        for way in &ways {
            let second = if way.len == 2 { way.classes[1] } else { ALL };
            for first in chars(way.classes[0]) {
                seconds[first] |= second;
            }
        }
        let mut row_of = [0; 128];
        let mut rows = vec![0];
        for (second, row) in seconds.iter().zip(&mut row_of) {
            let known = rows.iter().position(|known| known == second);
            *row = u8::try_from(known.unwrap_or(rows.len())).ok()?;
            if known.is_none() {
                rows.push(*second);
            }
        }
        Some(Self {
            row_of,
            rows,
            firsts: ways.iter().fold(0, |all, way| all | way.classes[0]),
            at_boundary: ways.iter().all(|way| way.at_boundary),
        })
    }

    /// The first place in a line of ASCII, from a place on, where a match can begin. `present` are
    /// the characters that the line has.
    pub fn find(&self, line: &str, present: u128, from: usize) -> Option<usize> {
        if self.firsts & present == 0 {
            return None;
        }
        let line = line.as_bytes();
        (from..line.len()).find(|at| {
            let row = self.rows[usize::from(self.row_of[usize::from(line[*at] & 127)])];
            row != 0
                && (row == ALL
                    || line
                        .get(at + 1)
                        .is_some_and(|next| row >> (next & 127) & 1 == 1))
                && (!self.at_boundary || is_boundary(line, *at))
        })
    }
}

/// The characters of a line, when it is ASCII.
pub(super) fn present(line: &str) -> Option<u128> {
    line.is_ascii()
        .then(|| line.bytes().fold(0, |all, byte| all | 1 << (byte & 127)))
}

fn is_boundary(line: &[u8], at: usize) -> bool {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = at.checked_sub(1).and_then(|before| line.get(before));
    line.get(at).is_some_and(is_word) != before.is_some_and(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_looked_for_where_it_can_begin() {
        for (pattern, line, place) in [
            (r"\b(?:if|else)\b", "xif xelse else", Some(10)),
            (r"(?i)\bSELECT\b", "from a select", Some(7)),
            ("(?x) [a-c]+ # one\n | \\d{2,}", "x 1 12 c", Some(4)),
            (r"(?=\()", "f(x)", Some(1)),
            (r"[^\w\s]=", "a = b += c", Some(6)),
            (r"(?<!x)/(?!/)", "x / y", Some(2)),
            (r"//", "a / b", None),
            (r"a{0,2}b|\\\w", "xy \\", None),
            (r"(?:\s*)?\}", "a }", Some(1)),
        ] {
            let beginning = Beginning::of(pattern).unwrap();
            assert_eq!(
                beginning.find(line, present(line).unwrap(), 0),
                place,
                "{pattern}"
            );
        }
    }

    #[test]
    fn what_may_match_nothing_or_is_not_understood_is_not_known() {
        for pattern in [
            "", "^", r"\s*", "a?", r"\1a", r"\Ga", "a(?i)b|c", "(?~a)", "é", "a{2}?", "(a|)", "[a",
        ] {
            assert!(Beginning::of(pattern).is_none(), "{pattern}");
        }
    }
}
