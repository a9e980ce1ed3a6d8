//! What people propose: each pull request with what it changes, where it stands, and what the
//! checks say of it.
//!
//! These are plain values, made before the hub's pages are and kept between runs. Nothing in them
//! is trusted: names, titles and paths are strangers' and only made safe to print; addresses of
//! mail are not among them.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Counts;
use crate::history::{CommitId, Timestamp};

mod answer;
mod comment;
mod parts;

pub use answer::{Answer, Decision};
pub use comment::{Section, Topic};
pub use parts::{FindingLine, PageText, Similar};

/// Everything that was proposed to a hub, as far as its repository knows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Submissions {
    /// By number, the newest first, then those without a number by name.
    pub all: Vec<Submission>,
    /// What tells which of them were closed without being merged: git alone does not.
    pub closed_known: ClosedKnown,
    /// Whether the forge's own list was read.
    pub is_listed: bool,
    /// Ids that decisions on the branch name and no submission has.
    pub unheard: Vec<String>,
    /// What a hub tells of their texts.
    #[serde(skip)]
    pub texts: Texts,
}

/// What a hub tells of the texts of submissions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Texts {
    /// All of them.
    #[default]
    Shown,
    /// Nothing but names and titles.
    KeptBack,
}

/// The submission that a hub is a preview of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previewed {
    /// Its number, or the name of its branch.
    pub id: String,
    /// The files that it changes, by path.
    pub paths: std::collections::BTreeSet<String>,
}

/// What tells which submissions were closed without being merged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClosedKnown {
    /// The forge's own list, or nothing has to be told.
    #[default]
    List,
    /// The merges that the forge keeps of those that are open.
    MergeRefs,
    /// Nothing: those that were closed are among those that are open.
    Nothing,
}

/// A change that somebody proposes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// Its number, or the name of its branch.
    pub id: String,
    /// The number that the forge gave it.
    pub number: Option<u32>,
    /// The ref that holds it; empty when only the forge knows it.
    pub reference: String,
    /// Its newest commit.
    pub head: Option<CommitId>,
    /// The commit of the branch that it was made from.
    pub base: Option<CommitId>,
    /// Where it stands.
    pub state: State,
    /// Whether something tells that it is still open, and not only that the branch does not have
    /// it.
    pub is_told: bool,
    /// Its title: the forge's, else the subject of its first commit.
    pub title: String,
    /// Whether its author says that it is not finished.
    pub draft: bool,
    /// Who wrote it, those who came first before the others.
    pub authors: Vec<Author>,
    /// When it was opened: as the forge says, else when its first commit was made.
    pub opened: Option<Timestamp>,
    /// When its newest commit was made.
    pub updated: Option<Timestamp>,
    /// Its commits, the newest first; at most [`COMMITS`].
    pub commits: Vec<CommitLine>,
    /// How many commits it has.
    pub commit_count: usize,
    /// Its files by path; at most [`FILES`].
    pub files: Vec<FileLine>,
    /// How many files it changes.
    pub file_count: usize,
    /// Files that cannot be joined with what the branch did since.
    pub conflicts: Vec<String>,
    /// Open submissions that change the same lines, by id.
    pub conflicts_with: Vec<String>,
    /// Pages and open submissions that hold much of its text.
    pub similar_to: Vec<Similar>,
    /// What the checks say; only of open ones.
    pub verdict: Option<Verdict>,
    /// How many things they found that are new with it.
    pub counts: Counts,
    /// What they found, the worst first; at most [`FINDINGS`].
    pub findings: Vec<FindingLine>,
    /// What a contributor is told about it: the comment on the pull request.
    pub comment: Vec<Section>,
    /// The pages that it changes, with their texts; at most [`PAGES`]. Only of open ones.
    pub pages: Vec<PageText>,
    /// Words that come and words that go on all its pages; `None` when they are not known.
    pub words: Option<(usize, usize)>,
    /// Who will be credited for it. Only of open ones.
    pub credit: Vec<Credit>,
    /// What somebody answered.
    pub answer: Option<Answer>,
    /// The account that opened it, as the forge's list has it; may be empty. It is not shown.
    pub opener: String,
    /// Whether the forge's list says that whoever opened it merged or closed it, too.
    pub is_own_end: bool,
}

/// Somebody who will be credited for a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The name.
    pub name: String,
    /// The key of the person in the hub, whose page it is.
    pub key: Option<String>,
    /// Where, in words: `in the byline of Tides (about 12 % of its words)`.
    pub places: Vec<String>,
}

/// Most commits that are listed of one submission.
pub const COMMITS: usize = 100;
/// Most files that are listed of one submission.
pub const FILES: usize = 300;
/// Most findings that are listed of one submission.
pub const FINDINGS: usize = 50;
/// Most pages whose texts are kept of one submission.
pub const PAGES: usize = 20;

/// Where a submission stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It waits for an answer.
    Open,
    /// The branch has it.
    Merged {
        /// How that is known.
        how: Merged,
        /// The commit of the branch that brought it, where it is known.
        commit: Option<CommitId>,
        /// When.
        when: Option<Timestamp>,
    },
    /// Another one took its place: the id of that one.
    Superseded(String),
    /// It was closed and is not in the branch.
    Closed {
        /// When, as the forge says.
        when: Option<Timestamp>,
    },
    /// It cannot be told.
    Unknown(Why),
}

/// Why it cannot be told where a submission stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// It cannot be read.
    #[default]
    Unread,
    /// It was closed, or is in conflict: the forge keeps the merges of others and not its own.
    NoMerge,
}

/// How a merge is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Merged {
    /// Its commits are the branch's own.
    Ancestor,
    /// A commit of the branch carries its number and changes its files.
    Number,
    /// The branch has commits that change the same in the same way: it was rebased, picked or
    /// squashed.
    Patch,
    /// The branch had each of its files as it has them.
    Content,
    /// The forge says so.
    Forge,
}

/// What the checks say of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing must be fixed.
    Ready,
    /// Something must be fixed.
    NeedsWork,
    /// It cannot be joined with the branch.
    Conflicts,
    /// It changes more than is judged beside others.
    TooLarge,
    /// It cannot be read.
    CannotTell,
}

/// Somebody who wrote a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The name to show; `None` for somebody who asked not to be named.
    pub name: Option<String>,
    /// The key of the person in the hub, whose page it is; `None` for somebody who is not named.
    pub key: Option<String>,
    /// Whether the hub has nothing of theirs yet.
    pub is_new: bool,
    /// Whether it is a program.
    pub bot: bool,
}

/// A commit of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommitLine {
    /// Its name.
    pub id: CommitId,
    /// The message's first line.
    pub subject: String,
    /// When it was written.
    pub authored: Timestamp,
}

/// What a submission does to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileLine {
    /// Its path with the submission; the path before when it is removed.
    pub path: String,
    /// The path before, when it moves.
    pub from: Option<String>,
    /// What happens: `added`, `modified`, `deleted`, `renamed`.
    pub change: FileChange,
}

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileChange {
    /// It is new.
    Added,
    /// Its content changes.
    Modified,
    /// It goes.
    Deleted,
    /// It gets another path, and perhaps another content.
    Renamed,
}

impl Submissions {
    /// Those that wait for an answer.
    pub fn open(&self) -> impl Iterator<Item = &Submission> {
        self.all
            .iter()
            .filter(|submission| submission.state == State::Open)
    }

    /// The submission of that number or name.
    pub fn get(&self, id: &str) -> Option<&Submission> {
        self.all.iter().find(|submission| submission.id == id)
    }
}

impl Submission {
    /// Why it is not certain where it stands, in a word that is used in every format; `None` when
    /// it is.
    pub fn uncertainty(&self) -> Option<&'static str> {
        match self.state {
            State::Open if !self.is_told => Some("may-be-closed"),
            State::Unknown(Why::NoMerge) => Some("closed-or-conflict"),
            State::Unknown(Why::Unread) => Some("unread"),
            _ => None,
        }
    }

    /// Leaves out what strangers wrote, but for names and the title.
    pub fn keep_texts_back(&mut self) {
        self.pages.clear();
        self.words = None;
        self.comment.clear();
        self.findings.clear();
        self.commits.clear();
        self.credit.clear();
    }
}

impl Default for State {
    fn default() -> Self {
        Self::Unknown(Why::Unread)
    }
}

impl ClosedKnown {
    /// The word used in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::MergeRefs => "merge-refs",
            Self::Nothing => "nothing",
        }
    }
}

impl State {
    /// The word used in every format.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Merged { .. } => "merged",
            Self::Superseded(_) => "superseded",
            Self::Closed { .. } => "closed",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl Merged {
    /// The word used in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ancestor => "ancestry",
            Self::Number => "number",
            Self::Patch => "patch",
            Self::Content => "content",
            Self::Forge => "forge",
        }
    }
}

impl Verdict {
    /// The word used in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NeedsWork => "needs-work",
            Self::Conflicts => "conflicts",
            Self::TooLarge => "too-large",
            Self::CannotTell => "cannot-tell",
        }
    }
}
