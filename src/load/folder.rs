//! The files of a folder: what git tracks or does not ignore, without following links.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::classify;
use super::lfs::Contents;
use super::listing::{Listed, Listing, ReadFile};
use super::location::LoadError;
use crate::paths::MANIFEST;
use crate::paths::SourcePath;
use crate::sources::{ContentName, ReadBlob};

/// Reads files of a folder.
pub struct Reader {
    /// The folder.
    pub root: PathBuf,
    /// What pointers of Git LFS stand for.
    pub contents: Contents,
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
}

impl ReadFile for Reader {
    fn content(&self, _: &SourcePath) -> Option<ContentName> {
        None
    }
}

/// Lists the folder `root`, which is the folder `hub` of the repository; empty for all of it.
pub fn list(root: &Path, hub: &str, repo: Option<&git2::Repository>) -> Result<Listing, LoadError> {
    let below = |path: String| {
        if hub.is_empty() {
            Some(path)
        } else {
            Some(path.strip_prefix(hub)?.strip_prefix('/')?.to_owned())
        }
    };
    let around = |path: &str| {
        if hub.is_empty() {
            path.to_owned()
        } else {
            format!("{hub}/{path}")
        }
    };
    let tracked: BTreeSet<String> = match repo.and_then(|repo| repo.index().ok()) {
        Some(index) => index
            .iter()
            .filter_map(|entry| below(String::from_utf8(entry.path).ok()?))
            .collect(),
        None => BTreeSet::new(),
    };
    let ignored = |path: &str, folder: bool| match repo {
        // A tracked file is never ignored, whatever the patterns say; that is git's own rule.
        Some(_) if tracked.contains(path) || folder && holds(&tracked, path) => false,
        Some(repo) => repo
            .is_path_ignored(if folder {
                format!("{}/", around(path))
            } else {
                around(path)
            })
            .unwrap_or(false),
        None => false,
    };
    // A manifest that came with the repository is somebody's proposal: it must not make pages
    // vanish that git's tree has.
    let is_output = |path: Option<&str>, place: &Path| {
        place.join(MANIFEST).exists()
            && !path.is_some_and(|path| tracked.contains(&format!("{path}/{MANIFEST}")))
    };
    let mut listing = Listing::default();
    let wanted = |entry: &DirEntry| {
        if entry.depth() == 0 {
            return true;
        }
        if !entry.file_type().is_dir() {
            return true;
        }
        let name = entry.file_name().to_string_lossy();
        let path = relative(root, entry.path());
        classify::is_entered(&name)
            && !classify::is_foreign(&format!("{name}/x"))
            && !is_output(path.as_deref(), entry.path())
            && !entry.path().join(".git").exists()
            && path.as_deref().is_none_or(|path| !ignored(path, true))
    };
    for entry in WalkDir::new(root)
        .follow_links(false)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(wanted)
    {
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
        let Some(path) = relative(root, entry.path()) else {
            listing.unreadable_name(
                &entry
                    .path()
                    .strip_prefix(root)
                    .unwrap_or(entry.path())
                    .to_string_lossy(),
            );
            continue;
        };
        if ignored(&path, false) {
            continue;
        }
        if entry.file_type().is_symlink() {
            listing.link(&path);
        } else if entry.file_type().is_file()
            && let Some(path) = SourcePath::new(&path)
        {
            listing.files.push(Listed {
                path,
                len: entry.metadata().map_or(0, |data| data.len()),
            });
        }
    }
    Ok(listing)
}

/// The path below `root` with `/`, when it is UTF-8.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path
        .strip_prefix(root)
        .ok()?
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    Some(parts?.join("/"))
}

/// Paths whose folder holds a listed file: for telling whether an ignored folder has tracked files.
fn holds(tracked: &BTreeSet<String>, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    tracked
        .range(prefix.clone()..)
        .next()
        .is_some_and(|path| path.starts_with(&prefix))
}
