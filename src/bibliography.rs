//! Lists of works that texts cite: CSL-JSON and BibTeX, read as far as entries are asked for, and
//! an entry as readers see it.
//!
//! A file is a stranger's: a list that is broken is told and read as far as it goes, and what
//! stands in it becomes plain text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

mod bibtex;
mod csl;
mod problem;
mod style;
mod work;

pub use problem::Problem;
use problem::{line, tell};
use work::Work;

use crate::fields::nearest;
use crate::markdown::WorkPart;

/// Largest file that is read, in bytes: a hundred thousand entries.
pub const LIMIT: usize = 64 << 20;

/// Most entries of a file.
const ENTRIES: usize = 200_000;

/// Extensions of the files that are read.
pub const EXTENSIONS: [&str; 2] = ["json", "bib"];

/// A list of works.
#[derive(Default)]
pub struct Bibliography {
    /// A text in BibTeX; empty for CSL-JSON, whose entries are read at once.
    text: String,
    /// The abbreviations of the text.
    strings: String,
    entries: BTreeMap<String, Entry>,
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
}

/// An entry, and what is read of it when it is first asked for.
struct Entry {
    place: Range<usize>,
    work: OnceLock<Result<Work, String>>,
}

impl Bibliography {
    /// Reads a file by its extension.
    pub fn read(extension: &str, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut list = Self::default();
        if extension == "json" {
            for (key, work) in csl::read(text, &mut list.problems) {
                list.add("", key, 0..0, OnceLock::from(work));
            }
        } else {
            let found = bibtex::read(text, &mut list.problems);
            for (key, place) in found.entries {
                list.add(text, key, place, OnceLock::new());
            }
            list.strings = found.strings;
            list.text = text.to_owned();
        }
        list
    }

    /// The entry of a work as readers see it; nothing where there is none, or none that can be
    /// read.
    pub fn entry(&self, key: &str) -> Option<Vec<WorkPart>> {
        self.work(key)?.as_ref().ok().map(style::parts)
    }

    /// Why the entry of a work cannot be read, and in which line it begins, where that is known.
    pub fn broken(&self, key: &str) -> Option<(Option<usize>, &str)> {
        let message = self.work(key)?.as_ref().err()?;
        let place = self.entries.get(key)?.place.clone();
        let line = (!place.is_empty()).then(|| line(&self.text, place.start));
        Some((line, message))
    }

    /// Whether there is a work with that key, readable or not.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The key that another one is most likely a slip for.
    pub fn nearest(&self, key: &str) -> Option<&str> {
        let same = |other: &&String| other.eq_ignore_ascii_case(key);
        if let Some(other) = self.entries.keys().find(same) {
            return Some(other);
        }
        // Keys of about the same length are enough to look at.
        let is_near = |other: &&String| other.len().abs_diff(key.len()) <= 2;
        let keys: Vec<&str> = self
            .entries
            .keys()
            .filter(is_near)
            .take(20_000)
            .map(String::as_str)
            .collect();
        nearest(key, &keys)
    }

    /// How many works there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn work(&self, key: &str) -> Option<&Result<Work, String>> {
        let entry = self.entries.get(key)?;
        let read = || {
            let work = bibtex::work(&self.text, &self.strings, entry.place.clone())?;
            Ok(match work.parent.as_deref().filter(|other| *other != key) {
                Some(parent) => match self.entries.get(parent) {
                    Some(parent) => work.within(
                        bibtex::work(&self.text, &self.strings, parent.place.clone())
                            .ok()
                            .as_ref(),
                    ),
                    None => work,
                },
                None => work,
            })
        };
        Some(entry.work.get_or_init(read))
    }

    /// Adds an entry; the first of a key stays.
    fn add(
        &mut self,
        text: &str,
        key: String,
        place: Range<usize>,
        work: OnceLock<Result<Work, String>>,
    ) {
        if self.entries.len() == ENTRIES {
            return;
        }
        if self.entries.contains_key(&key) {
            tell(
                &mut self.problems,
                line(text, place.start),
                format!(
                    "there is another entry `{}` above this one",
                    crate::privacy::quoted(&key)
                ),
                "Give it a key of its own, or take it out: the first is the one that is read.",
            );
            return;
        }
        self.entries.insert(key, Entry { place, work });
    }
}

#[cfg(test)]
mod tests;
