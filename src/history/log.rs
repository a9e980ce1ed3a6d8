//! What git says, as a plain value: commits, newest first, with the files in scope that each
//! changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::address::Signature;
use super::contents::Contents;
use super::opener::Opener;
use super::ownership::KnownWords;
use super::trailers::Message;
use crate::diagnostic::{Diagnostic, Place};
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId, TreeId};
use crate::rules::incomplete_history;

/// All that git says about the files in scope.
#[derive(Clone, Default)]
pub struct Log {
    /// The commit that was read; `None` in an empty repository or outside one.
    pub head: Option<CommitId>,
    /// Whether the history goes back to its start.
    pub completeness: Completeness,
    /// Newest first: no commit comes before one of its descendants.
    pub commits: Vec<LogCommit>,
    /// The files in scope at the head, with their contents' names.
    pub files: BTreeMap<SourcePath, BlobId>,
    /// The text of `.mailmap` at the head; empty without one.
    pub mailmap: String,
    /// The commits that `.git-blame-ignore-revs` at the head lists: bulk edits.
    pub ignored_revisions: BTreeSet<CommitId>,
    /// The contents that the changes name.
    pub contents: Contents,
    /// Words that were read at an earlier time.
    pub known_words: KnownWords,
    /// For the numbers of pull requests that were squashed: the request's own commits, newest
    /// first, where they are there.
    pub requests: BTreeMap<u32, Vec<LogCommit>>,
    /// Commits that are only proposed: who wrote them is what they say, as far as the others do not
    /// show it.
    pub proposed: BTreeSet<CommitId>,
    /// The account that proposes them, where the forge tells.
    pub opener: Option<Opener>,
    /// What was found while reading.
    pub diagnostics: Vec<Diagnostic>,
}

/// How much of the history is there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Completeness {
    /// Back to the first commit.
    Complete,
    /// Older commits or some of their trees are missing (a shallow or partial clone): credit is
    /// incomplete.
    Shallow,
    /// There is no history: no repository, or no commit yet.
    #[default]
    None,
}

/// A commit as git holds it, its message read and its addresses hashed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LogCommit {
    /// Its name.
    pub id: CommitId,
    /// Its parents; two or more in a merge, none at the start of history and where a shallow clone
    /// ends.
    pub parents: Vec<CommitId>,
    /// Who wrote it.
    pub author: Signature,
    /// When it was written.
    pub authored: Timestamp,
    /// When it was committed.
    pub committed: Timestamp,
    /// What the message says.
    pub message: Message,
    /// What it changed in scope, by path. A merge carries only what differs from every parent.
    pub changes: Vec<FileChange>,
    /// Its tree; `None` where a log is written by hand.
    pub tree: Option<TreeId>,
    /// Whether `changes` is empty because git could not tell: where a shallow clone ends, or with
    /// missing trees.
    pub unknown: bool,
    /// Whether somebody else committed it than wrote it: mostly a button that merges.
    pub by_another: bool,
}

impl LogCommit {
    /// Who wrote it, and everybody whom its message names.
    pub(super) fn signatures(&self) -> impl Iterator<Item = &Signature> {
        std::iter::once(&self.author).chain(self.message.people.iter().map(|(_, person)| person))
    }

    /// Tells the tool that follows its author's name from the author.
    pub(super) fn tell_tool(&mut self) {
        if let Some(tool) = self
            .author
            .cut_tool()
            .filter(|tool| !self.message.tools.contains(tool))
        {
            self.message.tools.push(tool);
        }
    }

    /// A commit of which nothing but its name is known.
    pub(super) fn empty(id: CommitId) -> Self {
        Self {
            id,
            parents: Vec::new(),
            author: Signature::default(),
            authored: Timestamp::default(),
            committed: Timestamp::default(),
            message: Message::default(),
            changes: Vec::new(),
            tree: None,
            unknown: false,
            by_another: false,
        }
    }
}

/// A point in time with the clock of the person who wrote it.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 UTC.
    pub seconds: i64,
    /// Minutes east of UTC.
    pub offset: i16,
}

/// What a commit did to one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileChange {
    /// The path after the change; the path before it when the file was deleted.
    pub path: SourcePath,
    /// What happened.
    pub kind: ChangeKind,
    /// The content before, in the first parent that has the file.
    pub before: Option<BlobId>,
    /// The content after; `None` when deleted.
    pub after: Option<BlobId>,
    /// The contents in the other parents of a merge, in their order; empty elsewhere.
    pub others: Vec<BlobId>,
}

/// What happened to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// Its content changed. In a merge: by hand, beyond what merging the sides gives.
    Modified,
    /// It is gone.
    Deleted,
    /// It has another path, and perhaps another content.
    Renamed {
        /// The path before.
        from: SourcePath,
        /// Whether the content is the same.
        exact: bool,
    },
    /// A merge joined the edits of both sides by itself: nobody wrote anything.
    Merged,
}

impl ChangeKind {
    /// The path before a rename.
    pub fn source(&self) -> Option<&SourcePath> {
        if let Self::Renamed { from, .. } = self {
            Some(from)
        } else {
            None
        }
    }
}

impl Timestamp {
    /// The earliest and latest moments that are kept, 1970-01-01 and 2100-01-01: what lies outside
    /// is a broken clock.
    const SOUND: std::ops::Range<i64> = 0..4_102_444_800;

    /// The time, with an unsound offset taken as UTC.
    pub fn new(seconds: i64, offset_minutes: i64) -> Self {
        let offset = i16::try_from(offset_minutes)
            .ok()
            .filter(|o| o.abs() <= 14 * 60)
            .unwrap_or(0);
        Self { seconds, offset }
    }

    /// Whether the time lies between 1970 and 2100.
    pub fn is_sound(self) -> bool {
        Self::SOUND.contains(&self.seconds)
    }

    /// This time when it is sound, else `other`, else the nearest sound moment.
    pub fn or(self, other: Timestamp) -> Self {
        if self.is_sound() {
            self
        } else if other.is_sound() {
            other
        } else {
            Self {
                seconds: self.seconds.clamp(Self::SOUND.start, Self::SOUND.end - 1),
                offset: 0,
            }
        }
    }

    /// The time as RFC 3339, on the writer's clock: `2026-03-04T09:00:00+01:00`.
    pub fn rfc3339(self) -> String {
        let local = self.local();
        let sign = if self.offset < 0 { '-' } else { '+' };
        let offset = self.offset.unsigned_abs();
        let zone = if offset == 0 {
            "Z".to_owned()
        } else {
            format!("{sign}{:02}:{:02}", offset / 60, offset % 60)
        };
        format!("{local}{zone}")
    }

    /// The day on the writer's clock: `2026-03-04`.
    pub fn date(self) -> String {
        self.day().to_string()
    }

    /// The day on the writer's clock, for comparing.
    pub fn day(self) -> jiff::civil::Date {
        self.local().date()
    }

    fn local(self) -> jiff::civil::DateTime {
        let at = self.seconds.clamp(Self::SOUND.start, Self::SOUND.end - 1)
            + i64::from(self.offset) * 60;
        let at = jiff::Timestamp::from_second(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        jiff::tz::Offset::UTC.to_datetime(at)
    }
}

/// What is told where a part of the history is missing: of a shallow clone, or of so many commits.
pub(super) fn incomplete(shallow: bool, missing: usize) -> Diagnostic {
    let place = Place {
        path: ".git".to_owned(),
        range: None,
    };
    let message = match missing {
        0 if shallow => "the clone is shallow: older commits are missing".to_owned(),
        0 => "the clone is partial: older contents are missing, so renames with edits are not seen"
            .to_owned(),
        1 => "the changes of one commit are missing from this clone".to_owned(),
        count => format!("the changes of {count} commits are missing from this clone"),
    };
    Diagnostic::new(&incomplete_history::RULE, place, message)
        .why("People whose commits are missing get no credit, and pages seem younger than they are.")
        .help(
            "Fetch the whole history: `git fetch --unshallow` for a shallow clone, clone again without `--filter` for a partial one, \
             or `fetch-depth: 0` without a filter in the checkout step of the workflow.",
        )
}
