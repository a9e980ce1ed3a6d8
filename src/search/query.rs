//! What a query finds, and in which order: the same as in the browser
//! (`themes/encyclopedia/assets/search-core.js`), from the same files.

use std::collections::{BTreeMap, BTreeSet};

use crate::search::encode::{self, HEAD};
use crate::search::read::{Entry, Reader};
use crate::search::record::Sort;

mod asked;
mod forms;

use asked::{Asked, called, parse};

/// Results that are looked at together: a page that is called as the query says comes first among
/// so many.
const PAGE: usize = 10;

/// What a query found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Pages, the best first.
    pub hits: Vec<Hit>,
    /// How many there are.
    pub total: usize,
    /// Whether there may be more.
    pub more: bool,
}

/// A page that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The language of the index.
    pub language: String,
    /// Its address, as links have it.
    pub url: String,
    /// Its title.
    pub title: String,
    /// What it says of itself, or nothing.
    pub summary: String,
    /// What sort of page it is.
    pub sort: Sort,
    /// The names of its categories.
    pub categories: Vec<String>,
    /// How well it fits: numbers of one query can be compared.
    pub score: f64,
    /// Whether it has all words.
    pub all: bool,
}

/// The pages of a word.
struct Pages {
    values: BTreeMap<u32, f64>,
    pages: u32,
    /// Whether postings were left out.
    cut: bool,
    required: bool,
}

/// A page by its index and its slot.
#[derive(Debug, Clone, Copy)]
struct Place {
    reader: usize,
    slot: u32,
    score: f64,
    all: bool,
}

/// Looks a query up; `filters` are terms such as `=c:crabs`. At most `limit` pages are told.
pub fn search(readers: &[Reader], query: &str, filters: &[String], limit: usize) -> Found {
    let asked = parse(query);
    let (mut places, mut total, mut more) = (Vec::new(), 0, false);
    for (at, reader) in readers.iter().enumerate() {
        let of_reader = find(reader, &asked, filters, at);
        places.extend(of_reader.0);
        total += of_reader.1;
        more |= of_reader.2;
    }
    places.sort_by(in_order);
    if total >= PAGE {
        places.retain(|place| place.all);
    }
    let called = called(query);
    let hits = places
        .chunks(PAGE)
        .take(limit.div_ceil(PAGE))
        .flat_map(|page| shown(readers, page, &called))
        .take(limit)
        .collect();
    Found {
        hits,
        total: if total > 0 { total } else { places.len() },
        more,
    }
}

/// The pages of one index, how many of them have all words, and whether there may be more.
fn find(
    reader: &Reader,
    asked: &[Asked],
    filters: &[String],
    at: usize,
) -> (Vec<Place>, usize, bool) {
    let sets: Vec<BTreeSet<u32>> = filters
        .iter()
        .map(|term| {
            let entry = forms::entry(reader, term);
            let postings = entry.map(|entry| entry.postings).unwrap_or_default();
            postings.into_iter().map(|(slot, _)| slot).collect()
        })
        .collect();
    let forms: Vec<_> = asked.iter().map(|word| forms::of(reader, word)).collect();
    let look = |whole: bool| {
        let words: Vec<Pages> = forms
            .iter()
            .map(|forms| pages(reader, forms, whole))
            .collect();
        let places = rank(reader, asked, &words, &sets, at);
        let total = places.iter().filter(|place| place.all).count();
        let more = words.iter().any(|word| word.cut && word.required);
        (places, total, more, words)
    };
    let mut found = look(!sets.is_empty());
    if found.2 && found.1 < PAGE {
        found = look(true);
    }
    let (places, total, more, words) = found;
    match (&words[..], &forms[..]) {
        ([word], [forms]) if sets.is_empty() && forms.len() == 1 => {
            (places, word.pages as usize, false)
        }
        _ => (places, total, more),
    }
}

/// What pages get for a word; `whole` reads postings that were cut to their end.
fn pages(reader: &Reader, forms: &BTreeMap<String, (Entry, f64)>, whole: bool) -> Pages {
    let (mut values, mut pages, mut cut) = (BTreeMap::new(), 0, false);
    for (entry, weight) in forms.values() {
        pages = entry.pages.max(pages);
        let mut rest = Vec::new();
        if entry.pages as usize > HEAD && entry.pages * 2 <= reader.manifest.pages {
            match whole {
                true => rest = reader.rest(&entry.term),
                false => cut = true,
            }
        }
        for (slot, level) in entry.postings.iter().chain(&rest) {
            let value = values.entry(*slot).or_insert(0.0_f64);
            *value = value.max(weight * f64::from(*level));
        }
    }
    pages = pages.max(encode::count(values.len()));
    Pages {
        values,
        pages,
        cut,
        required: pages * 2 <= reader.manifest.pages,
    }
}

fn rank(
    reader: &Reader,
    asked: &[Asked],
    words: &[Pages],
    sets: &[BTreeSet<u32>],
    at: usize,
) -> Vec<Place> {
    // Where there is a filter, what most pages have counts as being on all.
    let filtered = sets.first().into_iter().flatten();
    let mut scores: BTreeMap<u32, f64> = filtered.map(|slot| (*slot, 0.0)).collect();
    for (word, asked) in words.iter().zip(asked) {
        let (all, pages) = (f64::from(reader.manifest.pages), f64::from(word.pages));
        let rare = (1.0 + (all - pages + 0.5) / (pages + 0.5)).ln() / asked.share / 8.0;
        for (slot, value) in &word.values {
            *scores.entry(*slot).or_insert(0.0) += rare * value;
        }
    }
    scores
        .into_iter()
        .filter(|(slot, _)| sets.iter().all(|set| set.contains(slot)))
        .filter_map(|(slot, score)| {
            let has = |word: &Pages| !word.required || word.values.contains_key(&slot);
            let all = words.iter().all(has);
            let units = || {
                words
                    .iter()
                    .zip(asked)
                    .all(|(word, asked)| !asked.unit || has(word))
            };
            let place = Place {
                reader: at,
                slot,
                score,
                all,
            };
            (all || score > 0.0 && units()).then_some(place)
        })
        .collect()
}

fn in_order(one: &Place, other: &Place) -> std::cmp::Ordering {
    (other.all.cmp(&one.all))
        .then_with(|| other.score.total_cmp(&one.score))
        .then_with(|| one.slot.cmp(&other.slot))
}

/// The pages of some hits, those called as the query says first.
fn shown(readers: &[Reader], places: &[Place], query: &str) -> Vec<Hit> {
    let mut found: Vec<(Place, Hit)> = places
        .iter()
        .filter_map(|place| {
            let reader = &readers[place.reader];
            let (_, url, title, summary, sort, categories, aliases) = reader.page(place.slot)?;
            let names: Vec<String> = std::iter::once(&title)
                .chain(&aliases)
                .map(|name| called(name))
                .collect();
            let bonus = if names.iter().any(|name| name == query) {
                100.0
            } else if names.iter().any(|name| name.starts_with(query)) {
                1.0
            } else {
                0.0
            };
            let place = Place {
                score: place.score + bonus,
                ..*place
            };
            let hit = Hit {
                language: reader.language.clone(),
                url,
                title,
                summary,
                sort: Sort::of_number(sort)?,
                categories,
                score: place.score,
                all: place.all,
            };
            Some((place, hit))
        })
        .collect();
    found.sort_by(|one, other| in_order(&one.0, &other.0));
    found.into_iter().map(|(_, hit)| hit).collect()
}
