//! The files of a folder: what git tracks or does not ignore, without following links.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::classify;
use super::lfs::Contents;
use super::listing::{Listed, Listing};
use super::location::{LoadError, Location, MOST_UNMARKED, NoHub};
use super::vouched::{self, Vouched};
use crate::paths::MANIFEST;
use crate::paths::SourcePath;
use crate::repo::{BlobId, Pool};
use crate::sources::known::name_of;
use crate::sources::{ContentName, ReadBlob};

/// Reads files of a folder.
pub struct Reader {
    /// The folder.
    pub root: PathBuf,
    /// What pointers of Git LFS stand for.
    pub contents: Contents,
    /// What git keeps, where there is a repository.
    pub objects: Option<Pool>,
}

impl Reader {
    /// What git keeps under a name.
    fn object(&self, name: &ContentName) -> Option<Vec<u8>> {
        let read = |repo: &git2::Repository| {
            let blob = repo.find_blob(BlobId(*name).oid()).ok()?;
            Some(blob.content().to_vec())
        };
        self.objects.as_ref()?.with(|repo| read(repo)).ok()?
    }
}

impl ReadBlob for Reader {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        // Every folder on the way was listed as a folder, not a link; the file itself may have been
        // swapped since.
        let file = self.root.join(path.as_str());
        if file.symlink_metadata()?.file_type().is_file() {
            std::fs::read(file).map(|bytes| self.contents.of(path, bytes))
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    fn head(&self, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        let file = self.root.join(path.as_str());
        if !file.symlink_metadata()?.file_type().is_file() {
            return Err(io::ErrorKind::NotFound.into());
        }
        let mut bytes = Vec::new();
        io::Read::read_to_end(
            &mut io::Read::take(std::fs::File::open(file)?, most as u64),
            &mut bytes,
        )?;
        Ok(bytes)
    }

    fn head_at(&self, revision: &str, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        let objects = self.objects.as_ref().ok_or(io::ErrorKind::NotFound)?;
        objects
            .with(|repo| repo.file_at(revision, Path::new(path.as_str()), most))
            .map_err(|error| io::Error::other(error.to_string()))?
    }

    /// The hub is as it was when its files were listed: of a file that somebody has written since,
    /// git still has the content.
    fn read_named(&self, path: &SourcePath, name: &ContentName) -> io::Result<Vec<u8>> {
        let bytes = self.read(path);
        match &bytes {
            Ok(read) if name_of(read) == *name => bytes,
            _ => self.object(name).map_or(bytes, Ok),
        }
    }
}

/// What git calls its files of attributes.
const ATTRIBUTES: &str = ".gitattributes";

/// The mode of another repository in git's index.
const SUBMODULE: u32 = 0o160_000;

/// What git's index says.
#[derive(Default)]
struct Index {
    /// The files of the hub that git tracks, in order.
    tracked: Vec<String>,
    /// Those that are other repositories.
    submodules: Vec<String>,
    /// The contents that they have.
    vouched: Vouched,
    /// The files of attributes of the whole repository.
    attributes: BTreeSet<PathBuf>,
}

impl Index {
    /// Reads the index; `below` gives a path in the hub.
    fn read(
        repo: &git2::Repository,
        below: impl Fn(String) -> Option<String>,
        vouches: bool,
    ) -> Self {
        let mut read = Self {
            vouched: Vouched::by(&repo.path().join("index")),
            ..Self::default()
        };
        let Ok(index) = repo.index() else {
            return Self::default();
        };
        for mut entry in index.iter() {
            let Ok(path) = String::from_utf8(std::mem::take(&mut entry.path)) else {
                continue;
            };
            if path.rsplit('/').next() == Some(ATTRIBUTES) {
                read.attributes
                    .extend(repo.workdir().map(|top| top.join(&path)));
            }
            if let Some(path) = below(path) {
                if entry.mode == SUBMODULE {
                    read.submodules.push(path.clone());
                }
                if vouches {
                    read.vouched.see(&path, &entry);
                }
                read.tracked.push(path);
            }
        }
        // An index that ignores case has another order.
        read.tracked.sort_unstable();
        read
    }

    fn tracks(&self, path: &str) -> bool {
        let compared = |other: &String| other.as_str().cmp(path);
        self.tracked.binary_search_by(compared).is_ok()
    }

    /// Whether a folder holds a tracked file: then it is looked into even where it is ignored.
    fn tracks_below(&self, folder: &str) -> bool {
        let prefix = format!("{folder}/");
        let at = self.tracked.partition_point(|path| *path < prefix);
        let first = self.tracked.get(at);
        first.is_some_and(|path| path.starts_with(&prefix))
    }
}

/// What a walk through a folder has met.
pub(super) struct Walk {
    /// The files: their paths in the hub, and where they are.
    pub files: Vec<(SourcePath, PathBuf)>,
    /// What is no file, told; no files yet.
    pub listing: Listing,
    index: Index,
}

/// Lists the folder of a hub.
///
/// # Errors
/// When it cannot be read, or may be no hub and has too many files.
pub fn list(location: &Location, repo: Option<&git2::Repository>) -> Result<Listing, LoadError> {
    let Walk {
        files,
        mut listing,
        index,
    } = walk(location, repo, true)?;
    let is_filtered = repo.is_none_or(|repo| vouched::is_filtered(repo, &index.attributes));
    let listed = |(path, place): (SourcePath, PathBuf)| {
        let data = place.symlink_metadata().ok();
        let vouched = |data| index.vouched.content(path.as_str(), data);
        Listed {
            len: data.as_ref().map_or(0, std::fs::Metadata::len),
            content: data.as_ref().filter(|_| !is_filtered).and_then(vouched),
            path,
        }
    };
    let is_folder = |path: &&String| location.root.join(path).is_dir();
    let submodules = index.submodules.iter().filter(is_folder);
    submodules.for_each(|path| listing.submodule(path));
    listing.files = files.into_par_iter().map(listed).collect();
    Ok(listing)
}

/// Walks through the folder of a hub. What git's index knows of contents is only taken note of where
/// it `vouches` for them.
pub(super) fn walk(
    location: &Location,
    repo: Option<&git2::Repository>,
    vouches: bool,
) -> Result<Walk, LoadError> {
    let root = location.root.as_path();
    let tree = Tree::read(root, &location.folder, repo, vouches);
    let most = match location.is_unmarked() {
        true if is_top(root) => return Err(LoadError::NoHub(root.to_owned(), NoHub::Top)),
        true => MOST_UNMARKED,
        false => usize::MAX,
    };
    let mut attributes: BTreeSet<PathBuf> = tree.attributes_above().collect();
    let mut listing = Listing::default();
    let mut files = Vec::new();
    let entries = WalkDir::new(root)
        .follow_links(false)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| tree.is_walked(entry));
    for (number, entry) in entries.enumerate() {
        if number > most {
            return Err(LoadError::NoHub(root.to_owned(), NoHub::Large));
        }
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 => {
                return Err(LoadError::Io {
                    path: root.to_owned(),
                    error: error.into(),
                });
            }
            // A folder that cannot be opened hides its files from git too; the rest of the hub is
            // still read.
            Err(_) => continue,
        };
        if entry.file_type().is_dir() {
            continue;
        }
        if entry.file_name() == ATTRIBUTES {
            attributes.insert(entry.path().to_owned());
        }
        let Some(path) = relative(root, entry.path()) else {
            let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
            listing.unreadable_name(&below.to_string_lossy());
            continue;
        };
        if tree.ignores(&path, false) {
            continue;
        }
        if entry.file_type().is_symlink() {
            listing.link(&path);
        } else if entry.file_type().is_file()
            && let Some(path) = SourcePath::new(&path)
        {
            files.push((path, entry.into_path()));
        }
    }
    let mut index = tree.index;
    index.attributes.append(&mut attributes);
    Ok(Walk {
        files,
        listing,
        index,
    })
}

/// Whether a folder is the top of the file system.
fn is_top(folder: &Path) -> bool {
    let real = folder.canonicalize();
    real.is_ok_and(|real| real.parent().is_none())
}

/// A folder that is walked through, and what git says of its paths.
struct Tree<'a> {
    root: &'a Path,
    /// The folder of the repository that it is; empty for all of it.
    hub: &'a str,
    repo: Option<&'a git2::Repository>,
    index: Index,
}

impl<'a> Tree<'a> {
    fn read(
        root: &'a Path,
        hub: &'a str,
        repo: Option<&'a git2::Repository>,
        vouches: bool,
    ) -> Self {
        let below = |path: String| {
            if hub.is_empty() {
                Some(path)
            } else {
                Some(path.strip_prefix(hub)?.strip_prefix('/')?.to_owned())
            }
        };
        let index = repo.map(|repo| Index::read(repo, below, vouches));
        Self {
            root,
            hub,
            repo,
            index: index.unwrap_or_default(),
        }
    }

    /// Whether git ignores a path. A tracked file is never ignored, whatever the patterns say; that
    /// is git's own rule.
    fn ignores(&self, path: &str, is_folder: bool) -> bool {
        let Some(repo) = self.repo else {
            return false;
        };
        if self.index.tracks(path) || is_folder && self.index.tracks_below(path) {
            return false;
        }
        let end = if is_folder { "/" } else { "" };
        let path = if self.hub.is_empty() {
            format!("{path}{end}")
        } else {
            format!("{}/{path}{end}", self.hub)
        };
        repo.is_path_ignored(path).unwrap_or(false)
    }

    /// Whether a folder is a site that was built. A manifest that came with the repository is
    /// somebody's proposal: it must not make pages vanish that git's tree has.
    fn is_output(&self, path: Option<&str>, place: &Path) -> bool {
        place.join(MANIFEST).exists()
            && !path.is_some_and(|path| self.index.tracks(&format!("{path}/{MANIFEST}")))
    }

    /// Whether an entry is looked at: every file, and the folders that may be the hub's.
    fn is_walked(&self, entry: &DirEntry) -> bool {
        if entry.depth() == 0 || !entry.file_type().is_dir() {
            return true;
        }
        let name = entry.file_name().to_string_lossy();
        let path = relative(self.root, entry.path());
        classify::is_entered(&name)
            && !classify::is_foreign(&format!("{name}/x"))
            && !self.is_output(path.as_deref(), entry.path())
            && !entry.path().join(".git").exists()
            && path.as_deref().is_none_or(|path| !self.ignores(path, true))
    }

    /// The files of attributes in the folders of the repository around this one.
    fn attributes_above(&self) -> impl Iterator<Item = PathBuf> {
        let depth = self.hub.split('/').filter(|part| !part.is_empty()).count();
        let above = self.root.ancestors().skip(1).take(depth);
        above
            .map(|folder| folder.join(ATTRIBUTES))
            .filter(|file| file.exists())
    }
}

/// The path below `root` with `/`, when it is UTF-8.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?.to_str()?;
    Some(match std::path::MAIN_SEPARATOR {
        '/' => below.to_owned(),
        separator => below.replace(separator, "/"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_written_since_it_was_listed_is_read_from_git() {
        let folder = tempfile::tempdir().unwrap();
        let repo = git2::Repository::init(folder.path()).unwrap();
        repo.blob(b"As it was.").unwrap();
        std::fs::write(folder.path().join("a.md"), "As it is..").unwrap();
        let reader = Reader {
            root: folder.path().to_owned(),
            contents: Contents::default(),
            objects: Some(Pool::new(repo.path())),
        };
        let path = SourcePath::new("a.md").unwrap();
        let read = |content: &[u8]| {
            let bytes = reader.read_named(&path, &name_of(content)).unwrap();
            String::from_utf8(bytes).unwrap()
        };
        assert_eq!(read(b"As it was."), "As it was.");
        assert_eq!(read(b"As it is.."), "As it is..");
        assert_eq!(read(b"Known to nobody"), "As it is..");
    }
}
