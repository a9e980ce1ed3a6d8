//! A proposal's files put onto what the branch has today, as a merge would.

use std::collections::{BTreeMap, HashMap, HashSet};

use git2::{FileFavor, MergeFileInput, MergeFileOptions};

use super::change::{DeltaKind, Entry, FileDelta};
use super::object::Blobs;
use super::trees::Trees;
use crate::load::{MAX_TEXT_BYTES, is_markdown};
use crate::paths::SourcePath;
use crate::repo::{BlobId, TreeId};

/// A file as it would be if the proposal were merged.
#[derive(Debug, Clone)]
pub struct Placed {
    /// What happens to the file of today, with its text of today.
    pub delta: FileDelta,
    /// Its content then; `None` when it goes or is no file.
    pub content: Option<Content>,
    /// How it fits.
    pub fit: Fit,
    /// Of a text in conflict: the branch's edits with the proposal's where both edited the same
    /// lines.
    pub merged: Option<Vec<u8>>,
}

/// The content of a file.
#[derive(Debug, Clone)]
pub enum Content {
    /// One that the repository has.
    Blob(BlobId),
    /// The branch's and the proposal's joined.
    Joined(Vec<u8>),
}

/// How a file of a proposal fits what the branch has today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It can be merged.
    Fits,
    /// The branch has it already.
    Landed,
    /// The branch did something else to it since; the content is the proposal's.
    Conflict,
}

/// Where a branch has files and folders today that had other paths.
#[derive(Debug, Default)]
pub struct Moves {
    files: HashMap<String, String>,
    folders: HashMap<String, String>,
}

impl Moves {
    /// The moves of files, each its former path and the one of today; `files` are all of today's. A
    /// folder moved where nothing is left in it and most of its files went to one other folder, as
    /// git has it.
    pub fn of<'p>(
        moves: impl Iterator<Item = (&'p SourcePath, &'p SourcePath)>,
        files: impl Iterator<Item = &'p SourcePath>,
    ) -> Self {
        let today: HashSet<&str> = files.map(SourcePath::folder).collect();
        let mut moved = Self::default();
        let mut went: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (former, path) in moves {
            moved
                .files
                .entry(former.to_string())
                .or_insert_with(|| path.to_string());
            if former.folder() != path.folder() && !today.contains(former.folder()) {
                *went
                    .entry(former.folder())
                    .or_default()
                    .entry(path.folder())
                    .or_default() += 1;
            }
        }
        for (folder, targets) in went {
            let all: usize = targets.values().sum();
            let most = targets
                .into_iter()
                .max_by_key(|(target, count)| (*count, std::cmp::Reverse(*target)));
            moved.folders.extend(
                most.filter(|(_, count)| count * 2 > all)
                    .map(|(target, _)| (folder.to_owned(), target.to_owned())),
            );
        }
        moved
    }

    /// Where a new file goes that was made in a folder which the branch has moved since.
    fn of_new(&self, path: &str) -> Option<String> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = self.folders.get(folder)?;
        Some(if folder.is_empty() {
            name.to_owned()
        } else {
            format!("{folder}/{name}")
        })
    }
}

/// Puts files onto the tree of a branch.
pub(super) struct Onto<'a, 'o> {
    pub trees: &'a mut Trees<'o>,
    pub blobs: &'a Blobs<'o>,
    pub branch: TreeId,
    pub moves: &'a Moves,
}

impl Onto<'_, '_> {
    /// The file of a proposal on the branch.
    pub fn place(&mut self, file: &FileDelta) -> Placed {
        let earlier = file.earlier_path();
        let there = self.trees.blob_at(self.branch, earlier);
        // What is no file on one of the sides is not followed.
        let today = match (there, file.kind == DeltaKind::Added) {
            (None, false) => self
                .moves
                .files
                .get(earlier)
                .cloned()
                .filter(|path| self.trees.blob_at(self.branch, path).is_some()),
            _ => None,
        };
        let now = today
            .as_deref()
            .map_or(there, |path| self.trees.blob_at(self.branch, path));
        let mut delta = file.clone();
        if let Some(path) = self
            .moves
            .of_new(&file.path)
            .filter(|_| file.kind == DeltaKind::Added && file.entry == Entry::File)
        {
            delta.path = path;
        } else if let (Some(today), DeltaKind::Modified | DeltaKind::Deleted) = (&today, &file.kind)
        {
            delta.path.clone_from(today);
        } else if let (Some(today), DeltaKind::Renamed { .. }) = (&today, &file.kind) {
            // The branch may have moved it to the same place.
            delta.kind = if *today == file.path {
                DeltaKind::Modified
            } else {
                DeltaKind::Renamed {
                    from: today.clone(),
                }
            };
        }
        let (content, fit) = self.content(file, &delta, now);
        // What cannot be joined is shown beside what it was made from: the branch's own edits are
        // not its doing.
        let known = if fit == Fit::Conflict { file.was } else { now };
        delta.was = known;
        delta.before = SourcePath::new(delta.earlier_path())
            .filter(is_markdown)
            .zip(known)
            .and_then(|(path, blob)| Some((path, self.text(blob)?)));
        let merged = match (fit, file.was, now, file.blob) {
            (Fit::Conflict, Some(was), Some(now), Some(blob)) => {
                self.join(was, now, blob, Some(FileFavor::Theirs))
            }
            _ => None,
        };
        Placed {
            delta,
            content,
            fit,
            merged,
        }
    }

    fn content(
        &mut self,
        file: &FileDelta,
        delta: &FileDelta,
        now: Option<BlobId>,
    ) -> (Option<Content>, Fit) {
        let own = file.blob.map(Content::Blob);
        if file.entry != Entry::File {
            return (None, Fit::Fits);
        }
        // Another file may be where this one goes.
        let is_at_other_place =
            file.kind == DeltaKind::Added || matches!(delta.kind, DeltaKind::Renamed { .. });
        if is_at_other_place
            && let Some((mode, other)) = self.trees.entry_at(self.branch, &delta.path)
        {
            return if mode.is_file() && Some(other.into()) == file.blob {
                (own, Fit::Landed)
            } else {
                (own, Fit::Conflict)
            };
        }
        if file.kind == DeltaKind::Added {
            return (own, Fit::Fits);
        }
        match (now, file.blob) {
            (None, None) => (None, Fit::Landed),
            (None, Some(_)) => (own, Fit::Conflict),
            (Some(now), None) => (
                None,
                if Some(now) == file.was {
                    Fit::Fits
                } else {
                    Fit::Conflict
                },
            ),
            (Some(now), Some(blob)) if Some(now) == file.was => {
                // One that only may be run now, or no more, has the same content.
                let is_same =
                    now == blob && delta.kind == DeltaKind::Modified && file.was != file.blob;
                (own, if is_same { Fit::Landed } else { Fit::Fits })
            }
            (Some(now), Some(blob)) if now == blob => (
                own,
                if delta.kind == DeltaKind::Modified {
                    Fit::Landed
                } else {
                    Fit::Fits
                },
            ),
            (Some(now), Some(blob)) => {
                match file.was.and_then(|was| self.join(was, now, blob, None)) {
                    Some(joined) => (Some(Content::Joined(joined)), Fit::Fits),
                    None => (own, Fit::Conflict),
                }
            }
        }
    }

    /// The edits of both sides together; `None` when they touch the same lines and neither is
    /// favoured, or when it is no text.
    fn join(
        &self,
        was: BlobId,
        branch: BlobId,
        own: BlobId,
        favoured: Option<FileFavor>,
    ) -> Option<Vec<u8>> {
        let [was, branch, own] =
            [was, branch, own].map(|blob| self.text(blob).filter(|bytes| !bytes.contains(&0)));
        let (was, branch, own) = (was?, branch?, own?);
        let (mut ancestor, mut ours, mut theirs) = (
            MergeFileInput::new(),
            MergeFileInput::new(),
            MergeFileInput::new(),
        );
        ancestor.content(&was);
        ours.content(&branch);
        theirs.content(&own);
        let mut options = MergeFileOptions::new();
        favoured.iter().for_each(|side| {
            options.favor(*side);
        });
        let merged = git2::merge_file(&ancestor, &ours, &theirs, Some(&mut options)).ok()?;
        merged.is_automergeable().then(|| merged.content().to_vec())
    }

    fn text(&self, blob: BlobId) -> Option<Vec<u8>> {
        self.blobs
            .read(blob, usize::try_from(MAX_TEXT_BYTES).unwrap_or(usize::MAX))
    }
}
