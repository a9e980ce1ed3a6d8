//! What a change does to one file, as git sees it.

use crate::paths::SourcePath;
use crate::repo::BlobId;

/// What happens to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDelta {
    /// Its path with the change; the path before when the change removes it. Not a [`SourcePath`]:
    /// the name may be any bytes.
    pub path: String,
    /// What happens.
    pub kind: DeltaKind,
    /// What it is with the change.
    pub entry: Entry,
    /// Its size with the change; 0 when the change removes it.
    pub bytes: u64,
    /// The name of its content with the change; `None` when the change removes it, or nobody put it
    /// into the repository yet.
    pub blob: Option<BlobId>,
    /// The name of its content before.
    pub was: Option<BlobId>,
    /// The text before the change, of Markdown, with its path then.
    pub before: Option<(SourcePath, Vec<u8>)>,
}

impl FileDelta {
    /// The path before, when the file moves.
    pub fn moved_from(&self) -> Option<&str> {
        if let DeltaKind::Renamed { from } = &self.kind {
            Some(from)
        } else {
            None
        }
    }

    /// The path that the file had before the change.
    pub fn earlier_path(&self) -> &str {
        self.moved_from().unwrap_or(&self.path)
    }

    /// Its path, and the one before when it moves.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.path.as_str()).chain(self.moved_from())
    }
}

/// What happens to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeltaKind {
    /// It is new.
    Added,
    /// Its content changes.
    Modified,
    /// It goes.
    Deleted,
    /// It gets another path, and perhaps another content.
    Renamed {
        /// The path before.
        from: String,
    },
}

/// What an entry of a tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A file.
    File,
    /// A symbolic link.
    Link,
    /// Another repository.
    Module,
}
