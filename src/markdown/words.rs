//! Plain text: counting words, and cutting texts short between characters and words.

use crate::excerpt;

/// Bytes of a label that are kept in the facts.
pub(super) const MAX_LABEL: usize = 300;

/// A label as it is kept in the facts: its first bytes, whole characters.
pub(super) fn shorten(label: &str) -> String {
    excerpt::first(label, MAX_LABEL).trim().to_owned()
}

/// The first words of a text, at most 300 characters.
pub(super) fn excerpt(text: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += word.chars().count() + usize::from(!out.is_empty());
        if length > 300 {
            if out.is_empty() {
                out.extend(word.chars().take(299));
            }
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Runs of letters, digits and the signs inside words; each ideograph and kana is a word, since
/// those scripts have no spaces.
pub fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut count = 0;
    let mut in_word = false;
    let mut at = 0;
    // Most text is ASCII, where a byte is a character and one look-up decides.
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x80 {
            let is_word = byte.is_ascii_alphanumeric();
            count += usize::from(is_word && !in_word);
            in_word = is_word || (in_word && matches!(byte, b'\'' | b'-' | b'_'));
            at += 1;
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else {
            break;
        };
        if matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
        {
            count += 1;
            in_word = false;
        } else {
            let is_word = c.is_alphanumeric();
            count += usize::from(is_word && !in_word);
            in_word = is_word || (in_word && c == '’');
        }
        at += c.len_utf8();
    }
    count
}
