//! What the right to publish every change of a hub rests on.

use super::coverage::Coverage;
use super::entries::Checked;
use super::standing::{Revision, Standing};
use super::statements::Statements;
use crate::history::CommitIndex;

/// What the right to publish each change rests on.
#[derive(Debug, Clone, Default)]
pub struct Attestations {
    /// Every commit that changed a page or a picture of today's hub, newest first; merges that
    /// joined branches by themselves are not among them.
    pub(super) revisions: Vec<Revision>,
    pub(super) statements: Statements,
    pub(super) coverage: Coverage,
    /// Entries of profiles and pages, with who wrote them.
    pub(super) entries: Vec<Checked>,
}

impl Attestations {
    /// Whether a commit's author has certified it; `None` for one that changed nothing of today's
    /// hub.
    pub fn of(&self, commit: CommitIndex) -> Option<&Standing> {
        self.revision(commit).map(|revision| &revision.standing)
    }

    /// A commit in scope.
    pub fn revision(&self, commit: CommitIndex) -> Option<&Revision> {
        let at = self
            .revisions
            .binary_search_by_key(&commit, |revision| revision.commit)
            .ok()?;
        self.revisions.get(at)
    }

    /// Every commit in scope, newest first.
    pub fn revisions(&self) -> &[Revision] {
        &self.revisions
    }

    /// How many revisions rest on what.
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// The statements that may be certified.
    pub fn statements(&self) -> &Statements {
        &self.statements
    }

    /// The entries of profiles and pages that speak of a statement, by path.
    pub fn entries(&self) -> &[Checked] {
        &self.entries
    }
}
