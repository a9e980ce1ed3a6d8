//! The terms of all pages of a language by their numbers: those that were kept first, then those
//! that are new.

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;
use pagefind_stem::Stemmer;

use crate::digest::Digest;
use crate::search::encode::{self, count};
use crate::search::lexicon::{Kept, Lexicon, Numbered};
use crate::search::record::Terms;
use crate::search::{stem, token};

/// The terms of a page: kept in the lexicon, or read now.
pub(super) enum PageTerms<'r> {
    Known(Numbered<'r>),
    Read(&'r Terms),
}

/// The terms of a page with their levels, and those that are spelled otherwise.
type OfPage<'r> = (Vec<(u32, u8)>, Vec<(u32, &'r str)>);

/// Terms by their number, which says nothing.
pub(super) struct Vocabulary<'r> {
    lexicon: &'r Lexicon,
    stemmer: Option<Stemmer>,
    new: HashMap<&'r str, u32, FixedState>,
    pub(super) terms: Vec<&'r str>,
    /// The stem of each that has one.
    pub(super) stems: Vec<Option<String>>,
    /// How many pages have the term.
    pub(super) pages: Vec<u32>,
    /// Whether it is a word that some page spells as it is.
    plain: Vec<bool>,
    /// Spellings whose stems are known.
    stemmed: HashSet<&'r str, FixedState>,
    /// The terms of each page with their levels.
    pub(super) numbers: Vec<Vec<(u32, u8)>>,
    /// Those of each page that are spelled otherwise.
    spelled: Vec<Vec<(u32, &'r str)>>,
}

impl<'r> Vocabulary<'r> {
    /// All terms of the pages.
    pub(super) fn read(
        language: &str,
        lexicon: &'r Lexicon,
        pages: impl Iterator<Item = PageTerms<'r>>,
    ) -> Self {
        let many = lexicon.len();
        let mut all = Self {
            lexicon,
            stemmer: stem::stemmer(language),
            new: HashMap::default(),
            terms: (0..many).map(|number| lexicon.term(number)).collect(),
            stems: vec![None; many],
            pages: vec![0; many],
            plain: vec![false; many],
            stemmed: HashSet::default(),
            numbers: Vec::new(),
            spelled: Vec::new(),
        };
        for page in pages {
            let (numbers, spelled) = match page {
                PageTerms::Known(page) => known(page),
                PageTerms::Read(terms) => all.unknown(terms),
            };
            all.take(&numbers, &spelled);
            all.numbers.push(numbers);
            all.spelled.push(spelled);
        }
        all.finish();
        all
    }

    fn unknown(&mut self, terms: &'r Terms) -> OfPage<'r> {
        let mut spellings = terms.spellings().iter().peekable();
        let (mut numbers, mut spelled) = (Vec::new(), Vec::new());
        for (place, (term, level)) in (0..).zip(terms.iter()) {
            let number = self.number(term);
            numbers.push((number, level));
            while let Some((_, word)) = spellings.next_if(|(at, _)| *at == place) {
                spelled.push((number, word.as_str()));
            }
        }
        (numbers, spelled)
    }

    fn number(&mut self, term: &'r str) -> u32 {
        if let Some(number) = self.lexicon.find(term) {
            return number;
        }
        *self.new.entry(term).or_insert_with(|| {
            self.terms.push(term);
            self.stems.push(None);
            self.pages.push(0);
            self.plain.push(false);
            count(self.terms.len() - 1)
        })
    }

    /// Takes note of the terms of a page; both lists have the same order.
    fn take(&mut self, numbers: &[(u32, u8)], spelled: &[(u32, &'r str)]) {
        let mut spelled = spelled.iter().peekable();
        for (number, _) in numbers {
            self.pages[*number as usize] += 1;
            let mut is_spelled = false;
            while let Some((_, word)) = spelled.next_if(|(at, _)| at == number) {
                is_spelled = true;
                if let Some(stemmer) = self.stemmer.as_ref().filter(|_| self.stemmed.insert(word)) {
                    let stem = stem::stem(stemmer, word);
                    self.add_stem(*number, stem);
                }
            }
            if !is_spelled {
                self.plain[*number as usize] = true;
            }
        }
    }

    /// Two spellings of one term take the smaller stem.
    fn add_stem(&mut self, number: u32, stem: String) {
        let known = &mut self.stems[number as usize];
        if !stem.is_empty() && known.as_ref().is_none_or(|known| stem < *known) {
            *known = Some(stem);
        }
    }

    /// Adds the stems of words that are spelled as they are.
    fn finish(&mut self) {
        for number in 0..self.terms.len() {
            if self.plain[number] {
                let stem = self.plain_stem(number);
                self.add_stem(count(number), stem);
            }
        }
    }

    /// The stem of a term that is spelled as it is; empty when it has none.
    fn plain_stem(&self, number: usize) -> String {
        if number < self.lexicon.len() {
            return self.lexicon.stem(number).to_owned();
        }
        let term = self.terms[number];
        let stemmer = self.stemmer.as_ref().filter(|_| token::is_word(term));
        stemmer.map_or_else(String::new, |stemmer| stem::stem(stemmer, term))
    }

    /// The numbers of the terms that pages have, sorted as a browser sorts the terms.
    pub(super) fn sorted(&self) -> Vec<u32> {
        let mut sorted = self.used();
        // Those that were kept are sorted already.
        sorted.sort_by(|one, other| {
            encode::order(self.terms[*one as usize], self.terms[*other as usize])
        });
        sorted
    }

    fn used(&self) -> Vec<u32> {
        let numbers = 0..count(self.terms.len());
        let used = numbers.filter(|number| self.pages[*number as usize] > 0);
        used.collect()
    }

    /// What is kept of the pages for the next run; `names` are theirs, in order.
    pub(super) fn to_keep(&self, language: &str, names: &[Option<Digest>]) -> Option<Vec<u8>> {
        let mut sorted = self.used();
        sorted.sort_by_key(|number| self.terms[*number as usize]);
        let mut ranks = vec![0; self.terms.len()];
        for (rank, number) in (0..).zip(&sorted) {
            ranks[*number as usize] = rank;
        }
        let rank = |number: u32| ranks[number as usize];
        let pages = names.iter().zip(&self.numbers).zip(&self.spelled);
        let pages = pages.filter_map(|((name, numbers), spelled)| {
            let terms = numbers
                .iter()
                .map(|(number, level)| (rank(*number), *level));
            let mut terms: Vec<(u32, u8)> = terms.collect();
            terms.sort_unstable();
            let spelled = spelled.iter().map(|(number, word)| (rank(*number), *word));
            let mut spelled: Vec<(u32, &str)> = spelled.collect();
            spelled.sort_unstable();
            Some(Kept {
                name: (*name)?,
                terms,
                spelled,
            })
        });
        let pages: Vec<Kept> = pages.collect();
        let stems: Vec<String> = sorted
            .iter()
            .map(|number| self.plain_stem(*number as usize))
            .collect();
        let terms = sorted.iter().map(|number| self.terms[*number as usize]);
        Lexicon::write(
            language,
            terms.zip(stems.iter().map(String::as_str)),
            &pages,
        )
    }
}

fn known(page: Numbered<'_>) -> OfPage<'_> {
    let spelled = page.spelled.iter();
    let spelled = spelled.map(|(number, word)| (*number, word.as_str()));
    (page.terms, spelled.collect())
}
