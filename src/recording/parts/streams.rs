//! Containers of sound and film other than boxes: FLAC, RIFF, Ogg and Matroska.

use std::ops::Range;

use super::frames::frames;
use super::part::{Part, little, long, picture};

/// FLAC (RFC 9639): blocks before the sound; 2 are an application's, 4 are comments, 6 are
/// pictures.
pub(super) fn flac(bytes: &[u8], mut at: usize, parts: &mut Vec<Part>) {
    while let Some(word) = long(bytes, at) {
        let end = at + 4 + (word & 0x00ff_ffff);
        match word >> 24 & 0x7f {
            2 | 4 => parts.push(Part::plain(at + 4..end)),
            6 => picture(bytes, at + 4..end, parts),
            _ => {}
        }
        if word >> 31 == 1 {
            return;
        }
        at = end;
    }
}

/// RIFF, and RF64 of EBU Tech 3306 whose largest chunk has its length elsewhere: chunks of an even
/// length.
pub(super) fn riff(bytes: &[u8], parts: &mut Vec<Part>) {
    let number = if bytes.starts_with(b"RIFX") {
        long
    } else {
        little
    };
    let mut data_len = None;
    let mut at = 12;
    while let (Some(kind), Some(len)) = (bytes.get(at..at + 4), number(bytes, at + 4)) {
        let start = at + 8;
        if kind == b"ds64" {
            data_len = bytes
                .get(start + 8..start + 16)
                .and_then(|len| usize::try_from(u64::from_le_bytes(len.try_into().ok()?)).ok());
        }
        let len = data_len
            .filter(|_| kind == b"data" && len == 0xffff_ffff)
            .unwrap_or(len);
        let Some(end) = start.checked_add(len) else {
            return;
        };
        match kind {
            // The frames of a film.
            b"LIST" if bytes.get(start..start + 4) == Some(b"movi") => {}
            b"LIST" => parts.push(Part::plain(start + 4..end)),
            b"bext" | b"iXML" | b"_PMX" | b"axml" => parts.push(Part::plain(start..end)),
            b"id3 " | b"ID3 " => frames(bytes, start..end, parts),
            _ => {}
        }
        let Some(next) = end.checked_add(len % 2) else {
            return;
        };
        at = next;
    }
}

/// Pages of Ogg (RFC 3533).
fn pages(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let count = usize::from(
            *bytes
                .get(at..)?
                .strip_prefix(b"OggS")
                .and_then(|rest| rest.get(22))?,
        );
        let len: usize = bytes
            .get(at + 27..at + 27 + count)?
            .iter()
            .map(|len| usize::from(*len))
            .sum();
        let page = at..at + 27 + count + len;
        at = page.end;
        (page.end <= bytes.len()).then_some(page)
    })
}

/// The pages of Ogg before all sound: at no time, or without one where what began before goes on.
pub(super) fn headers(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut is_header = true;
    pages(bytes).filter(move |page| {
        let time = bytes
            .get(page.start + 6..page.start + 14)
            .unwrap_or_default();
        is_header = time.iter().all(|byte| *byte == 0)
            || is_header && time.iter().all(|byte| *byte == 0xff);
        is_header
    })
}

/// Where what a page of Ogg holds begins.
pub(super) fn body(bytes: &[u8], page: &Range<usize>) -> usize {
    page.start
        + 27
        + bytes
            .get(page.start + 26)
            .map_or(0, |count| usize::from(*count))
}

/// Writes the sums of Ogg's pages.
pub(super) fn sum_up_pages(bytes: &mut [u8]) {
    let headers: Vec<Range<usize>> = headers(bytes).collect();
    for page in headers {
        bytes[page.start + 22..page.start + 26].fill(0);
        let sum = bytes[page.clone()].iter().fold(0u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
                if sum & 0x8000_0000 == 0 {
                    sum << 1
                } else {
                    sum << 1 ^ 0x04c1_1db7
                }
            })
        });
        bytes[page.start + 22..page.start + 26].copy_from_slice(&sum.to_le_bytes());
    }
}

/// Matroska and WebM (RFC 9559): what is directly in the segment.
pub(super) fn matroska(bytes: &[u8], parts: &mut Vec<Part>) {
    const SEGMENT: u64 = 0x1853_8067;
    const INFO: u64 = 0x1549_a966;
    const TAGS: u64 = 0x1254_c367;
    let mut at = 0;
    while let Some((id, after)) = number(bytes, at, Keep::Marker)
        && let Some((len, start)) = number(bytes, after, Keep::Value)
    {
        // What was recorded as it came has no length: the elements in it come one after the other.
        let is_open = len == (1 << (7 * (start - after))) - 1;
        if id == SEGMENT || is_open {
            at = start;
            continue;
        }
        let Some(end) = usize::try_from(len)
            .ok()
            .and_then(|len| start.checked_add(len))
            .map(|end| end.min(bytes.len()))
        else {
            return;
        };
        if matches!(id, INFO | TAGS) {
            parts.push(Part::plain(start..end));
        }
        at = end;
    }
}

/// Makes nothing of the sums that words of Matroska begin with: an element of the same length that
/// says nothing (RFC 8794, 11.3).
pub(super) fn void_sums(bytes: &mut [u8]) {
    let mut parts = Vec::new();
    matroska(bytes, &mut parts);
    for part in parts {
        if bytes[part.range.clone()].starts_with(&[0xbf, 0x84]) {
            bytes[part.range.start] = 0xec;
        }
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
    let start = if keep == Keep::Marker {
        u64::from(first)
    } else {
        u64::from(first) & ((1 << (8 - len)) - 1)
    };
    let rest = bytes.get(at + 1..at + len)?;
    Some((
        rest.iter()
            .fold(start, |number, byte| number << 8 | u64::from(*byte)),
        at + len,
    ))
}
