//! The terms of a language's pages as they are kept between runs: each term once, and pages as
//! numbers of terms. So an index is made again without reading a term letter by letter for each
//! page that has it.

use std::ops::Range;

use foldhash::HashMap;
use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::search::encode::varint;

/// The terms of a language's pages, by what these are made from.
#[derive(Default)]
pub(super) struct Lexicon {
    head: Head,
    /// Where each term begins, and where the last one ends.
    terms: Vec<u32>,
    /// The same of their stems.
    stems: Vec<u32>,
    /// Of each page: its place in the list, and its numbers in `bytes`.
    pages: HashMap<Digest, (usize, Range<usize>)>,
    bytes: Vec<u8>,
}

/// All but the numbers.
#[derive(Default, Serialize, Deserialize)]
struct Head {
    language: String,
    /// All terms, sorted by bytes, each with a line feed behind it.
    terms: String,
    /// The stem of each that is a word spelled as it is, else nothing, in the same form.
    stems: String,
    pages: Vec<Entry>,
}

/// A page that is kept.
#[derive(Serialize, Deserialize)]
struct Entry {
    name: Digest,
    /// Bytes of its numbers.
    len: u32,
    /// Terms that are spelled otherwise, with each spelling.
    spelled: Vec<(u32, String)>,
}

/// A page by its terms.
pub(super) struct Numbered<'l> {
    /// The numbers of its terms, ascending, with their levels.
    pub(super) terms: Vec<(u32, u8)>,
    /// Those that are spelled otherwise, in the same order, with each spelling.
    pub(super) spelled: &'l [(u32, String)],
}

/// A page to be kept.
pub(super) struct Kept<'l> {
    pub(super) name: Digest,
    pub(super) terms: Vec<(u32, u8)>,
    pub(super) spelled: Vec<(u32, &'l str)>,
}

impl Lexicon {
    /// What was kept for a language; what is damaged is read again from the pages.
    pub(super) fn read(bytes: Vec<u8>, language: &str) -> Option<Self> {
        let (head, rest) = postcard::take_from_bytes::<Head>(&bytes).ok()?;
        let start = bytes.len() - rest.len();
        let (terms, stems) = (lines(&head.terms), lines(&head.stems));
        if head.language != language || terms.len() != stems.len() {
            return None;
        }
        let mut next = start;
        let mut pages = HashMap::default();
        for (at, page) in head.pages.iter().enumerate() {
            let range = next..next.checked_add(page.len as usize)?;
            next = range.end;
            pages.insert(page.name, (at, range));
        }
        (next == bytes.len()).then_some(Self {
            terms,
            stems,
            pages,
            head,
            bytes,
        })
    }

    /// What is kept of some pages; `terms` are theirs with their stems, sorted by bytes, and the
    /// numbers of pages are places in it, ascending.
    pub(super) fn write<'t>(
        language: &str,
        terms: impl Iterator<Item = (&'t str, &'t str)>,
        pages: &[Kept],
    ) -> Option<Vec<u8>> {
        let mut head = Head {
            language: language.to_owned(),
            ..Head::default()
        };
        for (term, stem) in terms {
            head.terms.push_str(term);
            head.terms.push('\n');
            head.stems.push_str(stem);
            head.stems.push('\n');
        }
        let mut bytes = Vec::new();
        for page in pages {
            let before = bytes.len();
            let mut next = 0;
            for (number, level) in &page.terms {
                varint(&mut bytes, number.checked_sub(next)?);
                bytes.push(*level);
                next = *number;
            }
            let spelled = page.spelled.iter();
            head.pages.push(Entry {
                name: page.name,
                len: u32::try_from(bytes.len() - before).ok()?,
                spelled: spelled
                    .map(|(at, word)| (*at, (*word).to_owned()))
                    .collect(),
            });
        }
        let mut all = postcard::to_extend(&head, Vec::new()).ok()?;
        all.append(&mut bytes);
        Some(all)
    }

    /// How many terms there are.
    pub(super) fn len(&self) -> usize {
        self.terms.len().saturating_sub(1)
    }

    /// How many pages are kept.
    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The term of a number.
    pub(super) fn term(&self, number: usize) -> &str {
        line(&self.head.terms, &self.terms, number)
    }

    /// The stem of that term where it is spelled as it is; empty when it has none.
    pub(super) fn stem(&self, number: usize) -> &str {
        line(&self.head.stems, &self.stems, number)
    }

    /// The number of a term.
    pub(super) fn find(&self, term: &str) -> Option<u32> {
        let mut range = 0..self.len();
        while !range.is_empty() {
            let middle = range.start + range.len() / 2;
            match self.term(middle).cmp(term) {
                std::cmp::Ordering::Less => range.start = middle + 1,
                std::cmp::Ordering::Equal => return u32::try_from(middle).ok(),
                std::cmp::Ordering::Greater => range.end = middle,
            }
        }
        None
    }

    /// The terms of a page, if it is kept.
    pub(super) fn page(&self, name: Digest) -> Option<Numbered<'_>> {
        let (at, range) = self.pages.get(&name)?;
        let spelled = &self.head.pages.get(*at)?.spelled;
        let mut rest = self.bytes.get(range.clone())?;
        let mut terms = Vec::with_capacity(rest.len() / 2);
        let mut next = 0u32;
        while !rest.is_empty() {
            let number = next.checked_add(take(&mut rest)?)?;
            let (level, after) = rest.split_first()?;
            terms.push((number, *level));
            (rest, next) = (after, number);
        }
        let all = terms.iter().map(|(number, _)| number);
        let mut all = all.chain(spelled.iter().map(|(number, _)| number));
        let are_known = all.all(|number| (*number as usize) < self.len());
        are_known.then_some(Numbered { terms, spelled })
    }
}

/// Where each line begins, and where the last one ends.
fn lines(text: &str) -> Vec<u32> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    let starts = ends.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
    std::iter::once(0).chain(starts).collect()
}

fn line<'t>(text: &'t str, starts: &[u32], number: usize) -> &'t str {
    let (Some(start), Some(end)) = (starts.get(number), starts.get(number + 1)) else {
        return "";
    };
    text.get(*start as usize..*end as usize - 1)
        .unwrap_or_default()
}

/// A number in LEB128 at the beginning of bytes.
fn take(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0u32;
    for shift in (0..32).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7F).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}
