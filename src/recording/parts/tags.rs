//! Tags before and behind sound: ID3 and APE.

use std::ops::Range;

use super::{Part, little, picture, streams};

/// ID3 version 2 before the sound, version 1 behind it.
pub(super) fn id3(bytes: &[u8], parts: &mut Vec<Part>) {
    if bytes.starts_with(b"ID3") {
        let end = tag_end(bytes, 0).unwrap_or(bytes.len()).min(bytes.len());
        frames(bytes, 0..end, parts);
        if bytes[end..].starts_with(b"fLaC") {
            streams::flac(bytes, end + 4, parts);
        }
    }
    if is_sound(bytes) && bytes[bytes.len().saturating_sub(128)..].starts_with(b"TAG") {
        parts.push(Part::plain(bytes.len() - 128..bytes.len()));
    }
}

fn is_sound(bytes: &[u8]) -> bool {
    bytes.starts_with(b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0)
}

/// Where a tag ends that begins at a place.
fn tag_end(bytes: &[u8], start: usize) -> Option<usize> {
    Some(start + 10 + synchsafe(bytes.get(start + 6..start + 10)?))
}

/// A number of seven bits in each byte.
fn synchsafe(bytes: &[u8]) -> usize {
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

/// An APE tag, which ends with what it begins with: its length, without its head, stands there.
pub(super) fn ape(bytes: &[u8], parts: &mut Vec<Part>) {
    const FOOT: usize = 32;
    if !is_sound(bytes) {
        return;
    }
    let behind = if bytes[bytes.len().saturating_sub(128)..].starts_with(b"TAG") {
        128
    } else {
        0
    };
    let end = bytes.len() - behind;
    let Some(foot) = end
        .checked_sub(FOOT)
        .filter(|foot| bytes[*foot..].starts_with(b"APETAGEX"))
    else {
        return;
    };
    let Some(mut at) = little(bytes, foot + 12).and_then(|len| end.checked_sub(len)) else {
        return;
    };
    while let (Some(len), Some(flags)) = (little(bytes, at), little(bytes, at + 4)) {
        let Some(key) = bytes
            .get(at + 8..foot)
            .and_then(|rest| rest.iter().take(256).position(|byte| *byte == 0))
        else {
            break;
        };
        let value = at + 8 + key + 1;
        let Some(value_end) = value.checked_add(len).filter(|end| *end <= foot) else {
            break;
        };
        if flags >> 1 & 3 == 1 {
            picture(bytes, value..value_end, parts)
        } else {
            parts.push(Part::plain(value..value_end))
        }
        at = value_end;
    }
    parts.push(Part::plain(at..foot));
}
