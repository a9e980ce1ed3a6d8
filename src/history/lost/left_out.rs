//! Somebody whom a squash left out.

use super::super::account::Login;
use super::super::ids::{CommitIndex, PersonId};
use crate::paths::SourcePath;
use crate::repo::CommitId;

/// Somebody whom a squash left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The squash.
    pub commit: CommitIndex,
    /// The request's number.
    pub number: u32,
    /// Who; `None` for somebody who is on no commit of the branch.
    pub person: Option<PersonId>,
    /// The id of the profile that claims their account or address.
    pub profile: Option<String>,
    /// Their account, where the request's commit tells.
    pub login: Option<Login>,
    /// Their name as the request's commit gives it, made safe to show.
    pub name: String,
    /// The request's commit with their name on it.
    pub witness: CommitId,
    /// How it names them.
    pub named: Named,
    /// What that commit changed of what the squash changed.
    pub touched: Vec<SourcePath>,
}

/// How a commit names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// As its author.
    Author,
    /// In a `Co-authored-by` trailer.
    CoAuthor,
}
