//! Tags before and behind sound: ID3 and APE.

use super::frames::{frames, synchsafe};
use super::part::{Part, little, picture};
use super::streams;

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
