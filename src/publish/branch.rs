//! A folder with a built site → the tree of a branch. Files of others on the branch stay, as they do in a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use git2::{Commit, ObjectType, Oid, Repository, Signature, TreeWalkMode, TreeWalkResult};
use walkdir::WalkDir;

use super::PublishError;
use crate::paths::MANIFEST;

/// Says to GitHub Pages that the site is finished; without it, files whose name begins with `_` would be left out.
const NO_JEKYLL: &str = ".nojekyll";

/// By which GitHub Pages and others know the host's name.
const CNAME: &str = "CNAME";

/// Starts the last line of the message, which says of which commit the site is.
const SOURCE: &str = "Source-commit: ";

const FILE: i32 = 0o100_644;

/// What the branch may lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Files that Commonweal did not write stay, and a branch without any that it did is refused.
    Kept,
    /// Everything that is there goes.
    Replaced,
}

/// A site that waits for its commit.
pub struct Site<'a> {
    repo: &'a Repository,
    parent: Option<Commit<'a>>,
    files: BTreeMap<String, (Oid, i32)>,
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
pub fn published(repo: &Repository, tip: Oid) -> Option<Oid> {
    let commit = repo.find_commit(tip).ok()?;
    let message = commit.message().ok()?;
    message.lines().rev().find_map(|line| Oid::from_str(line.strip_prefix(SOURCE)?.trim()).ok())
}

impl<'a> Site<'a> {
    /// Puts the files of a folder into the repository and compares them with what the branch `name` holds at `tip`.
    ///
    /// # Errors
    /// When the branch holds somebody else's work, or something cannot be read or written.
    pub fn read(
        repo: &'a Repository,
        folder: &Path,
        domain: Option<&str>,
        (name, tip): (&str, Option<Oid>),
        others: Others,
    ) -> Result<Self, PublishError> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(folder).min_depth(1) {
            let entry = entry.map_err(|error| PublishError::Io { path: folder.to_owned(), error: error.into() })?;
            if !entry.file_type().is_file() {
                continue;
            }
            let bytes = std::fs::read(entry.path()).map_err(|error| PublishError::Io { path: entry.path().to_owned(), error })?;
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
            files.insert(path, (repo.blob(&bytes)?, FILE));
        }
        files.insert(NO_JEKYLL.to_owned(), (repo.blob(b"")?, FILE));
        if let Some(domain) = domain {
            files.insert(CNAME.to_owned(), (repo.blob(format!("{domain}\n").as_bytes())?, FILE));
        }
        let parent = tip.map(|tip| repo.find_commit(tip)).transpose()?;
        let before = parent.as_ref().map(|commit| flat(commit)).transpose()?.unwrap_or_default();
        if others == Others::Kept {
            keep(repo, name, &before, &mut files)?;
        }
        let difference = Difference {
            new: files.keys().filter(|path| !before.contains_key(*path)).count(),
            changed: files.iter().filter(|(path, file)| before.get(*path).is_some_and(|old| old != *file)).count(),
            removed: before.keys().filter(|path| !files.contains_key(*path)).count(),
        };
        Ok(Self { repo, parent, files, difference })
    }

    /// Writes the commit. Who made it and when depends on `source` alone, so that the same commit of the hub gives the same commit of the site.
    ///
    /// # Errors
    /// When libgit2 cannot write.
    pub fn commit(&self, source: &Commit) -> Result<Oid, PublishError> {
        let names: Vec<(Vec<&str>, (Oid, i32))> = self.files.iter().map(|(path, file)| (path.split('/').collect(), *file)).collect();
        let tree = self.repo.find_tree(tree(self.repo, &names, 0)?)?;
        let robot = Signature::new("Commonweal", "commonweal@localhost", &source.committer().when())?;
        let id = source.id();
        let message = format!("Publish {:.12}\n\n{SOURCE}{id}\n", id.to_string());
        Ok(self.repo.commit(None, &robot, &robot, &message, &tree, &self.parent.iter().collect::<Vec<_>>())?)
    }
}

/// Adds the files of others to those of the site, where the site has none of that name.
fn keep(
    repo: &Repository,
    branch: &str,
    before: &BTreeMap<String, (Oid, i32)>,
    files: &mut BTreeMap<String, (Oid, i32)>,
) -> Result<(), PublishError> {
    let manifest = match before.get(MANIFEST) {
        Some((id, _)) => repo.find_blob(*id)?.content().to_vec(),
        None => match before.keys().find(|path| !matches!(path.as_str(), NO_JEKYLL | CNAME)) {
            Some(path) => return Err(PublishError::Foreign(branch.to_owned(), path.clone())),
            None => Vec::new(),
        },
    };
    let manifest = String::from_utf8_lossy(&manifest);
    let ours: BTreeSet<&str> = manifest.lines().chain([MANIFEST, NO_JEKYLL]).collect();
    let taken: BTreeSet<&str> = files.keys().flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at])).collect();
    let kept: Vec<_> = before
        .iter()
        .filter(|(path, _)| !ours.contains(path.as_str()) && !files.contains_key(*path) && !taken.contains(path.as_str()))
        // A page of the site may be where somebody had a folder.
        .filter(|(path, _)| !path.match_indices('/').any(|(at, _)| files.contains_key(&path[..at])))
        .map(|(path, file)| (path.clone(), *file))
        .collect();
    files.extend(kept);
    Ok(())
}

/// Every file of a commit by its path; what is no file (a submodule) is one too.
fn flat(commit: &Commit) -> Result<BTreeMap<String, (Oid, i32)>, PublishError> {
    let mut files = BTreeMap::new();
    commit.tree()?.walk(TreeWalkMode::PreOrder, |folder, entry| {
        if entry.kind() != Some(ObjectType::Tree) {
            let name = String::from_utf8_lossy(entry.name_bytes()).into_owned();
            files.insert(format!("{folder}{name}"), (entry.id(), entry.filemode()));
        }
        TreeWalkResult::Ok
    })?;
    Ok(files)
}

/// Writes the tree of files that share their first `depth` folders.
fn tree(repo: &Repository, files: &[(Vec<&str>, (Oid, i32))], depth: usize) -> Result<Oid, PublishError> {
    let mut builder = repo.treebuilder(None)?;
    let mut folders: BTreeMap<&str, Vec<(Vec<&str>, (Oid, i32))>> = BTreeMap::new();
    for (parts, file) in files {
        match parts.get(depth..) {
            Some([name]) => drop(builder.insert(name, file.0, file.1)?),
            Some([name, ..]) => folders.entry(name).or_default().push((parts.clone(), *file)),
            _ => {}
        }
    }
    for (name, inside) in folders {
        builder.insert(name, tree(repo, &inside, depth + 1)?, 0o040_000)?;
    }
    Ok(builder.write()?)
}
