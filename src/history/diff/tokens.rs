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

/// The words and signs of a text; white space stands between them. Each ideograph and kana is a
/// word.
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
    let bytes = text.as_bytes();
    let mut at = 0;
    // Most text is ASCII, where a byte is a character and a table decides.
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let is_word = if byte < 0x80 {
            at += 1;
            if byte.is_ascii_whitespace() || byte == 0x0b {
                continue;
            }
            is_ascii_part(byte)
        } else {
            let c = char_at(text, at);
            at += c.len_utf8();
            if c.is_whitespace() {
                continue;
            }
            if is_single(c) {
                if !take(Token {
                    bytes: start..at,
                    is_word: true,
                }) {
                    return;
                }
                continue;
            }
            is_part(c)
        };
        if is_word {
            at = end_of_word(text, at);
        }
        if !take(Token {
            bytes: start..at,
            is_word,
        }) {
            return;
        }
    }
}

/// Where the word ends that goes on at a byte.
fn end_of_word(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x80 && is_ascii_part(byte) {
            at += 1;
            continue;
        }
        let c = char_at(text, at);
        let goes_on = |c: char| is_part(c) && !is_single(c);
        let apostrophe = matches!(c, '\'' | '’') && text[at + c.len_utf8()..].starts_with(goes_on);
        if !apostrophe && !goes_on(c) {
            break;
        }
        at += c.len_utf8();
    }
    at
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or(' ')
}

fn is_ascii_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
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
