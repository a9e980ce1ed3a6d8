//! What refs propose to a branch: of each the commits and the files that the branch does not have.
//!
//! Everything in them is a stranger's. One that shares no history with the branch, is too long or is not all there is told so and stops
//! none of the others. One thread reads: libgit2 shares a lock between all readers of a pack.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use git2::{Odb, Repository};

use super::super::log::{CommitId, Log, LogCommit, ObjectId};
use super::change::FileDelta;
use super::object::Blobs;
use super::trees::Trees;
use super::{Scope, deltas, id, object, oid, renames};
use crate::privacy;

/// Commits that are read of one proposal.
const COMMITS: usize = 1_000;
/// Commits that are read of all proposals together.
const ALL_COMMITS: usize = 200_000;
/// Refs that are looked at.
const REFS: usize = 100_000;

/// A ref that proposes something to a branch.
#[derive(Debug)]
pub struct Proposal {
    /// Its number, or what stands in the place of the star of the pattern.
    pub id: String,
    /// Its number.
    pub number: Option<u32>,
    /// The ref.
    pub reference: String,
    /// Its newest commit; `None` when the ref leads to none.
    pub head: Option<CommitId>,
    /// What it brings.
    pub brings: Brings,
}

/// What a ref brings to a branch.
#[derive(Debug)]
pub enum Brings {
    /// Nothing: the branch has its newest commit.
    Nothing,
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
    /// Its commits, newest first, each with what it changed; those that merge tell nothing of their own.
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
    /// It has more commits than are read.
    TooLong,
}

/// A ref to look at, before it is read.
struct Tip {
    id: String,
    number: Option<u32>,
    reference: String,
    head: Option<CommitId>,
}

/// What the refs that match the `patterns` propose to the branch whose log this is: by number, then by name. A pattern has one star at most;
/// the refs in `left_out` are not among them.
pub fn read(repo: &Repository, log: &Log, patterns: &[String], left_out: &BTreeSet<String>, scope: Scope) -> Vec<Proposal> {
    let tips = tips(repo, patterns, left_out);
    let known: HashMap<CommitId, Option<ObjectId>> = log.commits.iter().map(|commit| (commit.id, commit.tree)).collect();
    let Ok(odb) = repo.odb() else { return Vec::new() };
    let blobs = Blobs::new(&odb);
    let mut reader = Reader { repo, odb: &odb, blobs: &blobs, trees: Trees::new(&odb), known: &known, branch: log.head, scope, left: ALL_COMMITS };
    let read = |tip: Tip| {
        let brings = tip.head.map_or(Brings::Unread(Unread::Missing), |head| reader.brings(head));
        Proposal { id: tip.id, number: tip.number, reference: tip.reference, head: tip.head, brings }
    };
    tips.into_iter().map(read).collect()
}

fn tips(repo: &Repository, patterns: &[String], left_out: &BTreeSet<String>) -> Vec<Tip> {
    let mut found: BTreeMap<(Option<u32>, String), Tip> = BTreeMap::new();
    for pattern in patterns {
        let (before, after) = pattern.split_once('*').unwrap_or((pattern, ""));
        let Ok(references) = repo.references_glob(pattern) else { continue };
        for reference in references.flatten().take(REFS) {
            let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
            // A symbolic ref is another name of a branch that is there.
            if left_out.contains(&name) || reference.kind() == Some(git2::ReferenceType::Symbolic) {
                continue;
            }
            let middle = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).filter(|middle| !middle.is_empty());
            let shown = middle.or_else(|| name.rsplit('/').next()).unwrap_or(&name);
            let number = middle.filter(|text| text.bytes().all(|b| b.is_ascii_digit())).and_then(|text| text.parse().ok());
            let id = number.map_or_else(|| privacy::shown(shown), |number: u32| number.to_string());
            let head = reference.peel_to_commit().ok().map(|commit| self::id(commit.id())).or_else(|| reference.target().map(self::id));
            found.entry((number, id.clone())).or_insert(Tip { id, number, reference: name, head });
        }
    }
    found.into_values().collect()
}

struct Reader<'a, 'o> {
    repo: &'a Repository,
    odb: &'o Odb<'o>,
    blobs: &'a Blobs<'o>,
    trees: Trees<'o>,
    known: &'a HashMap<CommitId, Option<ObjectId>>,
    branch: Option<CommitId>,
    scope: Scope<'a>,
    left: usize,
}

/// The commits that only a ref has, and the branch's that they were made from.
struct Walked {
    commits: Vec<(LogCommit, ObjectId)>,
    met: BTreeSet<CommitId>,
}

impl Reader<'_, '_> {
    fn brings(&mut self, head: CommitId) -> Brings {
        if self.known.contains_key(&head) {
            return Brings::Nothing;
        }
        match self.walk(head).and_then(|walked| self.brought(head, walked)) {
            Ok(brought) => Brings::Something(brought),
            Err(unread) => Brings::Unread(unread),
        }
    }

    /// The commits behind `head` that the branch lacks.
    fn walk(&mut self, head: CommitId) -> Result<Walked, Unread> {
        let mut walked = Walked { commits: Vec::new(), met: BTreeSet::new() };
        let mut seen: HashSet<CommitId> = HashSet::from([head]);
        let mut stack = vec![head];
        while let Some(id) = stack.pop() {
            self.left = self.left.checked_sub(1).ok_or(Unread::TooLong)?;
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
            walked.commits.push((raw.into_log(id, tree), tree));
        }
        if walked.met.is_empty() { Err(Unread::Unrelated) } else { Ok(walked) }
    }

    fn brought(&mut self, head: CommitId, walked: Walked) -> Result<Brought, Unread> {
        let fork = self.fork(head, &walked.met).ok_or(Unread::Unrelated)?;
        let trees_of: HashMap<CommitId, ObjectId> = walked.commits.iter().map(|(commit, tree)| (commit.id, *tree)).collect();
        let tree_of = |id: &CommitId| trees_of.get(id).copied().or_else(|| self.known.get(id).copied().flatten());
        let (own, before) = tree_of(&head).zip(tree_of(&fork)).ok_or(Unread::Missing)?;
        let mut commits: Vec<LogCommit> = Vec::with_capacity(walked.commits.len());
        for (mut commit, tree) in walked.commits {
            // A merge into the request's branch brings what others wrote.
            if let [parent] = commit.parents[..] {
                let parent = tree_of(&parent).ok_or(Unread::Missing)?;
                let mut changes = self.trees.compare(&[parent], tree, self.scope).ok_or(Unread::Missing)?;
                renames::detect(self.blobs, &mut changes);
                changes.sort_by(|a, b| a.path.cmp(&b.path));
                commit.changes = changes;
            }
            commits.push(commit);
        }
        let files = deltas::between(&mut self.trees, self.blobs, before, own).ok_or(Unread::Missing)?;
        Ok(Brought { fork, commits: newest_first(commits, head), files })
    }

    /// The newest of the branch's commits that the ref has, where there are several.
    fn fork(&self, head: CommitId, met: &BTreeSet<CommitId>) -> Option<CommitId> {
        let first = met.first().copied()?;
        if met.len() == 1 {
            return Some(first);
        }
        let base = self.repo.merge_base(oid(self.branch?)?, oid(head)?).ok().map(id);
        base.filter(|base| self.known.contains_key(base)).or(Some(first))
    }
}

/// The commits in an order in which none comes before one that was made from it; of those that could come next, the newest.
fn newest_first(commits: Vec<LogCommit>, head: CommitId) -> Vec<LogCommit> {
    let mut children: HashMap<CommitId, usize> = HashMap::new();
    for parent in commits.iter().flat_map(|commit| commit.parents.iter().collect::<BTreeSet<_>>()) {
        *children.entry(*parent).or_default() += 1;
    }
    let mut waiting: HashMap<CommitId, LogCommit> = commits.into_iter().map(|commit| (commit.id, commit)).collect();
    let mut ready: BTreeSet<(i64, CommitId)> = BTreeSet::new();
    ready.extend(waiting.get(&head).map(|commit| (commit.committed.seconds, head)));
    let mut ordered = Vec::with_capacity(waiting.len());
    while let Some((_, id)) = ready.pop_last() {
        let Some(commit) = waiting.remove(&id) else { continue };
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
