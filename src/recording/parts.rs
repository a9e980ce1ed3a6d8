//! Where formats keep words about a file.

use std::ops::Range;

/// Most parts of one file that are looked at.
const PARTS: usize = 1_000;
/// Deepest nesting of boxes.
const DEPTH: usize = 8;

/// The parts of a file that hold metadata, by what it begins with: its name may say anything.
pub(super) fn of(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    if bytes.get(4..8) == Some(b"ftyp") {
        boxes(bytes, 0..bytes.len(), 0, &mut parts);
    } else if bytes.starts_with(b"fLaC") {
        flac(bytes, 4, &mut parts);
    } else if bytes.starts_with(b"RIFF") {
        riff(bytes, &mut parts);
    } else if bytes.starts_with(b"OggS") {
        pages(bytes).filter(|page| is_header(bytes, page)).for_each(|page| parts.push(body(bytes, &page)..page.end));
    } else if bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        matroska(bytes, &mut parts);
    } else if bytes.get(..1_024.min(bytes.len())).is_some_and(|head| find(head, b"%PDF-").is_some()) {
        pdf(bytes, &mut parts);
    }
    id3(bytes, &mut parts);
    parts.retain(|part| part.start < part.end && part.end <= bytes.len());
    parts.truncate(PARTS);
    parts
}

/// Makes the sums right that a format keeps of what was written over: those of Ogg's pages.
pub(super) fn sum_up(bytes: &mut [u8]) {
    if !bytes.starts_with(b"OggS") {
        return;
    }
    let headers: Vec<Range<usize>> = pages(bytes).filter(|page| is_header(bytes, page)).collect();
    for page in headers {
        bytes[page.start + 22..page.start + 26].fill(0);
        let sum = bytes[page.clone()].iter().fold(0u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04c1_1db7 })
        });
        bytes[page.start + 22..page.start + 26].copy_from_slice(&sum.to_le_bytes());
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(number).ok()
}

fn little(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(number).ok()
}

/// ISO base media (ISO/IEC 14496-12): boxes within boxes.
fn boxes(bytes: &[u8], within: Range<usize>, depth: usize, parts: &mut Vec<Range<usize>>) {
    let mut at = within.start;
    while let (Some(len), Some(kind)) = (long(bytes, at), bytes.get(at + 4..at + 8)) {
        let (head, len) = match len {
            0 => (8, within.end - at),
            1 => match bytes.get(at + 8..at + 16).and_then(|long| usize::try_from(u64::from_be_bytes(long.try_into().ok()?)).ok()) {
                Some(len) => (16, len),
                None => return,
            },
            len => (8, len),
        };
        let Some(end) = at.checked_add(len).filter(|end| len >= head && *end <= within.end) else { return };
        match kind {
            b"udta" | b"meta" | b"uuid" | b"ID32" => parts.push(at + head..end),
            b"moov" | b"trak" | b"mdia" | b"moof" if depth < DEPTH => boxes(bytes, at + head..end, depth + 1, parts),
            _ => {}
        }
        if parts.len() > PARTS {
            return;
        }
        at = end;
    }
}

/// FLAC (RFC 9639): blocks before the sound; 2 are an application's, 4 are comments.
fn flac(bytes: &[u8], mut at: usize, parts: &mut Vec<Range<usize>>) {
    while let Some(word) = long(bytes, at) {
        let end = at + 4 + (word & 0x00ff_ffff);
        if matches!(word >> 24 & 0x7f, 2 | 4) {
            parts.push(at + 4..end);
        }
        if word >> 31 == 1 || parts.len() > PARTS {
            return;
        }
        at = end;
    }
}

/// RIFF: chunks of an even length.
fn riff(bytes: &[u8], parts: &mut Vec<Range<usize>>) {
    let mut at = 12;
    while let (Some(kind), Some(len)) = (bytes.get(at..at + 4), little(bytes, at + 4)) {
        let Some(end) = (at + 8).checked_add(len) else { return };
        if matches!(kind, b"LIST" | b"id3 " | b"ID3 " | b"bext" | b"iXML" | b"_PMX" | b"axml") {
            parts.push(at + 8..end);
        }
        if parts.len() > PARTS {
            return;
        }
        at = end + len % 2;
    }
}

/// Pages of Ogg (RFC 3533).
fn pages(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let count = usize::from(*bytes.get(at..)?.strip_prefix(b"OggS").and_then(|rest| rest.get(22))?);
        let len: usize = bytes.get(at + 27..at + 27 + count)?.iter().map(|len| usize::from(*len)).sum();
        let page = at..at + 27 + count + len;
        at = page.end;
        (page.end <= bytes.len()).then_some(page)
    })
}

/// Whether a page stands before all sound: at no time.
fn is_header(bytes: &[u8], page: &Range<usize>) -> bool {
    bytes.get(page.start + 6..page.start + 14).is_some_and(|time| time.iter().all(|byte| *byte == 0))
}

fn body(bytes: &[u8], page: &Range<usize>) -> usize {
    page.start + 27 + bytes.get(page.start + 26).map_or(0, |count| usize::from(*count))
}

/// Matroska and WebM (RFC 9559): what is directly in the segment.
fn matroska(bytes: &[u8], parts: &mut Vec<Range<usize>>) {
    const SEGMENT: u64 = 0x1853_8067;
    const INFO: u64 = 0x1549_a966;
    const TAGS: u64 = 0x1254_c367;
    let mut at = 0;
    while let Some((id, after)) = number(bytes, at, Keep::Marker)
        && let Some((len, start)) = number(bytes, after, Keep::Value)
    {
        if id == SEGMENT {
            at = start;
            continue;
        }
        let Some(end) = usize::try_from(len).ok().and_then(|len| start.checked_add(len)).filter(|end| *end <= bytes.len()) else { return };
        if matches!(id, INFO | TAGS) {
            parts.push(start..end);
        }
        if parts.len() > PARTS {
            return;
        }
        at = end;
    }
}

/// Whether the bit that tells a number's length is part of it.
#[derive(PartialEq)]
enum Keep {
    Marker,
    Value,
}

/// A number of EBML (RFC 8794), and where it ends.
fn number(bytes: &[u8], at: usize, keep: Keep) -> Option<(u64, usize)> {
    let first = *bytes.get(at)?;
    let len = first.leading_zeros() as usize + 1;
    if len > 8 {
        return None;
    }
    let start = if keep == Keep::Marker { u64::from(first) } else { u64::from(first) & ((1 << (8 - len)) - 1) };
    let rest = bytes.get(at + 1..at + len)?;
    Some((rest.iter().fold(start, |number, byte| number << 8 | u64::from(*byte)), at + len))
}

/// ID3 version 2 before the sound, version 1 and APE behind it.
fn id3(bytes: &[u8], parts: &mut Vec<Range<usize>>) {
    if bytes.starts_with(b"ID3")
        && let Some(size) = bytes.get(6..10)
    {
        let len = size.iter().fold(0, |len, byte| len << 7 | usize::from(byte & 0x7f));
        parts.push(10..(10 + len).min(bytes.len()));
        if bytes.get(10 + len..).is_some_and(|rest| rest.starts_with(b"fLaC")) {
            flac(bytes, 14 + len, parts);
        }
    }
    if !(bytes.starts_with(b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0)) {
        return;
    }
    let last = bytes.len().saturating_sub(128);
    if bytes[last..].starts_with(b"TAG") {
        parts.push(last..bytes.len());
    }
    let end = bytes.len().saturating_sub(64 * 1024);
    if let Some(at) = find(&bytes[end..], b"APETAGEX") {
        parts.push(end + at..bytes.len());
    }
}

/// PDF (ISO 32000): the strings of the document information, and packets of XMP.
fn pdf(bytes: &[u8], parts: &mut Vec<Range<usize>>) {
    const KEYS: [&[u8]; 7] = [b"/Author", b"/Creator", b"/Producer", b"/Title", b"/Subject", b"/Keywords", b"/Company"];
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'/' | b'<'))) {
        at += found;
        let rest = &bytes[at..];
        if let Some(key) = KEYS.iter().find(|key| rest.starts_with(key)) {
            let start = at + key.len() + bytes[at + key.len()..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            if bytes.get(start) == Some(&b'(') {
                let end = string_end(bytes, start);
                parts.push(start + 1..end);
                at = end;
            }
        } else if rest.starts_with(b"<x:xmpmeta") || rest.starts_with(b"<rdf:RDF") {
            let end = find(rest, b"</rdf:RDF>").map_or(bytes.len(), |end| at + end);
            parts.push(at..end);
            at = end;
        }
        if parts.len() > PARTS {
            return;
        }
        at += 1;
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
