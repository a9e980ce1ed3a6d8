//! The files of an index, read as the browser reads them.

#[cfg(test)]
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::search::encode::{self, Posting};
use crate::search::index::{self, Files};

/// What a reader knows of an index before the first query.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Manifest {
    dir: String,
    /// How many pages there are.
    pub(super) pages: u32,
    shift: u32,
    shards: String,
    v: u32,
}

/// A term with its pages, as a shard has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) term: String,
    pub(super) stem: String,
    /// How many pages have it.
    pub(super) pages: u32,
    /// Pages with the level of the term there, the highest first: all, or the best.
    pub(super) postings: Vec<Posting>,
}

/// What a result shows: slot, address, title, summary, sort, categories, aliases.
pub(super) type Page = (u32, String, String, String, u8, Vec<String>, Vec<String>);

/// An index in one language.
pub struct Reader<'f> {
    /// The language of the pages.
    pub(super) language: String,
    files: &'f Files,
    /// What is known of the whole.
    pub(super) manifest: Manifest,
    /// The beginnings of the shards, sorted.
    pub(super) boundaries: Vec<String>,
}

/// Numbers and bytes, one after another. What is not there is 0.
struct Bytes<'b>(&'b [u8]);

impl<'f> Reader<'f> {
    /// Opens the index of a language, if there is one.
    pub fn open(files: &'f Files, language: &str) -> Option<Self> {
        let manifest = files.get(&format!("{}.json", index::folder(language)))?;
        let manifest: Manifest = serde_json::from_slice(manifest)
            .ok()
            .filter(|m: &Manifest| m.v == 1)?;
        let boundaries = manifest.shards.split('\n').map(str::to_owned).collect();
        let language = language.to_owned();
        Some(Self {
            language,
            files,
            manifest,
            boundaries,
        })
    }

    /// The number of the shard that has a term, if any has it.
    pub(super) fn shard_of(&self, term: &str) -> usize {
        let after = self
            .boundaries
            .partition_point(|boundary| encode::order(boundary, term).is_le());
        after.saturating_sub(1)
    }

    /// The terms of a shard; none where there is no such shard.
    pub(super) fn shard(&self, number: usize) -> Vec<Entry> {
        let Some(boundary) = self.boundaries.get(number) else {
            return Vec::new();
        };
        let name = format!(
            "{}/t/{}.bin",
            self.manifest.dir,
            encode::file_name(boundary)
        );
        self.files
            .get(&name)
            .map_or_else(Vec::new, |bytes| entries(bytes))
    }

    /// The postings of a term that its shard does not have.
    pub(super) fn rest(&self, term: &str) -> Vec<Posting> {
        let name = format!("{}/l/{}.bin", self.manifest.dir, encode::file_name(term));
        let Some(bytes) = self.files.get(&name) else {
            return Vec::new();
        };
        let mut bytes = Bytes(bytes);
        let pages = bytes.number();
        bytes.groups(pages.saturating_sub(encode::count(encode::HEAD)))
    }

    /// What results show of a page.
    pub(super) fn page(&self, slot: u32) -> Option<Page> {
        let name = format!(
            "{}/m/{}.json",
            self.manifest.dir,
            slot >> self.manifest.shift
        );
        let pages: Vec<Page> = serde_json::from_slice(self.files.get(&name)?).ok()?;
        pages.into_iter().find(|page| page.0 == slot)
    }

    /// All slots with their pages.
    #[cfg(test)]
    pub(super) fn pages(&self) -> BTreeMap<u32, Page> {
        let folder = format!("{}/m/", self.manifest.dir);
        let chunks = self
            .files
            .iter()
            .filter(|(name, _)| name.starts_with(&folder));
        chunks
            .flat_map(|(_, bytes)| serde_json::from_slice::<Vec<Page>>(bytes).unwrap())
            .map(|page| (page.0, page))
            .collect()
    }
}

fn entries(bytes: &[u8]) -> Vec<Entry> {
    let mut bytes = Bytes(bytes);
    if bytes.byte() != 1 {
        return Vec::new();
    }
    let length = bytes.number() as usize;
    let (text, postings) = bytes.0.split_at(length.min(bytes.0.len()));
    let mut bytes = Bytes(postings);
    let mut before: Vec<u16> = Vec::new();
    let text = String::from_utf8_lossy(text);
    text.split_terminator('\n')
        .map(|line| {
            let (word, stem) = match line.split_once('/') {
                Some((word, stem)) => (word, Some(stem)),
                None => (line, None),
            };
            let mut units = small(word).min(before.len());
            let mut term: Vec<u16> = before.drain(..units).collect();
            units = word.chars().next().map_or(0, char::len_utf8);
            term.extend(word[units..].encode_utf16());
            before.clone_from(&term);
            let stem = stem.map(|stem| {
                let kept = term.len().saturating_sub(small(stem));
                let skip = stem.chars().next().map_or(0, char::len_utf8);
                String::from_utf16_lossy(&term[..kept]) + &stem[skip..]
            });
            let term = String::from_utf16_lossy(&term);
            let pages = bytes.number();
            let here = match bytes.0.first() {
                Some(0) => {
                    bytes.byte();
                    bytes.number()
                }
                _ => pages,
            };
            Entry {
                stem: stem.unwrap_or_else(|| term.clone()),
                term,
                pages,
                postings: bytes.groups(here),
            }
        })
        .collect()
}

/// The number that the first character of a text stands for.
fn small(text: &str) -> usize {
    let first = text.chars().next().map_or(0, u32::from);
    first.saturating_sub(u32::from('0')) as usize
}

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.byte();
            number |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// So many postings.
    fn groups(&mut self, many: u32) -> Vec<Posting> {
        let mut postings = Vec::new();
        let mut left = many;
        while left > 0 && !self.0.is_empty() {
            let level = self.byte();
            let count = if left == 1 {
                1
            } else {
                self.number().clamp(1, left)
            };
            let mut next = 0;
            for _ in 0..count {
                let slot = self.number().saturating_add(next);
                postings.push((slot, level));
                next = slot.saturating_add(1);
            }
            left -= count;
        }
        postings
    }
}
