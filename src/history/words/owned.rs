//! Whose the words of a page are, wherever they stand in it: what credit needs, without reading the
//! page.

use super::super::CommitIndex;
use super::super::files::FileHistory;
use super::{FileWords, WordRun};

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
    /// Whose the words of today's text are, without their places: what [`Self::runs`] gives for
    /// that text.
    pub(in crate::history) fn owners(&self, file: &FileHistory) -> Vec<OwnedWords> {
        let mut owners: Vec<OwnedWords> = Vec::new();
        for (owner, words) in &self.runs {
            let commit = file
                .changes
                .get(*owner as usize)
                .map(|change| change.commit);
            match owners.last_mut().filter(|last| last.commit == commit) {
                Some(last) => last.words = last.words.saturating_add(*words),
                None => owners.push(OwnedWords {
                    commit,
                    words: *words,
                }),
            }
        }
        owners
    }
}
