//! When the branch had what: the branch's own line of commits, by which a time is proven.
//!
//! An author's time is free text, and so is the committer's of a commit that nobody merged. What
//! counts is when a commit came to the branch's first-parent line, by the latest time on that line
//! so far: a commit with a clock that goes back gets the time of what it stands on.

use crate::history::{ChangeKind, CommitIndex, History};
use crate::hub::ids::PersonId;
use crate::hub::people::People;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};

/// When the branch had each commit.
#[derive(Debug, Default)]
pub struct Timeline {
    /// The line, oldest first: each commit with its time.
    line: Vec<(CommitIndex, i64)>,
    /// Of each commit in [`History::commits`]: the place in the line that brought it.
    landed: Vec<usize>,
}

/// Who wrote what a file holds today, and since when the branch has it.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Who committed it.
    pub author: PersonId,
    /// The commit.
    pub commit: CommitIndex,
    /// The name of the content.
    pub blob: BlobId,
    /// Since when the branch has it, in seconds since 1970 UTC.
    pub at: i64,
}

impl Timeline {
    /// Follows the branch from its newest commit.
    pub(super) fn new(history: &History) -> Self {
        let mut line: Vec<CommitIndex> = Vec::new();
        let mut next = history.head.and_then(|head| history.index_of(head));
        while let Some(at) = next {
            line.push(at);
            let parent = history.commit(at).parents.first();
            next = parent.and_then(|parent| history.index_of(*parent));
        }
        line.reverse();
        let unknown = usize::MAX;
        let mut landed = vec![unknown; history.commits.len()];
        let mut latest = i64::MIN;
        let mut timed = Vec::with_capacity(line.len());
        let mut stack = Vec::new();
        for (place, at) in line.into_iter().enumerate() {
            latest = latest.max(history.commit(at).committed.seconds);
            timed.push((at, latest));
            stack.push(at);
            while let Some(commit) = stack.pop() {
                let seen = &mut landed[commit.0 as usize];
                if *seen != unknown {
                    continue;
                }
                *seen = place;
                let parents = &history.commit(commit).parents;
                stack.extend(
                    parents
                        .iter()
                        .filter_map(|parent| history.index_of(*parent)),
                );
            }
        }
        Self {
            line: timed,
            landed,
        }
    }

    /// The place in the line that brought a commit; `None` for one that the branch does not have.
    pub fn place(&self, commit: CommitIndex) -> Option<usize> {
        let place = *self.landed.get(commit.0 as usize)?;
        (place < self.line.len()).then_some(place)
    }

    /// Since when the branch has a commit.
    pub fn time(&self, commit: CommitIndex) -> Option<i64> {
        Some(self.line[self.place(commit)?].1)
    }

    /// The last place of the line that is not after a moment.
    pub fn place_at(&self, moment: i64) -> Option<usize> {
        self.line
            .partition_point(|(_, time)| *time <= moment)
            .checked_sub(1)
    }

    /// The place of a commit of the line.
    pub fn place_of(&self, history: &History, id: CommitId) -> Option<usize> {
        let at = history.index_of(id)?;
        self.place(at).filter(|place| self.line[*place].0 == at)
    }

    /// The commit at a place of the line.
    pub fn commit(&self, place: usize) -> Option<CommitIndex> {
        self.line.get(place).map(|(commit, _)| *commit)
    }

    /// The newest commit of the line.
    pub fn tip(&self) -> Option<CommitIndex> {
        self.line.last().map(|(commit, _)| *commit)
    }

    /// Who wrote what a file holds today.
    pub fn written(
        &self,
        history: &History,
        people: &People,
        path: &SourcePath,
    ) -> Option<Written> {
        let file = history.files.get(path)?;
        let change = file
            .changes
            .iter()
            .find(|change| !matches!(change.file.kind, ChangeKind::Merged))?;
        // A content that nobody committed is nobody's.
        let blob = file
            .today
            .filter(|today| Some(*today) == change.file.after)?;
        Some(Written {
            author: people.of_history(history.commit(change.commit).author),
            commit: change.commit,
            blob,
            at: self.time(change.commit)?,
        })
    }

    /// The content that a file had on the branch at a moment.
    pub fn content_at(&self, history: &History, path: &SourcePath, moment: i64) -> Option<BlobId> {
        let file = history.files.get(path)?;
        let change = file
            .changes
            .iter()
            .find(|change| self.time(change.commit).is_some_and(|time| time <= moment))?;
        change.file.after
    }

    /// When a file came to the branch first, and the place in the line.
    pub fn created(&self, history: &History, path: &SourcePath) -> Option<(i64, usize)> {
        let file = history.files.get(path)?;
        let commit = file.created.or_else(|| Some(file.changes.last()?.commit))?;
        Some((self.time(commit)?, self.place(commit)?))
    }
}
