//! Each file at the head with its changes, followed through renames and parallel branches.

use std::collections::{BTreeMap, HashMap};

use super::CommitIndex;
use super::log::{BlobId, ChangeKind, Completeness, FileChange, Log};
use crate::paths::SourcePath;

/// A file at the head and all its changes.
#[derive(Debug, Clone, Default)]
pub struct FileHistory {
    /// Newest first; never empty in a complete history.
    pub changes: Vec<Change>,
    /// The commit that created it; `None` when the history does not reach back that far.
    pub created: Option<CommitIndex>,
}

/// One change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which commit made it.
    pub commit: CommitIndex,
    /// What happened, with the path at that time.
    pub file: FileChange,
}

impl FileHistory {
    /// The newest change.
    pub fn changed(&self) -> Option<CommitIndex> {
        self.changes.first().map(|change| change.commit)
    }

    /// The other paths that the file has had, newest first, each once.
    pub fn former_paths(&self) -> Vec<&SourcePath> {
        let mut paths: Vec<&SourcePath> = Vec::new();
        for change in &self.changes {
            if let ChangeKind::Renamed { from, .. } = &change.file.kind
                && !paths.contains(&from)
            {
                paths.push(from);
            }
        }
        paths
    }
}

/// Which file a path meant at some time, while walking back.
#[derive(Clone, Copy)]
struct Owner {
    /// `None` is a file that is gone at the head.
    file: Option<usize>,
    /// The content that the file started with under this path, once its start was seen.
    start: Option<Option<BlobId>>,
}

/// The files at the head with their changes.
///
/// Newest first, each path is owned by one file. A rename hands the old path to the file; a deletion hands it to a dead
/// file, when the living one has started after it: re-creating a path starts a new page, unless its content is the one
/// deleted, which is a restoration. Where branches ran in parallel, a change may be met before the rename or deletion
/// that tells whose it is: it waits for it.
pub(super) fn follow(log: &Log) -> BTreeMap<SourcePath, FileHistory> {
    let paths: Vec<&SourcePath> = log.files.keys().collect();
    let mut files: Vec<FileHistory> = vec![FileHistory::default(); paths.len()];
    let mut owners: HashMap<&SourcePath, Owner> = paths.iter().enumerate().map(|(at, path)| (*path, Owner { file: Some(at), start: None })).collect();
    let mut waiting: HashMap<&SourcePath, Vec<Change>> = HashMap::new();
    for (at, commit) in log.commits.iter().enumerate() {
        let index = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
        for file in &commit.changes {
            let change = Change { commit: index, file: file.clone() };
            if file.kind == ChangeKind::Deleted {
                let restored = |owner: &Owner| owner.start.is_none_or(|start| start == file.before);
                match owners.get_mut(&file.path).filter(|owner| owner.file.is_some() && restored(owner)) {
                    Some(owner) => {
                        owner.start = None;
                        give(&mut files, owner.file, change);
                    }
                    None => {
                        owners.insert(&file.path, Owner { file: None, start: None });
                        waiting.remove(&file.path);
                    }
                }
                continue;
            }
            let Some(owner) = owners.get_mut(&file.path) else {
                waiting.entry(&file.path).or_default().push(change);
                continue;
            };
            let owned_by = owner.file;
            match &file.kind {
                ChangeKind::Added => owner.start = Some(file.after),
                ChangeKind::Renamed { from, .. } => {
                    owner.start = Some(file.after);
                    owners.insert(from, Owner { file: owned_by, start: None });
                    for earlier in waiting.remove(from).unwrap_or_default() {
                        give(&mut files, owned_by, earlier);
                    }
                }
                _ => {}
            }
            give(&mut files, owned_by, change);
        }
    }
    for file in &mut files {
        file.changes.sort_by_key(|change| change.commit);
        let complete = log.completeness == Completeness::Complete;
        file.created = file.changes.last().filter(|c| complete || c.file.kind == ChangeKind::Added).map(|c| c.commit);
    }
    paths.into_iter().cloned().zip(files).collect()
}

/// Gives a change to its file, unless that is gone.
fn give(files: &mut [FileHistory], owner: Option<usize>, change: Change) {
    if let Some(file) = owner.and_then(|at| files.get_mut(at)) {
        file.changes.push(change);
    }
}
