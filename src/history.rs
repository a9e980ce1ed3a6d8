//! Commits → who changed what: one pass over git gives a [`Log`], and everything after is a pure function of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::paths::SourcePath;

mod files;
pub mod git;
mod identity;
mod log;
mod text;

pub use files::{Change, FileHistory};
pub use identity::{Forge, Identity, Login, PersonSpec, Profile, address_hash};
pub use log::{BlobId, ChangeKind, CommitId, Completeness, FileChange, Log, LogCommit, ObjectId, Signature, Timestamp};

/// A person's place in [`History::people`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PersonId(pub u32);

/// A commit's place in [`History::commits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CommitIndex(pub u32);

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
    /// What was found: unsound `.mailmap` lines, people who cannot be told apart, missing history.
    pub diagnostics: Vec<Diagnostic>,
}

/// A commit with its people resolved.
#[derive(Debug, Clone)]
pub struct Commit {
    /// Its name.
    pub id: CommitId,
    /// Its parents.
    pub parents: Vec<CommitId>,
    /// Who wrote it.
    pub author: PersonId,
    /// Who wrote it with them, in the order of the trailers.
    pub co_authors: Vec<PersonId>,
    /// Who helped in another way; nobody who is an author or co-author.
    pub roles: Vec<(PersonId, Role)>,
    /// Tools named in `Assisted-by`.
    pub tools: Vec<String>,
    /// When it was written; the committer's clock when the author's is broken.
    pub authored: Timestamp,
    /// When it was committed.
    pub committed: Timestamp,
    /// The message's first line.
    pub subject: String,
    /// The number of the pull or merge request that brought it.
    pub pull_request: Option<u32>,
    /// Who certified it.
    pub sign_offs: Vec<SignOff>,
    /// Certifications of earlier commits that this message adds.
    pub remediations: Vec<Remediation>,
    /// What the message says about the kind of change.
    pub marks: Marks,
    /// How many files in scope it touched.
    pub touched: u32,
    /// Whether git could not tell what it changed.
    pub unknown: bool,
}

/// How somebody helped with a commit besides writing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// `Translated-by`
    Translation,
    /// `Illustrated-by`
    Illustration,
    /// `Reviewed-by`
    Review,
    /// `Suggested-by`
    Ideas,
    /// `Reported-by`
    Report,
}

/// A `Signed-off-by` line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOff {
    /// The name it gives, made safe to show.
    pub name: String,
    /// Whose address it gives; `None` when nobody on any commit has it.
    pub person: Option<PersonId>,
    /// Whether the name is one of that person's.
    pub name_matches: bool,
    /// Where it stands.
    pub placement: Placement,
}

/// Where in a message a trailer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// In the last paragraph, where git looks.
    Trailer,
    /// Elsewhere in the message.
    Body,
}

/// "I, NAME, hereby add my Signed-off-by to this commit: SHA".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remediation {
    /// The commit it speaks of: hexadecimal digits, perhaps shortened.
    pub commit: String,
    /// Who signs; `None` when nobody on any commit has the address or, without one, the name.
    pub person: Option<PersonId>,
    /// For whom, in the third-party form ("On behalf of NAME, I, …").
    pub on_behalf_of: Option<Option<PersonId>>,
}

/// What a message says about the kind of change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// `Bulk-edit: true`, or listed in `.git-blame-ignore-revs`.
    pub bulk: bool,
    /// `Minor-edit: true`.
    pub minor: bool,
    /// `Imported-from:`, as written.
    pub imported_from: Option<String>,
    /// The commits of git's "This reverts commit …" lines, perhaps shortened.
    pub reverts: Vec<String>,
}

/// The rules that depend on the hub's configuration.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Bots: a login (`@` may lead), a profile id, a name, an address or its [`address_hash`].
    pub bots: Vec<String>,
}

impl History {
    /// Resolves everybody, follows every file and reads every message.
    pub fn build(log: Log, profiles: &[Profile], options: &Options) -> Self {
        let _ = (profiles, options);
        let (files, _) = files::follow(&log);
        Self { head: log.head, completeness: log.completeness, people: Vec::new(), commits: Vec::new(), files, diagnostics: log.diagnostics }
    }

    /// The person at `id`.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub fn person(&self, id: PersonId) -> &Identity {
        &self.people[id.0 as usize]
    }

    /// The commit at `index`.
    ///
    /// # Panics
    /// When `index` comes from another history.
    pub fn commit(&self, index: CommitIndex) -> &Commit {
        &self.commits[index.0 as usize]
    }

    /// Who is meant by a credit written in front matter: by profile id, then login, then address, then name. `None` for
    /// nobody, and when two people have the name.
    pub fn resolve_person(&self, spec: &PersonSpec) -> Option<PersonId> {
        identity::resolve_spec(&self.people, spec)
    }
}
