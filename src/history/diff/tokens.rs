//! Words and signs of a text, as they are compared.

use std::ops::Range;

use crate::words;

/// A word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// Whether it is a word.
    pub is_word: bool,
}

/// The words and signs of a text; white space stands between them.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::with_capacity(text.len() / 5);
    each(text, |token| {
        found.push(token);
        true
    });
    found
}

/// Where the first words of a text end: at most `words` of them, in at most `bytes`. The whole text
/// when it is no longer.
pub(super) fn end_of(text: &str, words: usize, bytes: usize) -> usize {
    let (mut left, mut end, mut whole) = (words, 0, true);
    each(text, |token| {
        let fits = token.bytes.end <= bytes && (!token.is_word || left > 0);
        if fits {
            left -= usize::from(token.is_word);
            end = token.bytes.end;
        }
        whole = fits;
        fits
    });
    if whole && text.len() <= bytes {
        text.len()
    } else {
        end
    }
}

/// Calls `take` with each token until it has enough.
fn each(text: &str, mut take: impl FnMut(Token) -> bool) {
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let start = at;
        let word = words::end(text, start);
        at = word.unwrap_or(start + first.len_utf8());
        let is_word = word.is_some();
        if !is_word && first.is_whitespace() {
            continue;
        }
        if !take(Token {
            bytes: start..at,
            is_word,
        }) {
            return;
        }
    }
}
