//! Addresses and places in the words of a file.

use std::ops::Range;

/// A text within some bytes: each byte, or each second one of UTF-16.
pub(super) struct Reading<'b> {
    bytes: &'b [u8],
    offset: usize,
    is_wide: bool,
}

impl Reading<'_> {
    /// Length in letters.
    fn len(&self) -> usize {
        if self.is_wide {
            self.bytes.len().saturating_sub(self.offset).div_ceil(2)
        } else {
            self.bytes.len()
        }
    }

    /// The letter at a place; what is no Latin letter of UTF-16, or a mark of its order, parts what
    /// is before it from what is behind.
    pub(super) fn byte(&self, at: usize) -> u8 {
        let place = self.place(at);
        let is_letter = |byte: &&u8| {
            !self.is_wide
                || !matches!(byte, 0xfe | 0xff)
                    && self.bytes.get(place + 1).is_none_or(|other| *other == 0)
        };
        self.bytes
            .get(place)
            .filter(is_letter)
            .copied()
            .unwrap_or(b'\n')
    }

    /// Where a letter stands in the bytes.
    pub(super) fn place(&self, at: usize) -> usize {
        if self.is_wide {
            self.offset + at * 2
        } else {
            at
        }
    }

    /// Whether what is not ASCII is letters there; it is not in a picture among the words.
    fn is_words(&self, range: Range<usize>) -> bool {
        let bytes = self.bytes.get(range).unwrap_or_default();
        self.is_wide
            || std::str::from_utf8(bytes).is_ok_and(|text| {
                text.chars()
                    .all(|letter| letter.is_ascii() || letter.is_alphanumeric())
            })
    }
}

/// The bytes as they are, and as UTF-16 from the first and from the second on: each letter that
/// matters is one byte beside a zero, whichever comes first.
pub(super) fn readings(bytes: &[u8]) -> impl Iterator<Item = Reading<'_>> {
    [(0, false), (0, true), (1, true)]
        .into_iter()
        .map(move |(offset, is_wide)| Reading {
            bytes,
            offset,
            is_wide,
        })
}

/// Where addresses stand in a text: local part, sign and host.
pub(super) fn addresses(text: &Reading<'_>) -> Vec<Range<usize>> {
    let signs = (0..text.len()).filter(|at| text.byte(*at) == b'@');
    signs
        .filter_map(|sign| {
            address(text, sign, true)
                .filter(|range| text.is_words(range.clone()))
                .or_else(|| address(text, sign, false))
        })
        .collect()
}

/// The address around a sign, with or without letters beyond ASCII.
fn address(text: &Reading<'_>, sign: usize, beyond_ascii: bool) -> Option<Range<usize>> {
    let byte = |at: usize| text.byte(at);
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || beyond_ascii && byte >= 0x80;
    let is_host =
        |byte: u8| is_letter(byte) || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
    let is_local = |byte: u8| {
        is_host(byte)
            || matches!(
                byte,
                b'_' | b'+'
                    | b'%'
                    | b'\''
                    | b'~'
                    | b'!'
                    | b'#'
                    | b'$'
                    | b'&'
                    | b'*'
                    | b'='
                    | b'{'
                    | b'}'
            )
    };
    let start = (0..sign)
        .rev()
        .take(64)
        .take_while(|before| is_local(byte(*before)))
        .last()?;
    let mut end = (sign + 1..text.len())
        .take(253)
        .take_while(|after| is_host(byte(*after)))
        .last()?
        + 1;
    while end > sign + 1 && matches!(byte(end - 1), b'.' | b'-') {
        end -= 1;
    }
    let dot = (sign + 1..end)
        .rev()
        .find(|place| byte(*place) == b'.')
        .filter(|dot| *dot > sign + 1)?;
    let is_ascii_form = "xn--"
        .bytes()
        .enumerate()
        .all(|(offset, letter)| byte(dot + 1 + offset).eq_ignore_ascii_case(&letter));
    let is_top =
        end - dot > 2 && (is_ascii_form || (dot + 1..end).all(|place| is_letter(byte(place))));
    is_top.then_some(start..end)
}

/// Names that XMP and Vorbis comments have for places. The names of comments are in any case.
const NAMES: [&[u8]; 4] = [
    b"GPSLatitude",
    b"GPSLongitude",
    b"GEO_LOCATION=",
    b"LOCATION=",
];

/// Where places stand in a text: `+51.5034-000.1276/` of ISO 6709, and figures that follow the name
/// of a place.
pub(super) fn places(text: &Reading<'_>) -> Vec<Range<usize>> {
    let byte = |at: usize| text.byte(at);
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let is_named = |name: &&&[u8]| {
            name.iter()
                .enumerate()
                .all(|(offset, letter)| byte(at + offset).eq_ignore_ascii_case(letter))
        };
        if let Some(name) = NAMES.iter().find(is_named) {
            let value = value(text, at + name.len());
            // A studio may be called by a number.
            let is_place = value
                .clone()
                .any(|place| matches!(byte(place), b'.' | b','))
                && is_somewhere(text, value.clone());
            at = if is_place { value.end } else { at + name.len() };
            found.extend(Some(value).filter(|_| is_place));
        } else if let Some(end) = figure(text, at).and_then(|end| figure(text, end)) {
            if is_somewhere(text, at..end) {
                found.push(at..end);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

/// The value behind the name of an attribute, an element or a comment.
fn value(text: &Reading<'_>, name_end: usize) -> Range<usize> {
    let mut start = name_end;
    for signs in [&b"=>:"[..], b" ", b"\"'"] {
        start += usize::from(signs.contains(&text.byte(start)));
    }
    let is_end = |at: &usize| match text.byte(*at) {
        // A fraction goes on with a figure, and PDF with a name.
        b'/' => !text.byte(at + 1).is_ascii_digit(),
        sign => matches!(sign, b'"' | b'\'' | b'<' | b'>' | b'(' | b')') || sign < b' ',
    };
    let end = (start..text.len()).take(64).find(is_end);
    start..end.unwrap_or((start + 64).min(text.len()))
}

/// Whether any figure is not zero: those of what is published are.
fn is_somewhere(text: &Reading<'_>, mut range: Range<usize>) -> bool {
    range.any(|place| text.byte(place).is_ascii_digit() && text.byte(place) != b'0')
}

/// Where a figure with a sign and a fraction ends.
fn figure(text: &Reading<'_>, at: usize) -> Option<usize> {
    if !matches!(text.byte(at), b'+' | b'-') {
        return None;
    }
    let digits = |from: usize, most: usize| {
        (from..text.len())
            .take(most)
            .take_while(|place| text.byte(*place).is_ascii_digit())
            .count()
    };
    let whole = digits(at + 1, 8);
    let point = at + 1 + whole;
    let rest = if text.byte(point) == b'.' {
        digits(point + 1, 12)
    } else {
        0
    };
    (whole >= 2 && rest > 0).then_some(point + 1 + rest)
}
