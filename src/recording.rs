//! Films, sounds and documents without the e-mail addresses and the places that their metadata
//! hold.
//!
//! Nothing moves: what must go is written over, so that every offset in the file stays true, and
//! the picture and the sound are not touched. Looked at is what the formats set apart for words
//! about the file: boxes of ISO media (`udta`, `meta`, `uuid`), ID3 and APE tags, Vorbis comments,
//! `LIST` and the like of RIFF, `Tags` and `Info` of Matroska, the document information and XMP of
//! PDF. What is compressed in them cannot be read.

use std::borrow::Cow;

mod parts;
#[cfg(test)]
mod tests;
mod words;

pub use parts::FIRST_BOXES;
use parts::Script;
use words::{Reading, readings};

/// What the metadata of a film, a sound or a document tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// It holds an e-mail address.
    pub address: bool,
    /// It says where it was made.
    pub place: bool,
}

/// What stands for a letter of an address, and for a figure of a place.
const DOT: u8 = b'.';
const ZERO: u8 = b'0';

/// What the metadata tells.
pub fn told(bytes: &[u8]) -> Told {
    let mut told = Told::default();
    for part in parts::of(bytes) {
        let Some(written) = bytes.get(part.range.clone()) else {
            continue;
        };
        if part.script == Script::Place {
            told.place |= written.iter().any(|byte| *byte != 0);
            continue;
        }
        let decoded = part.script.decode(written);
        for text in readings(&decoded.bytes) {
            told.address |= !words::addresses(&text).is_empty();
            told.place |= !words::places(&text).is_empty();
        }
    }
    told
}

/// Most times that a file is gone through: what is written over may have parted the words of
/// something else.
const ROUNDS: usize = 4;

/// The file as it is published. One that tells nothing is the same, byte for byte.
pub fn published(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut out = Cow::Borrowed(bytes);
    for _ in 0..ROUNDS {
        let edits = edits(&out);
        if edits.is_empty() {
            break;
        }
        let new = out.to_mut();
        for (script, at, sign) in edits {
            script.overwrite(new, at, sign);
        }
    }
    if let Cow::Owned(new) = &mut out {
        parts::sum_up(new);
    }
    out
}

/// What is to be written over: how it is written there, where it is, and what stands for it.
fn edits(bytes: &[u8]) -> Vec<(Script, usize, u8)> {
    let mut edits = Vec::new();
    for part in parts::of(bytes) {
        let Some(written) = bytes.get(part.range.clone()) else {
            continue;
        };
        if part.script == Script::Place {
            if written.iter().any(|byte| *byte != 0) {
                edits.extend(part.range.map(|at| (Script::Place, at, 0)));
            }
            continue;
        }
        let decoded = part.script.decode(written);
        for text in readings(&decoded.bytes) {
            let place = |letter: usize| part.range.start + decoded.place(text.place(letter));
            edits.extend(
                overwritten(&text)
                    .into_iter()
                    .map(|(letter, sign)| (part.script, place(letter), sign)),
            );
        }
    }
    edits
}

/// The letters of a text that are not published, each with what stands for it.
fn overwritten(text: &Reading<'_>) -> Vec<(usize, u8)> {
    let addresses = words::addresses(text)
        .into_iter()
        .flatten()
        .map(|at| (at, DOT));
    // Of a place only the figures go: its signs are what its readers part it by.
    let places = words::places(text)
        .into_iter()
        .flatten()
        .filter(|at| text.byte(*at).is_ascii_digit())
        .map(|at| (at, ZERO));
    addresses.chain(places).collect()
}
