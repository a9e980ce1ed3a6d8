//! What a build does to folders: one at a time, through no link, and beside the site first.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{WriteError, io_error};
use crate::load::Stat;

/// Prefix of the folder in which new files wait.
pub(super) const STAGING: &str = ".commonweal-staging-";

/// How often the clock of the disk is looked at before what was just written is not trusted.
const PATIENCE: usize = 6;

/// Keeps other builds away from a folder. A system that cannot lock a folder lets two at once.
pub(super) fn lock_folder(root: &Path) -> Result<Option<fs::File>, WriteError> {
    let Ok(folder) = fs::File::open(root) else {
        return Ok(None);
    };
    match folder.try_lock() {
        Ok(()) => Ok(Some(folder)),
        Err(fs::TryLockError::WouldBlock) => Err(WriteError::Busy(root.to_owned())),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

/// The time of a disk's clock, in nanoseconds since 1970, as it stamps a new file in a folder.
pub fn disk_time(folder: &Path) -> Option<u64> {
    let file = tempfile::Builder::new().prefix(STAGING).tempfile_in(folder);
    Some(Stat::of(file.ok()?.path())?.changed)
}

/// The time of the disk's clock, if possible later than `newest`: a disk counts in steps of some
/// milliseconds.
pub(super) fn after(root: &Path, newest: u64) -> u64 {
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
pub(super) fn move_in(from: &Path, to: &Path) -> Result<(), WriteError> {
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
pub(super) fn same_bytes(place: &Path, bytes: &[u8]) -> Option<bool> {
    let data = fs::symlink_metadata(place)
        .ok()
        .filter(|data| !data.is_dir())?;
    if !data.is_file() || data.len() != bytes.len() as u64 {
        return Some(false);
    }
    Some(fs::read(place).is_ok_and(|found| found == bytes))
}

/// A file in the folder that is not ours: any file, but for what systems leave behind.
pub(super) fn foreign(root: &Path) -> Result<Option<String>, WriteError> {
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

/// Removes what builds that were interrupted have left.
pub(super) fn remove_old_staging(root: &Path) {
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(STAGING) {
            // What cannot be removed now costs space and nothing else.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Removes the folders of a file that is gone, as far as they are empty.
pub(super) fn remove_empty_folders(root: &Path, file: &Path) {
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
