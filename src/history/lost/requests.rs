//! Requests that were read, and the squashes that brought them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::ids::CommitIndex;
use super::super::log::{LogCommit, Timestamp};
use crate::paths::SourcePath;
use crate::repo::CommitId;

/// What is known of a squash before its message is resolved.
pub(super) struct Squash {
    /// Its place.
    pub commit: CommitIndex,
    /// When it was made.
    pub committed: Timestamp,
    /// The paths that it touched, and those that it took away by renaming.
    pub paths: BTreeSet<SourcePath>,
    /// Whether somebody else than its author committed it.
    pub by_another: bool,
}

/// The requests that were read, by number.
pub(in crate::history) struct Requests<'l> {
    /// Their commits, the newest first.
    commits: &'l BTreeMap<u32, Vec<LogCommit>>,
    /// The squashes that brought them, the newest first.
    pub(super) squashes: BTreeMap<u32, Vec<Squash>>,
}

impl<'l> Requests<'l> {
    /// Looks for the squashes of `requests` among the `commits` of the branch.
    pub(in crate::history) fn of(
        requests: &'l BTreeMap<u32, Vec<LogCommit>>,
        commits: &[LogCommit],
    ) -> Self {
        let mut squashes: BTreeMap<u32, Vec<Squash>> = BTreeMap::new();
        let commits = if requests.is_empty() { &[] } else { commits };
        for (at, commit) in commits
            .iter()
            .enumerate()
            .filter(|(_, commit)| commit.parents.len() == 1)
        {
            let number = commit.message.pull_request;
            let Some(number) = number.filter(|number| requests.contains_key(number)) else {
                continue;
            };
            let paths = commit
                .changes
                .iter()
                .flat_map(|change| std::iter::once(&change.path).chain(change.kind.source()))
                .cloned()
                .collect();
            squashes.entry(number).or_default().push(Squash {
                commit: CommitIndex(u32::try_from(at).unwrap_or(u32::MAX)),
                committed: commit.committed.or(commit.authored),
                paths,
                by_another: commit.by_another,
            });
        }
        Self {
            commits: requests,
            squashes,
        }
    }

    /// The commits that a request lists.
    pub(super) fn commits(&self, number: u32) -> &'l [LogCommit] {
        self.commits
            .get(&number)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The request that each commit came in with: of those that list it, the one that was squashed
    /// first.
    pub(super) fn first_of_commits(&self) -> BTreeMap<CommitId, u32> {
        let mut first: BTreeMap<CommitId, (CommitIndex, u32)> = BTreeMap::new();
        for (number, squashes) in &self.squashes {
            // The newest commit has the lowest index.
            let Some(oldest) = squashes.iter().map(|squash| squash.commit).max() else {
                continue;
            };
            for commit in self.commits(*number) {
                let known = first.entry(commit.id).or_insert((oldest, *number));
                if oldest > known.0 {
                    *known = (oldest, *number);
                }
            }
        }
        first
            .into_iter()
            .map(|(id, (_, number))| (id, number))
            .collect()
    }
}
