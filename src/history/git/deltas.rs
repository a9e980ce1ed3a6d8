//! What differs between two trees, whatever it is: unlike [`Trees::compare`] with links and other
//! repositories among it.

use std::rc::Rc;

use super::super::log::{ChangeKind, FileChange};
use super::file_delta::{DeltaKind, Entry, FileDelta};
use super::object::Blobs;
use super::renames;
use super::trees::{Cursor, DEPTH, FILES, Mode, Trees, order};
use crate::paths::SourcePath;
use crate::repo::{BlobId, ObjectId, TreeId};

/// An entry that is not the same in two trees.
struct Differing {
    /// Its path, shown as well as it can be.
    path: String,
    was: Option<(Mode, ObjectId)>,
    now: Option<(Mode, ObjectId)>,
}

/// The files that differ between two trees, by path, renames found; `None` when a tree is missing.
/// The time that it takes depends on what differs, not on how much is equal.
pub(super) fn between(
    trees: &mut Trees,
    blobs: &Blobs,
    before: TreeId,
    after: TreeId,
) -> Option<Vec<FileDelta>> {
    let mut differing = Vec::new();
    descend(
        trees,
        Some(before),
        Some(after),
        &mut String::new(),
        DEPTH,
        &mut differing,
    )?;
    let mut files = Vec::new();
    let mut contents = Vec::new();
    for Differing { path, was, now } in differing {
        // A name that is no UTF-8 leads to no file that anybody could publish.
        let is_named = !path.contains(char::REPLACEMENT_CHARACTER);
        let content = |entry: Option<(Mode, ObjectId)>| {
            entry
                .filter(|(mode, _)| mode.is_file() && is_named)
                .map(|(_, id)| BlobId::from(id))
        };
        let is_plain =
            |entry: Option<(Mode, ObjectId)>| entry.is_none_or(|(mode, _)| mode.is_file());
        let kind = match (was, now) {
            (None, _) => DeltaKind::Added,
            (_, None) => DeltaKind::Deleted,
            _ => DeltaKind::Modified,
        };
        match SourcePath::new(&path).filter(|_| is_named && is_plain(was) && is_plain(now)) {
            Some(path) => {
                let kind = match kind {
                    DeltaKind::Added => ChangeKind::Added,
                    DeltaKind::Deleted => ChangeKind::Deleted,
                    _ => ChangeKind::Modified,
                };
                contents.push(FileChange {
                    path,
                    kind,
                    before: content(was),
                    after: content(now),
                    others: Vec::new(),
                });
            }
            None => {
                let entry = match now.or(was) {
                    Some((Mode::Link, _)) => Entry::Link,
                    Some((Mode::Module, _)) => Entry::Module,
                    _ => Entry::File,
                };
                files.push(FileDelta {
                    path,
                    kind,
                    entry,
                    bytes: size(blobs, content(now)),
                    blob: content(now),
                    was: content(was),
                    before: None,
                });
            }
        }
    }
    renames::detect(blobs, &mut contents);
    files.extend(contents.into_iter().map(|change| delta(blobs, change)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Some(files)
}

fn delta(blobs: &Blobs, change: FileChange) -> FileDelta {
    let kind = match change.kind {
        ChangeKind::Added => DeltaKind::Added,
        ChangeKind::Deleted => DeltaKind::Deleted,
        ChangeKind::Renamed { from, .. } => DeltaKind::Renamed {
            from: from.to_string(),
        },
        ChangeKind::Modified | ChangeKind::Merged => DeltaKind::Modified,
    };
    FileDelta {
        path: change.path.to_string(),
        kind,
        entry: Entry::File,
        bytes: size(blobs, change.after),
        blob: change.after,
        was: change.before,
        before: None,
    }
}

fn size(blobs: &Blobs, content: Option<BlobId>) -> u64 {
    content.and_then(|id| blobs.size(id)).unwrap_or(0)
}

fn descend(
    trees: &mut Trees,
    before: Option<TreeId>,
    after: Option<TreeId>,
    path: &mut String,
    depth: usize,
    found: &mut Vec<Differing>,
) -> Option<()> {
    if before == after {
        return Some(());
    }
    if found.len() > FILES {
        trees.overflowed = true;
        return None;
    }
    if depth == 0 {
        // Nobody looks deeper, but something is there.
        let folder = |id: Option<TreeId>| id.map(|id| (Mode::Module, ObjectId::from(id)));
        found.push(Differing {
            path: path.clone(),
            was: folder(before),
            now: folder(after),
        });
        return Some(());
    }
    let mut read =
        |id: Option<TreeId>| id.map_or_else(|| Some(Rc::from(&[][..])), |id| trees.read(id));
    let (own, other): (Rc<[u8]>, Rc<[u8]>) = (read(after)?, read(before)?);
    let (mut own, mut other) = (Cursor::new(&own), Cursor::new(&other));
    loop {
        own.skip_equal(&mut other);
        let Some(first) = own.entry.into_iter().chain(other.entry).min_by(order) else {
            return Some(());
        };
        let (now, was) = (own.take_entry(&first), other.take_entry(&first));
        if now.is_some()
            && now
                .zip(was)
                .is_some_and(|(now, was)| (now.mode, now.id) == (was.mode, was.id))
        {
            continue;
        }
        let start = path.len();
        if start > 0 {
            path.push('/');
        }
        path.push_str(&String::from_utf8_lossy(first.name));
        if first.mode == Mode::Folder {
            descend(
                trees,
                was.map(|was| was.id.into()),
                now.map(|now| now.id.into()),
                path,
                depth - 1,
                found,
            )?;
        } else {
            let entry =
                |entry: Option<super::trees::Entry>| entry.map(|entry| (entry.mode, entry.id));
            found.push(Differing {
                path: path.clone(),
                was: entry(was),
                now: entry(now),
            });
        }
        path.truncate(start);
    }
}
