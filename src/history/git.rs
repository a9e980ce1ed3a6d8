//! Reads the log from git in one pass over the commits; no git process, no network.
//!
//! Commits are parsed from their bytes, so that a malformed one cannot stop the walk, and trees are
//! compared by hand, descending only where ids differ: libgit2's own diff never skips equal
//! subtrees. One thread reads: libgit2 shares a lock and a cache between all readers of a pack, so
//! two are slower than one. Read while other threads do other work.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use foldhash::{HashMap, HashMapExt};
use git2::{Oid, Repository};

use super::cache::Cache;
use super::contents::{Contents, ReadContent};
use super::log::{Completeness, FileChange, Log, LogCommit, incomplete};
use crate::load::is_former_text;
use crate::repo::{BlobId, CommitId, Pool, Repo, TreeId};

pub mod change;
mod deltas;
mod encoding;
mod file_delta;
mod merges;
mod object;
pub mod onto;
mod order;
mod outline;
mod patch;
pub mod proposals;
mod renames;
mod requests;
mod scope;
#[cfg(test)]
mod tests;
mod tips;
mod trees;

pub use requests::requests;
pub use scope::{Scope, anywhere};

use merges::Merge;
use object::Blobs;
use trees::Trees;

/// Why a repository cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The commit to start from is not there.
    #[error("the commit {0} is not in the repository")]
    NoCommit(CommitId),
    /// libgit2 could not open the repository or its objects.
    #[error("the git repository cannot be read: {0}")]
    Repository(String),
}

/// The name that git gives a content: `git hash-object` prints the same.
pub fn blob_id(content: &[u8]) -> Option<BlobId> {
    Oid::hash_object(git2::ObjectType::Blob, content)
        .ok()
        .map(BlobId::from)
}

/// Reads every commit that `head` descends from; those that the cache holds are taken from there.
///
/// # Errors
/// When the repository's objects cannot be opened or `head` is not among them. Missing older
/// objects are no error: the log says that it is shallow.
pub fn read(
    repo: &Repository,
    head: CommitId,
    scope: Scope,
    cache: &mut Cache,
) -> Result<Log, ReadError> {
    read_with_rules_in(repo, head, scope, cache, "")
}

/// The same where `.mailmap` and the bulk edits may be told in a folder of the repository, else at
/// its top.
///
/// # Errors
/// See [`read`].
pub fn read_with_rules_in(
    repo: &Repository,
    head: CommitId,
    scope: Scope,
    cache: &mut Cache,
    folder: &str,
) -> Result<Log, ReadError> {
    read_each_object_once();
    let odb = repo.odb().map_err(repository)?;
    let history = order::load(&odb, head, &shallow_commits(repo), cache.commits())
        .ok_or(ReadError::NoCommit(head))?;
    let mut commits = history.commits;
    let mut by_id: HashMap<CommitId, TreeId> = HashMap::new();
    if !history.new.is_empty() {
        by_id.extend(
            commits
                .iter()
                .filter_map(|commit| Some((commit.id, commit.tree?))),
        );
    }
    let mut missing = history.missing;
    let mut shallow = history.shallow;
    let head_tree = commits
        .first()
        .filter(|commit| commit.id == head)
        .and_then(|commit| commit.tree);
    let blobs = Blobs::new(&odb);
    let mut trees = Trees::new(&odb);
    for place in history.new {
        let Some(commit) = commits.get_mut(place) else {
            continue;
        };
        let changes = changes(repo, &blobs, &mut trees, commit, &by_id, scope);
        shallow |= commit.unknown;
        match changes {
            Some(changes) => commit.changes = changes,
            None => {
                missing += usize::from(!commit.unknown);
                commit.unknown = true;
            }
        }
    }
    let mut rules = |name: &str| {
        let blob = rules_at(&mut trees, head_tree?, folder, name)?;
        Some(encoding::decode(&blobs.read(blob, RULE_BYTES)?, None))
    };
    let mailmap = rules(MAILMAP).unwrap_or_default();
    let ignored = rules(".git-blame-ignore-revs").unwrap_or_default();
    // A text that is no page yet needs no history of its own.
    let mut files = head_tree
        .map(|tree| trees.list(tree, scope))
        .unwrap_or_default();
    files.retain(|path, _| !is_former_text(path.as_str()));
    let is_incomplete = shallow || missing > 0 || blobs.any_missing();
    Ok(Log {
        head: Some(head),
        completeness: if is_incomplete {
            Completeness::Shallow
        } else {
            Completeness::Complete
        },
        commits,
        files,
        mailmap,
        ignored_revisions: ignored_revisions(&ignored),
        contents: Contents::new(Arc::new(Store::new(repo.path(), folder))),
        known_words: cache.words(),
        requests: BTreeMap::new(),
        proposed: BTreeSet::new(),
        opener: None,
        diagnostics: if is_incomplete {
            vec![incomplete(shallow, missing)]
        } else {
            Vec::new()
        },
    })
}

/// Keeps libgit2 from work that one pass over the objects does not need.
fn read_each_object_once() {
    // It would hash every object that it reads again; a corrupt object still fails to inflate or to
    // parse.
    git2::opts::strict_hash_verification(false);
    // Its cache of every small object would hold most of history, each read once; `Trees` keeps
    // what is read again.
    git2::opts::enable_caching(false);
}

/// A file of git's by which commits are read, in the folder, else at the top of the repository.
fn rules_at(trees: &mut Trees, root: TreeId, folder: &str, name: &str) -> Option<BlobId> {
    let own = if folder.is_empty() {
        None
    } else {
        trees.blob_at(root, &format!("{folder}/{name}"))
    };
    own.or_else(|| trees.blob_at(root, name))
}

/// The commits that a `.git-blame-ignore-revs` lists.
pub fn ignored_revisions(text: &str) -> BTreeSet<CommitId> {
    text.lines()
        .filter_map(|line| CommitId::from_hex(line.split('#').next()?.trim()))
        .collect()
}

/// Where git reads who is who.
const MAILMAP: &str = ".mailmap";

/// Most bytes of a file that says how the history is read.
const RULE_BYTES: usize = 1 << 20;

/// Contents from a repository.
struct Store {
    pool: Pool,
    /// The folder of the hub.
    folder: String,
    missing: AtomicUsize,
}

impl Store {
    fn new(git_dir: &Path, folder: &str) -> Self {
        Self {
            pool: Pool::new(git_dir),
            folder: folder.to_owned(),
            missing: AtomicUsize::new(0),
        }
    }
}

impl ReadContent for Store {
    fn read(&self, id: BlobId, limit: usize) -> Option<Vec<u8>> {
        // Looking for what is not there is slow: each time all packs are listed again.
        if self.missing.load(Ordering::Relaxed) >= Blobs::PATIENCE {
            return None;
        }
        let read = |repo: &Repo| {
            let odb = repo.odb().ok()?;
            let blobs = Blobs::new(&odb);
            let content = blobs.read(id, limit);
            self.missing
                .fetch_add(usize::from(blobs.any_missing()), Ordering::Relaxed);
            content
        };
        self.pool.with(read).ok()?
    }

    fn any_missing(&self) -> bool {
        self.missing.load(Ordering::Relaxed) > 0
    }

    fn mailmap_at(&self, commit: CommitId) -> Option<String> {
        let revision = commit.to_string();
        let own = Path::new(&self.folder).join(MAILMAP);
        // The hub's own comes before that of the whole repository.
        let read = |repo: &Repo| {
            let at = |path: &Path| repo.file_at(&revision, path, RULE_BYTES).ok();
            at(&own).or_else(|| at(Path::new(MAILMAP)))
        };
        let bytes = self.pool.with(read).ok()?;
        Some(encoding::decode(&bytes.unwrap_or_default(), None))
    }
}

/// How many texts that are no pages one commit may change and be followed in: a site that a program
/// made has many, and nobody converts more by hand.
const TEXTS: usize = 20_000;

/// Leaves out texts that are no pages where a commit changes too many of them.
fn drop_masses(changes: &mut Vec<FileChange>) {
    let is_text = |change: &FileChange| is_former_text(change.path.as_str());
    if changes.iter().filter(|change| is_text(change)).count() > TEXTS {
        changes.retain(|change| !is_text(change));
    }
}

/// What one commit changed in scope; `None` when objects are missing.
fn changes(
    repo: &Repository,
    blobs: &Blobs,
    trees: &mut Trees,
    commit: &LogCommit,
    by_id: &HashMap<CommitId, TreeId>,
    scope: Scope,
) -> Option<Vec<FileChange>> {
    let tree = commit.tree.filter(|_| !commit.unknown)?;
    let parents: Option<Vec<TreeId>> = commit
        .parents
        .iter()
        .map(|parent| by_id.get(parent).copied())
        .collect();
    let parents = parents?;
    let mut changes = trees.compare(&parents, tree, scope)?;
    match parents.len() {
        0 => {}
        1 => renames::detect(blobs, &mut changes),
        _ if changes.is_empty() => {}
        _ => {
            let merge = Merge {
                repo,
                blobs,
                parents: &commit.parents,
                sides: &parents,
                tree,
                by_id,
                scope,
            };
            merge.explain(trees, &mut changes);
        }
    }
    drop_masses(&mut changes);
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Some(changes)
}

/// The commits where a shallow clone ends: their parents are named but not there.
fn shallow_commits(repo: &Repository) -> BTreeSet<CommitId> {
    let text = std::fs::read_to_string(repo.commondir().join("shallow")).unwrap_or_default();
    text.lines()
        .filter_map(|line| CommitId::from_hex(line.trim()))
        .collect()
}

fn repository(error: git2::Error) -> ReadError {
    ReadError::Repository(error.message().to_owned())
}
