//! PDF (ISO 32000): the strings of the document information, and packets of XMP.

use std::collections::BTreeSet;
use std::ops::Range;

use super::part::{Part, Script, find, packets};

/// The keys of the document information that hold words (ISO 32000-1, 14.3.3), and one that office
/// programs add.
const KEYS: [&[u8]; 7] = [
    b"/Author",
    b"/Creator",
    b"/Producer",
    b"/Title",
    b"/Subject",
    b"/Keywords",
    b"/Company",
];

/// The strings, those that stand in objects of their own too.
pub(super) fn strings(bytes: &[u8], parts: &mut Vec<Part>) {
    let mut named = BTreeSet::new();
    let mut at = 0;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(|byte| *byte == b'/'))
    {
        at += found;
        let Some(key) = KEYS.iter().find(|key| bytes[at..].starts_with(key)) else {
            at += 1;
            continue;
        };
        at += key.len();
        match string(bytes, after_blanks(bytes, at)) {
            Some(part) => {
                at = part.range.end;
                parts.push(part);
            }
            None => named.extend(reference(bytes, at)),
        }
    }
    if !named.is_empty() {
        objects(bytes, &named, parts);
    }
    packets(bytes, 0..bytes.len(), parts);
}

/// The strings that are objects by themselves.
fn objects(bytes: &[u8], named: &BTreeSet<&[u8]>, parts: &mut Vec<Part>) {
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| find(rest, b" obj")) {
        let end = at + found;
        // `12 0 obj`: the number stands before another.
        let start = (end.saturating_sub(24)..end)
            .rev()
            .take_while(|place| bytes[*place].is_ascii_digit() || bytes[*place] == b' ')
            .last();
        at = end + 4;
        if start.is_some_and(|start| named.contains(bytes[start..end].trim_ascii()))
            && let Some(part) = string(bytes, after_blanks(bytes, at))
        {
            at = part.range.end;
            parts.push(part);
        }
    }
}

/// The name `12 0` in a reference `12 0 R` behind a key.
fn reference(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let start = after_blanks(bytes, at);
    let near = bytes.get(start..bytes.len().min(start + 24))?;
    let name = &near[..near.iter().position(|byte| *byte == b'R')?];
    name.iter()
        .all(|byte| byte.is_ascii_digit() || *byte == b' ')
        .then(|| name.trim_ascii())
}

fn after_blanks(bytes: &[u8], at: usize) -> usize {
    at + bytes
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

/// The string that begins at a place.
fn string(bytes: &[u8], start: usize) -> Option<Part> {
    match bytes.get(start..)? {
        [b'(', ..] => Some(Part {
            range: start + 1..string_end(bytes, start),
            script: Script::Escaped,
        }),
        [b'<', b'<', ..] => None,
        [b'<', rest @ ..] => {
            let len = rest
                .iter()
                .position(|byte| !byte.is_ascii_hexdigit() && !byte.is_ascii_whitespace())
                .unwrap_or(rest.len());
            let range: Range<usize> = start + 1..start + 1 + len;
            Some(Part {
                range,
                script: Script::Hexadecimal,
            })
        }
        _ => None,
    }
}

/// Where a string in brackets ends.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0usize, start);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => return at,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}
