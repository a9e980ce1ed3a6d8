//! The commits of pull and merge requests that a squash left out: forges keep them in refs of their
//! own.
//!
//! The refs are there only when somebody fetched them. Everything in them is a stranger's: what
//! shares no history with the branch, is too long or is not all there is skipped.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use git2::{Odb, Repository};

use crate::forge::Forge;

use super::super::log::{Log, LogCommit};
use super::object;
use super::scope::Scope;
use super::trees::Trees;
use crate::repo::{CommitId, TreeId};

/// Commits that are read of one request: the longest that forges list.
const COMMITS: usize = 250;

/// Commits that are read of all requests together.
const ALL_COMMITS: usize = 50_000;

/// For each number that a commit with one parent carries: the commits that only the request's ref
/// has, newest first.
pub fn requests(repo: &Repository, log: &Log, scope: Scope) -> BTreeMap<u32, Vec<LogCommit>> {
    let mut requests = BTreeMap::new();
    let tips = tips(repo);
    if tips.is_empty() {
        return requests;
    }
    let squashed: BTreeSet<u32> = log
        .commits
        .iter()
        .filter(|commit| commit.parents.len() == 1)
        .filter_map(|commit| commit.message.pull_request)
        .collect();
    let known: HashMap<CommitId, Option<TreeId>> = log
        .commits
        .iter()
        .map(|commit| (commit.id, commit.tree))
        .collect();
    let Ok(odb) = repo.odb() else { return requests };
    let mut trees = Trees::new(&odb);
    let mut left = ALL_COMMITS;
    for (number, tip) in tips
        .into_iter()
        .filter(|(number, _)| squashed.contains(number))
    {
        let mut walk = Walk {
            odb: &odb,
            trees: &mut trees,
            known: &known,
            scope,
        };
        let commits = walk.commits(tip, &mut left).unwrap_or_default();
        if !commits.is_empty() {
            requests.insert(number, commits);
        }
    }
    requests
}

/// The tip of each request, by number.
fn tips(repo: &Repository) -> BTreeMap<u32, CommitId> {
    let mut tips = BTreeMap::new();
    for (pattern, _) in Forge::request_refs() {
        let Ok(references) = repo.references_glob(pattern) else {
            continue;
        };
        for reference in references.flatten() {
            let number = reference
                .name()
                .ok()
                .and_then(|name| name.split('/').nth(2)?.parse().ok());
            if let Some((number, tip)) = number.zip(reference.target()) {
                tips.entry(number).or_insert(tip.into());
            }
        }
    }
    tips
}

struct Walk<'a, 'o> {
    odb: &'o Odb<'o>,
    trees: &'a mut Trees<'o>,
    known: &'a HashMap<CommitId, Option<TreeId>>,
    scope: Scope<'a>,
}

impl Walk<'_, '_> {
    /// The commits behind `tip` that the branch lacks; `None` when they share no history with it,
    /// are too many or are not all there.
    fn commits(&mut self, tip: CommitId, left: &mut usize) -> Option<Vec<LogCommit>> {
        let mut found: Vec<(LogCommit, TreeId)> = Vec::new();
        let mut trees_of: HashMap<CommitId, TreeId> = HashMap::new();
        let mut seen: HashSet<CommitId> = HashSet::new();
        let mut stack = vec![tip];
        let mut shares_history = false;
        while let Some(id) = stack.pop() {
            if let Some(tree) = self.known.get(&id) {
                shares_history = true;
                trees_of.extend(tree.map(|tree| (id, tree)));
                continue;
            }
            if !seen.insert(id) {
                continue;
            }
            *left = left.checked_sub(1)?;
            if seen.len() > COMMITS {
                return None;
            }
            let raw = object::commit(self.odb, id)?;
            let tree = raw.tree?;
            trees_of.insert(id, tree);
            stack.extend(&raw.parents);
            found.push((raw.into_log(id, tree), tree));
        }
        if !shares_history {
            return None;
        }
        for (commit, tree) in &mut found {
            // A merge into the request's branch brings what others wrote.
            if let [parent] = commit.parents[..]
                && let Some(parent) = trees_of.get(&parent)
            {
                commit.changes = self.trees.compare(&[*parent], *tree, self.scope)?;
            }
        }
        let mut commits: Vec<LogCommit> = found.into_iter().map(|(commit, _)| commit).collect();
        commits.sort_by_key(|commit| Reverse((commit.committed.seconds, commit.id)));
        Some(commits)
    }
}
