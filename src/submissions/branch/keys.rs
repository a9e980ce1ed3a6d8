//! By what changes are compared.

use std::borrow::Cow;

use crate::history::git::change::{DeltaKind, Entry, FileDelta};
use crate::history::{BlobId, ChangeKind, FileChange};
use crate::load::is_former_text;

/// Whether a file's content says all of what the proposal does to it: links and other repositories
/// have none, and whether a file may be run is not in it.
pub(super) fn is_plain(file: &FileDelta) -> bool {
    file.entry == Entry::File
        && file.was != file.blob
        && (file.blob.is_some() || file.kind == DeltaKind::Deleted)
        || matches!(file.kind, DeltaKind::Renamed { .. })
}

/// The files of a proposal as one commit would change them.
pub(super) fn changes_of(files: &[FileDelta]) -> Vec<FileChange> {
    let is_followed = |file: &&FileDelta| crate::history::git::anywhere(&file.path);
    let change = |file: &FileDelta| {
        let path = |path: &str| crate::paths::SourcePath::new(path);
        let kind = match &file.kind {
            DeltaKind::Added => ChangeKind::Added,
            DeltaKind::Modified => ChangeKind::Modified,
            DeltaKind::Deleted => ChangeKind::Deleted,
            DeltaKind::Renamed { from } => ChangeKind::Renamed {
                from: path(from)?,
                exact: file.was == file.blob,
            },
        };
        Some(FileChange {
            path: path(&file.path)?,
            kind,
            before: file.was,
            after: file.blob,
            others: Vec::new(),
        })
    };
    files
        .iter()
        .filter(is_followed)
        .filter_map(change)
        .collect()
}

/// The changes of pages and media, by which a patch is known: other texts are lists and data, which
/// everybody's commits touch in passing. Where there are only such, they are what it is about.
pub(super) fn of_pages(changes: &[FileChange]) -> Cow<'_, [FileChange]> {
    let is_other = |change: &FileChange| is_former_text(change.path.as_str());
    if !changes.iter().any(is_other) || changes.iter().all(is_other) {
        return Cow::Borrowed(changes);
    }
    changes
        .iter()
        .filter(|change| !is_other(change))
        .cloned()
        .collect()
}

pub(super) fn paths_key(changes: &[FileChange]) -> u64 {
    let mut paths: Vec<&str> = changes
        .iter()
        .flat_map(|change| std::iter::once(&change.path).chain(change.kind.source()))
        .map(|path| path.as_str())
        .collect();
    paths.sort_unstable();
    paths
        .iter()
        .fold(0, |key, path| key.rotate_left(7) ^ digest(path.as_bytes()))
}

pub(super) fn result_key(path: &str, blob: Option<BlobId>) -> u64 {
    digest(path.as_bytes()).rotate_left(17) ^ digest(&blob.map_or([0; 20], |blob| blob.0))
}

/// Sixty-four bits of a digest: what a stranger could make collide would merge proposals.
fn digest(bytes: &[u8]) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(bytes).as_bytes()[..8]);
    u64::from_le_bytes(first)
}
