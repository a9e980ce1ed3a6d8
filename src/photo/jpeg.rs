//! JPEG (ITU-T T.81, annex B): segments, each with a marker, and the coded picture between them.

use super::cut::{Credit, Cut, contains, xmp_holds_place};
use super::exif;

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/";
/// Image resources of Photoshop, which hold IPTC records.
const RESOURCES: &[u8] = b"Photoshop 3.0\0";
/// IPTC records (IIM 4.2) that name a place: content location, city, sublocation, province,
/// country.
const PLACES: [u8; 7] = [26, 27, 90, 92, 95, 100, 101];

pub(super) fn cut(bytes: &[u8], credit: Credit) -> Option<Cut> {
    let mut cut = Cut::default();
    cut.keep(0..2);
    let mut at = 2;
    let mut has_exif = false;
    // A file that breaks off in the picture is shown as far as it goes.
    let mut has_picture = false;
    loop {
        if bytes.get(at) != Some(&0xff) {
            return has_picture.then_some(cut);
        }
        let mut start = at;
        // Any number of fill bytes may stand before a marker.
        while bytes.get(start + 1) == Some(&0xff) {
            start += 1;
        }
        let Some(marker) = bytes.get(start + 1).copied() else {
            return has_picture.then_some(cut);
        };
        if marker == 0xd9 {
            // What follows the picture (a second one, a film) is not shown and may hold anything.
            cut.keep(start..start + 2);
            return Some(cut);
        }
        if marker == 0x01 || (0xd0..=0xd7).contains(&marker) {
            cut.keep(start..start + 2);
            at = start + 2;
            continue;
        }
        let len = bytes
            .get(start + 2..start + 4)
            .map(|two| usize::from(u16::from_be_bytes([two[0], two[1]])));
        let Some(end) = len
            .filter(|len| *len >= 2)
            .map(|len| start + 2 + len)
            .filter(|end| *end <= bytes.len())
        else {
            return has_picture.then_some(cut);
        };
        let payload = &bytes[start + 4..end];
        match marker {
            0xe1 if payload.starts_with(EXIF) => {
                let read = exif::read(&payload[EXIF.len()..]);
                cut.place |= read.place;
                if let Some(new) = read.written(credit).filter(|_| !has_exif) {
                    has_exif = true;
                    cut.put(bytes, start..end, segment(&new));
                }
            }
            0xe1 if payload.starts_with(XMP) => cut.place |= xmp_holds_place(payload),
            0xed if payload.starts_with(RESOURCES) => {
                cut.place |= PLACES
                    .iter()
                    .any(|record| contains(payload, &[0x1c, 2, *record]))
            }
            // Pixel density, colour profile, and how Adobe's programs code colours.
            0xe0 if payload.starts_with(b"JFIF\0") => cut.keep(start..end),
            0xe2 if payload.starts_with(b"ICC_PROFILE\0") => cut.keep(start..end),
            0xee if payload.starts_with(b"Adobe") => cut.keep(start..end),
            // Frames, tables, and the beginning of a scan.
            0xc0..=0xcf | 0xdb..=0xdf => cut.keep(start..end),
            0xda => {
                let after = scan(bytes, end);
                cut.keep(start..after);
                has_picture = true;
                at = after;
                continue;
            }
            // Comments, previews and what makers add.
            _ => {}
        }
        at = end;
    }
}

/// Where the coded data that begins at `at` ends: at the next marker that is neither a restart nor
/// an escaped byte.
fn scan(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        if *byte == 0xff
            && bytes
                .get(at + 1)
                .is_some_and(|next| !matches!(next, 0x00 | 0xd0..=0xd7 | 0xff))
        {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

fn segment(tiff: &[u8]) -> Vec<u8> {
    let len = u16::try_from(2 + EXIF.len() + tiff.len()).unwrap_or(u16::MAX);
    [&[0xff, 0xe1][..], &len.to_be_bytes(), EXIF, tiff].concat()
}
