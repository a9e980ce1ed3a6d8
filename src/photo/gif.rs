//! GIF (version 89a): blocks, each a row of sub-blocks.

use super::cut::{Cut, xmp_holds_place};

/// Extensions of applications that make a picture move or say its colours; the others hold
/// metadata.
const KEPT: &[&[u8]] = &[b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

pub(super) fn cut(bytes: &[u8]) -> Option<Cut> {
    let mut cut = Cut::default();
    let mut at = 13 + table(*bytes.get(10)?);
    if at > bytes.len() {
        return None;
    }
    cut.keep(0..at);
    let mut has_picture = false;
    loop {
        match bytes.get(at) {
            Some(0x3b) => {
                cut.keep(at..at + 1);
                return Some(cut);
            }
            Some(0x2c) => {
                // Position and size, a table of colours, the size of codes, and the picture.
                let start = bytes.get(at + 9).map(|flags| at + 10 + table(*flags) + 1);
                let end = start
                    .and_then(|start| blocks(bytes, start))
                    .unwrap_or(bytes.len());
                cut.keep(at..end);
                has_picture = true;
                at = end;
            }
            Some(0x21) => {
                let Some(end) = blocks(bytes, at + 2) else {
                    return has_picture.then_some(cut);
                };
                match bytes.get(at + 1) {
                    Some(0xf9 | 0x01) => cut.keep(at..end),
                    Some(0xff)
                        if bytes
                            .get(at + 3..at + 14)
                            .is_some_and(|name| KEPT.contains(&name)) =>
                    {
                        cut.keep(at..end)
                    }
                    _ => cut.place |= xmp_holds_place(&bytes[at..end]),
                }
                at = end;
            }
            _ => return has_picture.then_some(cut),
        }
    }
}

/// Bytes of the table of colours that flags announce.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 {
        0
    } else {
        3 << ((flags & 7) + 1)
    }
}

/// Where a row of sub-blocks ends; nothing when it breaks off.
fn blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *bytes.get(at)? {
            0 => return Some(at + 1),
            len => at += 1 + usize::from(len),
        }
    }
}
