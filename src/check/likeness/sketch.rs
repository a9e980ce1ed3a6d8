//! What is kept of a text to find those that share something with it.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use super::shingles::{BASE, WIDTH, hash_all, shingles_of};
use super::words;

/// One in two to the power of this is in the index.
const SAMPLED_BITS: u32 = 3;
/// A paragraph that stands in so many texts is a standing note of theirs, …
const NOTES: usize = 5;
/// … a short one in so many, …
const SHORT_NOTES: usize = 3;
/// … with so many shingles at most, …
const SHORT: u32 = 60;

/// What is kept of a text: of each paragraph its hash, how many shingles it has and how many of
/// them are sampled; then the sampled shingles. It is written as bytes, so that one that was kept
/// between runs need not be taken apart.
pub struct Sketch<'k>(Cow<'k, [u8]>);

/// A paragraph of a sketch.
struct Paragraph<'s> {
    hash: u64,
    shingles: u32,
    /// Eight bytes for each.
    sampled: &'s [u8],
}

/// Bytes before the paragraphs: how many there are.
const COUNT: usize = 4;
/// Bytes of a paragraph.
const HEAD: usize = 16;

impl<'k> Sketch<'k> {
    /// A sketch as it was written; `None` for other bytes.
    pub fn read(bytes: &'k [u8]) -> Option<Self> {
        let heads = (number(bytes) as usize).checked_mul(HEAD)?;
        let heads = bytes.get(COUNT..COUNT.checked_add(heads)?)?;
        let sampled: usize = heads
            .chunks_exact(HEAD)
            .map(|head| number(&head[12..]) as usize)
            .sum();
        let is_whole = sampled.checked_mul(8)?.checked_add(COUNT + heads.len())? == bytes.len();
        is_whole.then_some(Self(Cow::Borrowed(bytes)))
    }

    /// The sketch of a text in Markdown.
    pub fn of(text: &str) -> Self {
        let (mut heads, mut all_sampled) = (vec![0; COUNT], Vec::new());
        words::paragraphs(text, |words| {
            if words.len() < WIDTH {
                return;
            }
            let before = all_sampled.len();
            for shingle in shingles_of(words).filter(is_sampled) {
                all_sampled.extend_from_slice(&words::mix(shingle).to_le_bytes());
            }
            let sampled = (all_sampled.len() - before) / 8;
            heads.extend_from_slice(&hash_all(words).to_le_bytes());
            heads.extend_from_slice(&((words.len() + 1 - WIDTH) as u32).to_le_bytes());
            heads.extend_from_slice(&(sampled as u32).to_le_bytes());
        });
        let count = ((heads.len() - COUNT) / HEAD) as u32;
        heads[..COUNT].copy_from_slice(&count.to_le_bytes());
        heads.append(&mut all_sampled);
        Self(Cow::Owned(heads))
    }

    /// As it is kept.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn paragraphs(&self) -> impl Iterator<Item = Paragraph<'_>> {
        let heads = (number(&self.0) as usize * HEAD + COUNT).min(self.0.len());
        let (heads, mut sampled) = self.0.split_at(heads);
        let heads = heads.get(COUNT..).unwrap_or_default().chunks_exact(HEAD);
        heads.map(move |head| {
            let own = (number(&head[12..]) as usize * 8).min(sampled.len());
            let (own, rest) = sampled.split_at(own);
            sampled = rest;
            Paragraph {
                hash: long(head),
                shingles: number(&head[8..]),
                sampled: own,
            }
        })
    }

    /// Sampled shingles outside boilerplate.
    pub(super) fn telling(&self, boilerplate: &HashSet<u64>) -> impl Iterator<Item = u64> {
        self.paragraphs()
            .filter(|paragraph| !boilerplate.contains(&paragraph.hash))
            .flat_map(|paragraph| paragraph.sampled.chunks_exact(8).map(long))
    }

    /// How many shingles it has outside boilerplate.
    pub(super) fn shingles(&self, boilerplate: &HashSet<u64>) -> usize {
        self.paragraphs()
            .filter(|paragraph| !boilerplate.contains(&paragraph.hash))
            .map(|paragraph| paragraph.shingles as usize)
            .sum()
    }
}

/// The number that some bytes begin with; 0 where they are too few.
fn number(bytes: &[u8]) -> u32 {
    bytes
        .first_chunk()
        .map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

/// The same with eight bytes.
fn long(bytes: &[u8]) -> u64 {
    bytes
        .first_chunk()
        .map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

/// Whether a shingle is in the index.
pub(super) fn is_sampled(shingle: &u64) -> bool {
    shingle.wrapping_mul(BASE) >> (u64::BITS - SAMPLED_BITS) == 0
}

/// Notes of several texts, and the paragraphs that stand in `many`.
pub(super) fn repeated(sketches: &[Sketch], many: usize) -> (HashSet<u64>, HashSet<u64>) {
    // The last text that each was seen in, so that a text counts once.
    let mut seen: HashMap<u64, (usize, usize)> = HashMap::new();
    let (mut in_some, mut in_many) = (HashSet::new(), HashSet::new());
    for (at, sketch) in sketches.iter().enumerate() {
        for Paragraph { hash, shingles, .. } in sketch.paragraphs() {
            let (count, last) = seen.entry(hash).or_insert((0, usize::MAX));
            if *last != at {
                (*count, *last) = (*count + 1, at);
                if *count
                    == if shingles <= SHORT {
                        SHORT_NOTES
                    } else {
                        NOTES
                    }
                {
                    in_some.insert(hash);
                }
                if *count == many {
                    in_many.insert(hash);
                }
            }
        }
    }
    (in_some, in_many)
}
