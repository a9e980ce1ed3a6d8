//! What the index keeps of one page: a pure function of the page.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::search::level::{Places, level_of};
use crate::search::token::{self, Token};

/// Most names of a byline whose words find the page.
const NAMES: usize = 5;

/// Shortest and longest word of code, in bytes.
const CODE: std::ops::RangeInclusive<usize> = 3..=40;

/// What sort of page somebody finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sort {
    /// An article.
    Article,
    /// A category.
    Category,
    /// A contributor.
    Contributor,
    /// A call.
    Call,
}

impl Sort {
    /// Its number in the index.
    pub fn number(self) -> u8 {
        match self {
            Self::Article => 0,
            Self::Category => 1,
            Self::Contributor => 2,
            Self::Call => 3,
        }
    }

    /// The sort of that number.
    pub(super) fn of_number(number: u8) -> Option<Self> {
        [Self::Article, Self::Category, Self::Contributor, Self::Call]
            .into_iter()
            .find(|sort| sort.number() == number)
    }

    /// Its name: what the filter `=k:` has.
    pub fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Category => "category",
            Self::Contributor => "contributor",
            Self::Call => "call",
        }
    }
}

/// What results show of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Its address, as links have it.
    pub url: String,
    /// Its title.
    pub title: String,
    /// What it says of itself in a sentence, or nothing.
    pub summary: String,
    /// What sort of page it is.
    pub sort: Sort,
    /// The names of its categories.
    pub categories: Vec<String>,
    /// Its other names.
    pub aliases: Vec<String>,
}

/// Where a text of a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// In a paragraph, a list, a table, a caption.
    Text,
    /// In a heading.
    Heading,
    /// In code.
    Code,
}

/// Somebody of a page's byline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Person {
    /// What nobody else of the hub is called: the folder of their page.
    pub id: String,
    /// How pages name them.
    pub name: String,
}

/// A page with its texts.
#[derive(Debug, Clone)]
pub struct Document<'t> {
    /// What results show.
    pub shown: Shown,
    /// Its byline.
    pub people: Vec<Person>,
    /// What it says, in any order.
    pub texts: Vec<(Part, &'t str)>,
}

/// What the index keeps of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What results show.
    pub shown: Shown,
    /// Its byline.
    pub people: Vec<Person>,
    /// Its terms.
    pub terms: Arc<Terms>,
}

/// The terms of a page with their levels: all of its record that takes time to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Sorted, each with a line feed behind it.
    text: String,
    /// The level of each.
    levels: Vec<u8>,
    /// The places of terms that are spelled otherwise, with each spelling in lower case.
    spellings: Vec<(u32, String)>,
}

/// The terms of a page that is being read.
#[derive(Default)]
struct Reading {
    places: Vec<Places>,
    by_term: HashMap<String, usize, foldhash::fast::FixedState>,
    /// Spellings of terms that have another one than the term itself.
    spelled: BTreeMap<usize, BTreeSet<String>>,
    /// Whether a term has been seen spelled as it is.
    plain: Vec<bool>,
}

impl Record {
    /// Reads a page.
    pub fn new(document: &Document) -> Self {
        Self {
            shown: document.shown.clone(),
            people: document.people.clone(),
            terms: Arc::new(Terms::of(document)),
        }
    }
}

impl Terms {
    /// The terms of a page.
    pub fn of(document: &Document) -> Self {
        let shown = &document.shown;
        let mut terms = Reading::default();
        let mut length = 0;
        for (part, text) in &document.texts {
            terms.text(*part, text, &mut length);
        }
        terms.each(&shown.summary, |places| {
            places.text += 1;
            places.summary = true;
            length += 1;
        });
        let count = |text: &str| {
            let mut count = 0;
            token::each(text, |_| count += 1);
            count
        };
        let of_title = count(&shown.title);
        terms.each(&shown.title, |places| places.title = Some(of_title));
        for alias in &shown.aliases {
            let of_alias = count(alias);
            terms.each(alias, |places| {
                places.alias = Some(places.alias.map_or(of_alias, |known| known.min(of_alias)));
            });
        }
        for category in &shown.categories {
            terms.each(category, |places| places.category = true);
        }
        for person in document.people.iter().take(NAMES) {
            terms.each(&person.name, |places| places.person = true);
        }
        let special = special(shown, &document.people);
        terms.finish(length, special)
    }

    /// All with their levels, each once, sorted by bytes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u8)> {
        self.text
            .split_terminator('\n')
            .zip(self.levels.iter().copied())
    }

    /// How a term is spelled otherwise, in order: the term's place and a spelling in lower case.
    /// Where a term is not here, its own letters are its only spelling.
    pub(super) fn spellings(&self) -> &[(u32, String)] {
        &self.spellings
    }
}

impl Reading {
    fn text(&mut self, part: Part, text: &str, length: &mut u32) {
        match part {
            Part::Text => self.each(text, |places| {
                places.text += 1;
                *length += 1;
            }),
            Part::Heading => self.each(text, |places| {
                places.text += 1;
                places.heading = true;
                *length += 1;
            }),
            Part::Code => {
                let starts = |run: &str| run.starts_with(|first: char| first.is_numeric());
                for run in token::runs(text) {
                    if CODE.contains(&run.len()) && !starts(run) {
                        self.each(run, |places| places.code += 1);
                    }
                }
            }
        }
    }

    /// Calls a function with the places of each term of a text.
    fn each(&mut self, text: &str, mut found: impl FnMut(&mut Places)) {
        token::each(text, |token| found(self.of(token)));
    }

    fn of(&mut self, token: Token) -> &mut Places {
        let at = match self.by_term.get(token.term) {
            Some(at) => *at,
            None => {
                let at = self.places.len();
                self.by_term.insert(token.term.to_owned(), at);
                self.places.push(Places::default());
                self.plain.push(false);
                at
            }
        };
        match token.word.filter(|word| *word != token.term) {
            Some(word) => {
                let known = self.spelled.entry(at).or_default();
                if !known.contains(word) {
                    known.insert(word.to_owned());
                }
            }
            None => self.plain[at] = true,
        }
        &mut self.places[at]
    }

    fn finish(mut self, length: u32, special: Vec<(String, u8)>) -> Terms {
        let words = std::mem::take(&mut self.by_term)
            .into_iter()
            .map(|(term, at)| (term, Some(at)));
        let mut all: Vec<(String, Option<usize>, u8)> = words
            .map(|(term, at)| (term, at, at.map_or(1, |at| self.places[at].level(length))))
            .chain(special.into_iter().map(|(term, level)| (term, None, level)))
            .collect();
        all.sort_unstable();
        let mut terms = Terms {
            text: String::new(),
            levels: Vec::with_capacity(all.len()),
            spellings: Vec::new(),
        };
        for (number, (term, at, level)) in (0..).zip(all) {
            terms.text += &term;
            terms.text.push('\n');
            terms.levels.push(level);
            let Some((at, spelled)) = at.and_then(|at| Some((at, self.spelled.remove(&at)?)))
            else {
                continue;
            };
            let plain = self.plain[at].then_some(term);
            let spelled = spelled.into_iter().chain(plain);
            terms.spellings.extend(spelled.map(|word| (number, word)));
        }
        terms
    }
}

/// Terms that nobody types: filters and completions. No word holds `=` or `*`.
fn special(shown: &Shown, people: &[Person]) -> Vec<(String, u8)> {
    let mut special = BTreeMap::new();
    special.insert(filter('k', shown.sort.name()), 1);
    for category in &shown.categories {
        special.insert(filter('c', category), 1);
    }
    for person in people {
        special.insert(filter('p', &person.id), 1);
    }
    for name in std::iter::once(&shown.title).chain(&shown.aliases) {
        let letters = token::name(name)
            .chars()
            .filter(|letter| *letter != ' ')
            .count();
        token::beginnings(name, |beginning| {
            let covered = beginning.chars().count() as f64 / letters.max(1) as f64;
            let level = special.entry(format!("{beginning}*")).or_insert(1);
            *level = level_of(covered).max(*level);
        });
    }
    special.into_iter().collect()
}

/// The term by which pages are filtered.
pub(super) fn filter(kind: char, value: &str) -> String {
    format!("={kind}:{}", filter_value(value))
}

/// What stands behind the colon: folded words with a space between. Nobody's name is so long that
/// it must be whole to be told from others.
pub(super) fn filter_value(value: &str) -> String {
    let name = token::name(value);
    name.chars().take(60).collect()
}
