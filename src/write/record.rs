//! What each file of a folder was made from, and how the disk knew it then: a file that is still
//! the same need not be made again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::disk;
use crate::digest::Digest;
use crate::load::Stat;

/// What a folder's files were made from, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What all of them were made from.
    shared: Option<Digest>,
    files: BTreeMap<String, Entry>,
    /// What the files about a page were made from, by the page's path.
    pages: BTreeMap<String, Digest>,
}

/// What is known of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    made_from: Digest,
    stat: Stat,
}

impl Record {
    /// The record of files that were all made from something.
    #[must_use]
    pub fn of(self, shared: Option<Digest>) -> Self {
        Self { shared, ..self }
    }

    /// The same with what the files about each page were made from, by its path.
    #[must_use]
    pub fn about(self, pages: BTreeMap<String, Digest>) -> Self {
        Self { pages, ..self }
    }

    /// What the files about a page were made from, all of them.
    pub fn of_page(&self, path: &str) -> Option<Digest> {
        self.pages.get(path).copied()
    }

    /// Whether a file is as it was when it was made, whatever from.
    pub(super) fn has(&self, root: &Path, path: &str) -> bool {
        let entry = self.files.get(path);
        entry.is_some_and(|entry| Stat::of(&root.join(path)) == Some(entry.stat))
    }

    /// What all files were made from.
    pub fn shared(&self) -> Option<Digest> {
        self.shared
    }

    /// Whether a file was made from just this, and is as it was then.
    pub(super) fn holds(&self, root: &Path, path: &str, made_from: Digest) -> bool {
        self.files.get(path).is_some_and(|entry| {
            entry.made_from == made_from && Stat::of(&root.join(path)) == Some(entry.stat)
        })
    }

    /// The record of a file that is as it was.
    pub(super) fn keep(&mut self, path: &str, from: &Self) {
        if let Some(entry) = from.files.get(path) {
            self.files.insert(path.to_owned(), *entry);
        }
    }

    /// Adds a file.
    pub(super) fn add(&mut self, path: String, made_from: Digest, stat: Stat) {
        self.files.insert(path, Entry { made_from, stat });
    }

    /// Whether these are all files of a folder, each as it was.
    pub(super) fn is_whole(&self, root: &Path, paths: &BTreeSet<String>) -> bool {
        self.files.len() == paths.len()
            && self.files.par_iter().all(|(path, entry)| {
                paths.contains(path) && Stat::of(&root.join(path)) == Some(entry.stat)
            })
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Leaves out files that changed at `now` or later, as the disk's clock has it: another change
    /// in the same moment would not be seen.
    pub(super) fn settle(&mut self, now: u64) {
        self.files
            .retain(|_, entry| entry.stat.changed < now && entry.stat.modified < now);
    }

    /// When the last of the files changed.
    pub(super) fn newest(&self) -> u64 {
        let times = self
            .files
            .values()
            .map(|entry| entry.stat.changed.max(entry.stat.modified));
        times.max().unwrap_or_default()
    }
}

/// What the files of a folder were made from: those made now, and those that stayed.
pub(super) fn record_of(
    root: &Path,
    made: Vec<(String, Digest)>,
    kept: &BTreeSet<String>,
    known: &Record,
) -> Record {
    let mut record = Record::default();
    kept.iter().for_each(|path| record.keep(path, known));
    let stats: Vec<(String, Digest, Stat)> = made
        .into_par_iter()
        .filter_map(|(path, made_from)| {
            let stat = Stat::of(&root.join(&path))?;
            Some((path, made_from, stat))
        })
        .collect();
    for (path, made_from, stat) in stats {
        record.add(path, made_from, stat);
    }
    record.settle(disk::after(root, record.newest()));
    record
}
