//! Who changed what: a log with everybody resolved and every file followed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::address::Signature;
use super::assumed::Assumed;
use super::commit::Commit;
use super::contents::Contents;
use super::directory::OpenedBy;
use super::files::FileHistory;
use super::hand::Hand;
use super::identity::{self, Identity, PersonSpec};
use super::ids::{CommitIndex, PersonId};
use super::log::Completeness;
use super::lost::Lost;
use super::ownership::{FileWords, KnownWords};
use crate::config::CreditRules;
use crate::diagnostic::Diagnostic;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};

/// Who changed what.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The commit that was read.
    pub head: Option<CommitId>,
    /// Whether the history goes back to its start.
    pub completeness: Completeness,
    /// Everybody on a commit, those who came first before the others.
    pub people: Vec<Identity>,
    /// Newest first.
    pub commits: Vec<Commit>,
    /// The files in scope at the head, renames followed.
    pub files: BTreeMap<SourcePath, FileHistory>,
    /// Every content that a record of a call ever had, newest first, those that were removed since
    /// among them; `None` is a removal.
    pub records: BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>,
    /// The same of pages that were removed, up to there: what is at the path now is another page.
    pub gone: BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>,
    /// Texts that no file at the head comes from, each with its changes; only where there are calls.
    pub lapsed: Vec<FileHistory>,
    /// By whose hands commits are.
    pub(super) hands: Vec<Hand>,
    /// By which names each hand is known.
    pub(super) called: Vec<Vec<String>>,
    /// What git says of each hand.
    pub(super) signed: Vec<Signature>,
    /// The text of `.mailmap`, by which people were told apart.
    pub mailmap: String,
    /// People whom squashes left out.
    pub lost: Vec<Lost>,
    /// The contents of the files, for whoever shows what a change changed.
    pub contents: Contents,
    /// Words that were read at an earlier time, by what they depend on.
    pub(super) known_words: KnownWords,
    /// The commits by name.
    pub(super) by_id: Vec<(CommitId, CommitIndex)>,
    /// The words of the files that were asked for, to be kept.
    pub(super) words_kept: Vec<([u8; 16], Arc<FileWords>)>,
    /// How many of them were not known.
    pub(super) words_read: usize,
    /// Names of others on proposed commits, by the commit, each once.
    pub assumed: Vec<Assumed>,
    /// Who opened the pull request, where the forge tells.
    pub opened_by: Option<OpenedBy>,
    /// What was found: unsound `.mailmap` lines, people who cannot be told apart, missing history.
    pub diagnostics: Vec<Diagnostic>,
}

impl History {
    /// Whether a commit is one edit to many pages.
    pub fn is_bulk(&self, commit: &Commit, rules: &CreditRules) -> bool {
        commit.marks.bulk || commit.edited > rules.bulk.pages
    }

    /// Whether only programs wrote a commit.
    pub fn is_program(&self, commit: &Commit) -> bool {
        !commit.restored && commit.authors().all(|person| self.person(person).bot)
    }

    /// The person at `id`.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub fn person(&self, id: PersonId) -> &Identity {
        &self.people[id.0 as usize]
    }

    /// The place of a commit.
    pub fn index_of(&self, id: CommitId) -> Option<CommitIndex> {
        self.by_id
            .binary_search_by(|(known, _)| known.cmp(&id))
            .ok()
            .map(|at| self.by_id[at].1)
    }

    /// The commit at `index`.
    ///
    /// # Panics
    /// When `index` comes from another history.
    pub fn commit(&self, index: CommitIndex) -> &Commit {
        &self.commits[index.0 as usize]
    }

    /// Who is meant by a credit written in front matter: by profile id, then login, then address,
    /// then name. `None` for nobody, and when two people have the name.
    pub fn resolve_person(&self, spec: &PersonSpec) -> Option<PersonId> {
        identity::resolve(&self.people, spec)
    }
}
