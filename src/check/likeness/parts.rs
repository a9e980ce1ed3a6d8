//! A text as what it shares with others, and what it is made of.

use foldhash::HashSet;

use super::shingles::{WIDTH, hash_all, shingles_of};
use super::words;

/// What two texts are compared by: each list holds each of its elements once, in order.
pub(super) struct Parts {
    /// All shingles outside the paragraphs that tell nothing.
    pub runs: Vec<u64>,
    /// What is too short for one, as the rows of most tables and a line of code are, as often as it
    /// has words. That two texts share it makes none a copy, but it counts in what a text is made
    /// of.
    pub lines: Vec<u64>,
}

impl Parts {
    /// What a text is compared by.
    pub fn of(text: &str, untelling: &HashSet<u64>) -> Self {
        let (mut runs, mut lines, mut code) = (Vec::new(), Vec::new(), Vec::new());
        let weighed = |whole: u64, words: usize| {
            (0..words as u64).map(move |word| words::mix(whole.wrapping_add(word)))
        };
        let prose = |words: &[u64]| match hash_all(words) {
            whole if words.len() < WIDTH => lines.extend(weighed(whole, words.len())),
            whole if !untelling.contains(&whole) => runs.extend(shingles_of(words)),
            _ => {}
        };
        words::read(text, prose, |line| {
            code.extend(weighed(
                words::code(line),
                line.split_ascii_whitespace().count(),
            ))
        });
        lines.append(&mut code);
        for list in [&mut runs, &mut lines] {
            list.sort_unstable();
            list.dedup();
        }
        Self { runs, lines }
    }

    /// How much it is in all.
    pub fn len(&self) -> usize {
        self.runs.len() + self.lines.len()
    }
}
