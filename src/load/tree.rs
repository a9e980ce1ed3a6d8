//! The files of a commit, without a work tree.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;

use git2::{ObjectType, Oid, Repository, Tree};

use super::{Listed, Listing, classify};
use crate::paths::SourcePath;
use crate::sources::ReadBlob;

/// Deepest folder that is read. git allows any depth; no hub needs more, and each level costs stack.
const MAX_DEPTH: usize = 64;

/// Reads blobs of a commit. libgit2's handles are for one thread each, so idle ones wait in a pool.
pub struct Reader {
    git_dir: PathBuf,
    blobs: BTreeMap<SourcePath, Oid>,
    idle: Mutex<Vec<Repository>>,
}

impl Reader {
    /// A reader of these blobs.
    pub fn new(git_dir: PathBuf, blobs: BTreeMap<SourcePath, Oid>) -> Self {
        Self { git_dir, blobs, idle: Mutex::new(Vec::new()) }
    }
}

impl ReadBlob for Reader {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        let oid = self.blobs.get(path).ok_or(io::ErrorKind::NotFound)?;
        let idle = self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop();
        let repo = match idle {
            Some(repo) => repo,
            None => Repository::open(&self.git_dir).map_err(|error| io::Error::other(error.message().to_owned()))?,
        };
        let bytes = repo.find_blob(*oid).map(|blob| blob.content().to_vec()).map_err(|error| io::Error::other(error.message().to_owned()));
        self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(repo);
        bytes
    }
}

/// Lists the files of a commit and the blob of each.
pub fn list(repo: &Repository, commit: Oid) -> Result<(Listing, BTreeMap<SourcePath, Oid>), git2::Error> {
    let tree = repo.find_commit(commit)?.tree()?;
    let odb = repo.odb()?;
    let mut listing = Listing::default();
    let mut blobs = BTreeMap::new();
    walk(repo, &odb, &tree, "", 0, &mut listing, &mut blobs);
    Ok((listing, blobs))
}

/// Lists the files at the top of a commit, and below the folders there, whose names are asked for.
pub fn list_some(repo: &Repository, commit: Oid, wanted: &dyn Fn(&str) -> bool) -> Result<(Listing, BTreeMap<SourcePath, Oid>), git2::Error> {
    let tree = repo.find_commit(commit)?.tree()?;
    let odb = repo.odb()?;
    let mut listing = Listing::default();
    let mut blobs = BTreeMap::new();
    for entry in tree.iter().filter(|entry| std::str::from_utf8(entry.name_bytes()).is_ok_and(wanted)) {
        add(repo, &odb, &entry, "", 0, &mut listing, &mut blobs);
    }
    Ok((listing, blobs))
}

/// Where a commit has its pages, as [`classify::content_root`] tells it; `None` when it has none.
pub fn content_root(repo: &Repository, commit: Oid) -> Result<Option<&'static str>, git2::Error> {
    let tree = repo.find_commit(commit)?.tree()?;
    let usual = classify::USUAL_ROOTS.into_iter().find(|folder| {
        let below = tree.get_name(folder).filter(|entry| entry.kind() == Some(ObjectType::Tree)).and_then(|entry| repo.find_tree(entry.id()).ok());
        below.is_some_and(|below| has_markdown(repo, &below, 0))
    });
    Ok(usual.or_else(|| has_markdown(repo, &tree, 0).then_some("")))
}

fn has_markdown(repo: &Repository, tree: &Tree, depth: usize) -> bool {
    tree.iter().any(|entry| {
        let Some(name) = std::str::from_utf8(entry.name_bytes()).ok().filter(|name| !name.starts_with('.')) else { return false };
        match entry.kind() {
            Some(ObjectType::Tree) if depth < MAX_DEPTH && !classify::is_foreign(&format!("{name}/x")) => {
                repo.find_tree(entry.id()).is_ok_and(|below| has_markdown(repo, &below, depth + 1))
            }
            Some(ObjectType::Blob) => entry.filemode() != 0o120_000 && SourcePath::new(name).is_some_and(|path| classify::is_markdown(&path)),
            _ => false,
        }
    })
}

fn walk(repo: &Repository, odb: &git2::Odb, tree: &Tree, folder: &str, depth: usize, listing: &mut Listing, blobs: &mut BTreeMap<SourcePath, Oid>) {
    for entry in tree.iter() {
        add(repo, odb, &entry, folder, depth, listing, blobs);
    }
}

fn add(
    repo: &Repository,
    odb: &git2::Odb,
    entry: &git2::TreeEntry,
    folder: &str,
    depth: usize,
    listing: &mut Listing,
    blobs: &mut BTreeMap<SourcePath, Oid>,
) {
    let Ok(name) = std::str::from_utf8(entry.name_bytes()) else {
        listing.unreadable_name(&format!("{folder}{}", String::from_utf8_lossy(entry.name_bytes())));
        return;
    };
    let path = format!("{folder}{name}");
    match entry.kind() {
        Some(ObjectType::Tree) => {
            let skipped = name.starts_with('.') || classify::is_foreign(&format!("{name}/x")) || depth >= MAX_DEPTH;
            if !skipped && let Ok(subtree) = repo.find_tree(entry.id()) {
                walk(repo, odb, &subtree, &format!("{path}/"), depth + 1, listing, blobs);
            }
        }
        Some(ObjectType::Blob) if entry.filemode() == 0o120_000 => listing.link(&path),
        Some(ObjectType::Blob) => {
            if let Some(path) = SourcePath::new(&path) {
                let len = odb.read_header(entry.id()).map_or(0, |(len, _)| len as u64);
                listing.files.push(Listed { path: path.clone(), len });
                blobs.insert(path, entry.id());
            }
        }
        _ => {}
    }
}
