//! A photo taken apart: what is kept and what is put in.

use std::borrow::Cow;
use std::ops::Range;

/// How an author's or copyright line in a photo may be shown: without addresses and without the
/// names of those who are not to be named.
pub type Credit<'c> = &'c dyn Fn(&str) -> String;

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

/// A photo taken apart: what is kept and what is put in, in order.
#[derive(Default)]
pub(super) struct Cut {
    pieces: Vec<Piece>,
    pub(super) place: bool,
}

enum Piece {
    Keep(Range<usize>),
    Put(Vec<u8>),
}

impl Cut {
    pub(super) fn keep(&mut self, range: Range<usize>) {
        match self.pieces.last_mut() {
            Some(Piece::Keep(last)) if last.end == range.start => last.end = range.end,
            _ => self.pieces.push(Piece::Keep(range)),
        }
    }

    /// Puts in what stands for a part of the file; the part itself is kept when that is the same.
    pub(super) fn put(&mut self, bytes: &[u8], range: Range<usize>, new: Vec<u8>) {
        if bytes.get(range.clone()) == Some(&new) {
            self.keep(range)
        } else {
            self.pieces.push(Piece::Put(new))
        }
    }

    pub(super) fn put_together<'b>(&self, bytes: &'b [u8]) -> Cow<'b, [u8]> {
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

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether XMP says where a photo was taken or what place it shows.
pub(super) fn xmp_holds_place(xmp: &[u8]) -> bool {
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
pub(super) fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(four)).ok()
}
