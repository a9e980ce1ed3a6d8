//! What is kept of a text to find those that share something with it.

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

/// What is kept of a text.
pub(super) struct Sketch {
    /// Of each paragraph: its hash and how many shingles it has.
    paragraphs: Vec<(u64, u32)>,
    /// Sampled shingles, each with its paragraph.
    sampled: Vec<(u64, u32)>,
}

impl Sketch {
    /// Sampled shingles outside boilerplate.
    pub(super) fn telling(&self, boilerplate: &HashSet<u64>) -> impl Iterator<Item = u64> {
        let is_telling = |paragraph: u32| {
            self.paragraphs
                .get(paragraph as usize)
                .is_some_and(|(hash, _)| !boilerplate.contains(hash))
        };
        self.sampled
            .iter()
            .filter(move |(_, paragraph)| is_telling(*paragraph))
            .map(|(shingle, _)| *shingle)
    }

    /// How many shingles it has outside boilerplate.
    pub(super) fn shingles(&self, boilerplate: &HashSet<u64>) -> usize {
        self.paragraphs
            .iter()
            .filter(|(hash, _)| !boilerplate.contains(hash))
            .map(|(_, count)| *count as usize)
            .sum()
    }
}

/// Whether a shingle is in the index.
pub(super) fn is_sampled(shingle: &u64) -> bool {
    shingle.wrapping_mul(BASE) >> (u64::BITS - SAMPLED_BITS) == 0
}

/// What is kept of a text in Markdown.
pub(super) fn sketch(text: &str) -> Sketch {
    let mut sketch = Sketch {
        paragraphs: Vec::new(),
        sampled: Vec::new(),
    };
    words::paragraphs(text, |words| {
        if words.len() < WIDTH {
            return;
        }
        let paragraph = sketch.paragraphs.len() as u32;
        sketch
            .paragraphs
            .push((hash_all(words), (words.len() + 1 - WIDTH) as u32));
        sketch.sampled.extend(
            shingles_of(words)
                .filter(is_sampled)
                .map(|shingle| (words::mix(shingle), paragraph)),
        );
    });
    sketch
}

/// Notes of several texts, and the paragraphs that stand in `many`.
pub(super) fn repeated(sketches: &[Sketch], many: usize) -> (HashSet<u64>, HashSet<u64>) {
    // The last text that each was seen in, so that a text counts once.
    let mut seen: HashMap<u64, (usize, usize)> = HashMap::new();
    let (mut in_some, mut in_many) = (HashSet::new(), HashSet::new());
    for (at, sketch) in sketches.iter().enumerate() {
        for (hash, shingles) in &sketch.paragraphs {
            let (count, last) = seen.entry(*hash).or_insert((0, usize::MAX));
            if *last != at {
                (*count, *last) = (*count + 1, at);
                if *count
                    == if *shingles <= SHORT {
                        SHORT_NOTES
                    } else {
                        NOTES
                    }
                {
                    in_some.insert(*hash);
                }
                if *count == many {
                    in_many.insert(*hash);
                }
            }
        }
    }
    (in_some, in_many)
}
