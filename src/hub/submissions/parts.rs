//! What is told of a submission: what it is like, what the checks found, the pages that it changes.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::history::BlobId;

/// Something that holds much of a submission's text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Similar {
    /// A page of the hub, by path.
    Page(String),
    /// Another open submission, by id.
    Submission(String),
}

/// Something that the checks found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingLine {
    /// The name of the rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub help: String,
}

/// A page that a submission changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageText {
    /// Its path with the submission; the path before when it is removed.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The file before; `None` when it is new.
    pub before: Option<String>,
    /// The file with the submission; `None` when it is removed.
    pub after: Option<String>,
    /// The name of its content then: what is kept of the text lacks addresses.
    #[serde(default)]
    pub blob: Option<BlobId>,
    /// The page as it would look where the branch changed the same lines: what the branch did
    /// elsewhere, and the submission's words there.
    pub merged: Option<String>,
    /// Words that come and words that go, front matter aside.
    pub words: (usize, usize),
}
