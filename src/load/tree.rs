//! The files of a commit, without a work tree.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use git2::{ObjectType, Oid, Repository, Tree};

use super::classify;
use super::lfs::Contents;
use super::listing::{Listed, Listing};
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId, Pool};
use crate::sources::{Known, ReadBlob};

/// Deepest folder that is read. git allows any depth; no hub needs more, and each level costs
/// stack.
const MAX_DEPTH: usize = 64;

/// Most files that are read: a tree of a few kilobytes can name ten thousand million of them.
const MAX_FILES: usize = 500_000;

/// Reads blobs of a commit.
pub struct Reader {
    pool: Pool,
    blobs: BTreeMap<SourcePath, BlobId>,
    contents: Contents,
}

impl Reader {
    /// A reader of these blobs.
    pub fn new(git_dir: &Path, blobs: BTreeMap<SourcePath, BlobId>) -> Self {
        Self {
            pool: Pool::new(git_dir),
            blobs,
            contents: Contents::default(),
        }
    }

    /// The same with what pointers of Git LFS stand for.
    pub fn with(self, contents: Contents) -> Self {
        Self { contents, ..self }
    }
}

impl ReadBlob for Reader {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        let id = self.blobs.get(path).ok_or(io::ErrorKind::NotFound)?;
        let read = |repo: &Repository| repo.find_blob(id.oid()).map(|blob| blob.content().to_vec());
        let bytes = match self.pool.with(|repo| read(repo)) {
            Ok(bytes) => bytes.map_err(|error| io::Error::other(error.message().to_owned())),
            Err(error) => Err(io::Error::other(error.to_string())),
        };
        bytes.map(|bytes| self.contents.of(path, bytes))
    }

    fn head_at(&self, revision: &str, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        self.pool
            .with(|repo| repo.file_at(revision, Path::new(path.as_str()), most))
            .map_err(|error| io::Error::other(error.to_string()))?
    }
}

/// Files while they are being listed.
struct Lister<'a> {
    repo: &'a Repository,
    odb: git2::Odb<'a>,
    known: &'a Known,
    /// Whether anybody asks how large the files are.
    measures: bool,
    listing: Listing,
    blobs: BTreeMap<SourcePath, BlobId>,
}

/// The tree of a commit's folder; an empty one where it has none.
pub fn tree_of<'r>(
    repo: &'r Repository,
    commit: CommitId,
    folder: &str,
) -> Result<Tree<'r>, git2::Error> {
    let top = repo.find_commit(commit.oid())?.tree()?;
    if folder.is_empty() {
        return Ok(top);
    }
    match top.get_path(Path::new(folder)) {
        Ok(entry) if entry.kind() == Some(ObjectType::Tree) => repo.find_tree(entry.id()),
        _ => repo.find_tree(Oid::from_str(EMPTY_TREE)?),
    }
}

/// The name of the tree that holds nothing, which git knows without having it.
const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/// The blobs of a commit by path, of which none is looked at.
pub fn blobs(
    repo: &Repository,
    commit: CommitId,
    folder: &str,
) -> Result<BTreeMap<SourcePath, BlobId>, git2::Error> {
    let tree = tree_of(repo, commit, folder)?;
    let known = Known::default();
    let mut lister = Lister {
        repo,
        odb: repo.odb()?,
        known: &known,
        measures: false,
        listing: Listing::default(),
        blobs: BTreeMap::new(),
    };
    lister.walk(&tree, "", 0, &|_| true);
    Ok(lister.blobs)
}

/// Lists the files of a commit and the blob of each.
pub fn list(
    repo: &Repository,
    commit: CommitId,
    folder: &str,
    known: &Known,
) -> Result<(Listing, BTreeMap<SourcePath, BlobId>), git2::Error> {
    list_some(repo, commit, folder, known, &|_| true)
}

/// Lists the files at the top of a commit, and below the folders there, whose names are asked for.
pub fn list_some(
    repo: &Repository,
    commit: CommitId,
    folder: &str,
    known: &Known,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<(Listing, BTreeMap<SourcePath, BlobId>), git2::Error> {
    let tree = tree_of(repo, commit, folder)?;
    let mut lister = Lister {
        repo,
        odb: repo.odb()?,
        known,
        measures: true,
        listing: Listing::default(),
        blobs: BTreeMap::new(),
    };
    lister.walk(&tree, "", 0, wanted);
    Ok((lister.listing, lister.blobs))
}

impl Lister<'_> {
    fn walk(&mut self, tree: &Tree, folder: &str, depth: usize, wanted: &dyn Fn(&str) -> bool) {
        for entry in tree.iter() {
            match std::str::from_utf8(entry.name_bytes()) {
                Ok(name) if wanted(name) => self.add(&entry, folder, name, depth),
                Ok(_) => {}
                Err(_) => self.listing.unreadable_name(&format!(
                    "{folder}{}",
                    String::from_utf8_lossy(entry.name_bytes())
                )),
            }
        }
    }

    fn add(&mut self, entry: &git2::TreeEntry, folder: &str, name: &str, depth: usize) {
        if self.listing.files.len() >= MAX_FILES {
            return self.listing.too_many();
        }
        let path = format!("{folder}{name}");
        match entry.kind() {
            Some(ObjectType::Tree) => {
                let skipped = self.listing.files.len() >= MAX_FILES
                    || !classify::is_entered(name)
                    || classify::is_foreign(&format!("{name}/x"))
                    || depth >= MAX_DEPTH;
                if !skipped && let Ok(subtree) = self.repo.find_tree(entry.id()) {
                    self.walk(&subtree, &format!("{path}/"), depth + 1, &|_| true);
                }
            }
            Some(ObjectType::Blob) if entry.filemode() == 0o120_000 => self.listing.link(&path),
            Some(ObjectType::Blob) => {
                if let Some(path) = SourcePath::new(&path) {
                    let blob = BlobId::from(entry.id());
                    let len = if self.measures { self.len(blob) } else { 0 };
                    self.listing.files.push(Listed {
                        path: path.clone(),
                        len,
                        content: Some(blob.0),
                    });
                    self.blobs.insert(path, blob);
                }
            }
            Some(ObjectType::Commit) => self.listing.submodule(&path),
            _ => {}
        }
    }

    /// The size of a blob, which need not be unpacked when it is known.
    fn len(&self, blob: BlobId) -> u64 {
        let known = self.known.len_of(&blob.0).filter(|_| {
            self.odb
                .exists_ext(blob.oid(), git2::OdbLookupFlags::NO_REFRESH)
        });
        known.unwrap_or_else(|| {
            self.odb
                .read_header(blob.oid())
                .map_or(0, |(len, _)| len as u64)
        })
    }
}
