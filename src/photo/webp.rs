//! WebP (RFC 9649): a RIFF file of chunks.

use super::cut::{Credit, Cut, xmp_holds_place};
use super::exif;

const KEPT: &[&[u8; 4]] = &[b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
/// Bits of the header that say that there is EXIF and XMP.
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

pub(super) fn cut(bytes: &[u8], credit: Credit) -> Option<Cut> {
    // The size of all that follows is written first, so the pieces are found before they are put.
    let mut chunks: Vec<(std::ops::Range<usize>, Option<Vec<u8>>)> = Vec::new();
    let mut cut = Cut::default();
    let mut at = 12;
    let mut has_exif = false;
    while let Some(kind) = bytes.get(at..at + 4) {
        let len: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let len = usize::try_from(u32::from_le_bytes(len)).ok()?;
        let end = (at + 8).checked_add(len)?;
        let is_whole = end <= bytes.len();
        let data = bytes.get(at + 8..end.min(bytes.len()))?;
        // A chunk of odd length is followed by one byte more.
        let next = (end + len % 2).min(bytes.len());
        match kind {
            _ if KEPT.iter().any(|known| kind == *known) => chunks.push((at..next, None)),
            b"VP8X" if is_whole => chunks.push((at..next, None)),
            b"EXIF" => {
                let read = exif::read(data.strip_prefix(b"Exif\0\0").unwrap_or(data));
                cut.place |= read.place;
                if let Some(new) = read.written(credit).filter(|_| !has_exif) {
                    has_exif = true;
                    let size = u32::try_from(new.len()).unwrap_or_default().to_le_bytes();
                    let padding: &[u8] = if new.len() % 2 == 1 { &[0] } else { &[] };
                    chunks.push((at..next, Some([b"EXIF", &size[..], &new, padding].concat())));
                }
            }
            b"XMP " => cut.place |= xmp_holds_place(data),
            _ => {}
        }
        at = next;
        if !is_whole {
            break;
        }
    }
    if !chunks.iter().any(|(range, _)| {
        matches!(
            bytes.get(range.start..range.start + 4),
            Some(b"VP8 " | b"VP8L" | b"ANMF")
        )
    }) {
        return None;
    }
    for (range, new) in &mut chunks {
        if bytes[range.clone()].starts_with(b"VP8X") {
            let mut header = bytes[range.clone()].to_vec();
            if let Some(flags) = header.get_mut(8) {
                *flags = *flags & !(EXIF | XMP) | if has_exif { EXIF } else { 0 };
            }
            *new = Some(header);
        }
    }
    let size: usize = 4 + chunks
        .iter()
        .map(|(range, new)| new.as_ref().map_or(range.len(), Vec::len))
        .sum::<usize>();
    cut.put(
        bytes,
        0..12,
        [
            b"RIFF",
            &u32::try_from(size).ok()?.to_le_bytes()[..],
            b"WEBP",
        ]
        .concat(),
    );
    for (range, new) in chunks {
        match new {
            Some(new) => cut.put(bytes, range, new),
            None => cut.keep(range),
        }
    }
    Some(cut)
}
