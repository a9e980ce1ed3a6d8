//! AVIF (ISO/IEC 23008-12): boxes, and items at places in the file. What is taken out is
//! overwritten, since places are counted from the file's start.

use std::ops::Range;

use super::cut::{Cut, number, xmp_holds_place};
use super::exif;

/// An EXIF item that says nothing: where the TIFF file begins, and one without entries.
const NOTHING: &[u8] = b"\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0";
/// Deepest nesting of boxes.
const DEPTH: usize = 8;

pub(super) fn cut(bytes: &[u8]) -> Option<Cut> {
    let ftyp = number(bytes, 0)?;
    let brands = bytes.get(8..ftyp.clamp(8, 256).min(bytes.len()))?;
    if !brands
        .chunks(4)
        .any(|brand| brand == b"avif" || brand == b"avis")
    {
        return None;
    }
    let mut found = Found::default();
    walk(bytes, 0..bytes.len(), 0, &mut found)?;
    let mut cut = Cut::default();
    let mut out = bytes.to_vec();
    for range in &found.boxes {
        out.get_mut(range.start + 4..range.start + 8)?
            .copy_from_slice(b"free");
        cut.place |= xmp_holds_place(bytes.get(range.start + 8..range.end)?);
        out.get_mut(range.start + 8..range.end)?.fill(0);
    }
    for (id, kind) in &found.items {
        let extents: Vec<&Range<usize>> = found
            .extents
            .iter()
            .filter(|(of, _)| of == id)
            .map(|(_, extent)| extent)
            .collect();
        // An item without a place that is understood could be anywhere.
        if extents.is_empty() {
            return None;
        }
        for (index, extent) in extents.into_iter().enumerate() {
            let data = bytes.get(extent.clone())?;
            let target = out.get_mut(extent.clone())?;
            if kind == b"Exif" {
                let tiff = data
                    .windows(4)
                    .position(|four| four == b"II*\0" || four == b"MM\0*");
                cut.place |= tiff.is_some_and(|at| exif::read(&data[at..]).place);
                target.fill(0);
                if index == 0 && target.len() >= NOTHING.len() {
                    target[..NOTHING.len()].copy_from_slice(NOTHING);
                }
            } else {
                cut.place |= xmp_holds_place(data);
                target.fill(b' ');
            }
        }
    }
    // A place that lies over what says where things are would take the file apart.
    let mut again = Found::default();
    walk(&out, 0..out.len(), 0, &mut again)?;
    if out.get(..ftyp) != bytes.get(..ftyp)
        || again.items != found.items
        || again.extents != found.extents
    {
        return None;
    }
    cut.put(bytes, 0..bytes.len(), out);
    Some(cut)
}

#[derive(Default)]
struct Found {
    /// Items that hold EXIF or XMP.
    items: Vec<(usize, [u8; 4])>,
    extents: Vec<(usize, Range<usize>)>,
    /// Boxes that hold what anybody likes.
    boxes: Vec<Range<usize>>,
}

fn walk(bytes: &[u8], within: Range<usize>, depth: usize, found: &mut Found) -> Option<()> {
    let mut at = within.start;
    while at < within.end {
        let (kind, body, end) = header(bytes, at, within.end)?;
        match &kind {
            b"meta" if depth < DEPTH => walk(bytes, body + 4..end, depth + 1, found)?,
            b"moov" | b"trak" if depth < DEPTH => walk(bytes, body..end, depth + 1, found)?,
            b"iinf" if depth < DEPTH => {
                let count = if *bytes.get(body)? == 0 { 6 } else { 8 };
                walk(bytes, body + count..end, depth + 1, found)?;
            }
            b"infe" => {
                let version = *bytes.get(body)?;
                let (id, rest) = if version >= 3 {
                    (number(bytes, body + 4)?, body + 8)
                } else {
                    (short(bytes, body + 4)?, body + 6)
                };
                let kind: [u8; 4] = bytes.get(rest + 2..rest + 6)?.try_into().ok()?;
                // Older forms name no kind; AVIF has none of them.
                if version < 2 || matches!(&kind, b"Exif" | b"mime" | b"uri ") {
                    found.items.push((id, kind));
                }
            }
            b"iloc" => locations(bytes, body..end, found)?,
            b"udta" | b"uuid" => found.boxes.push(at..end),
            _ => {}
        }
        at = end;
    }
    Some(())
}

/// A box: its kind, where its content begins, where it ends.
fn header(bytes: &[u8], at: usize, limit: usize) -> Option<([u8; 4], usize, usize)> {
    let kind: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
    let (len, body) = match number(bytes, at)? {
        0 => (limit - at, at + 8),
        1 => (
            usize::try_from(u64::from_be_bytes(
                bytes.get(at + 8..at + 16)?.try_into().ok()?,
            ))
            .ok()?,
            at + 16,
        ),
        len => (len, at + 8),
    };
    let end = at.checked_add(len)?;
    (body <= end && end <= limit).then_some((kind, body, end))
}

/// Where items are (8.11.3 of ISO/IEC 14496-12).
fn locations(bytes: &[u8], within: Range<usize>, found: &mut Found) -> Option<()> {
    let version = *bytes.get(within.start)?;
    let sizes = bytes.get(within.start + 4..within.start + 6)?;
    let (offset, length, base, index) = (
        sizes[0] >> 4,
        sizes[0] & 15,
        sizes[1] >> 4,
        if version == 0 { 0 } else { sizes[1] & 15 },
    );
    let mut reader = Reader {
        bytes,
        at: within.start + 6,
    };
    let count = if version < 2 {
        reader.number(2)?
    } else {
        reader.number(4)?
    };
    for _ in 0..count {
        let id = reader.number(if version < 2 { 2 } else { 4 })?;
        let method = if version == 0 {
            0
        } else {
            reader.number(2)? & 15
        };
        reader.number(2)?;
        let start = reader.number(base)?;
        for _ in 0..reader.number(2)? {
            reader.number(index)?;
            let from = start.checked_add(reader.number(offset)?)?;
            let len = reader.number(length)?;
            // Only places in the file itself; an item elsewhere has no extent, which `cut` does not
            // accept.
            if method == 0 && len > 0 {
                found.extents.push((id, from..from.checked_add(len)?));
            }
            if reader.at > within.end {
                return None;
            }
        }
    }
    (reader.at <= within.end).then_some(())
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Reader<'_> {
    fn number(&mut self, size: u8) -> Option<usize> {
        let end = self.at + usize::from(size);
        let value = self
            .bytes
            .get(self.at..end)?
            .iter()
            .try_fold(0usize, |value, byte| {
                value.checked_mul(256)?.checked_add(usize::from(*byte))
            })?;
        self.at = end;
        Some(value)
    }
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    bytes
        .get(at..at + 2)
        .map(|two| usize::from(u16::from_be_bytes([two[0], two[1]])))
}
