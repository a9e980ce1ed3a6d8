//! What a branch says about proposals to it: where each stands.
//!
//! A forge's word is not needed: a merge keeps the proposal's commits, a squash carries its number,
//! a rebase makes the same changes to other surroundings. A number alone proves nothing, since
//! anybody can write one into a subject.

use std::collections::{HashMap, HashSet};

use super::decisions::{self, Decisions};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::history::git::onto::{Fit, Placed};
use crate::history::git::proposals::{Brought, Reading, Tip};
use crate::history::{CommitId, FileChange, Log, LogCommit, Signature};
use crate::hub::submissions::{Merged, State};

mod keys;
mod patch;

use keys::{is_plain, of_pages, paths_key, result_key};

/// Most commits of the branch that are compared with one of a proposal.
const COMPARED: usize = 50;

/// Most commits that are looked into for a file whose history is not followed.
const MAIN: usize = 5_000;

/// The log of a branch, ready to be asked about proposals.
pub struct Branch<'l> {
    log: &'l Log,
    places: HashMap<CommitId, usize>,
    /// Whether each commit is one that the branch itself was at: the first parents behind its tip.
    is_main: Vec<bool>,
    /// Commits that carry a number, newest first, wherever behind the branch.
    numbered: HashMap<u32, Vec<usize>>,
    /// Commits by the paths that they change.
    by_paths: HashMap<u64, Vec<usize>>,
    /// Commits by a path and its content then.
    by_result: HashMap<u64, Vec<usize>>,
    /// Names of changes that were asked for.
    patches: HashMap<usize, Option<[u8; 16]>>,
}

impl<'l> Branch<'l> {
    /// The branch whose log this is.
    pub fn new(log: &'l Log) -> Self {
        let places: HashMap<CommitId, usize> = log
            .commits
            .iter()
            .enumerate()
            .map(|(at, commit)| (commit.id, at))
            .collect();
        let mut is_main = vec![false; log.commits.len()];
        let mut next = log.head.and_then(|head| places.get(&head).copied());
        while let Some(at) = next.filter(|at| !is_main[*at]) {
            is_main[at] = true;
            next = log.commits[at]
                .parents
                .first()
                .and_then(|parent| places.get(parent).copied());
        }
        let (mut numbered, mut by_paths, mut by_result) = (
            HashMap::<_, Vec<_>>::new(),
            HashMap::<_, Vec<_>>::new(),
            HashMap::<_, Vec<_>>::new(),
        );
        for (at, commit) in log.commits.iter().enumerate() {
            // A merge says so in its subject; what says so and merges nothing was written by hand.
            let is_sound =
                commit.parents.len() > 1 || !commit.message.subject.starts_with("Merge ");
            if let Some(number) = commit.message.pull_request.filter(|_| is_sound) {
                numbered.entry(number).or_default().push(at);
            }
            // What tidies thousands of pages is nobody's proposal squashed.
            if commit.parents.len() < 2
                && !commit.changes.is_empty()
                && commit.changes.len() <= 1_000
            {
                by_paths
                    .entry(paths_key(&of_pages(&commit.changes)))
                    .or_default()
                    .push(at);
            }
            for change in &commit.changes {
                by_result
                    .entry(result_key(change.path.as_str(), change.after))
                    .or_default()
                    .push(at);
            }
        }
        Self {
            log,
            places,
            is_main,
            numbered,
            by_paths,
            by_result,
            patches: HashMap::new(),
        }
    }

    /// Its commit of that name.
    pub fn commit(&self, id: CommitId) -> Option<&'l LogCommit> {
        Some(&self.log.commits[*self.places.get(&id)?])
    }

    /// What its maintainers decided, by the id of the submission; of several decisions the newest
    /// counts. Only commits count that change nothing, on the branch itself, of people who are
    /// trusted: anything else may be a stranger's message that was merged.
    pub fn decisions(&self, is_trusted: impl Fn(&LogCommit) -> bool) -> Decisions {
        let mut decisions = Decisions::new();
        let tree = |id: &CommitId| {
            self.places
                .get(id)
                .and_then(|at| self.log.commits[*at].tree)
        };
        let is_empty = |commit: &LogCommit| matches!(&commit.parents[..], [parent] if commit.tree.is_some() && tree(parent) == commit.tree);
        let of_branch = self
            .log
            .commits
            .iter()
            .zip(&self.is_main)
            .filter(|(commit, is_main)| **is_main && commit.message.pull_request.is_none());
        for (commit, _) in of_branch.filter(|(commit, _)| {
            !commit.message.marks.decisions.is_empty() && is_empty(commit) && is_trusted(commit)
        }) {
            for (id, answer) in commit
                .message
                .marks
                .decisions
                .iter()
                .filter_map(|value| decisions::read(value, commit.committed))
            {
                decisions.entry(id).or_insert(answer);
            }
        }
        decisions
    }

    /// Where a proposal stands whose newest commit the branch has.
    pub fn ancestor(&self, tip: &Tip) -> State {
        let number = tip.number.and_then(|number| {
            self.numbered
                .get(&number)?
                .iter()
                .copied()
                .find(|at| self.is_main[*at])
        });
        let at = number.or_else(|| self.places.get(&tip.head?).copied());
        self.merged(Merged::Ancestor, at)
    }

    /// Where a proposal stands that brings something. `placed` are its files on the branch as it is
    /// today.
    pub fn state(
        &mut self,
        tip: &Tip,
        brought: &Brought,
        placed: &[Placed],
        reading: &mut Reading,
    ) -> State {
        let after_fork = AfterFork::new(self, brought.fork);
        if let Some(at) = self.of_same_patch(brought, placed, &after_fork, reading) {
            return self.merged(Merged::Patch, Some(at));
        }
        if let Some(at) = self.of_number(tip, brought, placed, &after_fork, reading) {
            return self.merged(Merged::Number, Some(at));
        }
        if let Some(at) = self.of_same_content(&brought.files, placed, &after_fork, reading) {
            return self.merged(Merged::Content, at);
        }
        State::Open
    }

    fn merged(&self, how: Merged, at: Option<usize>) -> State {
        let commit = at.map(|at| &self.log.commits[at]);
        State::Merged {
            how,
            commit: commit.map(|commit| commit.id),
            when: commit.map(|commit| commit.committed),
        }
    }

    /// The commit that carries the proposal's number and changes at least half of its files.
    /// Anybody can write a number, so more must agree: on the branch itself one of its authors or
    /// one of its files as it is there, on what was merged into it both.
    fn of_number(
        &self,
        tip: &Tip,
        brought: &Brought,
        placed: &[Placed],
        after_fork: &AfterFork,
        reading: &mut Reading,
    ) -> Option<usize> {
        let candidates = self
            .numbered
            .get(&tip.number?)?
            .iter()
            .copied()
            .filter(|at| after_fork.has(self, *at))
            .take(COMPARED);
        let is_it = |at: &usize| {
            let commit = &self.log.commits[*at];
            // All of it, whether its history is followed or not.
            let changes = reading.brought_by(commit).unwrap_or_default();
            let paths: HashSet<&str> = changes.iter().map(|change| change.path.as_str()).collect();
            // The branch may have moved what the proposal changes, before or since.
            let is_shared = |(file, placed): &(&FileDelta, &Placed)| {
                file.paths()
                    .chain(placed.delta.paths())
                    .any(|path| paths.contains(path))
            };
            let shared = brought.files.iter().zip(placed).filter(is_shared).count();
            let is_same = |change: &FileChange| {
                let mut files = brought.files.iter().zip(placed);
                files.any(|(file, placed)| {
                    [&file.path, &placed.delta.path].contains(&&change.path.to_string())
                        && file.blob == change.after
                })
            };
            let (is_half, is_by, has_file) = (
                shared * 2 >= brought.files.len().max(1),
                writes_it(commit, brought),
                changes.iter().any(is_same),
            );
            is_half
                && if self.is_main[*at] {
                    is_by || has_file
                } else {
                    is_by && has_file
                }
        };
        candidates.into_iter().find(is_it)
    }

    /// Since the fork the branch had each file as the proposal has it; the newest commit that made
    /// one so, where it is known. What changes nothing is in the branch as it is.
    fn of_same_content(
        &self,
        files: &[FileDelta],
        placed: &[Placed],
        after_fork: &AfterFork,
        reading: &mut Reading,
    ) -> Option<Option<usize>> {
        let mut newest: Option<usize> = None;
        for (file, placed) in files.iter().zip(placed) {
            if !is_plain(file) {
                return None;
            }
            let found = self
                .by_result
                .get(&result_key(&file.path, file.blob))
                .and_then(|made| made.iter().copied().find(|at| after_fork.has(self, *at)));
            let is_moved = |from: &str| {
                self.by_result.contains_key(&result_key(from, None)) || placed.fit == Fit::Landed
            };
            match (found, &file.kind) {
                (Some(at), DeltaKind::Renamed { from })
                    if !is_moved(from) && !self.is_moved_by(at, from) =>
                {
                    return None;
                }
                (Some(at), _) => newest = Some(newest.map_or(at, |newest| newest.min(at))),
                (None, _) if placed.fit == Fit::Landed => {}
                (None, _) if crate::history::git::anywhere(&file.path) => return None,
                (None, _) => {
                    let at = self.had(file, after_fork, reading)?;
                    newest = Some(newest.map_or(at, |newest| newest.min(at)));
                }
            }
        }
        Some(newest)
    }

    /// The newest commit that the branch itself was at since the fork and in which a file is as the
    /// proposal has it.
    fn had(
        &self,
        file: &FileDelta,
        after_fork: &AfterFork,
        reading: &mut Reading,
    ) -> Option<usize> {
        is_plain(file).then_some(())?;
        self.main_since(after_fork)
            .find(|at| reading.has_at(&self.log.commits[*at], &file.path, file.blob))
    }

    /// The commits that the branch itself was at since the fork, newest first.
    fn main_since<'b>(&'b self, after_fork: &'b AfterFork) -> impl Iterator<Item = usize> + 'b {
        (0..self.log.commits.len())
            .filter(|at| self.is_main[*at])
            .take_while(|at| after_fork.has(self, *at))
            .take(MAIN)
    }

    fn is_moved_by(&self, at: usize, from: &str) -> bool {
        self.log.commits[at].changes.iter().any(|change| {
            change
                .kind
                .source()
                .is_some_and(|path| path.as_str() == from)
        })
    }
}

/// Which commits of a branch are no older than the one that a proposal was made from.
struct AfterFork {
    fork: Option<usize>,
    /// The commits behind the fork among those that are listed after it, as far as somebody asked.
    behind: std::cell::OnceCell<HashSet<usize>>,
}

impl AfterFork {
    fn new(branch: &Branch, fork: CommitId) -> Self {
        Self {
            fork: branch.places.get(&fork).copied(),
            behind: std::cell::OnceCell::new(),
        }
    }

    fn has(&self, branch: &Branch, at: usize) -> bool {
        let Some(fork) = self.fork else { return true };
        // No commit is listed before one that was made from it.
        if at < fork {
            return true;
        }
        // Of a line of first parents the older ones are behind the newer ones.
        if branch.is_main[at] && branch.is_main[fork] {
            return false;
        }
        !self
            .behind
            .get_or_init(|| behind(branch, fork))
            .contains(&at)
    }
}

fn behind(branch: &Branch, fork: usize) -> HashSet<usize> {
    let mut seen = HashSet::from([fork]);
    let mut stack = vec![fork];
    while let Some(at) = stack.pop() {
        let parents = branch.log.commits[at]
            .parents
            .iter()
            .filter_map(|parent| branch.places.get(parent).copied());
        stack.extend(parents.filter(|parent| seen.insert(*parent)));
    }
    seen
}

/// Whether a commit names an author of the proposal, as a squash does.
fn writes_it(commit: &LogCommit, brought: &Brought) -> bool {
    let named = |commit: &LogCommit| -> Vec<Signature> {
        let others = commit.message.people.iter().map(|(_, who)| who);
        std::iter::once(&commit.author)
            .chain(others)
            .filter(|who| who.address.is_usable())
            .cloned()
            .collect()
    };
    let own: Vec<Signature> = brought.commits.iter().flat_map(named).take(1_000).collect();
    named(commit)
        .iter()
        .any(|who| own.iter().any(|author| author.address == who.address))
}
