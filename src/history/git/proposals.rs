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
use super::trees::Trees;
use super::{Scope, deltas, object, patch, renames};
use crate::privacy;
use crate::repo::{BlobId, CommitId, TreeId};

/// Commits that are read of one proposal.
const COMMITS: usize = 1_000;
/// Refs that are looked at.
const REFS: usize = 100_000;

/// A ref that proposes something to a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tip {
    /// Its number, or what stands in the place of the star of the pattern.
    pub id: String,
    /// Its number.
    pub number: Option<u32>,
    /// The ref, made safe to print.
    pub reference: String,
    /// Its newest commit; `None` when the ref leads to none.
    pub head: Option<CommitId>,
    /// What the forge's refs say of whether it is still open.
    pub standing: Standing,
}

/// What the refs of a forge say of whether a request is still open.
///
/// GitHub and GitLab keep `refs/pull/N/merge` and `refs/merge-requests/N/merge` for requests that
/// are open and can be merged. They take it away when one is closed, and may not have it for one in
/// conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// Nothing is said: there is no such ref for any request.
    #[default]
    Untold,
    /// It is open: its merge is kept, or it is a branch, which goes when somebody has answered.
    Open,
    /// The merges of others are kept and not its own: it was closed, or is in conflict.
    NoMerge,
    /// It was closed, as somebody else says.
    Closed,
}

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
            scope,
            folder: String::new(),
        }
    }
}

/// The refs that match the patterns, by number, then by name. A pattern has one star at most; the
/// refs in `left_out` are not among them.
pub fn tips(repo: &Repository, patterns: &[String], left_out: &BTreeSet<String>) -> Vec<Tip> {
    let mut found: BTreeMap<(bool, u32, String), Tip> = BTreeMap::new();
    let mut ids: HashSet<String> = HashSet::new();
    for pattern in patterns {
        let (before, after) = pattern.split_once('*').unwrap_or((pattern, ""));
        let merges = merges(repo, pattern);
        let Ok(references) = repo.references_glob(pattern) else {
            continue;
        };
        for reference in references.flatten().take(REFS) {
            let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
            // A symbolic ref is another name of a branch that is there.
            if left_out.contains(&name) || reference.kind() == Some(git2::ReferenceType::Symbolic) {
                continue;
            }
            // A branch may be called by a number; that is not the forge's.
            let is_branch =
                pattern.starts_with("refs/heads/") || pattern.starts_with("refs/remotes/");
            let middle = name
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .filter(|middle| !middle.is_empty());
            let shown = middle
                .or_else(|| name.strip_prefix("refs/heads/"))
                .unwrap_or(&name);
            let number = middle
                .filter(|text| !is_branch && text.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|text| text.parse().ok());
            let id = number.map_or_else(|| printable(shown), |number: u32| number.to_string());
            let head = reference
                .peel_to_commit()
                .ok()
                .map(|commit| commit.id().into())
                .or_else(|| reference.target().map(CommitId::from));
            // What is shown of two names may be the same; the first one has it.
            let is_taken = !ids.insert(id.clone());
            let id = if is_taken {
                format!(
                    "{id}~{}",
                    &blake3::hash(reference.name_bytes()).to_hex()[..6]
                )
            } else {
                id
            };
            let number = number.filter(|_| !is_taken);
            let standing = match number.map(|number| merges.contains(&number)) {
                None | Some(true) => Standing::Open,
                Some(false) if merges.is_empty() => Standing::Untold,
                Some(false) => Standing::NoMerge,
            };
            let key = (number.is_none(), number.unwrap_or_default(), id.clone());
            found.entry(key).or_insert(Tip {
                id,
                number,
                reference: printable(&name),
                head,
                standing,
            });
        }
    }
    found.into_values().collect()
}

/// The numbers of the requests whose merges the forge keeps beside their heads.
fn merges(repo: &Repository, pattern: &str) -> HashSet<u32> {
    let Some((before, "/head")) = pattern.split_once('*') else {
        return HashSet::new();
    };
    let Ok(references) = repo.references_glob(&format!("{before}*/merge")) else {
        return HashSet::new();
    };
    let number = |reference: git2::Reference| {
        let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
        name.strip_prefix(before)?
            .strip_suffix("/merge")?
            .parse()
            .ok()
    };
    references.flatten().take(REFS).filter_map(number).collect()
}

/// A stranger's name of a branch without what is not seen or could be an address.
fn printable(name: &str) -> String {
    let seen: String = name
        .chars()
        .filter(|c| !c.is_control() && !privacy::is_invisible(*c))
        .collect();
    privacy::without_hosts(&seen)
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
        let base = self
            .repo
            .merge_base(self.branch?.oid(), head.oid())
            .ok()
            .map(CommitId::from);
        base.filter(|base| self.known.contains_key(base))
            .or(Some(first))
    }
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
