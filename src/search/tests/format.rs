//! What is written can be read: the same terms, pages and levels.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::search::encode;
use crate::search::read::{Entry, Reader};
use crate::search::tests::{Page, page, pages};
use crate::search::*;

/// Term → address → level.
type Levels = BTreeMap<String, BTreeMap<String, u8>>;

fn of_records(records: &[Record]) -> Levels {
    let mut levels = Levels::new();
    for record in records {
        for (term, level) in record.terms.iter() {
            let of_term = levels.entry(term.to_owned()).or_default();
            of_term.insert(record.shown.url.clone(), level);
        }
    }
    levels
}

/// All entries, and what the whole index says. Panics where it is not well formed.
fn read(files: &Files) -> (Vec<Entry>, Levels) {
    let reader = Reader::open(files, "en").unwrap();
    let by_slot = reader.pages();
    assert_eq!(by_slot.len(), reader.manifest.pages as usize);
    let mut entries = Vec::new();
    let mut levels = Levels::new();
    for number in 0..reader.boundaries.len() {
        for entry in reader.shard(number) {
            assert_eq!(reader.shard_of(&entry.term), number, "{}", entry.term);
            let mut all = entry.postings.clone();
            all.extend(reader.rest(&entry.term));
            assert!(all.is_sorted_by_key(|(slot, level)| (255 - level, *slot)));
            let of_term: BTreeMap<String, u8> = all
                .iter()
                .map(|(slot, level)| (by_slot[slot].1.clone(), *level))
                .collect();
            assert_eq!(of_term.len(), all.len(), "a page twice: {}", entry.term);
            levels.insert(entry.term.clone(), of_term);
            entries.push(entry);
        }
    }
    assert!(entries.is_sorted_by(|one, other| encode::order(&one.term, &other.term).is_lt()));
    (entries, levels)
}

fn holds(records: &[Record]) {
    let files = files("en", &records.iter().collect::<Vec<_>>());
    let (entries, levels) = read(&files);
    let expected = of_records(records);
    let terms = |levels: &Levels| levels.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(terms(&levels), terms(&expected));
    for entry in &entries {
        let (read, expected) = (&levels[&entry.term], &expected[&entry.term]);
        let whole = !entry.term.ends_with('*') || expected.len() <= 48;
        if whole && (read.len() == expected.len() || entry.pages as usize * 2 <= records.len()) {
            assert_eq!(read, expected, "{}", entry.term);
        }
        assert_eq!(
            entry.pages as usize,
            expected.len().min(if whole { usize::MAX } else { 48 })
        );
    }
    let names: BTreeSet<String> = files.keys().map(|name| name.to_lowercase()).collect();
    assert_eq!(names.len(), files.len());
    assert!(
        files
            .keys()
            .all(|name| name.rsplit('/').next().unwrap().len() <= 255)
    );
}

#[test]
fn the_index_gives_back_what_went_in() {
    let records: Vec<Record> = pages(200).iter().map(Page::record).collect();
    holds(&records);
    holds(&records[..1]);
    let empty = files("en", &[]);
    assert_eq!(read(&empty).0, []);
    assert_eq!(empty.len(), 3);
}

/// A word on so many pages that only the best stand beside it.
#[test]
fn a_frequent_word_has_the_rest_of_its_pages_in_a_file() {
    let record = |number: usize| {
        let frequent = if number % 9 < 4 { "frequent" } else { "other" };
        let text = format!(
            "{} everywhere",
            format!("{frequent} ").repeat(1 + number % 5)
        );
        Page {
            shown: Shown {
                url: format!("/{number}/"),
                title: "Page".to_owned(),
                summary: String::new(),
                sort: Sort::Article,
                categories: Vec::new(),
                aliases: Vec::new(),
            },
            people: Vec::new(),
            texts: vec![(Part::Text, text)],
        }
        .record()
    };
    let records: Vec<Record> = (0..9600).map(record).collect();
    holds(&records);
    let files = files("en", &records.iter().collect::<Vec<_>>());
    let rests: Vec<&String> = files.keys().filter(|name| name.contains("/l/")).collect();
    assert_eq!(rests, ["en-18/l/sfrequent.bin"]);
    let reader = Reader::open(&files, "en").unwrap();
    let shard = reader.shard(reader.shard_of("everywhere"));
    let everywhere = shard
        .iter()
        .find(|entry| entry.term == "everywhere")
        .unwrap();
    assert_eq!((everywhere.pages, everywhere.postings.len()), (9600, 4096));
    let sort = reader.shard(reader.shard_of("=k:article"));
    let sort = sort
        .iter()
        .find(|entry| entry.term == "=k:article")
        .unwrap();
    assert_eq!(sort.postings.len(), 9600);
}

#[test]
fn words_have_the_stem_of_their_language() {
    let mut page = page(3);
    page.texts = vec![(
        Part::Text,
        "crab crabs Cafés cafés fishing 寄居蟹 marées".to_owned(),
    )];
    let stems = |language: &str| -> BTreeMap<String, String> {
        let files = files(language, &[&page.record()]);
        let reader = Reader::open(&files, language).unwrap();
        let entries = (0..reader.boundaries.len()).flat_map(|number| reader.shard(number));
        entries.map(|entry| (entry.term, entry.stem)).collect()
    };
    let english = stems("en");
    assert_eq!(english["crabs"], "crab");
    assert_eq!(english["crab"], "crab");
    assert_eq!(english["fishing"], "fish");
    assert_eq!(english["寄居"], "寄居");
    assert_eq!(stems("fr-CA")["marees"], "mar");
    assert_eq!(stems("ja")["crabs"], "crabs");
}

#[test]
fn the_same_pages_give_the_same_bytes_in_any_order() {
    let records: Vec<Record> = pages(120).iter().map(Page::record).collect();
    let mut order: Vec<&Record> = records.iter().collect();
    let whole = files("en", &order);
    order.reverse();
    order.rotate_left(37);
    assert!(files("en", &order) == whole);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_can_be_indexed(
        texts in proptest::collection::vec(("\\PC{0,20}", "[a-c寄居蟹กเ\u{10428}\u{FF21}ß /=*]{0,80}"), 1..12)
    ) {
        let records: Vec<Record> = (0..).zip(&texts).map(|(number, (title, text))| {
            let mut page = page(number);
            page.shown.title.clone_from(title);
            page.shown.categories = vec![text.clone(), title.clone()];
            page.shown.aliases = vec![text.clone()];
            page.texts = vec![(Part::Text, text.clone()), (Part::Code, title.clone())];
            page.record()
        }).collect();
        holds(&records);
    }
}
