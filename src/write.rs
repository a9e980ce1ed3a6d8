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

use rayon::prelude::*;

use crate::digest::Digest;
use crate::paths::{MANIFEST, OutputPath};

pub mod in_place;
mod record;

use crate::load::Stat;
pub use record::Record;

/// Prefix of the folder in which new files wait.
const STAGING: &str = ".commonweal-staging-";

/// How often the clock of the disk is looked at before what was just written is not trusted.
const PATIENCE: usize = 6;

/// First line of a manifest.
const HEADER: &str = "# Written by Commonweal. It removes or replaces only the files listed here.";

/// Why the output cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder holds files that Commonweal did not write.
    #[error("`{0}` holds files that Commonweal did not write, such as `{1}`")]
    Foreign(PathBuf, String),
    /// A file of somebody else's is where a page should go.
    #[error("`{0}` was not written by Commonweal, and a page of the site has the same name")]
    Occupied(PathBuf),
    /// A link would lead the build to another place.
    #[error("`{0}` is a symbolic link, and a build writes through none")]
    Link(PathBuf),
    /// Another build writes to the folder.
    #[error("another build is writing to `{0}`")]
    Busy(PathBuf),
    /// The disk refuses.
    #[error("cannot write `{path}`: {error}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

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
        let before = match manifest(root)? {
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
        write_manifest(&self.root, self.before.union(&now))?;
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
        write_manifest(&self.root, now.iter())?;
        Ok(Written {
            written: staged.len(),
            unchanged: kept.len(),
            removed,
        })
    }
}

/// Keeps other builds away from a folder. A system that cannot lock a folder lets two at once.
fn lock_folder(root: &Path) -> Result<Option<fs::File>, WriteError> {
    let Ok(folder) = fs::File::open(root) else {
        return Ok(None);
    };
    match folder.try_lock() {
        Ok(()) => Ok(Some(folder)),
        Err(fs::TryLockError::WouldBlock) => Err(WriteError::Busy(root.to_owned())),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

/// The files that an earlier build wrote; nothing where there was none.
fn manifest(root: &Path) -> Result<Option<BTreeSet<String>>, WriteError> {
    let manifest = root.join(MANIFEST);
    match fs::read_to_string(&manifest) {
        // A line that is no sound output path was not written by us, so nothing is removed because
        // of it.
        Ok(text) => Ok(Some(
            text.lines()
                .filter(|line| OutputPath::new(line).is_some())
                .map(str::to_owned)
                .collect(),
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io_error(&manifest, error)),
    }
}

/// Whether a folder holds just the files of a record, each as it was.
pub fn is_as_recorded(root: &Path, record: &Record) -> bool {
    let files = manifest(root).ok().flatten();
    files.is_some_and(|files| record.is_whole(root, &files))
}

/// What the files of a folder were made from: those made now, and those that stayed.
fn record_of(
    root: &Path,
    made: Vec<(String, Digest)>,
    kept: &BTreeSet<String>,
    known: &Record,
) -> Record {
    let mut record = Record::default();
    kept.iter().for_each(|path| record.keep(path, known));
    let stats: Vec<(String, Digest, Stat)> = made
        .into_par_iter()
        .filter_map(|(path, made_from)| {
            let stat = Stat::of(&root.join(&path))?;
            Some((path, made_from, stat))
        })
        .collect();
    for (path, made_from, stat) in stats {
        record.add(path, made_from, stat);
    }
    record.settle(after(root, record.newest()));
    record
}

/// The time of a disk's clock, in nanoseconds since 1970, as it stamps a new file in a folder.
pub fn disk_time(folder: &Path) -> Option<u64> {
    let file = tempfile::Builder::new().prefix(STAGING).tempfile_in(folder);
    Some(Stat::of(file.ok()?.path())?.changed)
}

/// The time of the disk's clock, if possible later than `newest`: a disk counts in steps of some
/// milliseconds.
fn after(root: &Path, newest: u64) -> u64 {
    let mut now = 0;
    for _ in 0..PATIENCE {
        let file = tempfile::Builder::new().prefix(STAGING).tempfile_in(root);
        now = file
            .ok()
            .and_then(|file| Stat::of(file.path()))
            .map_or(0, |stat| stat.changed);
        if now > newest {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    now
}

/// A symbolic link in the place of a folder between `root` and the file at `path` below it.
pub fn link_on_the_way(root: &Path, path: &str) -> Option<PathBuf> {
    let mut place = root.to_owned();
    let (folders, _) = path.rsplit_once('/')?;
    folders.split('/').find_map(|folder| {
        place.push(folder);
        fs::symlink_metadata(&place)
            .is_ok_and(|data| data.is_symlink())
            .then(|| place.clone())
    })
}

/// Moves what is in a folder into another one. A folder that is new there moves as a whole: a first
/// build moves a few, not each file.
fn move_in(from: &Path, to: &Path) -> Result<(), WriteError> {
    let entries = fs::read_dir(from)
        .and_then(Iterator::collect::<io::Result<Vec<_>>>)
        .map_err(|error| io_error(from, error))?;
    entries.par_iter().try_for_each(|entry| {
        let place = to.join(entry.file_name());
        if entry.file_type().is_ok_and(|kind| kind.is_dir())
            && fs::symlink_metadata(&place).is_ok_and(|data| data.is_dir())
        {
            return move_in(&entry.path(), &place);
        }
        fs::rename(entry.path(), &place).map_err(|error| io_error(&place, error))
    })
}

/// Whether the file has these bytes; `None` when there is none. A folder in its place is none: it
/// goes when its last file goes, and what is in it is judged file by file.
fn same_bytes(place: &Path, bytes: &[u8]) -> Option<bool> {
    let data = fs::symlink_metadata(place)
        .ok()
        .filter(|data| !data.is_dir())?;
    if !data.is_file() || data.len() != bytes.len() as u64 {
        return Some(false);
    }
    Some(fs::read(place).is_ok_and(|found| found == bytes))
}

/// A file in the folder that is not ours: any file, but for what systems leave behind.
fn foreign(root: &Path) -> Result<Option<String>, WriteError> {
    for entry in fs::read_dir(root).map_err(|error| io_error(root, error))? {
        let name = entry
            .map_err(|error| io_error(root, error))?
            .file_name()
            .to_string_lossy()
            .into_owned();
        if !name.starts_with(STAGING)
            && !matches!(name.as_str(), ".DS_Store" | "Thumbs.db" | "lost+found")
        {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn remove_old_staging(root: &Path) {
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(STAGING) {
            // What cannot be removed now costs space and nothing else.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn remove_empty_folders(root: &Path, file: &Path) {
    for folder in file
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != root && folder.starts_with(root))
    {
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}

fn write_manifest<'a>(
    root: &Path,
    paths: impl Iterator<Item = &'a String>,
) -> Result<(), WriteError> {
    let mut text = String::from(HEADER);
    text.push('\n');
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    let place = root.join(MANIFEST);
    let mut file = tempfile::Builder::new()
        .prefix(STAGING)
        .tempfile_in(root)
        .map_err(|error| io_error(root, error))?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(|error| io_error(&place, error))?;
    file.persist(&place)
        .map_err(|error| io_error(&place, error.error))?;
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn io_error(path: &Path, error: io::Error) -> WriteError {
    WriteError::Io {
        path: path.to_owned(),
        error,
    }
}

#[cfg(test)]
mod tests;
