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
use std::ops::Range;

use foldhash::{HashSet, HashSetExt};
use rayon::prelude::*;

use crate::sources::Text;

mod index;
mod parts;
mod shingles;
mod sketch;
#[cfg(test)]
mod tests;
mod words;

use index::{Index, Shared, first_two, is_in_more_than};
use parts::Parts;
use shingles::shingles_of;
pub use sketch::Sketch;
use sketch::{is_sampled, repeated};

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
const FORM: usize = 8;
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

/// A text to compare, with its sketch where that is known: then it is read only where another one
/// is like it.
pub struct Body<'t> {
    whole: Whole<'t>,
    sketch: Option<Sketch<'t>>,
}

enum Whole<'t> {
    Read(&'t str),
    Part(&'t Text, Range<usize>),
}

impl<'t> Body<'t> {
    /// A part of a text.
    pub fn new(text: &'t Text, part: Range<usize>, sketch: Option<Sketch<'t>>) -> Self {
        Self {
            whole: Whole::Part(text, part),
            sketch,
        }
    }
}

impl<'t> Whole<'t> {
    fn text(&self) -> &'t str {
        match self {
            Self::Read(text) => text,
            Self::Part(text, part) => text.as_str().get(part.clone()).unwrap_or_default(),
        }
    }
}

impl<'t> From<&'t str> for Body<'t> {
    fn from(text: &'t str) -> Self {
        Self {
            whole: Whole::Read(text),
            sketch: None,
        }
    }
}

/// Texts that others can be compared with.
pub struct Corpus<'t> {
    bodies: Vec<Whole<'t>>,
    sketches: Vec<Sketch<'t>>,
    boilerplate: HashSet<u64>,
    /// Boilerplate, and notes that stand in several texts.
    notes: HashSet<u64>,
    /// Sampled shingles, each with the texts that it stands in.
    index: Index,
}

impl<'t> Corpus<'t> {
    /// Reads texts in Markdown, without their front matter.
    pub fn new(texts: Vec<impl Into<Body<'t>> + Send>) -> Self {
        let mut corpus = Self::unindexed(texts);
        corpus.index(|_| true);
        corpus
    }

    fn unindexed(texts: Vec<impl Into<Body<'t>> + Send>) -> Self {
        let (bodies, sketches): (Vec<Whole>, Vec<Sketch>) = texts
            .into_par_iter()
            .map(|text| {
                let Body { whole, sketch } = text.into();
                let sketch = sketch.unwrap_or_else(|| Sketch::of(whole.text()));
                (whole, sketch)
            })
            .unzip();
        let least = BOILERPLATE_TEXTS
            .max(sketches.len() / BOILERPLATE_SHARE)
            .min(FORMS);
        let (notes, boilerplate) = repeated(&sketches, least);
        Self {
            bodies,
            sketches,
            boilerplate,
            notes,
            index: Index::default(),
        }
    }

    /// Makes the index of those shingles that are asked for.
    fn index(&mut self, is_wanted: impl Fn(&u64) -> bool) {
        let texts = (0..).zip(&self.sketches);
        self.index = Index::new(texts.flat_map(|(at, sketch)| {
            let telling = sketch.telling(&self.boilerplate).filter(&is_wanted);
            telling.map(move |shingle| (shingle, at))
        }));
    }

    /// The texts that hold much of `text`, those that hold most first. Itself, when it is `own`, is
    /// not among them.
    pub fn like(&self, text: &str, own: Option<usize>) -> Vec<Likeness> {
        let sketch;
        let sketch = match own.and_then(|own| self.sketches.get(own)) {
            Some(own) => own,
            None => {
                sketch = Sketch::of(text);
                &sketch
            }
        };
        self.compared(sketch, || text, self.candidates(sketch, own))
    }

    /// How much of a text stands in those of the `candidates` that hold much of it.
    fn compared<'s>(
        &self,
        sketch: &Sketch,
        text: impl FnOnce() -> &'s str,
        candidates: Vec<usize>,
    ) -> Vec<Likeness> {
        if candidates.is_empty() || sketch.shingles(&self.boilerplate) < MIN_SHINGLES {
            return Vec::new();
        }
        let text = text();
        let all = Parts::of(text, &self.boilerplate);
        let own = OnceCell::new();
        let compared = candidates.into_iter().filter_map(|other| {
            let others = Parts::of(self.bodies[other].text(), &self.boilerplate);
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
            let others = Parts::of(self.bodies[other].text(), &self.notes);
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
            let holders = match is_sampled(&shingle) {
                true => self.index.holders(words::mix(shingle)),
                false => &[],
            };
            sampled += usize::from(!holders.is_empty());
            of_form += usize::from(is_in_more_than(holders, FORM));
        }
        all - (all * of_form).checked_div(sampled).unwrap_or_default()
    }

    /// What each text shares with others: the result of [`Corpus::like`] by place, those without
    /// any left out.
    pub fn all(&self) -> BTreeMap<usize, Vec<Likeness>> {
        let shared = self.index.shared();
        let of_texts: Vec<&[Shared]> = shared.chunk_by(|a, b| a.0 == b.0).collect();
        let compare = |shared: &&[Shared]| {
            let at = shared.first()?.0 as usize;
            let sketch = self.sketches.get(at)?;
            let others = shared.chunk_by(|a, b| a.1 == b.1);
            let counts = others.filter_map(|run| Some((run.first()?.1, run.len())));
            let candidates = self.most_alike(sketch, counts);
            let found = self.compared(sketch, || self.bodies[at].text(), candidates);
            (!found.is_empty()).then_some((at, found))
        };
        of_texts.par_iter().filter_map(compare).collect()
    }

    /// The texts with which a sketch shares most sampled shingles, when it is more than a few.
    fn candidates(&self, sketch: &Sketch, own: Option<usize>) -> Vec<usize> {
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        for shingle in sketch.telling(&self.boilerplate) {
            let first = first_two(self.index.holders(shingle));
            for holder in first.into_iter().flatten() {
                if own != Some(holder as usize) {
                    *shared.entry(holder).or_default() += 1;
                }
            }
        }
        self.most_alike(sketch, shared.into_iter())
    }

    /// Those of the others, each with how many sampled shingles of a sketch it has, that have most.
    fn most_alike(
        &self,
        sketch: &Sketch,
        others: impl Iterator<Item = (u32, usize)>,
    ) -> Vec<usize> {
        // Half of what makes a likeness, since a sample may be unlucky.
        let telling = sketch.telling(&self.boilerplate).count();
        let least = (telling * MIN_PERCENT as usize).div_ceil(200).max(1);
        let mut candidates: Vec<(u32, usize)> =
            others.filter(|(_, count)| *count >= least).collect();
        candidates.sort_by_key(|(text, count)| (std::cmp::Reverse(*count), *text));
        candidates
            .into_iter()
            .take(CANDIDATES)
            .map(|(text, _)| text as usize)
            .collect()
    }
}

/// What texts tell of each other.
pub struct Compared<'t> {
    /// By place: the texts that hold much of one, of those that any do.
    pub alike: BTreeMap<usize, Vec<Likeness>>,
    /// The sketches of all texts.
    pub sketches: Vec<Sketch<'t>>,
}

/// What [`Corpus::all`] tells of texts.
pub fn among<'t>(texts: Vec<impl Into<Body<'t>> + Send>) -> Compared<'t> {
    let corpus = Corpus::new(texts);
    Compared {
        alike: corpus.all(),
        sketches: corpus.sketches,
    }
}

/// The same of the `chosen` texts and of those that share anything with them: without an index of
/// all.
pub fn around<'t>(
    texts: Vec<impl Into<Body<'t>> + Send>,
    chosen: &BTreeSet<usize>,
) -> Compared<'t> {
    let mut corpus = Corpus::unindexed(texts);
    let telling = |at: &usize| corpus.sketches[*at].telling(&corpus.boilerplate);
    let own: HashSet<u64> = chosen.iter().flat_map(telling).collect();
    let is_near =
        |at: &usize| chosen.contains(at) || telling(at).any(|shingle| own.contains(&shingle));
    let near: Vec<usize> = (0..corpus.bodies.len())
        .into_par_iter()
        .filter(is_near)
        .collect();
    let wanted: HashSet<u64> = near.iter().flat_map(telling).collect();
    corpus.index(|shingle| wanted.contains(shingle));
    let compare = |at: usize| {
        let sketch = &corpus.sketches[at];
        let text = || corpus.bodies[at].text();
        let found = corpus.compared(sketch, text, corpus.candidates(sketch, Some(at)));
        (!found.is_empty()).then_some((at, found))
    };
    Compared {
        alike: near.into_par_iter().filter_map(compare).collect(),
        sketches: corpus.sketches,
    }
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
