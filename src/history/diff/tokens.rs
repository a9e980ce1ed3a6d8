//! Words and signs of a text, as they are compared.

use std::ops::Range;

/// A word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// Whether it is a word.
    pub is_word: bool,
}

/// The words and signs of a text; white space stands between them. Each ideograph and kana is a word.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::with_capacity(text.len() / 5);
    each(text, |token| {
        found.push(token);
        true
    });
    found
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    let mut count = 0;
    each(text, |token| {
        count += usize::from(token.is_word);
        true
    });
    count
}

/// Where the first words of a text end: at most `words` of them, in at most `bytes`. The whole text when it is no longer.
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
    if whole && text.len() <= bytes { text.len() } else { end }
}

/// Calls `take` with each token until it has enough.
fn each(text: &str, mut take: impl FnMut(Token) -> bool) {
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        let is_word = is_part(c) || is_single(c);
        if is_word && !is_single(c) {
            while let Some(&(at, next)) = chars.peek() {
                let apostrophe = matches!(next, '\'' | '’') && text[at + next.len_utf8()..].starts_with(|c| is_part(c) && !is_single(c));
                if !apostrophe && (!is_part(next) || is_single(next)) {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
        }
        if !take(Token { bytes: start..end, is_word }) {
            return;
        }
    }
}

/// Letters, digits, and the marks on letters, which Unicode counts as neither.
fn is_part(c: char) -> bool {
    c.is_alphanumeric()
        || c == '_'
        || (u32::from(c) > 0x2FF
            && !c.is_whitespace()
            && !matches!(u32::from(c), 0x2000..=0x2BFF | 0x3000..=0x303F | 0xFE30..=0xFE4F | 0xFF00..=0xFF20))
}

/// Characters of scripts without spaces, each of which is a word.
fn is_single(c: char) -> bool {
    matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}
