//! A proposal's files as they would be on the branch, and as they were where it was made.

use crate::history::BlobId;
use crate::history::git::change::{DeltaKind, Entry};
use crate::history::git::onto::{Content, Fit, Placed};
use crate::load::{self, Bytes, Overlay};
use crate::paths::SourcePath;

/// The files of a proposal as they would be on the branch.
pub(super) fn overlay(placed: &[Placed], len: &dyn Fn(BlobId) -> Option<u64>) -> Overlay {
    let mut over = Overlay::default();
    for file in placed {
        let delta = &file.delta;
        over.gone
            .extend(delta.moved_from().and_then(SourcePath::new));
        let Some(path) = SourcePath::new(&delta.path) else {
            if delta.kind != DeltaKind::Deleted {
                over.unreadable.push(delta.path.clone());
            }
            continue;
        };
        match (&file.content, delta.entry) {
            (_, Entry::Link) if delta.kind != DeltaKind::Deleted => {
                over.links.push(delta.path.clone());
                over.gone.push(path);
            }
            (Some(Content::Blob(blob)), Entry::File) => {
                over.files
                    .insert(path, (Bytes::Blob(blob.0), len(*blob).unwrap_or_default()));
            }
            (Some(Content::Joined(bytes)), Entry::File) => {
                over.files.insert(
                    path,
                    (Bytes::Here(bytes.as_slice().into()), bytes.len() as u64),
                );
            }
            (None, Entry::File) if delta.kind != DeltaKind::Deleted => {
                over.unreadable.push(delta.path.clone())
            }
            _ => over.gone.push(path),
        }
    }
    over
}

/// The files that cannot be joined, as they were where the proposal was made.
pub(super) fn origins(placed: &[Placed], len: &dyn Fn(BlobId) -> Option<u64>) -> Overlay {
    let mut origins = Overlay::default();
    for delta in placed
        .iter()
        .filter(|file| file.fit == Fit::Conflict)
        .map(|file| &file.delta)
    {
        if let (Some(path), Some(blob)) = (
            SourcePath::new(delta.earlier_path()).filter(|path| !load::is_rule(path.as_str())),
            delta.was,
        ) {
            origins
                .files
                .insert(path, (Bytes::Blob(blob.0), len(blob).unwrap_or_default()));
        }
    }
    origins
}
