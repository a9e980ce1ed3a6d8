//! All commits behind the head, newest first, no commit before one of its descendants.

use std::collections::{BTreeSet, BinaryHeap, HashMap};

use git2::Odb;

use super::super::cache::Cache;
use super::super::log::{CommitId, LogCommit, ObjectId};
use super::object;

/// A commit with the tree that it holds.
pub(super) struct Loaded {
    pub log: LogCommit,
    pub tree: ObjectId,
    /// Whether it is known already what it changed.
    pub known: bool,
}

/// The commits in order.
pub(super) struct Ordered {
    pub commits: Vec<Loaded>,
    /// How many commits are named as parents but are not there, beyond where a shallow clone ends.
    pub missing: usize,
    /// Whether a shallow clone's end was met.
    pub shallow: bool,
}

/// Reads the commits behind `head`, taking those that are known from the cache; `None` when it is not a commit.
pub(super) fn load(odb: &Odb, head: CommitId, boundary: &BTreeSet<CommitId>, cache: &mut Cache) -> Option<Ordered> {
    let mut found: HashMap<CommitId, Option<usize>> = HashMap::new();
    let mut commits: Vec<Option<Loaded>> = Vec::new();
    let mut stack = vec![head];
    let (mut missing, mut shallow) = (0, false);
    while let Some(id) = stack.pop() {
        if found.contains_key(&id) {
            continue;
        }
        // Where a shallow clone ends, a commit says less than it did when it was kept.
        if let Some((log, tree)) = cache.take(id).filter(|_| !boundary.contains(&id)).and_then(|log| log.tree.map(|tree| (log, tree))) {
            stack.extend(&log.parents);
            found.insert(id, Some(commits.len()));
            commits.push(Some(Loaded { log, tree, known: true }));
            continue;
        }
        let Some((raw, tree)) = object::commit(odb, id).and_then(|raw| raw.tree.map(|tree| (raw, tree))) else {
            found.insert(id, None);
            missing += 1;
            continue;
        };
        let ends = boundary.contains(&id);
        shallow |= ends;
        let mut log = raw.into_log(id, tree);
        log.unknown = ends;
        if ends {
            log.parents.clear();
        }
        let mut seen = BTreeSet::new();
        log.parents.retain(|parent| seen.insert(*parent));
        stack.extend(&log.parents);
        found.insert(id, Some(commits.len()));
        commits.push(Some(Loaded { log, tree, known: false }));
    }
    found.get(&head).copied().flatten()?;
    for commit in commits.iter_mut().flatten() {
        let before = commit.log.parents.len();
        commit.log.parents.retain(|parent| found.get(parent).is_some_and(Option::is_some));
        commit.log.unknown |= commit.log.parents.len() != before;
    }
    Some(Ordered { commits: sort(commits, &found, head), missing, shallow })
}

/// Kahn's algorithm with the newest ready commit first, as `git log --date-order`; the id decides between equal times.
fn sort(mut commits: Vec<Option<Loaded>>, found: &HashMap<CommitId, Option<usize>>, head: CommitId) -> Vec<Loaded> {
    let place = |id: &CommitId| found.get(id).copied().flatten();
    let mut children = vec![0usize; commits.len()];
    for commit in commits.iter().flatten() {
        for parent in commit.log.parents.iter().filter_map(place) {
            children[parent] += 1;
        }
    }
    let mut ready = BinaryHeap::new();
    ready.extend(place(&head).map(|at| (0, head, at)));
    let mut sorted = Vec::with_capacity(commits.len());
    while let Some((_, _, at)) = ready.pop() {
        let Some(commit) = commits[at].take() else { continue };
        for parent in commit.log.parents.iter().filter_map(place) {
            children[parent] -= 1;
            if children[parent] == 0
                && let Some(next) = &commits[parent]
            {
                ready.push((next.log.committed.or(next.log.authored).seconds, next.log.id, parent));
            }
        }
        sorted.push(commit);
    }
    sorted
}
