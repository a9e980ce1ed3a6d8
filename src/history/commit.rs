//! A commit with its people resolved.

use super::ids::PersonId;
use super::log::Timestamp;
use super::trailers::{Marks, Placement, Role};
use crate::repo::CommitId;

/// A commit with its people resolved.
#[derive(Debug, Clone)]
pub struct Commit {
    /// Its name.
    pub id: CommitId,
    /// Its parents.
    pub parents: Vec<CommitId>,
    /// Who wrote it.
    pub author: PersonId,
    /// By whose hand it is: a place in the history's list of them.
    pub(super) hand: u32,
    /// Whether it changed anything but records of calls.
    pub(super) is_content: bool,
    /// Who wrote it with them, in the order of the trailers.
    pub co_authors: Vec<PersonId>,
    /// Who helped in another way; nobody who is an author or co-author.
    pub roles: Vec<(PersonId, Role)>,
    /// Tools named in `Assisted-by`.
    pub tools: Vec<String>,
    /// Whether a file in `credits/` gives it a human author whom its message lacks.
    pub restored: bool,
    /// When it was written; the committer's clock when the author's is broken.
    pub authored: Timestamp,
    /// When it was committed.
    pub committed: Timestamp,
    /// The message's first line, addresses shortened.
    pub subject: String,
    /// The number of the pull or merge request that brought it.
    pub pull_request: Option<u32>,
    /// Who certified it.
    pub sign_offs: Vec<SignOff>,
    /// Certifications of earlier commits that this message adds.
    pub remediations: Vec<Remediation>,
    /// What the message says about the kind of change.
    pub marks: Marks,
    /// How many pages it edited; new ones and those that only moved are not among them.
    pub edited: u32,
    /// Whether it brought or changed pictures or other media.
    pub media: bool,
    /// Whether git could not tell what it changed.
    pub unknown: bool,
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
    /// Whether it is a program's, which can certify nothing.
    pub program: bool,
    /// Where it stands.
    pub placement: Placement,
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

impl Commit {
    /// Who wrote it: the author, then the co-authors.
    pub fn authors(&self) -> impl Iterator<Item = PersonId> + '_ {
        std::iter::once(self.author).chain(self.co_authors.iter().copied())
    }
}
