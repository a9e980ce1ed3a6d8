//! Whose the words of files are, read when they are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::files::{Change, FileHistory};
use super::log::{self, Completeness};
use super::ownership::{KnownWords, OwnedWords, WordRun};
use super::resolved::History;
use super::words::{self, Mark};
use crate::config::CreditRules;
use crate::paths::SourcePath;
use crate::sources::Source;

impl History {
    /// Reads the words of these files' revisions, on every thread; [`FileHistory::words`] holds
    /// them then.
    pub fn read_words<'a>(
        &mut self,
        paths: impl Iterator<Item = &'a SourcePath>,
        rules: &CreditRules,
    ) {
        let wanted: Vec<(&SourcePath, &FileHistory)> = paths
            .filter_map(|path| self.files.get_key_value(path))
            .collect();
        let read: Vec<_> = wanted
            .into_par_iter()
            .map(|(path, file)| {
                let marks = self.marks_of(file, rules);
                let key = words::key(&file.changes, &marks, file.today);
                let known = self.known_words.get(&key).cloned();
                let is_new = known.is_none();
                (
                    path.clone(),
                    key,
                    is_new,
                    known.unwrap_or_else(|| {
                        Arc::new(words::of_file(
                            &file.changes,
                            &marks,
                            file.today,
                            &self.contents,
                        ))
                    }),
                )
            })
            .collect();
        self.known_words = KnownWords::default();
        for (path, key, is_new, words) in read {
            self.words_read += usize::from(is_new);
            self.words_kept.push((key, words.clone()));
            self.files
                .entry(path)
                .and_modify(|file| file.words = Some(words));
        }
        if self.contents.any_missing() && self.completeness == Completeness::Complete {
            self.completeness = Completeness::Shallow;
            self.diagnostics.push(log::incomplete(false, 0));
        }
    }

    /// Whose the words of a file are, as it stands in the hub.
    pub fn runs(&self, path: &SourcePath, text: &str) -> Vec<WordRun> {
        let words = self
            .files
            .get(path)
            .and_then(|file| Some((file.words.as_ref()?, file)));
        words
            .map(|(words, file)| words.runs(text, file, &self.contents))
            .unwrap_or_default()
    }

    /// The same without their places: the text is needed only when it is not the one that the
    /// history ends with.
    pub fn owners(&self, source: &Source) -> Vec<OwnedWords> {
        let Some((words, file)) = self
            .files
            .get(&source.path)
            .and_then(|file| Some((file.words.as_ref()?, file)))
        else {
            return Vec::new();
        };
        if source.content.is_some() && source.content == file.today.map(|blob| blob.0) {
            return words.owners(file);
        }
        words
            .runs(&source.text, file, &self.contents)
            .iter()
            .map(OwnedWords::from)
            .collect()
    }

    /// The words that were asked for, for whoever asks again.
    pub fn words_known(&self) -> KnownWords {
        Arc::new(self.words_kept.iter().cloned().collect())
    }

    /// What is known of the changes of a file besides their contents.
    pub(super) fn marks_of(&self, file: &FileHistory, rules: &CreditRules) -> Vec<Mark> {
        let says_reverts = |change: &Change| !self.commit(change.commit).marks.reverts.is_empty();
        let places: BTreeMap<String, u32> = match file.changes.iter().any(says_reverts) {
            true => file
                .changes
                .iter()
                .map(|change| self.commit(change.commit).id.to_string())
                .zip(0..)
                .collect(),
            false => BTreeMap::new(),
        };
        let named = |id: &String| {
            places
                .range(id.clone()..)
                .next()
                .filter(|(full, _)| full.starts_with(id.as_str()))
                .map(|(_, at)| *at)
        };
        let mark = |change: &Change| {
            let commit = self.commit(change.commit);
            let reverts: BTreeSet<u32> = commit.marks.reverts.iter().filter_map(named).collect();
            Mark {
                mechanical: self.is_bulk(commit, rules) || self.is_program(commit),
                merges: commit.parents.len() > 1,
                reverts: reverts.into_iter().collect(),
            }
        };
        file.changes.iter().map(mark).collect()
    }
}
