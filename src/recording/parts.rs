//! Where formats keep words about a file, and how these are written there.

mod boxes;
mod frames;
mod part;
mod pdf;
mod streams;
mod tags;

use part::find;
pub(super) use part::{Part, Script};

/// The parts of a file that hold metadata, by what it begins with: its name may say anything.
pub(super) fn of(bytes: &[u8]) -> Vec<Part> {
    let mut parts = Vec::new();
    if bytes
        .get(4..8)
        .is_some_and(|kind| FIRST_BOXES.contains(&kind))
    {
        boxes::film(bytes, 0..bytes.len(), 0, &mut parts);
    } else if bytes.starts_with(b"fLaC") {
        streams::flac(bytes, 4, &mut parts);
    } else if [b"RIFF", b"RF64", b"BW64", b"RIFX"]
        .iter()
        .any(|kind| bytes.starts_with(*kind))
    {
        streams::riff(bytes, &mut parts);
    } else if bytes.starts_with(b"OggS") {
        parts.extend(
            streams::headers(bytes).map(|page| Part::plain(streams::body(bytes, &page)..page.end)),
        );
    } else if bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        streams::matroska(bytes, &mut parts);
    } else if bytes
        .get(..1_024.min(bytes.len()))
        .is_some_and(|head| find(head, b"%PDF-").is_some())
    {
        pdf::strings(bytes, &mut parts);
    }
    tags::id3(bytes, &mut parts);
    tags::ape(bytes, &mut parts);
    // A file that was cut off says that more of it follows.
    parts
        .iter_mut()
        .for_each(|part| part.range.end = part.range.end.min(bytes.len()));
    parts.retain(|part| part.range.start < part.range.end);
    parts
}

/// Makes the sums right that a format keeps of what was written over.
pub(super) fn sum_up(bytes: &mut [u8]) {
    if bytes.starts_with(b"OggS") {
        streams::sum_up_pages(bytes);
    } else if bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        streams::void_sums(bytes);
    }
}

/// What a film of boxes may begin with: the first is of ISO media, the others of QuickTime, from
/// which it comes.
pub const FIRST_BOXES: [&[u8]; 7] = [
    b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip", b"pnot",
];
