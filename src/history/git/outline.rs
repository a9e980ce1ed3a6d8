//! How alike two texts are: as git tells it, by the bytes of the lines that they share.

use std::collections::{BTreeMap, HashMap};

use super::object::Blobs;
use crate::repo::BlobId;

/// Larger files are not compared.
const SIZE: usize = 512 * 1024;

/// How many bytes of a commit are compared: the outlines are held in memory together.
const BYTES: usize = 32 << 20;

/// The lines of a text: how many bytes each takes, by its hash.
struct Outline {
    lines: BTreeMap<u64, usize>,
    size: usize,
    /// The `id` in its front matter.
    id: Option<String>,
}

/// Which pairs of texts are compared, by the ids in their front matter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ids {
    /// Those that have the same, and those of which one has none.
    Agree,
    /// Those that have two different ones.
    Differ,
    /// All.
    Any,
}

/// The outlines of the texts that were looked at, within a budget.
pub(super) struct Outlines<'a> {
    blobs: &'a Blobs<'a>,
    known: HashMap<BlobId, Option<Outline>>,
    bytes: usize,
}

impl<'a> Outlines<'a> {
    pub fn new(blobs: &'a Blobs<'a>) -> Self {
        Self {
            blobs,
            known: HashMap::new(),
            bytes: BYTES,
        }
    }

    fn read(&mut self, blob: BlobId) {
        let (blobs, bytes) = (self.blobs, &mut self.bytes);
        self.known.entry(blob).or_insert_with(|| {
            let outline = outline(&blobs.read(blob, SIZE.min(*bytes))?)?;
            *bytes -= outline.size;
            Some(outline)
        });
    }

    /// The `id` of a page.
    pub fn id(&mut self, blob: Option<BlobId>) -> Option<String> {
        self.read(blob?);
        self.known.get(&blob?)?.as_ref()?.id.clone()
    }

    /// How similar two texts are, in per cent; 0 where their ids are not as asked for.
    pub fn score(&mut self, before: Option<BlobId>, after: Option<BlobId>, ids: Ids) -> usize {
        let (Some(before), Some(after)) = (before, after) else {
            return 0;
        };
        self.read(before);
        self.read(after);
        let (Some(Some(a)), Some(Some(b))) = (self.known.get(&before), self.known.get(&after))
        else {
            return 0;
        };
        let differ = a.id.is_some() && b.id.is_some() && a.id != b.id;
        match ids {
            Ids::Agree if differ => 0,
            Ids::Differ if !differ => 0,
            _ => a.similarity(b),
        }
    }
}

/// The `id` of a page's front matter, as far as a glance shows: a line `id: …` in the block that
/// the text starts with.
fn id_of(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let mut lines = head.trim_start_matches('\u{feff}').lines();
    if lines.next()?.trim_end() != "---" {
        return None;
    }
    let line = lines
        .take_while(|line| !matches!(line.trim_end(), "---" | "..."))
        .find_map(|line| line.strip_prefix("id:"))?;
    let id = line
        .split(" #")
        .next()
        .unwrap_or_default()
        .trim()
        .trim_matches(['"', '\'']);
    (!id.is_empty()).then(|| id.to_owned())
}

/// The lines of a text; `None` for binary files, as git tells them, and for empty ones.
fn outline(bytes: &[u8]) -> Option<Outline> {
    if bytes.is_empty() || bytes.iter().take(8000).any(|b| *b == 0) {
        return None;
    }
    let mut lines = BTreeMap::new();
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        // Long lines are cut as git cuts them, so that a paragraph on one line can be similar to
        // itself with an edit.
        for piece in line.chunks(64) {
            *lines.entry(hash(piece)).or_insert(0) += piece.len();
        }
    }
    Some(Outline {
        lines,
        size: bytes.len(),
        id: id_of(bytes),
    })
}

impl Outline {
    /// How much of the larger text the two have in common, in per cent.
    fn similarity(&self, other: &Outline) -> usize {
        let size = self.size.max(other.size);
        if self.size.min(other.size) * 2 < size {
            return 0;
        }
        let (few, many) = if self.lines.len() < other.lines.len() {
            (self, other)
        } else {
            (other, self)
        };
        let same: usize = few
            .lines
            .iter()
            .map(|(hash, size)| many.lines.get(hash).map_or(0, |other| *size.min(other)))
            .sum();
        same * 100 / size
    }
}

/// FNV-1a: small, and stable from run to run.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .filter(|b| **b != b'\r')
        .fold(0xcbf2_9ce4_8422_2325, |hash, b| {
            (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
        })
}
