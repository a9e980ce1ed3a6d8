//! EXIF (CIPA DC-008), a TIFF file within a photo: read for orientation, credit and place, and
//! written anew with orientation and credit only.

use super::cut::Credit;

const ORIENTATION: u16 = 0x0112;
const ARTIST: u16 = 0x013b;
const COPYRIGHT: u16 = 0x8298;
const GPS: u16 = 0x8825;
/// Latitude, longitude, those of the destination, and the name of an area.
const GPS_PLACES: [u16; 5] = [0x02, 0x04, 0x14, 0x16, 0x1c];

/// Most entries of a directory that are read.
const ENTRIES: usize = 1_000;
/// Longest author or copyright line, in bytes.
const LINE: usize = 1_000;

/// What matters of a photo's EXIF.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Exif {
    /// 2 to 8; upright is nothing.
    pub(super) orientation: Option<u16>,
    pub(super) artist: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) place: bool,
}

/// Reads what can be read.
pub(super) fn read(tiff: &[u8]) -> Exif {
    let mut exif = Exif::default();
    let file = match tiff.get(..4) {
        Some(b"II*\0") => Tiff {
            bytes: tiff,
            little: true,
        },
        Some(b"MM\0*") => Tiff {
            bytes: tiff,
            little: false,
        },
        _ => return exif,
    };
    for entry in file.long(4).map(|at| file.entries(at)).unwrap_or_default() {
        match entry.tag {
            ORIENTATION if entry.kind == 3 => {
                exif.orientation = file
                    .short(entry.value)
                    .filter(|value| (2..=8).contains(value))
            }
            ARTIST => exif.artist = file.text(&entry),
            COPYRIGHT => exif.copyright = file.text(&entry),
            GPS => {
                let places = file
                    .long(entry.value)
                    .map(|at| file.entries(at))
                    .unwrap_or_default();
                exif.place |= places.iter().any(|entry| GPS_PLACES.contains(&entry.tag));
            }
            _ => {}
        }
    }
    exif
}

impl Exif {
    /// A TIFF file with orientation and credit; nothing when there is neither.
    pub(super) fn written(&self, credit: Credit) -> Option<Vec<u8>> {
        let line = |text: &Option<String>| {
            // Two lines in one field are the photographer's and the editor's; what cannot be seen
            // has no place in either.
            let text = credit(text.as_deref()?);
            let kept: String = text.chars().filter(|c| !c.is_control()).collect();
            (!kept.trim().is_empty()).then(|| kept.trim().to_owned())
        };
        let texts = [
            (ARTIST, line(&self.artist)),
            (COPYRIGHT, line(&self.copyright)),
        ];
        let count = usize::from(self.orientation.is_some())
            + texts.iter().filter(|(_, text)| text.is_some()).count();
        if count == 0 {
            return None;
        }
        let mut out = b"MM\0*\0\0\0\x08".to_vec();
        let mut after = 8 + 2 + 12 * count + 4;
        let mut data = Vec::new();
        out.extend(u16::try_from(count).unwrap_or_default().to_be_bytes());
        if let Some(orientation) = self.orientation {
            out.extend(ORIENTATION.to_be_bytes());
            out.extend([0, 3, 0, 0, 0, 1]);
            out.extend(orientation.to_be_bytes());
            out.extend([0, 0]);
        }
        for (tag, text) in texts {
            let Some(text) = text else { continue };
            let bytes = [text.as_bytes(), &[0]].concat();
            out.extend(tag.to_be_bytes());
            out.extend([0, 2]);
            out.extend(u32::try_from(bytes.len()).unwrap_or_default().to_be_bytes());
            if bytes.len() <= 4 {
                // A short value stands in the entry itself.
                out.extend(bytes.iter().copied().chain([0; 4]).take(4));
            } else {
                out.extend(u32::try_from(after).unwrap_or_default().to_be_bytes());
                after += bytes.len();
                data.extend(bytes);
            }
        }
        out.extend([0; 4]);
        out.extend(data);
        Some(out)
    }
}

struct Tiff<'b> {
    bytes: &'b [u8],
    little: bool,
}

struct Entry {
    tag: u16,
    kind: u16,
    count: usize,
    /// Where its value stands when that is short, or where the place of the value is written.
    value: usize,
}

impl Tiff<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let two: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let four: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if self.little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        })
        .ok()
    }

    fn entries(&self, at: usize) -> Vec<Entry> {
        let count = usize::from(self.short(at).unwrap_or_default()).min(ENTRIES);
        let entry = |index: usize| {
            let at = at.checked_add(2 + 12 * index)?;
            Some(Entry {
                tag: self.short(at)?,
                kind: self.short(at + 2)?,
                count: self.long(at + 4)?,
                value: at + 8,
            })
        };
        (0..count).map_while(entry).collect()
    }

    fn text(&self, entry: &Entry) -> Option<String> {
        // Bytes and UTF-8 (EXIF 3.0) are written by some where ASCII is due.
        if !matches!(entry.kind, 1 | 2 | 129) || entry.count > LINE {
            return None;
        }
        let start = if entry.count <= 4 {
            entry.value
        } else {
            self.long(entry.value)?
        };
        let bytes = self.bytes.get(start..start.checked_add(entry.count)?)?;
        let text = String::from_utf8_lossy(bytes).replace('\0', " ");
        (!text.trim().is_empty()).then(|| text.trim().to_owned())
    }
}
