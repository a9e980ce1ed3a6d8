//! Where words end: the default word boundaries of Unicode (UAX #29).

use unicode_segmentation::UnicodeSegmentation;

/// Where the word ends that starts at a byte; `None` where none starts. The byte is not within a
/// word.
pub(crate) fn end(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    // Most text is ASCII, where a byte is a character and a table decides.
    let class_at = |at: usize| match bytes.get(at) {
        Some(0xC3) if matches!(bytes.get(at + 1), Some(0x97 | 0xB7)) => Class::Beyond,
        Some(byte) => CLASSES[usize::from(*byte)],
        None => Class::Other,
    };
    let (mut at, mut end, mut last) = (start, start, Class::Other);
    loop {
        let next = class_at(at);
        match next {
            Class::Letter | Class::Digit => {
                at += 1;
                end = at;
            }
            Class::LongLetter => {
                at += 2;
                end = at;
            }
            Class::Beyond => return end_of_any(text, start),
            _ if end == start => return None,
            Class::Underscore => at += 1,
            Class::BetweenLetters | Class::BetweenDigits | Class::BetweenBoth => {
                let after = class_at(at + 1);
                let joins = match last {
                    Class::Letter | Class::LongLetter if next != Class::BetweenDigits => {
                        matches!(after, Class::Letter | Class::LongLetter)
                    }
                    Class::Digit if next != Class::BetweenLetters => after == Class::Digit,
                    _ => false,
                };
                if after == Class::Beyond {
                    return end_of_any(text, start);
                }
                if !joins {
                    return Some(end);
                }
                at += 1;
            }
            Class::Other => return Some(end),
        }
        last = next;
    }
}

/// Whether a word that ASCII letters and digits end before a byte may go on there.
pub(crate) fn may_go_on(bytes: &[u8], at: usize) -> bool {
    let class = |at: usize| {
        bytes
            .get(at)
            .map_or(Class::Other, |byte| CLASSES[usize::from(*byte)])
    };
    match class(at) {
        Class::Other => false,
        Class::BetweenLetters | Class::BetweenDigits | Class::BetweenBoth => {
            class(at + 1) != Class::Other
        }
        _ => true,
    }
}

/// Whether a character of a script without spaces is a word by itself: ideographs and kana.
pub(super) fn is_single(c: char) -> bool {
    matches!(u32::from(c), 0x3041..=0x3096 | 0x309D..=0x309F | 0x30A1..=0x30FA | 0x30FC..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

/// The signs that most often stand between words beyond ASCII: no table need be asked for them.
fn is_punctuation(c: char) -> bool {
    matches!(u32::from(c), 0x2010..=0x2027 | 0x3000..=0x3004 | 0x3008..=0x3020 | 0xFF01..=0xFF0F | 0xFF1A..=0xFF20)
}

/// What a byte is to the boundaries of words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    /// Beginning of a Latin or Cyrillic letter of two bytes.
    LongLetter,
    Digit,
    Underscore,
    /// Part of a word with a letter on both sides, or a digit, or either.
    BetweenLetters,
    BetweenDigits,
    BetweenBoth,
    /// Beginning of a character beyond ASCII.
    Beyond,
    Other,
}

static CLASSES: [Class; 256] = {
    let mut table = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'_' => Class::Underscore,
            b':' => Class::BetweenLetters,
            b',' | b';' => Class::BetweenDigits,
            b'.' | b'\'' => Class::BetweenBoth,
            // U+00C0 to U+027F, U+0400 to U+047F.
            0xC3..=0xC9 | 0xD0..=0xD1 => Class::LongLetter,
            0x80.. => Class::Beyond,
            _ => Class::Other,
        };
        byte += 1;
    }
    table
};

/// As [`end`], with characters beyond ASCII.
fn end_of_any(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    if is_single(first) {
        return Some(start + first.len_utf8());
    }
    if is_punctuation(first) || !first.is_alphanumeric() {
        return None;
    }
    let segment = rest.split_word_bounds().next()?;
    Some(start + segment.trim_end_matches('_').len())
}

/// How many bytes the character at a byte has.
pub(super) fn width(text: &str, at: usize) -> usize {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .map_or(1, char::len_utf8)
}
