//! What a change brings, as git sees it: its commits, and its files since it left the branch that
//! it is made for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use git2::{Delta as Status, DiffFindOptions, DiffOptions, FileMode, Repository};

use super::deltas;
pub use super::file_delta::{DeltaKind, Entry, FileDelta};
use super::object::Blobs;
use super::trees::Trees;
use crate::history::cache::FOLDER;
use crate::history::{BlobId, CommitId};
use crate::load::{self, LoadError, Location, MAX_TEXT_BYTES, Revision, git_error, is_markdown};
use crate::paths::{MANIFEST, SourcePath};

/// A change that somebody proposes.
#[derive(Debug)]
pub struct Change {
    /// The branch's newest commit: its rules judge the change.
    pub tip: CommitId,
    /// When that was made, in seconds since 1970 UTC; `None` where nobody knows.
    pub tip_at: Option<i64>,
    /// The commit of the branch that the change was made from.
    pub fork: CommitId,
    /// The commits that the branch does not have.
    pub commits: BTreeSet<CommitId>,
    /// The files that it changes, by path.
    pub files: Vec<FileDelta>,
    /// Files that git cannot join with what the branch did since, by path; `None` when git cannot
    /// tell.
    pub conflicts: Option<Vec<String>>,
}

/// Why a change cannot be told from its base.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The hub cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// There is no commit to compare.
    #[error("`{0}` is not in a git repository with commits, so there is nothing to compare")]
    NoHistory(PathBuf),
    /// The two have no commit in common.
    #[error("the change shares no history with `{0}`")]
    Unrelated(String),
    /// The commit that they have in common may be in the part of the history that is missing.
    #[error(
        "cannot tell what is new: the history that the change shares with `{0}` is not in this clone"
    )]
    Shallow(String),
}

/// Most bytes of earlier texts that are kept, for all files together.
const BEFORE: usize = 256 << 20;

/// What `head` brings to the branch `base`; with [`State::Folder`], where `head` is checked out,
/// what the folder does as it is.
///
/// # Errors
/// When one of the two cannot be read, or when nothing says where the change began.
pub fn between(
    location: &Location,
    head: Option<CommitId>,
    base: &str,
    state: State,
) -> Result<Change, ChangeError> {
    let nothing = || ChangeError::NoHistory(location.root.clone());
    let repo = location.repo()?.ok_or_else(nothing)?;
    let head = head.ok_or_else(nothing)?;
    let tip = load::head(location, &Revision::Named(base.to_owned()))?.ok_or_else(nothing)?;
    let shown = || base.to_owned();
    let fork = match repo.merge_base(tip.oid(), head.oid()) {
        Ok(fork) => CommitId::from(fork),
        Err(error) if error.code() == git2::ErrorCode::NotFound && !repo.is_shallow() => {
            return Err(ChangeError::Unrelated(shown()));
        }
        Err(error) if repo.is_shallow() || error.code() == git2::ErrorCode::NotFound => {
            return Err(ChangeError::Shallow(shown()));
        }
        Err(error) => return Err(git_error(&location.root, &error).into()),
    };
    let read = || -> Result<Change, git2::Error> {
        Ok(Change {
            tip,
            tip_at: Some(repo.find_commit(tip.oid())?.time().seconds()),
            fork,
            commits: commits(&repo, tip, head)?,
            files: files(&repo, &location.folder, fork, head, state)?,
            // What left the branch at its tip is only put on top of it.
            conflicts: if fork == tip {
                Some(Vec::new())
            } else {
                conflicts(&repo, tip, head)
                    .ok()
                    .map(|paths| below(&location.folder, paths))
            },
        })
    };
    read().map_err(|error| git_error(&location.root, &error).into())
}

/// Which files a change is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Those of its newest commit.
    Committed,
    /// Those in the folder, committed or not.
    Folder,
}

fn commits(
    repo: &Repository,
    tip: CommitId,
    head: CommitId,
) -> Result<BTreeSet<CommitId>, git2::Error> {
    let mut walk = repo.revwalk()?;
    walk.push(head.oid())?;
    walk.hide(tip.oid())?;
    walk.map(|oid| oid.map(CommitId::from)).collect()
}

/// The paths below a folder, as they are there.
fn below(folder: &str, paths: Vec<String>) -> Vec<String> {
    let own = |path: String| {
        if folder.is_empty() {
            Some(path)
        } else {
            Some(path.strip_prefix(folder)?.strip_prefix('/')?.to_owned())
        }
    };
    paths.into_iter().filter_map(own).collect()
}

fn files(
    repo: &Repository,
    folder: &str,
    fork: CommitId,
    head: CommitId,
    state: State,
) -> Result<Vec<FileDelta>, git2::Error> {
    match state {
        State::Committed => committed_files(repo, folder, fork, head),
        State::Folder => folder_files(repo, folder, fork),
    }
}

fn committed_files(
    repo: &Repository,
    folder: &str,
    fork: CommitId,
    head: CommitId,
) -> Result<Vec<FileDelta>, git2::Error> {
    let odb = repo.odb()?;
    let (mut trees, blobs) = (Trees::new(&odb), Blobs::new(&odb));
    let mut tree = |commit: CommitId| {
        repo.find_commit(commit.oid())
            .map(|commit| trees.folder_at(commit.tree_id().into(), folder))
    };
    let missing = || git2::Error::from_str("a folder of the change is missing from the repository");
    let (before, after) = (tree(fork)?, tree(head)?);
    let mut files = deltas::between(&mut trees, &blobs, before, after).ok_or_else(missing)?;
    let mut left = BEFORE;
    for file in &mut files {
        let text = |blob| {
            blobs.read(
                blob,
                left.min(usize::try_from(MAX_TEXT_BYTES).unwrap_or(usize::MAX)),
            )
        };
        file.before = SourcePath::new(file.earlier_path())
            .filter(is_markdown)
            .and_then(|path| Some((path, text(file.was?)?)));
        left -= file.before.as_ref().map_or(0, |(_, text)| text.len());
    }
    Ok(files)
}

fn folder_files(
    repo: &Repository,
    folder: &str,
    fork: CommitId,
) -> Result<Vec<FileDelta>, git2::Error> {
    let mut left = BEFORE;
    let tree = repo
        .find_commit(fork.oid())
        .and_then(|commit| commit.tree())?;
    let mut options = DiffOptions::new();
    options
        .include_typechange(true)
        .ignore_submodules(true)
        .include_untracked(true)
        .recurse_untracked_dirs(true);
    if !folder.is_empty() {
        options.pathspec(folder).disable_pathspec_match(true);
    }
    let mut diff = repo.diff_tree_to_workdir_with_index(Some(&tree), Some(&mut options))?;
    // What a build or this very run leaves in the folder is no part of a change as long as nobody
    // adds it.
    let is_ours = |delta: &git2::DiffDelta| {
        let path = delta
            .new_file()
            .path()
            .filter(|_| delta.status() == Status::Untracked);
        let path = path.and_then(|path| path.strip_prefix(folder).ok());
        let top = path
            .and_then(|path| path.components().next())
            .map(|top| top.as_os_str());
        top.zip(repo.workdir()).is_some_and(|(top, root)| {
            top == FOLDER || root.join(folder).join(top).join(MANIFEST).is_file()
        })
    };
    diff.find_similar(Some(
        DiffFindOptions::new()
            .renames(true)
            .for_untracked(true)
            .rename_limit(1_000),
    ))?;
    let mut files: Vec<FileDelta> = diff
        .deltas()
        .filter(|delta| !is_ours(delta))
        .filter_map(|delta| file(repo, folder, &delta, &mut left))
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn file(
    repo: &Repository,
    folder: &str,
    delta: &git2::DiffDelta,
    left: &mut usize,
) -> Option<FileDelta> {
    let name = |file: &git2::DiffFile| {
        below(
            folder,
            vec![String::from_utf8_lossy(file.path_bytes()?).into_owned()],
        )
        .pop()
    };
    let (old, new) = (delta.old_file(), delta.new_file());
    let (path, kind) = match delta.status() {
        Status::Added | Status::Untracked | Status::Copied => (name(&new)?, DeltaKind::Added),
        Status::Deleted => (name(&old)?, DeltaKind::Deleted),
        Status::Modified | Status::Typechange | Status::Conflicted => {
            (name(&new).or_else(|| name(&old))?, DeltaKind::Modified)
        }
        Status::Renamed => (name(&new)?, DeltaKind::Renamed { from: name(&old)? }),
        Status::Unmodified | Status::Ignored | Status::Unreadable => return None,
    };
    let entry = match new.mode() {
        FileMode::Link => Entry::Link,
        FileMode::Commit => Entry::Module,
        _ => Entry::File,
    };
    let before = (kind != DeltaKind::Added)
        .then(|| {
            let path = SourcePath::new(&name(&old)?).filter(is_markdown)?;
            let (len, _) = repo.odb().ok()?.read_header(old.id()).ok()?;
            *left = left
                .checked_sub(len)
                .filter(|_| len as u64 <= MAX_TEXT_BYTES)?;
            Some((path, repo.find_blob(old.id()).ok()?.content().to_vec()))
        })
        .flatten();
    let stored = || {
        repo.odb()
            .and_then(|odb| odb.read_header(new.id()))
            .map_or(0, |(len, _)| len as u64)
    };
    let bytes = match (&kind, entry) {
        (DeltaKind::Deleted, _) | (_, Entry::Module) => 0,
        // git knows the size of files in the folder, and of stored ones only by asking.
        _ => Some(new.size())
            .filter(|size| *size > 0)
            .unwrap_or_else(stored),
    };
    let content = |file: &git2::DiffFile| (!file.id().is_zero()).then(|| BlobId::from(file.id()));
    Some(FileDelta {
        path,
        blob: content(&new).filter(|_| kind != DeltaKind::Deleted),
        was: content(&old),
        kind,
        entry,
        bytes,
        before,
    })
}

/// The files that a merge would leave to a person. What git makes of the merge stays in memory.
fn conflicts(repo: &Repository, tip: CommitId, head: CommitId) -> Result<Vec<String>, git2::Error> {
    repo.odb()?.add_new_mempack_backend(1_000)?;
    let index = repo.merge_commits(
        &repo.find_commit(tip.oid())?,
        &repo.find_commit(head.oid())?,
        None,
    )?;
    if !index.has_conflicts() {
        return Ok(Vec::new());
    }
    let mut paths = BTreeSet::new();
    for conflict in index.conflicts()? {
        let conflict = conflict?;
        let entry = conflict.our.or(conflict.their).or(conflict.ancestor);
        paths.extend(entry.map(|entry| String::from_utf8_lossy(&entry.path).into_owned()));
    }
    Ok(paths.into_iter().collect())
}
