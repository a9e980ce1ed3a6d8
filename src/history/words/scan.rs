//! The words of a Markdown text that authorship counts: what readers read, not white space, markup
//! or where links lead.

use std::ops::Range;

/// Finds the words of a piece of a text that starts and ends at line boundaries. What a line holds
/// never depends on the lines around it, so that the unchanged lines of an edit need not be looked
/// at again.
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
    let mut ahead = Ahead::default();
    let mut at = definition_target(line).unwrap_or(0);
    let mut start = None;
    let mut end = 0;
    while let Some(&byte) = bytes.get(at) {
        let (len, class) = if byte < 0x80 {
            (1, class_of_ascii(byte))
        } else {
            class_of_char(&line[at..])
        };
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
                if let Some(after) = markup_at(line, at, &mut ahead) {
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

/// A longer entity (`&hellip;`) is none, in bytes.
const ENTITY: usize = 12;

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
    let Some(c) = rest.chars().next() else {
        return (1, Class::Other);
    };
    let class = match u32::from(c) {
        0x3040..=0x30FF
        | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF
        | 0xF900..=0xFAFF
        | 0x20000..=0x323AF => Class::Whole,
        0x2019 => Class::Inner,
        // Combining marks, as in decomposed accents and in Indic scripts, belong to the letter
        // before them.
        0x300..=0x36F | 0x900..=0x903 | 0x93A..=0x94F => Class::Letter,
        _ if c.is_alphanumeric() => Class::Letter,
        _ => Class::Other,
    };
    (c.len_utf8(), class)
}

/// Where the text of a link's definition (`[label]: address`) ends: its address is none of the
/// words.
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
    Some(
        at + rest
            .iter()
            .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'<' | b'>'))
            .unwrap_or(rest.len()),
    )
}

/// Where markup that starts here ends, when it holds what readers do not see.
fn markup_at(line: &str, at: usize, ahead: &mut Ahead) -> Option<usize> {
    let bytes = &line.as_bytes()[at..];
    match bytes.first()? {
        b']' if bytes.get(1) == Some(&b'(') => ahead.parenthesis(line, at + 1),
        b'[' if bytes.get(1) == Some(&b'[') => {
            let end = ahead.link_end.from(line, "]]", at + 2)?;
            ahead
                .bar
                .from(line, "|", at + 2)
                .filter(|bar| *bar < end)
                .map(|bar| bar + 1)
        }
        b'<' if bytes
            .get(1)
            .is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!')) =>
        {
            ahead.tag_end.from(line, ">", at).map(|end| end + 1)
        }
        b'{' if bytes.get(1) == Some(&b'#') => ahead.id_end.from(line, "}", at).map(|end| end + 1),
        b'&' => {
            let end = bytes
                .iter()
                .take(ENTITY)
                .position(|byte| *byte == b';')
                .filter(|end| *end > 1)?;
            bytes[1..end]
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
                .then_some(at + end + 1)
        }
        _ => None,
    }
}

/// What stands further on in a line, each looked for once: a line of nothing but starts would be
/// searched for every one of them.
#[derive(Default)]
struct Ahead {
    link_end: Next,
    bar: Next,
    tag_end: Next,
    id_end: Next,
    /// For each `(` with a partner the place after it, in order; `None` before it was looked for.
    parentheses: Option<Vec<(usize, usize)>>,
}

impl Ahead {
    /// The place after the parenthesis that closes the one at `at`.
    fn parenthesis(&mut self, line: &str, at: usize) -> Option<usize> {
        let pairs = self.parentheses.get_or_insert_with(|| pairs(line));
        let found = pairs.binary_search_by_key(&at, |(open, _)| *open).ok()?;
        pairs.get(found).map(|(_, end)| *end)
    }
}

/// Where a text stands next in a line that is read from its start to its end.
#[derive(Default)]
enum Next {
    #[default]
    NotLooked,
    At(usize),
    Nowhere,
}

impl Next {
    fn from(&mut self, line: &str, wanted: &str, from: usize) -> Option<usize> {
        if matches!(self, Self::NotLooked) || matches!(self, Self::At(at) if *at < from) {
            *self = line[from..]
                .find(wanted)
                .map_or(Self::Nowhere, |at| Self::At(from + at));
        }
        if let Self::At(at) = self {
            Some(*at)
        } else {
            None
        }
    }
}

/// The parentheses of a line that have a partner, by where they open, with the place after their
/// partner.
fn pairs(line: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs = Vec::new();
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'(' => open.push(at),
            b')' => pairs.extend(open.pop().map(|start| (start, at + 1))),
            _ => {}
        }
    }
    pairs.sort_unstable();
    pairs
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
            (
                "A *hermit-crab's* shell, 2 cm.",
                "A|hermit-crab's|shell|2|cm",
            ),
            (
                "See [the shore](https://a.example/x_(y) \"tip\") now",
                "See|the|shore|now",
            ),
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

    #[test]
    fn a_line_of_nothing_but_starts_is_read_in_no_time() {
        for (start, words) in [
            ("[[", 0),
            ("](", 0),
            ("<a", 1),
            ("{#", 0),
            ("&a", 1),
            ("[[a]]", 1),
            ("((](", 0),
            ("[[|", 0),
        ] {
            let line = start.repeat(100_000);
            assert_eq!(scan(&line).len(), words * 100_000, "{start}");
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
