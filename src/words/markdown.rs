//! The words of a Markdown text: what readers read, not white space, markup, comments or where
//! links lead.

use std::ops::Range;

use super::boundary::{end as end_of_word, width};

/// How many words of a Markdown text readers read.
pub(crate) fn in_markdown(text: &str) -> usize {
    let mut count = 0;
    each_in_markdown(text, 0..text.len(), |_| count += 1);
    count
}

/// Finds the words of a piece of a text that starts and ends at line boundaries.
pub(crate) fn each_in_markdown(
    text: &str,
    piece: Range<usize>,
    mut found: impl FnMut(Range<usize>),
) {
    let (text, mut at) = (text.get(..piece.end).unwrap_or_default(), piece.start);
    let mut comment_end = Next::default();
    while at < text.len() {
        let end = text[at..]
            .find('\n')
            .map_or(text.len(), |length| at + length + 1);
        at = in_line(text, at..end, &mut comment_end, &mut found);
    }
}

/// Whether what a line holds never depends on the lines around it, so that the unchanged lines of
/// an edit need not be looked at again.
pub(crate) fn is_line_by_line(text: &str) -> bool {
    !text.contains("<!--")
}

/// Finds the words of a line; returns where to go on, which is further down where a comment ends
/// there.
fn in_line(
    text: &str,
    place: Range<usize>,
    comment_end: &mut Next,
    found: &mut impl FnMut(Range<usize>),
) -> usize {
    let line = &text[place.clone()];
    let bytes = line.as_bytes();
    let mut ahead = Ahead::default();
    let mut at = unread(line);
    while let Some(&byte) = bytes.get(at) {
        if let Some(end) = end_of_word(line, at) {
            at = address_at(line, at).unwrap_or_else(|| {
                found(place.start + at..place.start + end);
                end
            });
            continue;
        }
        at = match byte {
            0x80.. => at + width(line, at),
            b'<' if bytes[at..].starts_with(b"<!--")
                && let Some(end) = comment_end.from(text, "-->", place.start + at) =>
            {
                let after = end + "-->".len();
                if after >= place.end {
                    return after;
                }
                after - place.start
            }
            _ => markup_at(line, at, &mut ahead).unwrap_or(at + 1),
        };
    }
    place.end
}

/// A longer entity (`&hellip;`) is none, in bytes.
const ENTITY: usize = 12;

/// How much of a line is read by programs alone: all of a link's definition (`[label]: address`)
/// and of a line above a code block.
fn unread(line: &str) -> usize {
    let rest = line.trim_ascii_start();
    let is_fence = |sign: char| rest.trim_start_matches(sign).len() + 3 <= rest.len();
    let is_unread = match rest.as_bytes().first() {
        Some(b'[') => rest[1..]
            .split_once("]:")
            .is_some_and(|(label, _)| !label.starts_with('^') && !label.contains(']')),
        Some(b'`') => is_fence('`') && !rest.trim_start_matches('`').contains('`'),
        Some(b'~') => is_fence('~'),
        _ => false,
    };
    if is_unread { line.len() } else { 0 }
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
        // The label of a footnote.
        b'[' if bytes.get(1) == Some(&b'^') => {
            ahead.note_end.from(line, "]", at).map(|end| end + 1)
        }
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
    note_end: Next,
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
        each_in_markdown(text, 0..text.len(), |word| found.push(&text[word]));
        found
    }

    #[test]
    fn words_are_what_readers_read() {
        for (text, expected) in [
            (
                "A *hermit-crab's* shell, 2 cm.",
                "A|hermit|crab's|shell|2|cm",
            ),
            (
                "See [the shore](https://a.example/x_(y) \"tip\") now",
                "See|the|shore|now",
            ),
            ("[[Tide pool|pools]] and [[Crab]]", "pools|and|Crab"),
            ("# Shells {#shells}\n\n- one\n", "Shells|one"),
            ("<b class=\"x\">bold</b> a < b &nbsp;c & d", "bold|a|b|c|d"),
            ("[1]: https://a.example 'x'\n[^1]: A note", "A|note"),
            ("at https://a.example/b?c=d, <https://e.example>", "at"),
            ("蟹は海に. L’été", "蟹|は|海|に|L’été"),
            ("re-\nuse it'", "re|use|it"),
            ("[x](unclosed", "x|unclosed"),
            ("a[^n] <!-- b > c\nd --> e <!-- f\ng", "a|e|f|g"),
            ("```rust\nlet x;\n```", "let|x"),
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
            ("[^", 0),
            ("<!--", 0),
        ] {
            let line = start.repeat(100_000);
            assert_eq!(scan(&line).len(), words * 100_000, "{start}");
        }
    }

    proptest! {
        #[test]
        fn lines_are_read_alone(a in "(\\PC|[a-z\\[\\]()<>|{}#&; '_-]){0,40}", b in "(\\PC|[a-z\\[\\]()<>|{}#&; '_-]){0,40}") {
            let text = format!("{a}\n{b}");
            prop_assume!(is_line_by_line(&text));
            let mut apart: Vec<&str> = scan(&a);
            apart.extend(scan(&b));
            prop_assert_eq!(scan(&text), apart);
        }
    }
}
