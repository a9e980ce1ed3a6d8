//! All commits behind the head, newest first, no commit before one of its descendants.

use std::collections::{BTreeSet, BinaryHeap};

use foldhash::{HashMap, HashMapExt};
use git2::Odb;

use super::super::cache::KeptCommits;
use super::super::log::LogCommit;
use super::object;
use crate::repo::CommitId;

/// The commits in order.
pub(super) struct Ordered {
    pub commits: Vec<LogCommit>,
    /// The places of those that were not kept: it is not known yet what they changed.
    pub new: Vec<usize>,
    /// How many commits are named as parents but are not there, beyond where a shallow clone ends.
    pub missing: usize,
    /// Whether a shallow clone's end was met.
    pub shallow: bool,
}

/// The commits while they are being found. Each has a number: its place among those that were kept,
/// or behind them.
struct Graph<'a> {
    odb: &'a Odb<'a>,
    boundary: &'a BTreeSet<CommitId>,
    kept: &'a mut KeptCommits,
    /// Those that were not kept.
    new: Vec<Option<LogCommit>>,
    /// Their numbers; `None` for those that are not there.
    found: HashMap<CommitId, Option<usize>>,
    /// Of each number: where in `edges` the numbers of its parents are.
    parents: Vec<Option<(usize, usize)>>,
    edges: Vec<usize>,
    /// Those with parents that are not there.
    cut: BTreeSet<usize>,
    missing: usize,
    shallow: bool,
}

/// Reads the commits behind `head`, taking those that are known from the cache; `None` when it is
/// not a commit.
pub(super) fn load(
    odb: &Odb,
    head: CommitId,
    boundary: &BTreeSet<CommitId>,
    kept: &mut KeptCommits,
) -> Option<Ordered> {
    let parents = vec![None; kept.len()];
    let edges = Vec::with_capacity(kept.len() + kept.len() / 4);
    let (new, found, cut) = (Vec::new(), HashMap::new(), BTreeSet::new());
    let mut graph = Graph {
        odb,
        boundary,
        kept,
        new,
        found,
        parents,
        edges,
        cut,
        missing: 0,
        shallow: false,
    };
    let head = graph.number(head)?;
    graph.follow(head);
    let sorted = graph.sort(head);
    let mut commits = Vec::with_capacity(sorted.len());
    let mut new = Vec::new();
    for number in sorted {
        let is_new = number >= graph.kept.len();
        let Some(commit) = graph.take(number) else {
            continue;
        };
        if is_new {
            new.push(commits.len());
        }
        commits.push(commit);
    }
    Some(Ordered {
        commits,
        new,
        missing: graph.missing,
        shallow: graph.shallow,
    })
}

impl Graph<'_> {
    /// The number of a commit, which is read when it was not kept; `None` when it is not there.
    fn number(&mut self, id: CommitId) -> Option<usize> {
        // Where a shallow clone ends, a commit says less than it did when it was kept.
        let kept = self
            .kept
            .place(id)
            .filter(|_| self.boundary.is_empty() || !self.boundary.contains(&id));
        if let Some(place) = kept.filter(|place| {
            self.kept
                .get(*place)
                .is_some_and(|commit| commit.tree.is_some())
        }) {
            return Some(place);
        }
        if let Some(known) = self.found.get(&id) {
            return *known;
        }
        let number = self.read(id).map(|commit| {
            self.new.push(Some(commit));
            self.parents.push(None);
            self.parents.len() - 1
        });
        self.missing += usize::from(number.is_none());
        self.found.insert(id, number);
        number
    }

    fn read(&mut self, id: CommitId) -> Option<LogCommit> {
        let raw = object::commit(self.odb, id)?;
        let tree = raw.tree?;
        let mut commit = raw.into_log(id, tree);
        if self.boundary.contains(&id) {
            self.shallow = true;
            commit.unknown = true;
            commit.parents.clear();
        }
        let mut seen = BTreeSet::new();
        commit.parents.retain(|parent| seen.insert(*parent));
        Some(commit)
    }

    fn get(&self, number: usize) -> Option<&LogCommit> {
        match number.checked_sub(self.kept.len()) {
            Some(new) => self.new.get(new)?.as_ref(),
            None => self.kept.get(number),
        }
    }

    /// Finds all commits behind one.
    fn follow(&mut self, head: usize) {
        let mut stack = vec![head];
        let mut parents = Vec::new();
        while let Some(number) = stack.pop() {
            if self.parents.get(number).is_none_or(Option::is_some) {
                continue;
            }
            parents.clear();
            parents.extend(
                self.get(number)
                    .into_iter()
                    .flat_map(|commit| &commit.parents),
            );
            let start = self.edges.len();
            for parent in &parents {
                match self.number(*parent) {
                    Some(parent) => self.edges.push(parent),
                    None => {
                        self.cut.insert(number);
                    }
                }
            }
            if let Some(known) = self.parents.get_mut(number) {
                *known = Some((start, self.edges.len()));
            }
            stack.extend(self.edges.get(start..).unwrap_or_default());
        }
    }

    fn parents(&self, number: usize) -> &[usize] {
        self.parents
            .get(number)
            .copied()
            .flatten()
            .and_then(|(start, end)| self.edges.get(start..end))
            .unwrap_or_default()
    }

    /// Kahn's algorithm with the newest ready commit first, as `git log --date-order`; the id
    /// decides between equal times.
    fn sort(&self, head: usize) -> Vec<usize> {
        let mut children = vec![0usize; self.parents.len()];
        for parent in &self.edges {
            children[*parent] += 1;
        }
        let mut ready = BinaryHeap::new();
        ready.extend(self.get(head).map(|commit| (0, commit.id, head)));
        let mut sorted = Vec::with_capacity(self.parents.len());
        while let Some((_, _, number)) = ready.pop() {
            for parent in self.parents(number) {
                children[*parent] -= 1;
                if children[*parent] == 0
                    && let Some(next) = self.get(*parent)
                {
                    ready.push((next.committed.or(next.authored).seconds, next.id, *parent));
                }
            }
            sorted.push(number);
        }
        sorted
    }

    /// A commit without the parents that are not there.
    fn take(&mut self, number: usize) -> Option<LogCommit> {
        let mut commit = match number.checked_sub(self.kept.len()) {
            Some(new) => self.new.get_mut(new)?.take()?,
            None => self.kept.take(number)?,
        };
        if self.cut.contains(&number) {
            commit
                .parents
                .retain(|parent| self.found.get(parent).is_none_or(Option::is_some));
            commit.unknown = true;
        }
        Some(commit)
    }
}
