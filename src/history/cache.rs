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
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};
use git2::Repository;
use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::History;
use super::log::{Completeness, Log, LogCommit};
use super::words::{FileWords, KnownWords};
use crate::repo::CommitId;
use crate::sources::Keep;

/// The folder at the root of a hub.
pub const FOLDER: &str = ".commonweal";

/// A larger file is not ours.
const LIMIT: u64 = 2 << 30;

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

/// Commits that were kept. They are large and many, so they stay where they were read until they
/// are taken out.
#[derive(Default)]
pub(super) struct KeptCommits {
    /// In chunks of [`CHUNK`], but for the last.
    chunks: Vec<Vec<LogCommit>>,
    /// Their places by name.
    places: HashMap<CommitId, usize>,
    /// Of each place: whether it was taken out.
    taken: Vec<bool>,
}

/// How many commits are stored together: chunks are read on every thread.
const CHUNK: usize = 2_048;

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

impl KeptCommits {
    fn read(path: &Path) -> Option<Self> {
        let bytes = read_bytes(path, &commits_kind())?;
        let mut parts = Vec::new();
        let mut rest = &bytes[..];
        while let Some((len, after)) = rest.split_first_chunk::<4>() {
            let (part, after) = after.split_at_checked(u32::from_le_bytes(*len) as usize)?;
            parts.push(part);
            rest = after;
        }
        let chunks: Vec<Vec<LogCommit>> = parts
            .into_par_iter()
            .map(|part| postcard::from_bytes(part).ok())
            .collect::<Option<_>>()?;
        // A place is a chunk's number and a place in it.
        let is_whole = chunks
            .iter()
            .rev()
            .skip(1)
            .all(|chunk| chunk.len() == CHUNK)
            && chunks.last().is_none_or(|chunk| chunk.len() <= CHUNK);
        let count = chunks.iter().map(Vec::len).sum();
        let mut places = HashMap::with_capacity(count);
        places.extend(
            chunks
                .iter()
                .flatten()
                .zip(0..)
                .map(|(commit, place)| (commit.id, place)),
        );
        is_whole.then(|| Self {
            chunks,
            places,
            taken: vec![false; count],
        })
    }

    /// How many were kept, taken out or not.
    pub fn len(&self) -> usize {
        self.taken.len()
    }

    /// The place of a commit.
    pub fn place(&self, id: CommitId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// The commit at a place; an empty one when it was taken out.
    pub fn get(&self, place: usize) -> Option<&LogCommit> {
        self.chunks.get(place / CHUNK)?.get(place % CHUNK)
    }

    /// Takes a commit out.
    pub fn take(&mut self, place: usize) -> Option<LogCommit> {
        let commit = self.chunks.get_mut(place / CHUNK)?.get_mut(place % CHUNK)?;
        let is_taken = self.taken.get_mut(place)?;
        (!std::mem::replace(is_taken, true))
            .then(|| std::mem::replace(commit, LogCommit::empty(commit.id)))
    }

    /// Those that were not taken out.
    fn left(&self) -> impl Iterator<Item = &LogCommit> {
        self.chunks
            .iter()
            .flatten()
            .zip(&self.taken)
            .filter(|(_, is_taken)| !**is_taken)
            .map(|(commit, _)| commit)
    }
}

fn keep_chunks(folder: &Path, commits: &[&LogCommit]) -> std::io::Result<()> {
    let chunks: Vec<Vec<u8>> = commits
        .par_chunks(CHUNK)
        .map(|part| postcard::to_extend(part, Vec::new()))
        .collect::<Result<_, _>>()
        .map_err(std::io::Error::other)?;
    let mut bytes = Vec::with_capacity(chunks.iter().map(|chunk| chunk.len() + 4).sum());
    for chunk in chunks {
        bytes.extend_from_slice(
            &u32::try_from(chunk.len())
                .map_err(std::io::Error::other)?
                .to_le_bytes(),
        );
        bytes.extend_from_slice(&chunk);
    }
    write_bytes(folder, "commits", &commits_kind(), &bytes)
}

fn commits_kind() -> String {
    kind("commits", "")
}

fn words_kind() -> String {
    kind("words", "")
}

/// What a file is and which program wrote it: one that was made from other sources may have read
/// the same commit otherwise.
fn kind(name: &str, key: &str) -> String {
    format!("commonweal {} {name} {key}\n", env!("COMMONWEAL_SOURCE"))
}

/// Where a repository's history is kept; `None` when that place is not ours.
fn folder(repo: &Repository, root: &Path) -> Option<PathBuf> {
    let Some(tree) = repo.workdir() else {
        return Some(repo.path().join("commonweal"));
    };
    let folder = root.join(FOLDER);
    // A link could lead anywhere.
    if fs::symlink_metadata(&folder).is_ok_and(|known| !known.is_dir()) {
        return None;
    }
    // A disk that does not tell some names apart would hand us a folder that has another one.
    if folder.exists()
        && !fs::read_dir(root)
            .ok()?
            .filter_map(Result::ok)
            .any(|entry| entry.file_name() == FOLDER)
    {
        return None;
    }
    let hub = root.strip_prefix(tree).ok()?.to_str()?.replace('\\', "/");
    let in_index = repo.index().is_ok_and(|index| {
        index.iter().any(|entry| {
            let path = String::from_utf8_lossy(&entry.path).into_owned();
            let below = if hub.is_empty() {
                Some(&*path)
            } else {
                path.strip_prefix(&hub)
                    .and_then(|rest| rest.strip_prefix('/'))
            };
            below.is_some_and(|below| is_ours(below.split('/').next().unwrap_or_default()))
        })
    });
    let in_head = repo
        .head()
        .and_then(|head| head.peel_to_tree())
        .is_ok_and(|tree| {
            let below = if hub.is_empty() {
                Some(tree)
            } else {
                tree.get_path(Path::new(&hub))
                    .ok()
                    .and_then(|entry| repo.find_tree(entry.id()).ok())
            };
            below.is_some_and(|tree| {
                tree.iter()
                    .any(|entry| is_ours(&String::from_utf8_lossy(entry.name_bytes())))
            })
        });
    (!in_head && !in_index).then_some(folder)
}

/// Whether some disk takes a name for the folder's: most desktops do not tell upper case from
/// lower, HFS+ leaves out characters that are not seen, and NTFS dots and spaces at the end, names
/// of streams, and all but the beginning of what it gives a short name.
fn is_ours(name: &str) -> bool {
    let name = name.split(':').next().unwrap_or_default();
    let seen: String = name
        .chars()
        .filter(|c| !crate::privacy::is_invisible(*c) && !matches!(c, '\u{200c}' | '\u{200d}'))
        .collect();
    let plain = seen.trim_end_matches(['.', ' ']).to_lowercase();
    // `.commonweal` is `COMMON~1`, or `CO` with four digits of a sum where there are many of the
    // kind.
    let is_short = plain.split_once('~').is_some_and(|(start, number)| {
        let sum = start
            .strip_prefix("co")
            .is_some_and(|sum| sum.len() == 4 && sum.chars().all(|c| c.is_ascii_hexdigit()));
        (start == "common" || sum)
            && !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
    });
    plain == FOLDER || is_short
}

fn read<T: DeserializeOwned>(path: &Path, kind: &str) -> Option<T> {
    postcard::from_bytes(&read_bytes(path, kind)?).ok()
}

fn read_bytes(path: &Path, kind: &str) -> Option<Vec<u8>> {
    let known = fs::symlink_metadata(path).ok()?;
    if !known.is_file() || known.len() > LIMIT {
        return None;
    }
    let mut file = fs::File::open(path).ok()?;
    let mut head = vec![0; kind.len() + 32];
    file.read_exact(&mut head).ok()?;
    let digest = head.strip_prefix(kind.as_bytes())?;
    let mut values = Vec::with_capacity(
        usize::try_from(known.len())
            .ok()?
            .saturating_sub(head.len()),
    );
    file.take(LIMIT).read_to_end(&mut values).ok()?;
    (blake3::hash(&values).as_bytes() == digest).then_some(values)
}

fn write<T: Serialize>(folder: &Path, name: &str, kind: &str, values: &T) -> std::io::Result<()> {
    write_bytes(
        folder,
        name,
        kind,
        &postcard::to_extend(values, Vec::new()).map_err(std::io::Error::other)?,
    )
}

fn write_bytes(folder: &Path, name: &str, kind: &str, values: &[u8]) -> std::io::Result<()> {
    make(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(kind.as_bytes())?;
    file.write_all(blake3::hash(values).as_bytes())?;
    file.write_all(values)?;
    file.persist(folder.join(name))
        .map_err(|error| error.error)?;
    Ok(())
}

/// Makes the folder, which git need not know.
fn make(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        fs::write(
            ignore,
            "# Made by Commonweal to build faster; safe to delete at any time.\n*\n",
        )?;
    }
    Ok(())
}
