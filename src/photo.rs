//! Photos without what tells where they were taken: picture, colours, orientation and credit stay,
//! all other metadata goes.
//!
//! Nothing is encoded again. Each format is taken apart into the parts that its specification
//! names, and only parts that are known to hold no place are put together again: what a maker adds
//! (notes, previews, a film behind the picture) is where places hide. A file that cannot be taken
//! apart is published as it is only when it holds none of the marks of metadata; otherwise an empty
//! picture stands in its place.

use std::borrow::Cow;

mod avif;
mod cut;
mod exif;
mod gif;
mod jpeg;
mod png;
#[cfg(test)]
mod tests;
mod webp;

pub use cut::Credit;
use cut::{Cut, contains};

/// What a photo tells besides the picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// Its metadata says where it was taken, or what place it shows.
    pub place: bool,
    /// It cannot be taken apart and holds marks of metadata, so it is not published.
    pub damaged: bool,
}

/// What is published instead of a picture that cannot be judged: one transparent pixel (PNG).
const EMPTY: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\x0bIDATx\xdac`\0\x02\0\0\x05\0\x01\xe9\xfa\xdc\xd8\0\0\0\0IEND\xaeB`\x82";

/// What begins metadata in any format, and formats that are made of it.
const MARKS: &[&[u8]] = &[
    b"Exif",
    b"exif",
    b"GPS",
    b"xmpmeta",
    b"ns.adobe.com",
    b"Photoshop 3.0",
    b"8BIM",
    b"ftyphe",
    b"ftypmif",
    b"II*\0",
    b"MM\0*",
];

/// Whether files with this extension are photos.
pub fn is_photo(extension: &str) -> bool {
    matches!(
        extension,
        "jpg" | "jpeg" | "png" | "webp" | "gif" | "avif" | "apng" | "bmp" | "ico"
    )
}

/// The photo as it is published. A file that holds nothing else than the picture is the same, byte
/// for byte.
pub fn published<'b>(bytes: &'b [u8], credit: Credit) -> Cow<'b, [u8]> {
    match take_apart(bytes, credit) {
        Some(cut) => cut.put_together(bytes),
        None if holds_marks(bytes) => Cow::Borrowed(EMPTY),
        None => Cow::Borrowed(bytes),
    }
}

/// What a photo tells.
pub fn told(bytes: &[u8]) -> Told {
    match take_apart(bytes, &str::to_owned) {
        Some(cut) => Told {
            place: cut.place,
            damaged: false,
        },
        None => Told {
            place: false,
            damaged: holds_marks(bytes),
        },
    }
}

/// Takes a photo apart by what it begins with: its name may say anything, and browsers look at the
/// bytes too.
fn take_apart(bytes: &[u8], credit: Credit) -> Option<Cut> {
    if bytes.starts_with(&[0xff, 0xd8]) {
        jpeg::cut(bytes, credit)
    } else if bytes.starts_with(png::SIGNATURE) {
        png::cut(bytes, credit)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp::cut(bytes, credit)
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        gif::cut(bytes)
    } else if bytes.get(4..8) == Some(b"ftyp") {
        avif::cut(bytes)
    } else {
        None
    }
}

fn holds_marks(bytes: &[u8]) -> bool {
    MARKS.iter().any(|mark| contains(bytes, mark))
}
