//! The contents of files in history, asked for by name where they are needed: they would not fit
//! into memory together.

use std::fmt;
use std::sync::Arc;

use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};
use crate::sources::Source;

/// Where contents come from.
pub trait ReadContent: Send + Sync {
    /// A content, when it is there and has at most `limit` bytes.
    fn read(&self, id: BlobId, limit: usize) -> Option<Vec<u8>>;

    /// Whether a content was asked for that should be there and is not, as in a partial clone.
    fn any_missing(&self) -> bool {
        false
    }

    /// The `.mailmap` of a commit, an empty one where it has none.
    fn mailmap_at(&self, _: CommitId) -> Option<String> {
        None
    }
}

/// The contents of files in history. None are known where there is no history, and in tests that do
/// not write them.
#[derive(Clone, Default)]
pub struct Contents(Option<Arc<dyn ReadContent>>);

impl Contents {
    /// Larger texts are not compared: no page is that long.
    pub const LIMIT: usize = 1 << 20;

    /// Most bytes of a record or an entry of which is asked what it said.
    const SAID: usize = 16 << 20;

    /// Contents from somewhere.
    pub fn new(from: Arc<dyn ReadContent>) -> Self {
        Self(Some(from))
    }

    /// Whether a content was asked for that should be there and is not.
    pub fn any_missing(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|contents| contents.any_missing())
    }

    /// The `.mailmap` of a commit, by which the people of the hub are told apart there; nothing
    /// where nobody can tell.
    pub fn mailmap_at(&self, commit: CommitId) -> Option<String> {
        self.0.as_ref()?.mailmap_at(commit)
    }

    /// Whether there are any.
    pub fn are_known(&self) -> bool {
        self.0.is_some()
    }

    /// The bytes of a content, when it is there and has at most `limit` of them.
    pub fn bytes(&self, id: BlobId, limit: usize) -> Option<Vec<u8>> {
        self.0.as_ref()?.read(id, limit)
    }

    /// A text, when it is there and not too large to be compared. What is no UTF-8 is replaced.
    pub fn text(&self, id: BlobId) -> Option<String> {
        self.text_up_to(id, Self::LIMIT)
    }

    /// What a file said, also one that is larger than any that the hub reads: nobody makes a record
    /// or an entry unreadable by adding to it.
    pub fn said(&self, id: BlobId) -> Option<String> {
        self.text_up_to(id, Self::SAID)
    }

    /// The same as a source, for whoever reads it as it stood at a path.
    pub fn source(&self, path: &SourcePath, id: BlobId) -> Option<Arc<Source>> {
        let text = self.said(id)?;
        Some(Arc::new(Source::new(path.clone(), text)))
    }

    fn text_up_to(&self, id: BlobId, limit: usize) -> Option<String> {
        let bytes = self.0.as_ref()?.read(id, limit)?;
        Some(
            String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
        )
    }
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contents").finish_non_exhaustive()
    }
}
