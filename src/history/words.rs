//! Whose words a page is made of: each word belongs to the revision that brought it, carried
//! through edits, moves, renames, merges and reverts.
//!
//! A revision's text is known by its blob, so a revision that ends in a blob met before is a
//! revert, and its words are whose they were then. Otherwise words that stay keep their owner;
//! those that appear are looked for among the words that this revision took away elsewhere (a
//! move), then among those taken away earlier (a restoration), and else are the revision's own. A
//! revision was undone when no chain of edits leads from it to today's text.
//!
//! The estimate follows `WikiWho` (Flöck & Acosta 2014) in spirit, with runs of words instead of
//! sentences.

use super::contents::Contents;
use super::files::{Change, FileHistory};
use super::ids::CommitIndex;
use super::log::ChangeKind;
use super::ownership::{FileWords, OwnedWords, WordRun};
use crate::front_matter;
use crate::repo::BlobId;

mod carry;
mod compare;
mod frame;
mod graveyard;
mod mark;
mod reader;
#[cfg(test)]
mod tests;
mod vocabulary;

use carry::State;
use graveyard::Graveyard;
pub(super) use mark::Mark;
pub(super) use reader::of_file;
use vocabulary::{UNKNOWN, Vocabulary};

/// How many words come and how many go between two states of a page's file, front matter aside: the
/// words of the whole change, however many commits made it.
pub fn net(before: &str, after: &str) -> (usize, usize) {
    let mut vocabulary = Vocabulary::default();
    let [before, after] = [before, after].map(|text| {
        State::new(
            text[front_matter::text_start(text)..].to_owned(),
            None,
            &mut vocabulary,
        )
    });
    let (added, removed) = carry::changed(Some(&before), &after, vocabulary.len());
    (added as usize, removed as usize)
}

/// A name for everything that the words of a page depend on.
pub(super) fn key(changes: &[Change], marks: &[Mark], today: Option<BlobId>) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&today.map_or([0; 20], |blob| blob.0));
    for (change, mark) in changes.iter().zip(marks) {
        let kind: u8 = match change.file.kind {
            ChangeKind::Added => 0,
            ChangeKind::Modified => 1,
            ChangeKind::Deleted => 2,
            ChangeKind::Renamed { .. } => 3,
            ChangeKind::Merged => 4,
        };
        hasher.update(&[kind, u8::from(mark.mechanical), u8::from(mark.merges)]);
        hasher.update(&(mark.reverts.len() as u64).to_le_bytes());
        mark.reverts.iter().for_each(|at| {
            hasher.update(&at.to_le_bytes());
        });
        for blob in [change.file.before, change.file.after] {
            hasher.update(&blob.map_or([0; 20], |blob| blob.0));
        }
        hasher.update(&(change.file.others.len() as u64).to_le_bytes());
        change.file.others.iter().for_each(|blob| {
            hasher.update(&blob.0);
        });
    }
    let mut key = [0; 16];
    key.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    key
}

/// A text that words were taken from.
pub(super) struct Taken<'a> {
    /// The text of its file.
    pub text: &'a str,
    /// Whose its words are.
    pub runs: &'a [WordRun],
    /// The commit that it is of.
    pub since: CommitIndex,
}

/// Gives words of a page that also stand in a row in another page's text, and came no earlier, to
/// those who wrote them there.
pub(super) fn take(runs: Vec<WordRun>, text: &str, taken: &Taken) -> Vec<WordRun> {
    let mut vocabulary = Vocabulary::default();
    let source = State::with_runs(taken.text, taken.runs, &mut vocabulary);
    let mut state = State::with_runs(text, &runs, &mut vocabulary);
    // Newer commits come first.
    state.take_from(&source, |owner| owner <= taken.since.0);
    state.runs_of_commits()
}

impl FileWords {
    /// Whose the words of a file are. A text that differs from the one that the history ends with,
    /// because somebody is editing it, keeps the owners of what is unchanged.
    pub(super) fn runs(&self, text: &str, file: &FileHistory, contents: &Contents) -> Vec<WordRun> {
        if self.runs.is_empty() {
            return Vec::new();
        }
        let start = front_matter::text_start(text);
        let mut state = State::apart(text[start..].to_owned());
        if !state.assign(&self.runs, self.digest) {
            let mut vocabulary = Vocabulary::default();
            state = State::new(text[start..].to_owned(), None, &mut vocabulary);
            let head = file
                .today
                .and_then(|blob| contents.text(blob))
                .and_then(|mut text| {
                    text.drain(..front_matter::text_start(&text));
                    let mut head = State::new(text, None, &mut vocabulary);
                    head.assign(&self.runs, self.digest).then_some(head)
                });
            state.take_over(
                head.as_ref(),
                &[],
                UNKNOWN,
                carry::Manner::Writes,
                &mut Graveyard::default(),
                vocabulary.len(),
            );
        }
        state.runs(start, &file.changes)
    }

    /// Whose the words of today's text are, without their places: what [`Self::runs`] gives for
    /// that text.
    pub(super) fn owners(&self, file: &FileHistory) -> Vec<OwnedWords> {
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
