//! Commits that were kept.

use std::path::Path;

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;

use super::super::log::LogCommit;
use super::file::{kind, read_bytes, write_bytes};
use crate::repo::CommitId;

/// Commits that were kept. They are large and many, so they stay where they were read until they
/// are taken out.
#[derive(Default)]
pub(in crate::history) struct KeptCommits {
    /// In chunks of [`CHUNK`], but for the last.
    chunks: Vec<Vec<LogCommit>>,
    /// Their places by name.
    places: HashMap<CommitId, usize>,
    /// Of each place: whether it was taken out.
    taken: Vec<bool>,
}

/// How many commits are stored together: chunks are read on every thread.
const CHUNK: usize = 2_048;

impl KeptCommits {
    /// Those of a file; `None` when there is none that can be used.
    pub fn read(path: &Path) -> Option<Self> {
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
    pub fn left(&self) -> impl Iterator<Item = &LogCommit> {
        self.chunks
            .iter()
            .flatten()
            .zip(&self.taken)
            .filter(|(_, is_taken)| !**is_taken)
            .map(|(commit, _)| commit)
    }
}

/// Writes commits into a file.
pub(super) fn keep_chunks(folder: &Path, commits: &[&LogCommit]) -> std::io::Result<()> {
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
