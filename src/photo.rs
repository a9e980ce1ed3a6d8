//! Photos without what tells where they were taken: picture, colours, orientation and credit stay,
//! all other metadata goes.
//!
//! Nothing is encoded again. Each format is taken apart into the parts that its specification
//! names, and only parts that are known to hold no place are put together again: what a maker adds
//! (notes, previews, a film behind the picture) is where places hide. A file that cannot be taken
//! apart is published as it is only when it holds none of the marks of metadata; otherwise an empty
//! picture stands in its place.

use std::borrow::Cow;
use std::ops::Range;

mod avif;
mod exif;
mod gif;
mod jpeg;
mod png;
#[cfg(test)]
mod tests;
mod webp;

/// What a photo tells besides the picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// Its metadata says where it was taken, or what place it shows.
    pub place: bool,
    /// It cannot be taken apart and holds marks of metadata, so it is not published.
    pub damaged: bool,
}

/// How an author's or copyright line in a photo may be shown: without addresses and without the
/// names of those who are not to be named.
pub type Credit<'c> = &'c dyn Fn(&str) -> String;

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

/// Properties in which XMP keeps places: the EXIF, IPTC Core and Extension, and Photoshop schemas.
const XMP_PLACES: &[&[u8]] = &[
    b"GPSLatitude",
    b"GPSLongitude",
    b"photoshop:City",
    b"photoshop:State",
    b"Iptc4xmpCore:Location",
];
/// Those that hold a list of places, which some programs write empty.
const XMP_LISTS: &[&[u8]] = &[b"LocationCreated", b"LocationShown"];

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

/// A photo taken apart: what is kept and what is put in, in order.
#[derive(Default)]
struct Cut {
    pieces: Vec<Piece>,
    place: bool,
}

enum Piece {
    Keep(Range<usize>),
    Put(Vec<u8>),
}

impl Cut {
    fn keep(&mut self, range: Range<usize>) {
        match self.pieces.last_mut() {
            Some(Piece::Keep(last)) if last.end == range.start => last.end = range.end,
            _ => self.pieces.push(Piece::Keep(range)),
        }
    }

    /// Puts in what stands for a part of the file; the part itself is kept when that is the same.
    fn put(&mut self, bytes: &[u8], range: Range<usize>, new: Vec<u8>) {
        if bytes.get(range.clone()) == Some(&new) {
            self.keep(range)
        } else {
            self.pieces.push(Piece::Put(new))
        }
    }

    fn put_together<'b>(&self, bytes: &'b [u8]) -> Cow<'b, [u8]> {
        if let [Piece::Keep(all)] = self.pieces.as_slice()
            && *all == (0..bytes.len())
        {
            return Cow::Borrowed(bytes);
        }
        let mut out = Vec::with_capacity(bytes.len());
        for piece in &self.pieces {
            match piece {
                Piece::Keep(range) => {
                    out.extend_from_slice(bytes.get(range.clone()).unwrap_or_default())
                }
                Piece::Put(new) => out.extend_from_slice(new),
            }
        }
        Cow::Owned(out)
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

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether XMP says where a photo was taken or what place it shows.
fn xmp_holds_place(xmp: &[u8]) -> bool {
    XMP_PLACES.iter().any(|property| contains(xmp, property))
        || XMP_LISTS.iter().any(|list| has_items(xmp, list))
}

/// Whether a list of XMP has something in it: a value, or other elements than the frame of an empty
/// list.
fn has_items(xmp: &[u8], list: &[u8]) -> bool {
    let text = String::from_utf8_lossy(xmp);
    let list = String::from_utf8_lossy(list);
    let mut rest = &*text;
    while let Some((_, after)) = rest.split_once(&*list) {
        let Some((attributes, inside)) = after.split_once('>') else {
            return true;
        };
        if attributes.contains('=') {
            return true;
        }
        if attributes.ends_with('/') {
            rest = inside;
            continue;
        }
        // Up to the end tag, whose bracket and prefix are no value.
        let Some((inside, after)) = inside.split_once(&*list) else {
            return true;
        };
        let inside = inside.rsplit_once('<').map_or(inside, |(inside, _)| inside);
        if !is_empty_list(inside) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether XML is only the frame of a list of RDF.
fn is_empty_list(xml: &str) -> bool {
    let mut parts = xml.split('<');
    let is_blank = parts.next().is_none_or(|text| text.trim().is_empty());
    is_blank
        && parts.all(|part| {
            let (tag, text) = part.split_once('>').unwrap_or((part, "x"));
            let name = tag
                .trim_matches('/')
                .split(|c: char| c.is_whitespace() || c == '/')
                .next()
                .unwrap_or_default();
            let is_frame = name
                .rsplit(':')
                .next()
                .is_some_and(|name| matches!(name, "Bag" | "Seq" | "Alt" | "li"));
            is_frame && text.trim().is_empty() && !tag.replace("rdf:parseType=", "").contains('=')
        })
}

/// Four bytes as a number, the highest first.
fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}
