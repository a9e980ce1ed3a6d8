//! Output → folder: only bytes that changed touch the disk, what an earlier build left is removed,
//! and nothing else ever is.
//!
//! New files are written beside the site first and moved into place at the end, so an interrupted
//! build leaves the site whole. A manifest in the folder lists what Commonweal wrote; a folder with
//! files but without one is somebody else's.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::digest::Digest;
use crate::paths::OutputPath;

mod disk;
mod error;
pub mod in_place;
mod manifest;
mod record;

use disk::{
    STAGING, foreign, lock_folder, move_in, remove_empty_folders, remove_old_staging, same_bytes,
};
pub use disk::{disk_time, link_on_the_way};
pub use error::WriteError;
use error::io_error;
pub use record::Record;
use record::record_of;

/// An output folder that is being written.
pub struct Folder {
    root: PathBuf,
    /// Held as long as the folder is written.
    _lock: Option<fs::File>,
    staging: tempfile::TempDir,
    before: BTreeSet<String>,
    staged: Mutex<Vec<OutputPath>>,
    kept: Mutex<BTreeSet<String>>,
    /// What files were made from the last time.
    known: Record,
    /// What files are made from now.
    made: Mutex<Vec<(String, Digest)>>,
}

/// What a build did to the folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files with new bytes.
    pub written: usize,
    /// Files that had the right bytes already.
    pub unchanged: usize,
    /// Files of an earlier build that are gone.
    pub removed: usize,
}

impl Folder {
    /// Opens a folder for writing; it is made when it does not exist.
    ///
    /// # Errors
    /// When it holds files of somebody else's, or cannot be written.
    pub fn open(root: &Path) -> Result<Self, WriteError> {
        fs::create_dir_all(root).map_err(|error| io_error(root, error))?;
        let lock = lock_folder(root)?;
        let before = match manifest::read(root)? {
            Some(before) => before,
            None => {
                if let Some(name) = foreign(root)? {
                    return Err(WriteError::Foreign(root.to_owned(), name));
                }
                BTreeSet::new()
            }
        };
        remove_old_staging(root);
        let staging = tempfile::Builder::new()
            .prefix(STAGING)
            .tempdir_in(root)
            .map_err(|error| io_error(root, error))?;
        Ok(Self {
            root: root.to_owned(),
            _lock: lock,
            staging,
            before,
            staged: Mutex::default(),
            kept: Mutex::default(),
            known: Record::default(),
            made: Mutex::default(),
        })
    }

    /// The folder, knowing what its files were made from the last time.
    #[must_use]
    pub fn knowing(self, known: Record) -> Self {
        Self { known, ..self }
    }

    /// Whether a file is there as it was when it was made from just this; it then stays.
    pub fn stays(&self, path: &OutputPath, made_from: Digest) -> bool {
        let path = path.as_str();
        let stays = self.before.contains(path) && self.known.holds(&self.root, path, made_from);
        if stays {
            lock(&self.kept).insert(path.to_owned());
        }
        stays
    }

    /// Whether a file is there as the last build made it or left it; it then stays.
    pub fn stays_as_it_was(&self, path: &OutputPath) -> bool {
        let path = path.as_str();
        let stays = self.before.contains(path) && self.known.has(&self.root, path);
        if stays {
            lock(&self.kept).insert(path.to_owned());
        }
        stays
    }

    /// Hands over a file, and what it was made from where that can be told. Its bytes reach their
    /// place when the folder is finished.
    ///
    /// # Errors
    /// When the disk refuses, or a file of somebody else's is in its place.
    pub fn put(
        &self,
        path: &OutputPath,
        bytes: &[u8],
        made_from: Option<Digest>,
    ) -> Result<(), WriteError> {
        self.take(path, bytes)?;
        lock(&self.made).extend(made_from.map(|name| (path.as_str().to_owned(), name)));
        Ok(())
    }

    fn take(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), WriteError> {
        let place = self.root.join(path.as_str());
        if let Some(link) = link_on_the_way(&self.root, path.as_str()) {
            return Err(WriteError::Link(link));
        }
        match same_bytes(&place, bytes) {
            Some(true) => {
                lock(&self.kept).insert(path.as_str().to_owned());
                return Ok(());
            }
            Some(false) if !self.before.contains(path.as_str()) => {
                return Err(WriteError::Occupied(place));
            }
            _ => {}
        }
        let waiting = self.staging.path().join(path.as_str());
        let mut written = fs::write(&waiting, bytes);
        if let (Err(error), Some(folder)) = (&written, waiting.parent())
            && error.kind() == io::ErrorKind::NotFound
        {
            written = fs::create_dir_all(folder).and_then(|()| fs::write(&waiting, bytes));
        }
        written.map_err(|error| io_error(&waiting, error))?;
        lock(&self.staged).push(path.clone());
        Ok(())
    }

    /// Leaves a file of an earlier build as it is: a page that fails to render keeps its last good
    /// version.
    pub fn keep(&self, path: &OutputPath) {
        if self.before.contains(path.as_str()) {
            lock(&self.kept).insert(path.as_str().to_owned());
        }
    }

    /// Moves all new files into place and removes those that the site no longer has. Tells what the
    /// files were made from, for the next time.
    ///
    /// # Errors
    /// When the disk refuses. The manifest then lists old and new files, so that a later build can
    /// finish the work.
    pub fn finish(mut self) -> Result<(Written, Record), WriteError> {
        let made = std::mem::take(&mut self.made);
        let made = made
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let known = std::mem::take(&mut self.known);
        let root = self.root.clone();
        let kept = lock(&self.kept).clone();
        let written = self.settle()?;
        Ok((written, record_of(&root, made, &kept, &known)))
    }

    fn settle(self) -> Result<Written, WriteError> {
        let staged = self
            .staged
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let kept = self
            .kept
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let now: BTreeSet<String> = kept
            .iter()
            .cloned()
            .chain(staged.iter().map(|path| path.as_str().to_owned()))
            .collect();
        if staged.is_empty() && now == self.before {
            return Ok(Written {
                written: 0,
                unchanged: kept.len(),
                removed: 0,
            });
        }
        // Until all is in place the manifest knows both, so that an interrupted build leaves no
        // file that nobody owns.
        manifest::write(&self.root, self.before.union(&now))?;
        let stale: Vec<&String> = self.before.difference(&now).collect();
        // A page may become a folder, and a folder a page, so old files go first.
        let mut removed = 0;
        for path in &stale {
            let place = self.root.join(path);
            // Whoever put a link there could have the files of another folder removed.
            if link_on_the_way(&self.root, path).is_some() {
                continue;
            }
            match fs::remove_file(&place) {
                Ok(()) => removed += 1,
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                    ) => {}
                Err(error) => return Err(io_error(&place, error)),
            }
            remove_empty_folders(&self.root, &place);
        }
        move_in(self.staging.path(), &self.root)?;
        manifest::write(&self.root, now.iter())?;
        Ok(Written {
            written: staged.len(),
            unchanged: kept.len(),
            removed,
        })
    }
}

/// Whether a folder holds just the files of a record, each as it was.
pub fn is_as_recorded(root: &Path, record: &Record) -> bool {
    let files = manifest::read(root).ok().flatten();
    files.is_some_and(|files| record.is_whole(root, &files))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
