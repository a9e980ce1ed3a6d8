//! An index that is made with terms of an earlier run is the one that is made without.

use proptest::prelude::*;

use super::*;
use crate::digest::Digest;
use crate::search::index::{Told, files_of};
use crate::search::lexicon::Lexicon;
use crate::search::vocabulary::{PageTerms, Vocabulary};

fn name(page: &Page) -> Digest {
    Digest::of_bytes(format!("{:?} {:?}", page.shown, page.texts).as_bytes())
}

/// What is kept of pages after those of `kept` were.
fn keep(language: &str, kept: Vec<u8>, pages: &[Page]) -> (Files, Vec<u8>) {
    let lexicon = Lexicon::read(kept, language).unwrap_or_default();
    let records: Vec<Record> = pages.iter().map(Page::record).collect();
    let names: Vec<Option<Digest>> = pages.iter().map(|page| Some(name(page))).collect();
    let terms = records.iter().zip(pages).map(|(record, page)| {
        let known = lexicon.page(name(page));
        known.map_or(PageTerms::Read(&record.terms), PageTerms::Known)
    });
    let vocabulary = Vocabulary::read(language, &lexicon, terms);
    let told = records.iter().map(|record| Told {
        shown: &record.shown,
        people: &record.people,
    });
    let files = files_of(language, &told.collect::<Vec<_>>(), &vocabulary);
    let kept = vocabulary.to_keep(language, &names).unwrap();
    assert!(pages.iter().all(|page| {
        let read = Lexicon::read(kept.clone(), language);
        read.is_some_and(|read| read.page(name(page)).is_some())
    }));
    (files, kept)
}

#[test]
fn kept_terms_change_nothing() {
    for language in ["en", "fr", "ja"] {
        let records = |pages: &[Page]| pages.iter().map(Page::record).collect::<Vec<_>>();
        let mut now = pages(60);
        let (_, first) = keep(language, Vec::new(), &now);
        // Words come and go, as do spellings; pages are added, taken away and put elsewhere.
        for (at, changed) in now.iter_mut().enumerate().filter(|(at, _)| at % 7 == 0) {
            changed.texts.push((
                Part::Text,
                format!("Crabs crab new{at} NAÏVE naive cafe zebra"),
            ));
            changed.texts.remove(1);
        }
        now.extend((80..90).map(page));
        now.drain(20..30);
        now.reverse();
        let fresh = records(&now);
        let fresh = files(language, &fresh.iter().collect::<Vec<_>>());
        let (made, second) = keep(language, first, &now);
        assert!(made == fresh, "{language}");
        assert!(keep(language, second, &now).0 == fresh, "{language}");
    }
}

proptest! {
    #[test]
    fn what_is_damaged_is_read_anew_or_as_it_was(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let (_, mut kept) = keep("en", Vec::new(), &pages(4));
        let at = at.index(kept.len());
        match cut {
            true => kept.truncate(at),
            false => kept[at] = byte,
        }
        if let Some(read) = Lexicon::read(kept, "en") {
            for page in pages(4) {
                let terms = read.page(name(&page));
                prop_assert!(terms.is_none_or(|page| page.terms.iter().all(|(number, _)| (*number as usize) < read.len())));
            }
        }
    }
}
