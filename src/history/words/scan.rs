//! The words of a Markdown text that authorship counts: what readers read, not white space, markup or where links lead.

use std::ops::Range;

/// Finds the words of a piece of a text that starts and ends at line boundaries. What a line holds never depends on the lines
/// around it, so that the unchanged lines of an edit need not be looked at again.
pub(super) fn words(text: &str, piece: Range<usize>, mut found: impl FnMut(Range<usize>)) {
    let mut at = piece.start;
    let Some(lines) = text.get(piece) else { return };
    for line in lines.split_inclusive('\n') {
        words_of_line(line, |word| found(at + word.start..at + word.end));
        at += line.len();
    }
}

fn words_of_line(line: &str, mut found: impl FnMut(Range<usize>)) {
    let bytes = line.as_bytes();
    let mut at = definition_target(line).unwrap_or(0);
    let mut start = None;
    let mut end = 0;
    while let Some(&byte) = bytes.get(at) {
        let (len, class) = if byte < 0x80 { (1, class_of_ascii(byte)) } else { class_of_char(&line[at..]) };
        match class {
            Class::Letter => {
                if start.is_none() {
                    if let Some(target) = address_at(line, at) {
                        at = target;
                        continue;
                    }
                    start = Some(at);
                }
                end = at + len;
            }
            Class::Inner if start.is_some() => {}
            Class::Whole => {
                found_word(&mut start, end, &mut found);
                found(at..at + len);
            }
            Class::Inner | Class::Other => {
                found_word(&mut start, end, &mut found);
                if let Some(after) = markup_at(line, at) {
                    at = after;
                    continue;
                }
            }
        }
        at += len;
    }
    found_word(&mut start, end, &mut found);
}

fn found_word(start: &mut Option<usize>, end: usize, found: &mut impl FnMut(Range<usize>)) {
    if let Some(start) = start.take() {
        found(start..end);
    }
}

#[derive(Clone, Copy)]
enum Class {
    /// Part of a word.
    Letter,
    /// Part of a word when letters surround it.
    Inner,
    /// A word by itself: scripts without spaces.
    Whole,
    Other,
}

fn class_of_ascii(byte: u8) -> Class {
    match byte {
        _ if byte.is_ascii_alphanumeric() => Class::Letter,
        b'\'' | b'-' | b'_' => Class::Inner,
        _ => Class::Other,
    }
}

fn class_of_char(rest: &str) -> (usize, Class) {
    let Some(c) = rest.chars().next() else { return (1, Class::Other) };
    let class = match u32::from(c) {
        0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF => Class::Whole,
        0x2019 => Class::Inner,
        // Combining marks, as in decomposed accents and in Indic scripts, belong to the letter before them.
        0x300..=0x36F | 0x900..=0x903 | 0x93A..=0x94F => Class::Letter,
        _ if c.is_alphanumeric() => Class::Letter,
        _ => Class::Other,
    };
    (c.len_utf8(), class)
}

/// Where the text of a link's definition (`[label]: address`) ends: its address is none of the words.
fn definition_target(line: &str) -> Option<usize> {
    let rest = line.trim_start();
    let label = rest.strip_prefix('[')?.split_once("]:")?.0;
    (!label.starts_with('^') && !label.contains(']')).then_some(line.len())
}

/// Where an address that stands in the text ends.
fn address_at(line: &str, at: usize) -> Option<usize> {
    let rest = &line.as_bytes()[at..];
    if !(rest.starts_with(b"http://") || rest.starts_with(b"https://")) {
        return None;
    }
    Some(at + rest.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'<' | b'>')).unwrap_or(rest.len()))
}

/// Where markup that starts here ends, when it holds what readers do not see.
fn markup_at(line: &str, at: usize) -> Option<usize> {
    let rest = &line[at..];
    let bytes = rest.as_bytes();
    match bytes.first()? {
        b']' if bytes.get(1) == Some(&b'(') => closing(&bytes[1..]).map(|len| at + 1 + len),
        b'[' if bytes.get(1) == Some(&b'[') => {
            let inside = &rest[2..2 + rest[2..].find("]]")?];
            inside.find('|').map(|bar| at + 2 + bar + 1)
        }
        b'<' if bytes.get(1).is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!')) => rest.find('>').map(|len| at + len + 1),
        b'{' if bytes.get(1) == Some(&b'#') => rest.find('}').map(|len| at + len + 1),
        b'&' => {
            let end = rest.find(';').filter(|end| (2..12).contains(end))?;
            rest[1..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#').then_some(at + end + 1)
        }
        _ => None,
    }
}

/// The length of a text in brackets with those inside it.
fn closing(bytes: &[u8]) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scan(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        words(text, 0..text.len(), |word| found.push(&text[word]));
        found
    }

    #[test]
    fn words_are_what_readers_read() {
        for (text, expected) in [
            ("A *hermit-crab's* shell, 2 cm.", "A|hermit-crab's|shell|2|cm"),
            ("See [the shore](https://a.example/x_(y) \"tip\") now", "See|the|shore|now"),
            ("[[Tide pool|pools]] and [[Crab]]", "pools|and|Crab"),
            ("# Shells {#shells}\n\n- one\n", "Shells|one"),
            ("<b class=\"x\">bold</b> a < b &nbsp;c & d", "bold|a|b|c|d"),
            ("[1]: https://a.example 'x'\n[^1]: A note", "1|A|note"),
            ("at https://a.example/b?c=d, <https://e.example>", "at"),
            ("蟹は海に. L’été", "蟹|は|海|に|L’été"),
            ("re-\nuse it'", "re|use|it"),
            ("[x](unclosed", "x|unclosed"),
        ] {
            assert_eq!(scan(text).join("|"), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn lines_are_read_alone(a in "(\\PC|[a-z\\[\\]()<>|{}#&; '_-]){0,40}", b in "(\\PC|[a-z\\[\\]()<>|{}#&; '_-]){0,40}") {
            let text = format!("{a}\n{b}");
            let mut apart: Vec<&str> = scan(&a);
            apart.extend(scan(&b));
            prop_assert_eq!(scan(&text), apart);
        }
    }
}
