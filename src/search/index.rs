//! The records of a language's pages → the files of its index.

use std::collections::BTreeMap;

use serde_json::json;

use crate::search::encode::{self, HEAD, Posting};
use crate::search::lexicon::Lexicon;
use crate::search::record::{Person, Record, Shown, filter_value};
use crate::search::shards;
use crate::search::slots::{SHIFT, Slots};
use crate::search::vocabulary::{PageTerms, Vocabulary};

/// Most pages that complete one to three letters.
const COMPLETIONS: usize = 48;

/// The files of an index, by their path below `search/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What the index has of a page besides its terms.
#[derive(Clone, Copy)]
pub(super) struct Told<'r> {
    pub(super) shown: &'r Shown,
    pub(super) people: &'r [Person],
}

/// The files of an index of pages in one language, whatever their order.
pub fn files(language: &str, records: &[&Record]) -> Files {
    let lexicon = Lexicon::default();
    let terms = records.iter();
    let terms = terms.map(|record| PageTerms::Read(&record.terms));
    let vocabulary = Vocabulary::read(language, &lexicon, terms);
    let told = records.iter().map(|record| Told {
        shown: &record.shown,
        people: &record.people,
    });
    files_of(language, &told.collect::<Vec<_>>(), &vocabulary)
}

/// The same with the terms by their numbers, in the order of the pages.
pub(super) fn files_of(language: &str, pages: &[Told], vocabulary: &Vocabulary) -> Files {
    let slots = Slots::new(pages.iter().map(|page| page.shown.url.as_str()));
    let folder = format!("{}-{}", folder(language), slots.bits);
    let postings = postings(vocabulary, &slots);
    let mut files = Files::new();
    let boundaries = write_terms(&mut files, &folder, vocabulary, postings, pages.len());
    write_chunks(&mut files, &folder, pages, &slots);
    let manifest = json!({
        "dir": folder,
        "pages": pages.len(),
        "shards": boundaries.join("\n"),
        "shift": SHIFT,
        "v": 1,
    });
    let name = self::folder(language);
    files.insert(format!("{name}.json"), manifest.to_string().into_bytes());
    files.insert(format!("{name}.facets.json"), facets(pages));
    files
}

/// A language as a part of names of files, the same on every system.
pub fn folder(language: &str) -> String {
    let plain = |letter: char| match letter {
        'A'..='Z' | 'a'..='z' | '0'..='9' => letter,
        _ => '-',
    };
    language.chars().map(plain).collect()
}

/// The postings of each term by its number, in the order of slots: where each begins, and all.
struct Postings {
    starts: Vec<usize>,
    all: Vec<Posting>,
}

fn postings(vocabulary: &Vocabulary, slots: &Slots) -> Postings {
    let mut starts = Vec::with_capacity(vocabulary.pages.len() + 1);
    let mut next = 0;
    for pages in &vocabulary.pages {
        starts.push(next);
        next += *pages as usize;
    }
    starts.push(next);
    let mut all = vec![(0, 0); next];
    let mut free = starts.clone();
    for (slot, at) in &slots.order {
        for (number, level) in &vocabulary.numbers[*at] {
            let place = &mut free[*number as usize];
            all[*place] = (*slot, *level);
            *place += 1;
        }
    }
    Postings { starts, all }
}

/// Writes the shards and the rests of frequent terms; gives the beginnings of the shards.
fn write_terms<'r>(
    files: &mut Files,
    folder: &str,
    vocabulary: &Vocabulary<'r>,
    mut postings: Postings,
    pages: usize,
) -> Vec<&'r str> {
    let sorted = vocabulary.sorted();
    let terms: Vec<&str> = sorted
        .iter()
        .map(|number| vocabulary.terms[*number as usize])
        .collect();
    let mut bytes = Vec::new();
    let mut ends = Vec::with_capacity(sorted.len());
    for (number, term) in sorted.iter().zip(&terms) {
        let number = *number as usize;
        let range = postings.starts[number]..postings.starts[number + 1];
        let mut of_term = &mut postings.all[range];
        of_term.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
        if term.ends_with('*') {
            let best = of_term.len().min(COMPLETIONS);
            of_term = &mut of_term[..best];
        }
        let here = match term.starts_with('=') || !encode::can_name(term) {
            true => of_term.len(),
            false => of_term.len().min(HEAD),
        };
        encode::head(&mut bytes, of_term, here);
        ends.push(bytes.len());
        // What is on most pages is of little help; nobody asks for the rest of them.
        if here < of_term.len() && of_term.len() * 2 <= pages {
            let name = format!("{folder}/l/{}.bin", encode::file_name(term));
            files.insert(name, encode::rest(of_term, here));
        }
    }
    let start = |at: usize| if at == 0 { 0 } else { ends[at - 1] };
    let sizes: Vec<usize> = (0..ends.len()).map(|at| ends[at] - start(at)).collect();
    if terms.is_empty() {
        files.insert(format!("{folder}/t/s.bin"), encode::shard("", &[]));
    }
    let mut boundaries = Vec::new();
    for shard in shards::split(&terms, &sizes) {
        let boundary = match shard.start {
            0 => "",
            first => encode::boundary(terms[first - 1], terms[first]),
        };
        let mut text = String::new();
        let mut before = "";
        for at in shard.clone() {
            let stem = vocabulary.stems[sorted[at] as usize].as_deref();
            encode::line(&mut text, before, terms[at], stem);
            before = terms[at];
        }
        let of_shard = &bytes[start(shard.start)..ends[shard.end - 1]];
        let name = format!("{folder}/t/{}.bin", encode::file_name(boundary));
        files.insert(name, encode::shard(&text, of_shard));
        boundaries.push(boundary);
    }
    boundaries
}

/// Writes what results show, some pages a file.
fn write_chunks(files: &mut Files, folder: &str, pages: &[Told], slots: &Slots) {
    for chunk in slots
        .order
        .chunk_by(|one, other| one.0 >> SHIFT == other.0 >> SHIFT)
    {
        let lines: Vec<String> = chunk
            .iter()
            .map(|(slot, at)| {
                let shown = pages[*at].shown;
                json!([
                    slot,
                    shown.url,
                    shown.title,
                    shown.summary,
                    shown.sort.number(),
                    shown.categories,
                    shown.aliases
                ])
                .to_string()
            })
            .collect();
        let number = chunk.first().map_or(0, |(slot, _)| slot >> SHIFT);
        let text = format!("[{}]\n", lines.join(",\n"));
        files.insert(format!("{folder}/m/{number}.json"), text.into_bytes());
    }
}

/// What results can be narrowed to: the kind of filter, its value, what people read, how many
/// pages.
fn facets(pages: &[Told]) -> Vec<u8> {
    let mut facets: BTreeMap<(char, String), (&str, u32)> = BTreeMap::new();
    for record in pages {
        let categories = record.shown.categories.iter().map(|name| ('c', name, name));
        let people = record
            .people
            .iter()
            .map(|person| ('p', &person.id, &person.name));
        let mut of_record: BTreeMap<(char, String), &str> = BTreeMap::new();
        for (kind, value, label) in categories.chain(people) {
            let label = label.as_str();
            let known = of_record
                .entry((kind, filter_value(value)))
                .or_insert(label);
            *known = label.min(*known);
        }
        for (facet, label) in of_record {
            let (known, pages) = facets.entry(facet).or_insert((label, 0));
            *known = label.min(*known);
            *pages += 1;
        }
    }
    let lines: Vec<String> = facets
        .into_iter()
        .map(|((kind, value), (label, pages))| {
            json!([kind.to_string(), value, label, pages]).to_string()
        })
        .collect();
    format!("[{}]\n", lines.join(",\n")).into_bytes()
}
