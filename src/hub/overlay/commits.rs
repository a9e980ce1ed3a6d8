//! The commits that a file in `credits/` speaks of.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::target::Target;
use crate::history::{CommitId, CommitIndex, History};

/// The commits that files speak of, found in one pass.
pub(super) struct Commits<'a> {
    history: &'a History,
    by_number: BTreeMap<u32, Vec<CommitIndex>>,
    by_digits: BTreeMap<String, CommitIndex>,
    by_id: HashMap<CommitId, CommitIndex>,
}

impl<'a> Commits<'a> {
    /// Looks for what the targets need.
    pub fn new(history: &'a History, targets: &BTreeSet<&Target>) -> Self {
        let with_digits = targets
            .iter()
            .any(|target| matches!(target, Target::Commit(_)));
        let mut commits = Self {
            history,
            by_number: BTreeMap::new(),
            by_digits: BTreeMap::new(),
            by_id: HashMap::new(),
        };
        for (at, commit) in history.commits.iter().enumerate() {
            let index = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
            if let Some(number) = commit
                .pull_request
                .filter(|number| targets.contains(&Target::PullRequest(*number)))
            {
                commits.by_number.entry(number).or_default().push(index);
            }
            if with_digits {
                commits.by_digits.insert(commit.id.to_string(), index);
            }
        }
        if commits
            .by_number
            .values()
            .flatten()
            .any(|index| history.commit(*index).parents.len() > 1)
        {
            commits
                .by_id
                .extend(history.commits.iter().enumerate().map(|(at, commit)| {
                    (
                        commit.id,
                        CommitIndex(u32::try_from(at).unwrap_or(u32::MAX)),
                    )
                }));
        }
        commits
    }

    /// The commits of a target; none when there is none or several fit. `steps` is what is left of
    /// the commits to look at.
    pub fn of(&self, target: &Target, steps: &mut usize) -> Vec<CommitIndex> {
        match target {
            Target::Commit(digits) => {
                let mut fitting = self
                    .by_digits
                    .range(digits.clone()..)
                    .take_while(|(id, _)| id.starts_with(digits));
                match (fitting.next(), fitting.next()) {
                    (Some((_, only)), None) => vec![*only],
                    _ => Vec::new(),
                }
            }
            Target::PullRequest(number) => {
                let carriers = self
                    .by_number
                    .get(number)
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                carriers
                    .iter()
                    .flat_map(|index| self.brought_by(*index, steps))
                    .collect()
            }
        }
    }

    /// A commit, and those that it brought when it is a merge: what its other parents reach and its
    /// first does not.
    ///
    /// No commit comes before one of its descendants, so a walk by place meets each after
    /// everything that leads to it.
    fn brought_by(&self, merge: CommitIndex, steps: &mut usize) -> Vec<CommitIndex> {
        let parents = |index: CommitIndex| {
            self.history
                .commit(index)
                .parents
                .iter()
                .filter_map(|id| self.by_id.get(id).copied())
        };
        let mut brought = vec![merge];
        let mut waiting = Waiting::default();
        for (at, parent) in parents(merge).enumerate() {
            waiting.meet(
                parent,
                if at == 0 {
                    Side::Mainline
                } else {
                    Side::Branch
                },
            );
        }
        while waiting.of_branch > 0
            && *steps > 0
            && let Some((index, side)) = waiting.next()
        {
            *steps -= 1;
            if side == Side::Branch {
                brought.push(index);
            }
            parents(index).for_each(|parent| waiting.meet(parent, side));
        }
        brought
    }
}

/// From where a commit was reached; what the main line has was not brought by a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Branch,
    Mainline,
}

/// Commits that were met and not passed yet, by place.
#[derive(Default)]
struct Waiting {
    commits: BTreeMap<CommitIndex, Side>,
    of_branch: usize,
}

impl Waiting {
    fn meet(&mut self, index: CommitIndex, side: Side) {
        let known = self.commits.get(&index).copied();
        if known == Some(Side::Mainline) || known == Some(side) {
            return;
        }
        self.commits.insert(index, side);
        match side {
            Side::Branch => self.of_branch += 1,
            Side::Mainline => self.of_branch -= usize::from(known == Some(Side::Branch)),
        }
    }

    fn next(&mut self) -> Option<(CommitIndex, Side)> {
        let (index, side) = self.commits.pop_first()?;
        self.of_branch -= usize::from(side == Side::Branch);
        Some((index, side))
    }
}
