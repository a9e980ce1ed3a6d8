//! The frames of an ID3 tag (id3.org, versions 2.2 to 2.4).

use std::ops::Range;

use super::part::{Part, picture};

/// A number of seven bits in each byte.
pub(super) fn synchsafe(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .fold(0, |number, byte| number << 7 | usize::from(byte & 0x7f))
}

fn whole(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// The frames of an ID3 tag, versions 2.2 to 2.4; from where it cannot be taken apart it is looked
/// at as it is.
pub(super) fn frames(bytes: &[u8], tag: Range<usize>, parts: &mut Vec<Part>) {
    let Some(head) = bytes
        .get(tag.start..tag.start + 10)
        .filter(|head| head.starts_with(b"ID3"))
    else {
        return parts.push(Part::plain(tag));
    };
    let (name_len, head_len) = if head[3] == 2 { (3, 6) } else { (4, 10) };
    let mut at = tag.start + 10;
    while let Some(frame) = bytes.get(at..at + head_len) {
        let size = &frame[name_len..name_len + name_len];
        let len = if head[3] == 4 {
            synchsafe(size)
        } else {
            whole(size)
        };
        let end = at + head_len + len;
        let name = &frame[..name_len];
        if end > tag.end
            || !name
                .iter()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        {
            break;
        }
        match name {
            b"APIC" | b"PIC" => picture(bytes, at + head_len..end, parts),
            _ => parts.push(Part::plain(at + head_len..end)),
        }
        at = end;
    }
    parts.push(Part::plain(at..tag.end));
}
