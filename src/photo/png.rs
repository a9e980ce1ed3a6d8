//! PNG (third edition): a signature and chunks, each with its type and checksum.

use super::cut::{Credit, Cut, number, xmp_holds_place};
use super::exif;

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that make the picture, its colours and its movement.
const KEPT: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"tIME", b"acTL", b"fcTL",
    b"fdAT",
];

/// Keywords of text that says who made the picture.
const CREDITS: &[&[u8]] = &[
    b"Author",
    b"Copyright",
    b"Title",
    b"Software",
    b"Disclaimer",
];

pub(super) fn cut(bytes: &[u8], credit: Credit) -> Option<Cut> {
    let mut cut = Cut::default();
    cut.keep(0..SIGNATURE.len());
    let mut at = SIGNATURE.len();
    let mut has_picture = false;
    loop {
        let Some(kind) = bytes.get(at + 4..at + 8) else {
            return has_picture.then_some(cut);
        };
        let len = number(bytes, at)?;
        let Some(end) = (at + 12).checked_add(len).filter(|end| *end <= bytes.len()) else {
            // A file that breaks off in the picture is shown as far as it goes.
            if kind == b"IDAT" {
                cut.keep(at..bytes.len());
                return Some(cut);
            }
            return has_picture.then_some(cut);
        };
        let data = &bytes[at + 8..end - 4];
        match kind {
            _ if KEPT.iter().any(|known| kind == *known) => cut.keep(at..end),
            b"eXIf" => {
                let read = exif::read(data);
                cut.place |= read.place;
                if let Some(new) = read.written(credit) {
                    cut.put(bytes, at..end, chunk(b"eXIf", &new));
                }
            }
            b"tEXt" | b"zTXt" | b"iTXt" => {
                cut.place |= xmp_holds_place(data)
                    || kind == b"tEXt"
                        && raw_profile(data).is_some_and(|profile| exif::read(&profile).place);
                if kind == b"tEXt" && is_credit(data, credit) {
                    cut.keep(at..end);
                }
            }
            // An unknown chunk that the picture needs: this is another format.
            _ if kind[0].is_ascii_uppercase() => return None,
            _ => {}
        }
        has_picture |= kind == b"IDAT";
        if kind == b"IEND" {
            return Some(cut);
        }
        at = end;
    }
}

/// Whether a text names who made the picture, and nobody's address.
fn is_credit(data: &[u8], credit: Credit) -> bool {
    let Some(end) = data.iter().position(|byte| *byte == 0) else {
        return false;
    };
    // Latin-1, of which every byte is one character.
    let text: String = data[end + 1..]
        .iter()
        .map(|byte| char::from(*byte))
        .collect();
    CREDITS.contains(&&data[..end]) && credit(&text) == text
}

/// EXIF as hexadecimal digits, as ImageMagick writes it.
fn raw_profile(data: &[u8]) -> Option<Vec<u8>> {
    let text = data.strip_prefix(b"Raw profile type ")?;
    // A line feed, the name, a line feed, the length, and then the digits.
    let digits: Vec<u8> = text
        .split(|byte| *byte == b'\n')
        .skip(3)
        .flatten()
        .filter_map(|byte| char::from(*byte).to_digit(16))
        .map(|digit| digit as u8)
        .collect();
    let bytes: Vec<u8> = digits
        .chunks_exact(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect();
    let tiff = bytes
        .windows(4)
        .position(|four| four == b"II*\0" || four == b"MM\0*")?;
    Some(bytes[tiff..].to_vec())
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut out = u32::try_from(data.len())
        .unwrap_or_default()
        .to_be_bytes()
        .to_vec();
    out.extend(kind);
    out.extend(data);
    let sum = checksum(&out[4..]);
    out.extend(sum.to_be_bytes());
    out
}

/// CRC-32 as PNG's annex D has it.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                0xedb8_8320 ^ (sum >> 1)
            } else {
                sum >> 1
            };
        }
    }
    !sum
}
