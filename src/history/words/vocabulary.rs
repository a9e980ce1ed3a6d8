//! Words as numbers, and what stands for no word and for no owner.

use foldhash::HashMap;
use imara_diff::Token;

/// An owner that nobody knows: the text was there before the history that we have, or is not
/// committed.
pub(in crate::history) const UNKNOWN: u32 = u32::MAX;

/// Fewer words in a row are not recognised as moved or restored: they may be anybody's.
pub(super) const RUN: usize = 5;

/// No word: it separates what did not stand together.
pub(super) const GAP: Token = Token(u32::MAX);

/// Numbers for words.
#[derive(Default)]
pub(super) struct Vocabulary(HashMap<Box<str>, Token>);

impl Vocabulary {
    /// The number of a word, which may be new.
    pub fn token(&mut self, word: &str) -> Token {
        if let Some(token) = self.0.get(word) {
            return *token;
        }
        let token = Token(u32::try_from(self.0.len()).unwrap_or(u32::MAX - 1));
        self.0.insert(word.into(), token);
        token
    }

    /// How many words there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// Makes room for so many more.
    pub fn reserve(&mut self, more: usize) {
        self.0.reserve(more);
    }
}
