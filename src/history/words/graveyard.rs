//! Words that were taken away, to be found again.

use foldhash::HashMap;
use imara_diff::Token;

use super::vocabulary::{GAP, RUN, UNKNOWN};

/// How many words that were taken away are remembered.
const GRAVES: usize = 100_000;

/// Words that were taken away, to be found again.
#[derive(Default)]
pub(super) struct Graveyard {
    words: Vec<(Token, u32)>,
    /// Where runs of words start, the latest last.
    starts: HashMap<[Token; RUN], Vec<u32>>,
}

/// How often the same words can be found again.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Graves {
    /// A word that moved is in one place.
    Once,
    /// A word that was restored may be taken away and restored again.
    Again,
}

impl Graveyard {
    /// Remembers words; gaps separate those that did not stand together.
    pub fn bury(&mut self, words: &[(Token, u32)]) {
        if self.words.len() + words.len() > GRAVES {
            self.words.clear();
            self.starts.clear();
        }
        let first = self.words.len();
        self.words
            .extend_from_slice(&words[..words.len().min(GRAVES)]);
        for at in first..self.words.len() {
            if let Some(run) = self.run(at) {
                let starts = self.starts.entry(run).or_default();
                // Words repeated over and over are the same words wherever they are found.
                if starts.len() < 16 {
                    starts.push(at as u32);
                }
            }
        }
        self.words.push((GAP, UNKNOWN));
    }

    fn run(&self, at: usize) -> Option<[Token; RUN]> {
        let words = self.words.get(at..at + RUN)?;
        let run: [Token; RUN] = std::array::from_fn(|n| words[n].0);
        (!run.contains(&GAP)).then_some(run)
    }

    /// Gives words without an owner the owner of the same words in a row here.
    pub fn restore(&mut self, tokens: &[Token], owners: &mut [Option<u32>], graves: Graves) {
        if self.starts.is_empty() {
            return;
        }
        let mut at = 0;
        while at + RUN <= tokens.len() {
            if let Some(taken) = owners[at..at + RUN].iter().rposition(Option::is_some) {
                at += taken + 1;
                continue;
            }
            let run: [Token; RUN] = std::array::from_fn(|n| tokens[at + n]);
            let Some(start) = self.starts.get(&run).and_then(|starts| {
                starts
                    .iter()
                    .rev()
                    .find(|start| self.run(**start as usize) == Some(run))
            }) else {
                at += 1;
                continue;
            };
            let start = *start as usize;
            let mut count = 0;
            while let (Some(token), Some((buried, owner))) = (
                tokens.get(at + count),
                self.words.get(start + count).copied(),
            ) && *token == buried
                && owners[at + count].is_none()
            {
                owners[at + count] = Some(owner);
                if graves == Graves::Once {
                    self.words[start + count] = (GAP, UNKNOWN);
                }
                count += 1;
            }
            at += count.max(1);
        }
    }

    /// The words that nobody has found again.
    pub fn left(self) -> Vec<(Token, u32)> {
        self.words
    }
}
