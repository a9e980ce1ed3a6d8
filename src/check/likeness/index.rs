//! The index of sampled shingles: which texts each stands in.

use rayon::prelude::*;

/// Parts of the index, a power of two: each is small enough for a processor's cache.
const PARTS: usize = 64;

/// Sampled shingles with the texts that they stand in, as often as they do, in order.
#[derive(Default)]
pub(super) struct Index {
    /// By their first bits.
    parts: Vec<Vec<(u64, u32)>>,
}

/// A text, and one of the first two others that have a shingle of it; once for each shingle.
pub(super) type Shared = (u32, u32);

impl Index {
    /// An index of shingles, each with a text that it stands in.
    pub(super) fn new(shingles: impl Iterator<Item = (u64, u32)>) -> Self {
        let mut parts: Vec<Vec<(u64, u32)>> = vec![Vec::new(); PARTS];
        for (shingle, text) in shingles {
            parts[part(shingle)].push((shingle, text));
        }
        parts.par_iter_mut().for_each(|part| part.sort_unstable());
        Self { parts }
    }

    /// The texts that a shingle stands in, the first ones first, as often as it does.
    pub(super) fn holders(&self, shingle: u64) -> &[(u64, u32)] {
        let Some(part) = self.parts.get(part(shingle)) else {
            return &[];
        };
        let start = part.partition_point(|(other, _)| *other < shingle);
        let rest = &part[start..];
        let is_other = |(other, _): &(u64, u32)| *other != shingle;
        &rest[..rest.iter().position(is_other).unwrap_or(rest.len())]
    }

    /// Which texts share shingles: nearly all shingles stand in one text alone, so that one pass
    /// tells it of all.
    pub(super) fn shared(&self) -> Vec<Shared> {
        let shared_in = |part: &Vec<(u64, u32)>| {
            let runs = part.chunk_by(|a, b| a.0 == b.0);
            let shared = runs.flat_map(|run| {
                let [first, second] = first_two(run);
                let others = move |own: u32| {
                    [first, second]
                        .into_iter()
                        .flatten()
                        .filter(move |other| *other != own)
                        .map(move |other| (own, other))
                };
                let run = if second.is_some() { run } else { &[] };
                run.iter().flat_map(move |(_, own)| others(*own))
            });
            shared.collect::<Vec<Shared>>()
        };
        let mut all: Vec<Shared> = self.parts.par_iter().flat_map_iter(shared_in).collect();
        all.par_sort_unstable();
        all
    }
}

/// The first two texts that a shingle stands in.
pub(super) fn first_two(holders: &[(u64, u32)]) -> [Option<u32>; 2] {
    let first = holders.first().map(|(_, text)| *text);
    let others = holders.iter().map(|(_, text)| *text);
    let second = others.skip(1).find(|text| Some(*text) != first);
    [first, second]
}

/// Whether a shingle stands in more texts than that.
pub(super) fn is_in_more_than(holders: &[(u64, u32)], most: usize) -> bool {
    holders.chunk_by(|a, b| a.1 == b.1).nth(most).is_some()
}

/// The part of the index that a shingle is in.
fn part(shingle: u64) -> usize {
    (shingle >> (u64::BITS - PARTS.trailing_zeros())) as usize
}
