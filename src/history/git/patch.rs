//! What a commit changes, named so that the same change to other surroundings has the same name, as
//! `git patch-id` does.

use std::path::Path;

use git2::{DiffOptions, Patch};

use super::super::log::{ChangeKind, FileChange};
use super::object::Blobs;

/// Larger files are named by their contents.
const SIZE: usize = 1 << 20;

/// The name of a change to a few files: what is added, removed and around it, without white space
/// and line numbers. `None` when there is nothing, or when a content is missing.
pub(super) fn id(blobs: &Blobs, changes: &[FileChange]) -> Option<[u8; 16]> {
    if changes.is_empty() {
        return None;
    }
    let mut hasher = blake3::Hasher::new();
    let mut changes: Vec<&FileChange> = changes.iter().collect();
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    for change in changes {
        if let ChangeKind::Renamed { from, .. } = &change.kind {
            hasher.update(from.as_str().as_bytes()).update(b"\0->");
        }
        hasher.update(change.path.as_str().as_bytes()).update(&[0]);
        let text = |blob: Option<_>| {
            blob.map_or_else(|| Some(Vec::new()), |blob| blobs.read(blob, SIZE))
                .filter(|bytes| !bytes.contains(&0))
        };
        match text(change.before).zip(text(change.after)) {
            Some((before, after)) => add_lines(&mut hasher, &before, &after)?,
            None => {
                // As git does with what is no text.
                for blob in [change.before, change.after] {
                    hasher.update(&blob.map_or([0; 20], |blob| blob.0));
                }
            }
        }
    }
    let mut name = [0; 16];
    name.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    Some(name)
}

fn add_lines(hasher: &mut blake3::Hasher, before: &[u8], after: &[u8]) -> Option<()> {
    let mut options = DiffOptions::new();
    options.context_lines(3);
    let name = Some(Path::new("a"));
    let patch = Patch::from_buffers(before, name, after, name, Some(&mut options)).ok()?;
    for hunk in 0..patch.num_hunks() {
        for line in 0..patch.num_lines_in_hunk(hunk).ok()? {
            let line = patch.line_in_hunk(hunk, line).ok()?;
            if matches!(line.origin(), ' ' | '+' | '-') {
                let bytes: Vec<u8> = line
                    .content()
                    .iter()
                    .copied()
                    .filter(|byte| !byte.is_ascii_whitespace())
                    .collect();
                // Texts with a NUL are not compared line by line, so it ends a line.
                hasher
                    .update(&[line.origin() as u8])
                    .update(&bytes)
                    .update(&[0]);
            }
        }
    }
    Some(())
}
