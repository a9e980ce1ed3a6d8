//! Films, sounds and documents without the e-mail addresses and the places that their metadata hold.
//!
//! Nothing moves: what must go is written over, so that every offset in the file stays true, and the picture and the sound are not touched. Looked at is
//! what the formats set apart for words about the file: boxes of ISO media (`udta`, `meta`, `uuid`), ID3 and APE tags, Vorbis comments, `LIST` and
//! the like of RIFF, `Tags` and `Info` of Matroska, the document information and XMP of PDF. What is compressed in them cannot be read.

use std::borrow::Cow;
use std::ops::Range;

mod parts;
#[cfg(test)]
mod tests;

/// What the metadata of a film, a sound or a document tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// It holds an e-mail address.
    pub address: bool,
    /// It says where it was made.
    pub place: bool,
}

/// What the metadata tells.
pub fn told(bytes: &[u8]) -> Told {
    let mut told = Told::default();
    for part in parts::of(bytes) {
        let Some(words) = bytes.get(part) else { continue };
        for text in readings(words) {
            told.address |= !addresses(&text).is_empty();
            told.place |= !places(&text).is_empty();
        }
    }
    told
}

/// The file as it is published. One that tells nothing is the same, byte for byte.
pub fn published(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut out = Cow::Borrowed(bytes);
    for part in parts::of(bytes) {
        let Some(words) = bytes.get(part.clone()) else { continue };
        for text in readings(words) {
            let addresses = addresses(&text).into_iter().map(|range| (range, b'.'));
            for (range, sign) in addresses.chain(places(&text).into_iter().map(|range| (range, b'0'))) {
                for (at, byte) in text.get(range).unwrap_or_default() {
                    // Of a place only the figures go: its signs are what its readers part it by.
                    if sign == b'.' || byte.is_ascii_digit() {
                        out.to_mut()[part.start + at] = sign;
                    }
                }
            }
        }
    }
    if let Cow::Owned(new) = &mut out {
        parts::sum_up(new);
    }
    out
}

/// A text and where in the part each of its bytes stands.
type Reading = Vec<(usize, u8)>;

/// The bytes as they are, and as UTF-16 from the first and from the second on: each letter that matters is one byte beside a zero.
fn readings(words: &[u8]) -> Vec<Reading> {
    let mut readings: Vec<Reading> = vec![words.iter().copied().enumerate().collect()];
    for offset in [0, 1] {
        let mut reading = Reading::new();
        for (at, pair) in words.get(offset..).unwrap_or_default().chunks_exact(2).enumerate() {
            match *pair {
                [letter, 0] => reading.push((offset + at * 2, letter)),
                // A sign that is no letter here parts what is before it from what is behind.
                [at_first, _] => reading.push((offset + at * 2, if at_first.is_ascii() { b'\n' } else { at_first })),
                _ => {}
            }
        }
        if reading.iter().any(|(_, byte)| *byte == b'@') || reading.iter().filter(|(_, byte)| byte.is_ascii_digit()).count() > 8 {
            readings.push(reading);
        }
    }
    readings
}

/// Where addresses stand in a text: local part, sign and host.
fn addresses(text: &[(usize, u8)]) -> Vec<Range<usize>> {
    let byte = |at: usize| text.get(at).map_or(b' ', |(_, byte)| *byte);
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'-' | b'.');
    let is_local =
        |byte: u8| is_host(byte) || matches!(byte, b'_' | b'+' | b'%' | b'\'' | b'~' | b'!' | b'#' | b'$' | b'&' | b'*' | b'=' | b'{' | b'}');
    let mut found = Vec::new();
    for at in (0..text.len()).filter(|at| byte(*at) == b'@') {
        let start = (0..at).rev().take(64).take_while(|before| is_local(byte(*before))).last().unwrap_or(at);
        let mut end = (at + 1..text.len()).take(253).take_while(|after| is_host(byte(*after))).last().map_or(at, |last| last + 1);
        while end > at + 1 && matches!(byte(end - 1), b'.' | b'-') {
            end -= 1;
        }
        let dot = (at + 1..end).rev().find(|place| byte(*place) == b'.');
        let is_word = dot.is_some_and(|dot| dot > at + 1 && end - dot > 2 && (dot + 1..end).all(|place| !byte(place).is_ascii_digit()));
        if start < at && is_word {
            found.push(start..end);
        }
    }
    found
}

/// Where places stand in a text: `+51.5034-000.1276/` of ISO 6709, and what follows the names that XMP and Vorbis comments have for them.
fn places(text: &[(usize, u8)]) -> Vec<Range<usize>> {
    const NAMES: [&[u8]; 4] = [b"GPSLatitude", b"GPSLongitude", b"LOCATION=", b"GEO_LOCATION="];
    let byte = |at: usize| text.get(at).map_or(b' ', |(_, byte)| *byte);
    let figure = |at: usize| {
        let whole = (at + 1..text.len()).take(8).take_while(|place| byte(*place).is_ascii_digit()).count();
        let point = at + 1 + whole;
        let rest = if byte(point) == b'.' { (point + 1..text.len()).take(12).take_while(|place| byte(*place).is_ascii_digit()).count() } else { 0 };
        (matches!(byte(at), b'+' | b'-') && whole >= 2 && rest > 0).then_some(point + 1 + rest)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let named = NAMES.iter().find(|name| name.iter().enumerate().all(|(offset, letter)| byte(at + offset) == *letter));
        if let Some(name) = named {
            // The value of an attribute or an element, behind what stands between it and its name.
            let start = at + name.len() + usize::from(matches!(byte(at + name.len()), b'=' | b'>')) + usize::from(byte(at + name.len() + 1) == b'"');
            let end = (start..text.len())
                .take(64)
                .find(|place| matches!(byte(*place), b'"' | b'<' | b'\0' | b'\n'))
                .unwrap_or((start + 64).min(text.len()));
            if (start..end).any(|place| byte(place).is_ascii_digit() && byte(place) != b'0') {
                found.push(start..end);
            }
            at = end.max(at + 1);
        } else if let Some(end) = figure(at).and_then(figure) {
            if (at..end).any(|place| byte(place).is_ascii_digit() && byte(place) != b'0') {
                found.push(at..end);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    found
}
