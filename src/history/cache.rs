//! What was read of git, kept between runs: commits, the words of pages, what texts say. Deleting
//! it changes nothing but time.
//!
//! A commit never changes, so what it did is kept by its name; words are kept by the contents that
//! they come from. Order, identity and credit are worked out anew each time, so a kept history
//! gives the same bytes as a fresh one. It holds no address: those are hashed when they are read.
//!
//! A file is a line that says what it is and which version wrote it, a digest, and the values. One
//! that is damaged, or that another version wrote, is read as if it were not there. One that is
//! part of the repository's own tree is somebody's proposal of what history should say: it is never
//! read.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use git2::Repository;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::log::{Completeness, Log, LogCommit};
use super::ownership::{FileWords, KnownWords};
use super::resolved::History;
use crate::sources::Keep;

mod commits;
mod file;
mod folder;

pub(super) use commits::KeptCommits;
use commits::keep_chunks;
use file::{kind, make, read, read_bytes, write, write_bytes};
pub use folder::FOLDER;
use folder::folder;

/// The folder in which things are kept for one repository.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Option<PathBuf>);

/// The kept history of one repository.
#[derive(Default)]
pub struct Cache {
    shelf: Shelf,
    commits: KeptCommits,
    /// Words of pages.
    words: KnownWords,
}

impl Shelf {
    /// The shelf of a repository whose hub is at `root`; a bare one has it among its own files.
    pub fn open(repo: &Repository, root: &Path) -> Self {
        Self(folder(repo, root))
    }

    /// The folder, made when it is not there; `None` where nothing is kept.
    pub fn folder(&self) -> Option<&Path> {
        let folder = self.0.as_deref()?;
        make(folder).ok()?;
        Some(folder)
    }

    /// What somebody kept under a name; `key` says what it was made from.
    pub fn kept<T: DeserializeOwned>(&self, name: &str, key: &str) -> Option<T> {
        read(&self.0.as_ref()?.join(name), &kind(name, key))
    }

    /// Keeps a value until another is kept under the same name. A disk that cannot be written to
    /// only costs time.
    pub fn keep<T: Serialize>(&self, name: &str, key: &str, value: &T) {
        if let Some(folder) = &self.0 {
            let _ = write(folder, name, &kind(name, key), value);
        }
    }

    /// Gives what is kept here to a bare repository that holds the same objects and more. What
    /// cannot be copied only costs time.
    pub fn lend(&self, repo: &Path) {
        let Some(folder) = &self.0 else { return };
        let to = repo.join("commonweal");
        let _ = fs::create_dir_all(&to);
        for name in ["commits", "words", "facts", "likeness"] {
            let _ = fs::copy(folder.join(name), to.join(name));
        }
    }

    /// Drops all but the newest of what is kept under names that begin alike.
    pub fn keep_newest(&self, prefix: &str, most: usize) {
        let entries = self.0.as_ref().and_then(|folder| fs::read_dir(folder).ok());
        let mut found: Vec<(std::time::SystemTime, PathBuf)> = entries
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        found.sort();
        found.reverse();
        for (_, path) in found.into_iter().skip(most) {
            let _ = fs::remove_file(path);
        }
    }

    /// The bytes that somebody kept under a name.
    pub fn kept_bytes(&self, name: &str, key: &str) -> Option<Vec<u8>> {
        read_bytes(&self.0.as_ref()?.join(name), &kind(name, key))
    }

    /// Keeps bytes until others are kept under the same name.
    pub fn keep_bytes(&self, name: &str, key: &str, bytes: &[u8]) {
        if let Some(folder) = &self.0 {
            let _ = write_bytes(folder, name, &kind(name, key), bytes);
        }
    }
}

impl Keep for Shelf {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.kept_bytes(name, "")
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.keep_bytes(name, "", bytes);
    }
}

impl Cache {
    /// The history that is kept on a shelf.
    pub fn open(shelf: &Shelf) -> Self {
        let Some(folder) = &shelf.0 else {
            return Self::default();
        };
        let (commits, words) = rayon::join(
            || KeptCommits::read(&folder.join("commits")).unwrap_or_default(),
            || {
                read::<Vec<([u8; 16], FileWords)>>(&folder.join("words"), &words_kind())
                    .unwrap_or_default()
            },
        );
        Self {
            shelf: shelf.clone(),
            commits,
            words: Arc::new(
                words
                    .into_iter()
                    .map(|(key, words)| (key, Arc::new(words)))
                    .collect(),
            ),
        }
    }

    /// The commits that are kept.
    pub(super) fn commits(&mut self) -> &mut KeptCommits {
        &mut self.commits
    }

    /// The words that are kept.
    pub(super) fn words(&self) -> KnownWords {
        self.words.clone()
    }

    /// Keeps what was read of a whole history, with what other branches left here; a part of one
    /// would be taken for the whole. A disk that cannot be written to only costs time.
    pub fn keep_commits(&mut self, log: &Log) {
        self.write_commits(log);
        // Their places take much memory, and nobody asks again.
        self.commits = KeptCommits::default();
    }

    fn write_commits(&self, log: &Log) {
        let Some(folder) = self
            .shelf
            .0
            .as_ref()
            .filter(|_| log.completeness == Completeness::Complete)
        else {
            return;
        };
        let used = log.commits.len();
        let mut rest: Vec<&LogCommit> = self.commits.left().collect();
        let new = used + rest.len() > self.commits.len();
        // Branches come and go; what they leave is dropped when it outgrows what is used.
        let others = rest.len() < used;
        if new || !others {
            rest.truncate(if others { rest.len() } else { 0 });
            rest.sort_by_key(|commit| commit.id);
            let all: Vec<&LogCommit> = log.commits.iter().chain(rest).collect();
            let _ = keep_chunks(folder, &all);
        }
    }

    /// Keeps the words of pages, when some were read.
    pub fn keep_words(&self, history: &History) {
        let Some(folder) = &self.shelf.0 else { return };
        if history.completeness == Completeness::Complete && history.words_read > 0 {
            let words: Vec<(&[u8; 16], &FileWords)> = history
                .words_kept
                .iter()
                .filter(|(_, words)| words.is_complete())
                .map(|(key, words)| (key, words.as_ref()))
                .collect();
            let _ = write(folder, "words", &words_kind(), &words);
        }
    }
}

fn words_kind() -> String {
    kind("words", "")
}
