//! A part of a file that holds words, and how they are written there.

use std::borrow::Cow;
use std::ops::Range;

/// A part of a file that holds words.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::recording) struct Part {
    pub(in crate::recording) range: Range<usize>,
    pub(in crate::recording) script: Script,
}

impl Part {
    /// Words as they are.
    pub(super) fn plain(range: Range<usize>) -> Self {
        Self {
            range,
            script: Script::Plain,
        }
    }
}

/// How words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::recording) enum Script {
    /// As they are.
    Plain,
    /// As a string of PDF in brackets (ISO 32000-1, 7.3.4.2).
    Escaped,
    /// As two figures for each byte (ISO 32000-1, 7.3.4.3).
    Hexadecimal,
    /// No words: a place, in binary figures.
    Place,
}

/// Bytes that were written in some script, and where each was if that is not one for one.
pub(in crate::recording) struct Decoded<'b> {
    pub(in crate::recording) bytes: Cow<'b, [u8]>,
    places: Option<Vec<u32>>,
}

impl Decoded<'_> {
    /// Where a byte begins in what was written.
    pub(in crate::recording) fn place(&self, at: usize) -> usize {
        self.places.as_ref().map_or(at, |places| {
            places.get(at).map_or(0, |place| *place as usize)
        })
    }
}

impl Script {
    /// The bytes that are meant.
    pub(in crate::recording) fn decode(self, written: &[u8]) -> Decoded<'_> {
        let mut decoded: Vec<(u32, u8)> = Vec::new();
        match self {
            Self::Plain | Self::Place => {
                return Decoded {
                    bytes: Cow::Borrowed(written),
                    places: None,
                };
            }
            Self::Escaped => {
                let mut at = 0;
                while let Some(byte) = written.get(at) {
                    let rest = &written[at + 1..];
                    let len = match (byte, rest) {
                        (b'\\', [b'\r', b'\n', ..]) => 3,
                        (b'\\', _) => 1 + octal(rest).max(1),
                        _ => 1,
                    };
                    let meant = match written.get(at + 1..at + len) {
                        // The string goes on in the next line.
                        Some([b'\n' | b'\r', ..]) => {
                            at += len;
                            continue;
                        }
                        Some([]) | None => *byte,
                        Some(digits @ [b'0'..=b'7', ..]) => {
                            digits.iter().fold(0, |number: u8, digit| {
                                number.wrapping_mul(8).wrapping_add(digit - b'0')
                            })
                        }
                        Some([b'n' | b'r' | b't' | b'b' | b'f', ..]) => b'\n',
                        Some([other, ..]) => *other,
                    };
                    decoded.push((at as u32, meant));
                    at += len;
                }
            }
            Self::Hexadecimal => {
                let mut digits = written.iter().enumerate().filter_map(|(at, byte)| {
                    Some((at as u32, char::from(*byte).to_digit(16)? as u8))
                });
                while let (Some((at, high)), Some((_, low))) = (digits.next(), digits.next()) {
                    decoded.push((at, high << 4 | low));
                }
            }
        }
        let (places, bytes): (Vec<u32>, Vec<u8>) = decoded.into_iter().unzip();
        Decoded {
            bytes: Cow::Owned(bytes),
            places: Some(places),
        }
    }

    /// Writes one byte over another, in as many bytes.
    pub(in crate::recording) fn overwrite(self, bytes: &mut [u8], at: usize, sign: u8) {
        match self {
            Self::Plain | Self::Place => bytes[at] = sign,
            Self::Escaped if bytes[at] == b'\\' => {
                let len = octal(&bytes[at + 1..]);
                if len == 0 {
                    bytes[at + 1] = sign;
                }
                for place in 0..len {
                    bytes[at + 1 + place] = b'0' + (sign >> (3 * (len - 1 - place)) & 7);
                }
            }
            Self::Escaped => bytes[at] = sign,
            Self::Hexadecimal => {
                let digit = |half: u8| {
                    char::from_digit(u32::from(half), 16).map_or(b'0', |digit| digit as u8)
                };
                bytes[at] = digit(sign >> 4);
                if let Some(low) =
                    (at + 1..bytes.len()).find(|place| bytes[*place].is_ascii_hexdigit())
                {
                    bytes[low] = digit(sign & 15);
                }
            }
        }
    }
}

/// How many octal figures of an escape there are.
fn octal(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .take(3)
        .take_while(|byte| matches!(byte, b'0'..=b'7'))
        .count()
}

pub(super) fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

pub(super) fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(number).ok()
}

pub(super) fn little(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(number).ok()
}

/// A picture among the words, such as a cover: what stands before its pixels, and the packets of
/// XMP behind. Any two of its bytes may look like words.
pub(super) fn picture(bytes: &[u8], range: Range<usize>, parts: &mut Vec<Part>) {
    let Some(inside) = bytes.get(range.clone()) else {
        return;
    };
    let head = &inside[..inside.len().min(1_024)];
    // Where a scan begins (ITU-T T.81), and the data of PNG.
    let pixels = find(head, b"\xff\xd8\xff")
        .map(|at| (at, &b"\xff\xda"[..]))
        .or_else(|| Some((find(head, b"\x89PNG")?, &b"IDAT"[..])));
    let Some(end) = pixels.map(|(at, mark)| {
        find(&inside[at..], mark).map_or(range.end, |end| range.start + at + end)
    }) else {
        return parts.push(Part::plain(range));
    };
    parts.push(Part::plain(range.start..end));
    packets(bytes, end..range.end, parts);
}

/// Packets of XMP (ISO 16684-1).
pub(super) fn packets(bytes: &[u8], within: Range<usize>, parts: &mut Vec<Part>) {
    let mut at = within.start;
    while let Some(start) = bytes
        .get(at..within.end)
        .and_then(|rest| rest.iter().position(|byte| *byte == b'<'))
    {
        at += start;
        let rest = &bytes[at..within.end];
        if rest.starts_with(b"<x:xmpmeta") || rest.starts_with(b"<rdf:RDF") {
            let end = find(rest, b"</rdf:RDF>").map_or(within.end, |end| at + end);
            parts.push(Part::plain(at..end));
            at = end;
        }
        at += 1;
    }
}
