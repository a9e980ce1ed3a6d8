//! What each file of a folder was made from, and how the disk knew it then: a file that is still
//! the same need not be made again.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// What a folder's files were made from, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    files: BTreeMap<String, Entry>,
}

/// What is known of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    made_from: Digest,
    stat: Stat,
}

/// How the disk knows a file: whoever writes to it changes one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stat {
    /// Bytes.
    len: u64,
    /// When it was written, in nanoseconds of the disk's clock.
    modified: u64,
    /// When anything about it changed, where the disk tells: no program sets it as it likes.
    pub(super) changed: u64,
    /// Its number, where the disk has such.
    inode: u64,
}

impl Record {
    /// Whether a file was made from just this, and is as it was then.
    pub(super) fn holds(&self, root: &Path, path: &str, made_from: Digest) -> bool {
        self.files.get(path).is_some_and(|entry| {
            entry.made_from == made_from && Stat::of(&root.join(path)) == Some(entry.stat)
        })
    }

    /// The record of a file that is as it was.
    pub(super) fn keep(&mut self, path: &str, from: &Self) {
        if let Some(entry) = from.files.get(path) {
            self.files.insert(path.to_owned(), *entry);
        }
    }

    /// Adds a file.
    pub(super) fn add(&mut self, path: String, made_from: Digest, stat: Stat) {
        self.files.insert(path, Entry { made_from, stat });
    }

    /// Leaves out files that changed at `now` or later, as the disk's clock has it: another change
    /// in the same moment would not be seen.
    pub(super) fn settle(&mut self, now: u64) {
        self.files
            .retain(|_, entry| entry.stat.changed < now && entry.stat.modified < now);
    }

    /// When the last of the files changed.
    pub(super) fn newest(&self) -> u64 {
        let times = self
            .files
            .values()
            .map(|entry| entry.stat.changed.max(entry.stat.modified));
        times.max().unwrap_or_default()
    }
}

impl Stat {
    /// Of a file; nothing of what is none.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let data = fs::symlink_metadata(path).ok()?;
        data.is_file().then(|| Self::from(&data))
    }
}

impl From<&Metadata> for Stat {
    fn from(data: &Metadata) -> Self {
        let since = |time: std::io::Result<std::time::SystemTime>| {
            let since = time.ok()?.duration_since(UNIX_EPOCH).ok()?;
            u64::try_from(since.as_nanos()).ok()
        };
        let modified = since(data.modified()).unwrap_or(u64::MAX);
        #[cfg(unix)]
        let (changed, inode) = {
            use std::os::unix::fs::MetadataExt;
            let nanoseconds =
                i128::from(data.ctime()) * 1_000_000_000 + i128::from(data.ctime_nsec());
            (u64::try_from(nanoseconds).unwrap_or(u64::MAX), data.ino())
        };
        #[cfg(not(unix))]
        let (changed, inode) = (since(data.created()).unwrap_or_default(), 0);
        Self {
            len: data.len(),
            modified,
            changed,
            inode,
        }
    }
}
