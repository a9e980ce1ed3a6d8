//! ISO base media (ISO/IEC 14496-12): boxes within boxes.

use std::ops::Range;

use super::part::{Part, Script, long, picture};

/// Deepest nesting of boxes.
const DEPTH: usize = 8;

/// The words of a film.
pub(super) fn film(bytes: &[u8], within: Range<usize>, depth: usize, parts: &mut Vec<Part>) {
    for (kind, inside) in children(bytes, within, Rest::Cut) {
        match kind {
            b"udta" | b"meta" | b"uuid" | b"ID32" => words(bytes, inside, depth, parts),
            b"moov" | b"trak" | b"mdia" | b"moof" if depth < DEPTH => {
                film(bytes, inside, depth + 1, parts)
            }
            _ => {}
        }
    }
}

/// What is in a box of words: in its boxes, if it is made of such.
fn words(bytes: &[u8], within: Range<usize>, depth: usize, parts: &mut Vec<Part>) {
    // A box may begin with its version, and four bytes that are none may end a list of them.
    let inside = [0, 4]
        .into_iter()
        .filter(|_| depth < DEPTH)
        .find_map(|version| {
            let start = within.start + version;
            let all: Vec<_> = children(bytes, start..within.end, Rest::Whole).collect();
            let end = all.last().map(|(_, range)| range.end)?;
            (end == within.end || end + 4 == within.end).then_some(all)
        });
    let Some(inside) = inside else {
        return parts.push(Part::plain(within));
    };
    for (kind, inside) in inside {
        match kind {
            b"covr" => picture(bytes, inside, parts),
            b"loci" => location(bytes, inside, parts),
            _ => words(bytes, inside, depth + 1, parts),
        }
    }
}

/// 3GPP TS 26.244, 8.10: language, name, role, then longitude, latitude and altitude, then words
/// again.
fn location(bytes: &[u8], within: Range<usize>, parts: &mut Vec<Part>) {
    let name = within.start + 6;
    let rest = bytes.get(name..within.end).unwrap_or_default();
    let is_wide = rest.starts_with(b"\xfe\xff") || rest.starts_with(b"\xff\xfe");
    let len = if is_wide {
        rest.chunks_exact(2)
            .position(|pair| pair == [0, 0])
            .map(|at| at * 2 + 2)
    } else {
        rest.iter().position(|byte| *byte == 0).map(|at| at + 1)
    };
    let Some(place) = len
        .map(|len| name + len + 1)
        .filter(|place| place + 12 <= within.end)
    else {
        return parts.push(Part::plain(within));
    };
    parts.push(Part::plain(within.start..place));
    parts.push(Part {
        range: place..place + 12,
        script: Script::Place,
    });
    parts.push(Part::plain(place + 12..within.end));
}

/// What the last box of a part may be.
#[derive(Clone, Copy, PartialEq)]
enum Rest {
    /// As long as it says; what is longer is none.
    Whole,
    /// Cut off, as the end of a file is that was not copied to its end.
    Cut,
}

/// The boxes in a part of a file up to the first that is broken: kind and content.
fn children(
    bytes: &[u8],
    within: Range<usize>,
    rest: Rest,
) -> impl Iterator<Item = (&[u8], Range<usize>)> {
    let mut at = within.start;
    std::iter::from_fn(move || {
        let kind = bytes.get(at + 4..at + 8).filter(|_| at + 8 <= within.end)?;
        let (head, len) = match long(bytes, at)? {
            0 => (8, within.end - at),
            1 => (
                16,
                usize::try_from(u64::from_be_bytes(
                    bytes.get(at + 8..at + 16)?.try_into().ok()?,
                ))
                .ok()?,
            ),
            len => (8, len),
        };
        let end = at
            .checked_add(len)
            .filter(|end| len >= head && (*end <= within.end || rest == Rest::Cut))?
            .min(within.end);
        let start = at + head;
        at = end;
        Some((kind, start..end))
    })
}
