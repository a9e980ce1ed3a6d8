//! What refs propose to a branch: of each the commits and the files that the branch does not have.
//!
//! Everything in them is a stranger's. One that shares no history with the branch, is too long or
//! is not all there is told so and stops none of the others. One thread reads: libgit2 shares a
//! lock between all readers of a pack.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use git2::{Odb, Repository};

use super::super::log::{FileChange, Log, LogCommit};
use super::change::FileDelta;
use super::object::Blobs;
use super::onto::{Moves, Onto, Placed};
use super::scope::Scope;
use super::trees::Trees;
use super::{deltas, object, patch, renames};
use crate::repo::{BlobId, CommitId, TreeId};

pub use super::tips::{Standing, Tip, tips};

/// Commits that are read of one proposal.
const COMMITS: usize = 1_000;
/// What a ref brings to a branch.
#[derive(Debug)]
pub enum Brings {
    /// Nothing: the branch has its newest commit.
    Nothing,
    /// Nothing that concerns the hub: it changes other parts of the repository.
    Elsewhere,
    /// Commits and files.
    Something(Brought),
    /// It cannot be read.
    Unread(Unread),
}

/// What a ref brings.
#[derive(Debug)]
pub struct Brought {
    /// The commit of the branch that it was made from.
    pub fork: CommitId,
    /// Its commits, newest first, each with what it changed; those that merge tell nothing of their
    /// own.
    pub commits: Vec<LogCommit>,
    /// The files that differ from those of `fork`, by path, without their texts.
    pub files: Vec<FileDelta>,
}

/// Why a ref cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// An object is not there.
    Missing,
    /// It shares no history with the branch.
    Unrelated,
    /// It has more commits or files than are read.
    TooLong,
}

/// A repository that is asked what its refs propose to a branch.
pub struct Session<'a> {
    repo: &'a Repository,
    odb: Odb<'a>,
}

/// What is read of a repository, one object after the other.
pub struct Reading<'a, 'o> {
    repo: &'a Repository,
    odb: &'o Odb<'o>,
    blobs: Blobs<'o>,
    trees: Trees<'o>,
    known: HashMap<CommitId, Option<TreeId>>,
    branch: Option<CommitId>,
    /// The commits that the branch itself was at, each with its distance from the newest.
    line: HashMap<CommitId, usize>,
    scope: Scope<'a>,
    /// The folder of the repository that is the hub.
    folder: String,
}

impl<'a> Session<'a> {
    /// Begins to ask a repository.
    ///
    /// # Errors
    /// When its objects cannot be read.
    pub fn open(repo: &'a Repository) -> Result<Self, git2::Error> {
        Ok(Self {
            repo,
            odb: repo.odb()?,
        })
    }

    /// Begins to read what is proposed to the branch whose log this is.
    pub fn reading<'o>(&'o self, log: &Log, scope: Scope<'o>) -> Reading<'o, 'o> {
        Reading {
            repo: self.repo,
            odb: &self.odb,
            blobs: Blobs::new(&self.odb),
            trees: Trees::new(&self.odb),
            known: log
                .commits
                .iter()
                .map(|commit| (commit.id, commit.tree))
                .collect(),
            branch: log.head,
            line: first_parents(log),
            scope,
            folder: String::new(),
        }
    }
}

/// The commits that only a ref has, and the branch's that they were made from.
struct Walked {
    commits: Vec<(LogCommit, TreeId)>,
    met: BTreeSet<CommitId>,
}

impl Reading<'_, '_> {
    /// The same for a hub that is a folder of the repository; an empty name is all of it.
    #[must_use]
    pub fn within(mut self, folder: &str) -> Self {
        folder.clone_into(&mut self.folder);
        self
    }

    /// Whether the hub is only a part of the repository.
    pub fn is_part(&self) -> bool {
        !self.folder.is_empty()
    }

    /// The hub's own part of a commit's tree.
    fn hub(&mut self, tree: TreeId) -> TreeId {
        self.trees.folder_at(tree, &self.folder)
    }

    fn known_tree(&self, commit: &CommitId) -> Option<TreeId> {
        self.known.get(commit).copied().flatten()
    }

    /// What the commit `head` and those behind it bring to the branch.
    pub fn brings(&mut self, head: CommitId) -> Brings {
        // What one proposal costs, or lacks, is none of the next one's business.
        self.blobs = Blobs::new(self.odb);
        self.trees.overflowed = false;
        if self.known.contains_key(&head) {
            return Brings::Nothing;
        }
        match self
            .walk(head)
            .and_then(|walked| self.brought(head, walked))
        {
            Ok(brought) if self.is_part() && brought.files.is_empty() => Brings::Elsewhere,
            Ok(brought) => Brings::Something(brought),
            Err(Unread::Missing) if self.trees.overflowed => Brings::Unread(Unread::TooLong),
            Err(unread) => Brings::Unread(unread),
        }
    }

    /// The name that a change to files has wherever it is made, as `git patch-id` has it.
    pub fn patch(&self, changes: &[FileChange]) -> Option<[u8; 16]> {
        patch::id(&self.blobs, changes)
    }

    /// Every file, page or not, that a commit of the branch changes against the first that it comes
    /// from: of a merge, all that it brings.
    pub fn brought_by(&mut self, commit: &LogCommit) -> Option<Vec<FileChange>> {
        let before = commit
            .parents
            .first()
            .and_then(|parent| self.known_tree(parent))?;
        let (before, tree) = (self.hub(before), self.hub(commit.tree?));
        self.trees.compare(&[before], tree, &|_| true)
    }

    /// Whether a commit has a content, or none, at a path.
    pub fn has_at(&mut self, commit: &LogCommit, path: &str, blob: Option<BlobId>) -> bool {
        let Some(tree) = commit.tree else {
            return false;
        };
        let tree = self.hub(tree);
        self.trees.read(tree).is_some() && self.trees.blob_at(tree, path) == blob
    }

    /// Puts files onto the branch as it is today; `moves` tells where it has what had another path.
    /// `None` when the branch cannot be read.
    pub fn place(&mut self, files: &[FileDelta], moves: &Moves) -> Option<Vec<Placed>> {
        let branch = self.branch.and_then(|branch| self.known_tree(&branch))?;
        let branch = self.hub(branch);
        let mut onto = Onto {
            trees: &mut self.trees,
            blobs: &self.blobs,
            branch,
            moves,
        };
        Some(files.iter().map(|file| onto.place(file)).collect())
    }

    /// Whether a content of the last proposal is not there.
    pub fn lacks_something(&self) -> bool {
        self.blobs.any_missing()
    }

    /// A content of at most `limit` bytes.
    pub fn content(&self, blob: BlobId, limit: usize) -> Option<Vec<u8>> {
        self.blobs.read(blob, limit)
    }

    /// How many bytes a content has.
    pub fn len(&self, blob: BlobId) -> Option<u64> {
        self.odb
            .read_header(blob.oid())
            .ok()
            .map(|(len, _)| len as u64)
    }

    /// The commits behind `head` that the branch lacks.
    fn walk(&mut self, head: CommitId) -> Result<Walked, Unread> {
        let mut walked = Walked {
            commits: Vec::new(),
            met: BTreeSet::new(),
        };
        let mut seen: HashSet<CommitId> = HashSet::from([head]);
        let mut stack = vec![head];
        while let Some(id) = stack.pop() {
            if seen.len() > COMMITS {
                return Err(Unread::TooLong);
            }
            let raw = object::commit(self.odb, id).ok_or(Unread::Missing)?;
            let tree = raw.tree.ok_or(Unread::Missing)?;
            for parent in &raw.parents {
                if self.known.contains_key(parent) {
                    walked.met.insert(*parent);
                } else if seen.insert(*parent) {
                    stack.push(*parent);
                }
            }
            let own = self.hub(tree);
            walked.commits.push((raw.into_log(id, tree), own));
        }
        if walked.met.is_empty() {
            Err(Unread::Unrelated)
        } else {
            Ok(walked)
        }
    }

    fn brought(&mut self, head: CommitId, walked: Walked) -> Result<Brought, Unread> {
        let fork = self.fork(head, &walked.met).ok_or(Unread::Unrelated)?;
        let trees_of: HashMap<CommitId, TreeId> = walked
            .commits
            .iter()
            .map(|(commit, tree)| (commit.id, *tree))
            .collect();
        let tree_of = |reading: &mut Self, id: &CommitId| match trees_of.get(id) {
            Some(tree) => Some(*tree),
            None => reading.known_tree(id).map(|tree| reading.hub(tree)),
        };
        let (own, before) = tree_of(self, &head)
            .zip(tree_of(self, &fork))
            .ok_or(Unread::Missing)?;
        let mut commits: Vec<LogCommit> = Vec::with_capacity(walked.commits.len());
        for (mut commit, tree) in walked.commits {
            // A merge into the request's branch brings what others wrote.
            if let [parent] = commit.parents[..] {
                let parent = tree_of(self, &parent).ok_or(Unread::Missing)?;
                let mut changes = self
                    .trees
                    .compare(&[parent], tree, self.scope)
                    .ok_or(Unread::Missing)?;
                renames::detect(&self.blobs, &mut changes);
                changes.sort_by(|a, b| a.path.cmp(&b.path));
                commit.changes = changes;
            }
            commits.push(commit);
        }
        let files =
            deltas::between(&mut self.trees, &self.blobs, before, own).ok_or(Unread::Missing)?;
        Ok(Brought {
            fork,
            commits: newest_first(commits, head),
            files,
        })
    }

    /// The newest of the branch's commits that the ref has, where there are several.
    fn fork(&self, head: CommitId, met: &BTreeSet<CommitId>) -> Option<CommitId> {
        let first = met.first().copied()?;
        if met.len() == 1 {
            return Some(first);
        }
        // Of a line of first parents the newest has all the others behind it. Asking git takes time
        // that grows with the history.
        let on_line: Option<Vec<(usize, CommitId)>> = met
            .iter()
            .map(|id| Some((*self.line.get(id)?, *id)))
            .collect();
        if let Some((_, newest)) = on_line.and_then(|found| found.into_iter().min()) {
            return Some(newest);
        }
        let base = self
            .repo
            .merge_base(self.branch?.oid(), head.oid())
            .ok()
            .map(CommitId::from);
        base.filter(|base| self.known.contains_key(base))
            .or(Some(first))
    }
}

/// The newest commit of a branch and its first parents, by their distance from it.
fn first_parents(log: &Log) -> HashMap<CommitId, usize> {
    let parents: HashMap<CommitId, Option<CommitId>> = log
        .commits
        .iter()
        .map(|commit| (commit.id, commit.parents.first().copied()))
        .collect();
    let mut line = HashMap::new();
    let mut next = log.head;
    while let Some(id) = next.filter(|id| parents.contains_key(id) && !line.contains_key(id)) {
        line.insert(id, line.len());
        next = parents[&id];
    }
    line
}

/// The commits in an order in which none comes before one that was made from it; of those that
/// could come next, the newest.
fn newest_first(commits: Vec<LogCommit>, head: CommitId) -> Vec<LogCommit> {
    let mut children: HashMap<CommitId, usize> = HashMap::new();
    for parent in commits
        .iter()
        .flat_map(|commit| commit.parents.iter().collect::<BTreeSet<_>>())
    {
        *children.entry(*parent).or_default() += 1;
    }
    let mut waiting: BTreeMap<CommitId, LogCommit> = commits
        .into_iter()
        .map(|commit| (commit.id, commit))
        .collect();
    let mut ready: BTreeSet<(i64, CommitId)> = BTreeSet::new();
    ready.extend(
        waiting
            .get(&head)
            .map(|commit| (commit.committed.seconds, head)),
    );
    let mut ordered = Vec::with_capacity(waiting.len());
    while let Some((_, id)) = ready.pop_last() {
        let Some(commit) = waiting.remove(&id) else {
            continue;
        };
        for parent in commit.parents.iter().collect::<BTreeSet<_>>() {
            let left = children.entry(*parent).or_default();
            *left = left.saturating_sub(1);
            if *left == 0
                && let Some(next) = waiting.get(parent)
            {
                ready.insert((next.committed.seconds, *parent));
            }
        }
        ordered.push(commit);
    }
    // A repository that says of a commit that it comes from itself has no such order.
    let mut rest: Vec<LogCommit> = waiting.into_values().collect();
    rest.sort_by_key(|commit| (Reverse(commit.committed.seconds), commit.id));
    ordered.extend(rest);
    ordered
}
