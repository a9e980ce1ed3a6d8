//! A folder with a built site → the tree of a branch. Files of others on the branch stay, as they
//! do in a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use git2::{Commit, ObjectType, Oid, Repository, Signature, TreeWalkMode, TreeWalkResult};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::PublishError;
use crate::paths::MANIFEST;
use crate::repo::{BlobId, CommitId, TreeId};

/// Says to GitHub Pages that the site is finished; without it, files whose name begins with `_`
/// would be left out.
const NO_JEKYLL: &str = ".nojekyll";

/// By which GitHub Pages and others know the host's name.
const CNAME: &str = "CNAME";

/// Starts the last line of the message, which says of which commit the site is.
const SOURCE: &str = "Source-commit: ";

/// Where a file of a tree is, and its mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct File {
    id: BlobId,
    mode: i32,
}

/// Files by their path.
type Files = BTreeMap<String, File>;

/// What the branch may lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Files that Commonweal did not write stay, and a branch without any that it did is refused.
    Kept,
    /// Everything that is there goes.
    Replaced,
}

/// The names of the host in the file `CNAME`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Domain<'a> {
    /// The one that the site gets.
    pub now: Option<&'a str>,
    /// The one that it got when it was published last. A file that holds it is ours; any other is
    /// somebody else's.
    pub before: Option<&'a str>,
}

/// What becomes of the files of a site before its commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objects {
    /// They are put into the repository.
    Written,
    /// Only their names are computed: such a site can be compared, and has no commit.
    Named,
}

impl Objects {
    fn file(self, repo: &Repository, bytes: &[u8]) -> Result<File, PublishError> {
        let id = match self {
            Self::Written => repo.blob(bytes)?,
            Self::Named => Oid::hash_object(ObjectType::Blob, bytes)?,
        };
        Ok(File {
            id: id.into(),
            mode: 0o100_644,
        })
    }
}

/// A site that waits for its commit.
pub struct Site<'a> {
    repo: &'a Repository,
    parent: Option<Commit<'a>>,
    files: Files,
    /// What it changes on the branch.
    pub difference: Difference,
}

/// How a site differs from what the branch holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files that the branch does not have.
    pub new: usize,
    /// Files with other bytes.
    pub changed: usize,
    /// Files that go.
    pub removed: usize,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// The commit that a branch's site was made from, when a commit of ours says so.
pub fn published(repo: &Repository, tip: CommitId) -> Option<CommitId> {
    source_of(&repo.find_commit(tip.oid()).ok()?)
}

/// The commit that the last site of ours on a branch was made from, below what others have put
/// there since.
pub fn last_published(repo: &Repository, tip: CommitId) -> Option<CommitId> {
    /// Who puts more on top than this keeps the file `CNAME`.
    const MOST: usize = 1_000;
    let first = repo.find_commit(tip.oid()).ok();
    std::iter::successors(first, |commit| commit.parent(0).ok())
        .take(MOST)
        .find_map(|commit| source_of(&commit))
}

fn source_of(commit: &Commit) -> Option<CommitId> {
    let message = commit.message().ok()?;
    message
        .lines()
        .rev()
        .find_map(|line| CommitId::from_hex(line.strip_prefix(SOURCE)?.trim()))
}

impl<'a> Site<'a> {
    /// Takes the files of a folder and compares them with what the branch `name` holds at `tip`.
    ///
    /// # Errors
    /// When the branch holds somebody else's work, or something cannot be read or written.
    pub fn read(
        repo: &'a Repository,
        folder: &Path,
        domain: Domain,
        (name, tip): (&str, Option<CommitId>),
        others: Others,
        objects: Objects,
    ) -> Result<Self, PublishError> {
        let parent = tip.map(|tip| repo.find_commit(tip.oid())).transpose()?;
        let before = parent
            .as_ref()
            .map(|commit| flat(commit))
            .transpose()?
            .unwrap_or_default();
        let named: Vec<(String, PathBuf, File)> = listed(folder)?
            .into_par_iter()
            .map(|(path, place)| {
                let name = |bytes: &[u8]| Oid::hash_object(ObjectType::Blob, bytes);
                let file = file_at(&place, name)?;
                Ok((path, place, file))
            })
            .collect::<Result<_, PublishError>>()?;
        let mut files = BTreeMap::new();
        for (path, place, mut file) in named {
            // What the branch has is in the repository.
            if objects == Objects::Written && before.get(&path) != Some(&file) {
                file = file_at(&place, |bytes| repo.blob(bytes))?;
            }
            files.insert(path, file);
        }
        files.insert(NO_JEKYLL.to_owned(), objects.file(repo, b"")?);
        if let Some(domain) = domain.now {
            files.insert(CNAME.to_owned(), objects.file(repo, &cname(domain))?);
        }
        let our_cname = domain
            .before
            .map(|domain| Objects::Named.file(repo, &cname(domain)))
            .transpose()?;
        if others == Others::Kept {
            keep(repo, name, &before, our_cname, &mut files)?;
        }
        let difference = Difference {
            new: files
                .keys()
                .filter(|path| !before.contains_key(*path))
                .count(),
            changed: files
                .iter()
                .filter(|(path, file)| before.get(*path).is_some_and(|old| old != *file))
                .count(),
            removed: before
                .keys()
                .filter(|path| !files.contains_key(*path))
                .count(),
        };
        Ok(Self {
            repo,
            parent,
            files,
            difference,
        })
    }

    /// Writes the commit. Who made it and when depends on `source` alone, so that the same commit
    /// of the hub gives the same commit of the site.
    ///
    /// # Errors
    /// When libgit2 cannot write, or the files were not.
    pub fn commit(&self, source: &Commit) -> Result<CommitId, PublishError> {
        let files: Vec<(&str, File)> = self
            .files
            .iter()
            .map(|(path, file)| (path.as_str(), *file))
            .collect();
        let tree = self.repo.find_tree(tree(self.repo, &files)?.oid())?;
        let robot = Signature::new(
            "Commonweal",
            "commonweal@localhost",
            &source.committer().when(),
        )?;
        let id = source.id();
        let message = format!("Publish {:.12}\n\n{SOURCE}{id}\n", id.to_string());
        let parents: Vec<&Commit> = self.parent.iter().collect();
        let id = self
            .repo
            .commit(None, &robot, &robot, &message, &tree, &parents)?;
        Ok(id.into())
    }
}

/// The files below a folder, by their paths in the site.
fn listed(folder: &Path) -> Result<Vec<(String, PathBuf)>, PublishError> {
    let mut listed = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.map_err(|error| PublishError::Io {
            path: folder.to_owned(),
            error: error.into(),
        })?;
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let path = below.to_string_lossy().replace('\\', "/");
            listed.push((path, entry.into_path()));
        }
    }
    Ok(listed)
}

/// A file of the disk by the name that `name` gives its bytes.
fn file_at(
    place: &Path,
    name: impl FnOnce(&[u8]) -> Result<Oid, git2::Error>,
) -> Result<File, PublishError> {
    let bytes = std::fs::read(place).map_err(|error| PublishError::Io {
        path: place.to_owned(),
        error,
    })?;
    Ok(File {
        id: name(&bytes)?.into(),
        mode: 0o100_644,
    })
}

/// The bytes of the file `CNAME`.
fn cname(domain: &str) -> Vec<u8> {
    format!("{domain}\n").into_bytes()
}

/// Adds the files of others to those of the site, where the site has none of that name.
fn keep(
    repo: &Repository,
    branch: &str,
    before: &Files,
    our_cname: Option<File>,
    files: &mut Files,
) -> Result<(), PublishError> {
    let manifest = match before.get(MANIFEST) {
        Some(file) => repo.find_blob(file.id.oid())?.content().to_vec(),
        None => match before
            .keys()
            .find(|path| !matches!(path.as_str(), NO_JEKYLL | CNAME))
        {
            Some(path) => return Err(PublishError::Foreign(branch.to_owned(), path.clone())),
            None => Vec::new(),
        },
    };
    let manifest = String::from_utf8_lossy(&manifest);
    let our_cname = our_cname
        .filter(|ours| before.get(CNAME) == Some(ours))
        .map(|_| CNAME);
    let ours: BTreeSet<&str> = manifest
        .lines()
        .chain([MANIFEST, NO_JEKYLL])
        .chain(our_cname)
        .collect();
    let taken: BTreeSet<&str> = files
        .keys()
        .flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]))
        .collect();
    let kept: Vec<_> = before
        .iter()
        .filter(|(path, _)| {
            !ours.contains(path.as_str())
                && !files.contains_key(*path)
                && !taken.contains(path.as_str())
        })
        // A page of the site may be where somebody had a folder.
        .filter(|(path, _)| {
            !path
                .match_indices('/')
                .any(|(at, _)| files.contains_key(&path[..at]))
        })
        .map(|(path, file)| (path.clone(), *file))
        .collect();
    files.extend(kept);
    Ok(())
}

/// Every file of a commit by its path; what is no file (a submodule) is one too.
fn flat(commit: &Commit) -> Result<Files, PublishError> {
    let mut files = BTreeMap::new();
    commit
        .tree()?
        .walk(TreeWalkMode::PreOrder, |folder, entry| {
            if entry.kind() != Some(ObjectType::Tree) {
                let name = String::from_utf8_lossy(entry.name_bytes()).into_owned();
                files.insert(
                    format!("{folder}{name}"),
                    File {
                        id: entry.id().into(),
                        mode: entry.filemode(),
                    },
                );
            }
            TreeWalkResult::Ok
        })?;
    Ok(files)
}

/// Writes the tree of files, each by its path from there on.
fn tree(repo: &Repository, files: &[(&str, File)]) -> Result<TreeId, PublishError> {
    let mut builder = repo.treebuilder(None)?;
    let mut folders: BTreeMap<&str, Vec<(&str, File)>> = BTreeMap::new();
    for (path, file) in files {
        match path.split_once('/') {
            Some((folder, rest)) => folders.entry(folder).or_default().push((rest, *file)),
            None => drop(builder.insert(path, file.id.oid(), file.mode)?),
        }
    }
    for (name, inside) in folders {
        builder.insert(name, tree(repo, &inside)?.oid(), 0o040_000)?;
    }
    Ok(builder.write()?.into())
}
