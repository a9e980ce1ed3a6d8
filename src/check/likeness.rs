//! Which texts hold much of another: compared by the runs of eight words (w-shingles) that stand in
//! both.
//!
//! It knows texts only, so that it serves pages of a hub and a submission alike. Quotations, markup
//! and the targets of links do not count, and neither does a paragraph that stands in a tenth of
//! all texts, or in forty: it is boilerplate. Nor do runs of words that more than eight texts have:
//! a form. Code and short lines find no likeness, but count in its share.
//!
//! Every text gives an eighth of its shingles, chosen by their hash, to an index; pairs that share
//! some of those are then compared whole. Time and memory grow with the length of the texts, not
//! with the number of pairs. After Broder, “On the resemblance and containment of documents”, 1997.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use rayon::prelude::*;

mod parts;
mod shingles;
mod sketch;
#[cfg(test)]
mod tests;
mod words;

use parts::Parts;
use shingles::shingles_of;
use sketch::{Sketch, is_sampled, repeated};

/// Texts with fewer shingles are not compared: too little of them could be anybody's.
const MIN_SHINGLES: usize = 40;
/// A paragraph is boilerplate when it stands in so many texts …
const BOILERPLATE_TEXTS: usize = 10;
/// … and in one of so many of all, …
const BOILERPLATE_SHARE: usize = 10;
/// … or, however many there are, in so many: nobody copies an article forty times, but programs
/// fill in forms.
const FORMS: usize = 40;
/// … unless nearly all of a text stands in the other, in per cent: then it is a copy, notes and
/// all.
const WHOLE: u32 = 90;
/// A run of words that stands in more texts is a form that they are written by, and makes none a
/// copy of another.
const FORM: u32 = 8;
/// Fewer shingles in common are no likeness, whatever their share.
const MIN_SHARED: usize = 40;
/// So many texts, those that share most of the index with one, are compared with it.
const CANDIDATES: usize = 3;
/// Smaller shares are no likeness, in per cent.
pub const MIN_PERCENT: u32 = 30;

/// How much of a text stands in another one too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Likeness {
    /// The other text's place among those compared.
    pub other: usize,
    /// How much of this text stands there, in per cent.
    pub percent: u32,
    /// How much of the other text stands here, in per cent.
    pub percent_of_other: u32,
}

/// Texts that others can be compared with.
pub struct Corpus<'t> {
    texts: Vec<&'t str>,
    sketches: Vec<Sketch>,
    boilerplate: HashSet<u64>,
    /// Boilerplate, and notes that stand in several texts.
    notes: HashSet<u64>,
    /// Sampled shingles by their first bits, each with where it stands.
    index: Vec<HashMap<u64, Holders>>,
}

/// The texts that a shingle stands in.
struct Holders {
    /// The first two.
    first: [u32; 2],
    /// The last one.
    last: u32,
    /// How many there are.
    count: u32,
}

/// Parts of the index, a power of two: each is small enough for a processor's cache.
const PARTS: usize = 64;
/// No second text, in the index.
const NONE: u32 = u32::MAX;

impl<'t> Corpus<'t> {
    /// Reads texts in Markdown, without their front matter.
    pub fn new(texts: Vec<&'t str>) -> Self {
        let mut corpus = Self::unindexed(texts);
        corpus.index(|_| true);
        corpus
    }

    fn unindexed(texts: Vec<&'t str>) -> Self {
        let sketches: Vec<Sketch> = texts.par_iter().map(|text| sketch::sketch(text)).collect();
        let least = BOILERPLATE_TEXTS
            .max(sketches.len() / BOILERPLATE_SHARE)
            .min(FORMS);
        let (notes, boilerplate) = repeated(&sketches, least);
        Self {
            texts,
            sketches,
            boilerplate,
            notes,
            index: Vec::new(),
        }
    }

    /// Makes the index of those shingles that are asked for.
    fn index(&mut self, is_wanted: impl Fn(&u64) -> bool) {
        let mut parts: Vec<Vec<(u64, u32)>> = vec![Vec::new(); PARTS];
        for (at, sketch) in self.sketches.iter().enumerate() {
            for shingle in sketch.telling(&self.boilerplate).filter(&is_wanted) {
                parts[part(shingle)].push((shingle, at as u32));
            }
        }
        self.index = parts.into_par_iter().map(index).collect();
    }

    /// The texts that hold much of `text`, those that hold most first. Itself, when it is `own`, is
    /// not among them.
    pub fn like(&self, text: &str, own: Option<usize>) -> Vec<Likeness> {
        let sketch;
        let sketch = match own.and_then(|own| self.sketches.get(own)) {
            Some(own) => own,
            None => {
                sketch = sketch::sketch(text);
                &sketch
            }
        };
        if sketch.shingles(&self.boilerplate) < MIN_SHINGLES {
            return Vec::new();
        }
        let candidates = self.candidates(sketch, own);
        if candidates.is_empty() {
            return Vec::new();
        }
        let all = Parts::of(text, &self.boilerplate);
        let own = OnceCell::new();
        let compared = candidates.into_iter().filter_map(|other| {
            let others = Parts::of(self.texts[other], &self.boilerplate);
            let shared_runs = shared(&all.runs, &others.runs).count();
            let found = likeness(
                shared_runs + shared(&all.lines, &others.lines).count(),
                other,
                &all,
                &others,
            );
            // All of a small page in a large one is a copy, unless it is a form that many fill in.
            let is_own = || 2 * self.telling_of(shared(&all.runs, &others.runs)) >= shared_runs;
            if found.percent >= WHOLE || found.percent_of_other >= WHOLE && is_own() {
                return Some(found);
            }
            let own = own.get_or_init(|| Parts::of(text, &self.notes));
            let others = Parts::of(self.texts[other], &self.notes);
            let shared = self.telling_of(shared(&own.runs, &others.runs));
            (own.runs.len() >= MIN_SHINGLES && shared >= MIN_SHARED)
                .then(|| likeness(shared, other, own, &others))
        });
        let mut found: Vec<Likeness> = compared
            .filter(|found| found.percent >= MIN_PERCENT)
            .collect();
        found.sort_by_key(|found| (std::cmp::Reverse(found.percent), found.other));
        found
    }

    /// How many of some shingles that two texts share are not of a form; the sampled ones speak for
    /// the others.
    fn telling_of(&self, shared: impl Iterator<Item = u64>) -> usize {
        let (mut all, mut sampled, mut of_form) = (0, 0, 0);
        for shingle in shared {
            all += 1;
            let mixed = words::mix(shingle);
            if is_sampled(&shingle)
                && let Some(holders) = self.index[part(mixed)].get(&mixed)
            {
                sampled += 1;
                of_form += usize::from(holders.count > FORM);
            }
        }
        all - (all * of_form).checked_div(sampled).unwrap_or_default()
    }

    /// What each text shares with others: the result of [`Corpus::like`] by place, those without
    /// any left out.
    pub fn all(&self) -> BTreeMap<usize, Vec<Likeness>> {
        let found = self
            .texts
            .par_iter()
            .enumerate()
            .map(|(at, text)| (at, self.like(text, Some(at))));
        found.filter(|(_, found)| !found.is_empty()).collect()
    }

    /// The texts with which a sketch shares most sampled shingles, when it is more than a few.
    fn candidates(&self, sketch: &Sketch, own: Option<usize>) -> Vec<usize> {
        let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
        let mut telling = 0;
        for shingle in sketch.telling(&self.boilerplate) {
            telling += 1;
            for holder in self.index[part(shingle)]
                .get(&shingle)
                .into_iter()
                .flat_map(|holders| &holders.first)
            {
                if *holder != NONE && own != Some(*holder as usize) {
                    *shared.entry(*holder).or_default() += 1;
                }
            }
        }
        // Half of what makes a likeness, since a sample may be unlucky.
        let least = (telling * MIN_PERCENT).div_ceil(200).max(1);
        let mut candidates: Vec<(u32, u32)> = shared
            .into_iter()
            .filter(|(_, count)| *count >= least)
            .collect();
        candidates.sort_by_key(|(text, count)| (std::cmp::Reverse(*count), *text));
        candidates
            .into_iter()
            .take(CANDIDATES)
            .map(|(text, _)| text as usize)
            .collect()
    }
}

/// What [`Corpus::all`] tells of the `chosen` texts and of those that share anything with them:
/// without an index of all.
pub fn around(texts: Vec<&str>, chosen: &BTreeSet<usize>) -> BTreeMap<usize, Vec<Likeness>> {
    let mut corpus = Corpus::unindexed(texts);
    let telling = |at: &usize| corpus.sketches[*at].telling(&corpus.boilerplate);
    let own: HashSet<u64> = chosen.iter().flat_map(telling).collect();
    let is_near =
        |at: &usize| chosen.contains(at) || telling(at).any(|shingle| own.contains(&shingle));
    let near: Vec<usize> = (0..corpus.texts.len())
        .into_par_iter()
        .filter(is_near)
        .collect();
    let wanted: HashSet<u64> = near.iter().flat_map(telling).collect();
    corpus.index(|shingle| wanted.contains(shingle));
    let found = near
        .into_par_iter()
        .map(|at| (at, corpus.like(corpus.texts[at], Some(at))));
    found.filter(|(_, found)| !found.is_empty()).collect()
}

/// Whether a text has gained so much that it is worth comparing: less could be anybody's.
pub fn has_grown(before: &str, after: &str) -> bool {
    let shingles = |text: &str| -> HashSet<u64> {
        let mut found = HashSet::new();
        words::paragraphs(text, |words| found.extend(shingles_of(words)));
        found
    };
    let before = shingles(before);
    shingles(after).difference(&before).count() >= MIN_SHINGLES
}

/// The part of the index that a shingle is in.
fn part(shingle: u64) -> usize {
    (shingle >> (u64::BITS - PARTS.trailing_zeros())) as usize
}

fn index(shingles: Vec<(u64, u32)>) -> HashMap<u64, Holders> {
    let mut index = HashMap::with_capacity(shingles.len());
    for (shingle, text) in shingles {
        let holders = index.entry(shingle).or_insert(Holders {
            first: [text, NONE],
            last: text,
            count: 1,
        });
        if holders.last != text {
            holders.last = text;
            holders.count += 1;
            if holders.first[1] == NONE {
                holders.first[1] = text;
            }
        }
    }
    index
}

fn likeness(shared: usize, other: usize, own: &Parts, others: &Parts) -> Likeness {
    let percent = |of: usize| u32::try_from(shared * 100 / of.max(1)).unwrap_or(100);
    Likeness {
        other,
        percent: percent(own.len()),
        percent_of_other: percent(others.len()),
    }
}

/// The elements that two sorted lists have in common.
fn shared<'l>(mut a: &'l [u64], mut b: &'l [u64]) -> impl Iterator<Item = u64> + 'l {
    std::iter::from_fn(move || {
        while let (Some(first), Some(second)) = (a.first(), b.first()) {
            match first.cmp(second) {
                std::cmp::Ordering::Less => a = &a[1..],
                std::cmp::Ordering::Greater => b = &b[1..],
                std::cmp::Ordering::Equal => {
                    (a, b) = (&a[1..], &b[1..]);
                    return Some(*first);
                }
            }
        }
        None
    })
}
