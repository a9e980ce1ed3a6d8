//! Whose the words of pages are, as values.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::ids::CommitIndex;

/// The words of a page and of its revisions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileWords {
    /// What each change did, in the order of [`FileHistory::changes`](super::FileHistory::changes).
    pub changes: Vec<ChangeWords>,
    /// Today's words in order: the change that brought them (its place in `changes`), and how many.
    pub(super) runs: Vec<(u32, u32)>,
    /// Tells today's words from others.
    pub(super) digest: u64,
}

/// The words of pages by what they depend on: what was read once need not be read again.
pub type KnownWords = Arc<std::collections::HashMap<[u8; 16], Arc<FileWords>>>;

/// What a change did to the words of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeWords {
    /// How many words changed; `None` when a content is missing.
    pub counts: Option<WordCounts>,
    /// Whether it takes others' work back: the page is as it was at an earlier revision, or the
    /// words of a commit that the message says it reverts are gone.
    pub is_revert: bool,
    /// Whether its own work was taken back later.
    pub undone: bool,
    /// Which keys the front matter after it may have; `None` when the content was not read.
    pub may_have: Option<MayHave>,
}

/// Which keys that decide about calls a front matter may have, told without reading it: it has
/// their letters, or writes some letters as numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayHave {
    /// `call`, by which a page is an entry.
    pub call: bool,
    /// One of those by which a page is not published.
    pub draft: bool,
}

impl MayHave {
    /// Looks for the letters, large and small ones: keys are read whatever their case.
    pub(crate) fn of(front_matter: &str) -> Self {
        let is_escaped = front_matter.contains('\\');
        let folded = front_matter.to_ascii_lowercase();
        let has = |letters: &str| is_escaped || folded.contains(letters);
        Self {
            call: has("call"),
            draft: ["draft", "private", "publish"].into_iter().any(has),
        }
    }
}

/// How many words a revision changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordCounts {
    /// Words that it brought.
    pub added: u32,
    /// Words that it took away.
    pub removed: u32,
    /// Words in the page after it.
    pub total: u32,
}

/// Neighbouring words of a text that the same change brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordRun {
    /// Bytes of the file, from the first word to the last one's end.
    pub bytes: Range<usize>,
    /// The commit that brought them; `None` when nobody can tell.
    pub commit: Option<CommitIndex>,
    /// How many words these are.
    pub words: u32,
}

/// Neighbouring words of a text that the same change brought, wherever they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnedWords {
    /// The commit that brought them; `None` when nobody can tell.
    pub commit: Option<CommitIndex>,
    /// How many words these are.
    pub words: u32,
}

impl From<&WordRun> for OwnedWords {
    fn from(run: &WordRun) -> Self {
        Self {
            commit: run.commit,
            words: run.words,
        }
    }
}

impl FileWords {
    /// Whether no content was missing.
    pub(super) fn is_complete(&self) -> bool {
        self.changes.iter().all(|change| change.counts.is_some())
    }
}
