//! The state of everything that a hub is read from, told without reading it: names and times of
//! files, refs, settings.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::folder;
use super::location::{Location, Revision};
use crate::digest::Digest;
use crate::repo::Repo;

/// How a disk knows a file: whoever writes to it changes one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stat {
    /// Bytes.
    pub len: u64,
    /// When it was written, in nanoseconds of the disk's clock since 1970.
    pub modified: u64,
    /// When anything about it changed, where the disk tells: no program sets this as it likes.
    pub changed: u64,
    /// Its number, where the disk has such.
    pub inode: u64,
}

/// The state of a hub's files, its repository and their settings.
#[derive(Debug)]
pub struct State {
    /// The name of it all: another one means that something may have changed.
    pub digest: Digest,
    /// When the last of the files changed, by the disk's clock: as long as that moment has not
    /// passed, another change would not be seen.
    pub newest: u64,
    root: PathBuf,
    seen: Seen,
}

/// What is seen of a hub while its state is told.
#[derive(Debug, Default)]
struct Seen {
    /// Where the hub is, and which state of it was asked for.
    asked: String,
    files: Vec<(PathBuf, Option<Stat>)>,
    refs: Vec<(String, String)>,
    settings: Vec<(String, String)>,
    problems: Vec<(String, String)>,
}

/// Files of git's own that say how a repository is read, besides its refs and settings.
const GIT_FILES: [&str; 5] = [
    "shallow",
    "info/attributes",
    "info/exclude",
    "info/grafts",
    // What a partial clone fetches later comes in packs.
    "objects/pack",
];

impl State {
    /// The state of a hub in its repository. Nothing where it cannot be told: some contents may
    /// come and go unseen.
    pub fn read(location: &Location, repo: Option<&Repo>, revision: &Revision) -> Option<Self> {
        let mut seen = Seen::default();
        if let Some(repo) = repo {
            // What a pointer stands for may be fetched without a change to any file.
            if repo.commondir().join("lfs").exists() {
                return None;
            }
            seen.repository(repo)?;
        }
        if !location.bare && *revision == Revision::Current {
            seen.folder(location, repo)?;
        }
        let place = (&location.root, &location.folder, &location.git_dir);
        seen.asked = format!("{place:?} {revision:?}");
        Some(Self {
            newest: seen.newest(|_| true),
            digest: seen.digest(|_| true)?,
            root: location.root.clone(),
            seen,
        })
    }

    /// The name of all but the contents of some files, told by their paths in the hub, and when the
    /// last of the others changed.
    pub fn besides(&self, is_left_out: impl Fn(&str) -> bool) -> Option<(Digest, u64)> {
        let counts = |path: &Path| {
            let below = path.strip_prefix(&self.root).ok().and_then(Path::to_str);
            !below.is_some_and(|below| is_left_out(&below.replace('\\', "/")))
        };
        Some((self.seen.digest(counts)?, self.seen.newest(counts)))
    }
}

impl Seen {
    /// The name of it all, of some files with how the disk knows them.
    fn digest(&self, counts: impl Fn(&Path) -> bool) -> Option<Digest> {
        let files = self.files.iter();
        let files: Vec<(&PathBuf, Option<Stat>)> = files
            .map(|(path, stat)| (path, stat.filter(|_| counts(path))))
            .collect();
        Digest::of(&(
            &self.asked,
            files,
            &self.refs,
            &self.settings,
            &self.problems,
        ))
    }

    /// When the last of some files changed.
    fn newest(&self, counts: impl Fn(&Path) -> bool) -> u64 {
        let counted = self.files.iter().filter(|(path, _)| counts(path));
        let times =
            counted.filter_map(|(_, stat)| stat.map(|stat| stat.changed.max(stat.modified)));
        times.max().unwrap_or_default()
    }

    fn repository(&mut self, repo: &Repo) -> Option<()> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut found = vec![repo.find_reference("HEAD").ok()?];
        found.extend(repo.references().ok()?.filter_map(Result::ok));
        for reference in found {
            let target = match (reference.target(), reference.symbolic_target_bytes()) {
                (Some(id), _) => id.to_string(),
                (None, Some(name)) => text(name),
                (None, None) => continue,
            };
            self.refs.push((text(reference.name_bytes()), target));
        }
        self.refs.sort_unstable();
        let settings = repo.config().ok()?;
        let mut entries = settings.entries(None).ok()?;
        while let Some(entry) = entries.next() {
            let entry = entry.ok()?;
            self.settings
                .push((text(entry.name_bytes()), text(entry.value_bytes())));
        }
        for file in GIT_FILES {
            let path = repo.commondir().join(file);
            let stat = Stat::of_any(&path);
            self.files.push((path, stat));
        }
        Some(())
    }

    fn folder(&mut self, location: &Location, repo: Option<&Repo>) -> Option<()> {
        let repo = repo.map(|repo| &**repo);
        let met = folder::walk(location, repo, false).ok()?;
        let stat = |(_, place): (_, PathBuf)| {
            let stat = Stat::of(&place);
            (place, stat)
        };
        self.files.par_extend(met.files.into_par_iter().map(stat));
        let problems = met.listing.diagnostics.into_iter();
        self.problems
            .extend(problems.map(|found| (found.place.path, found.message)));
        Some(())
    }
}

impl Stat {
    /// Of a file, not of what a link leads to; nothing of what is no file.
    pub fn of(path: &Path) -> Option<Self> {
        let data = fs::symlink_metadata(path).ok()?;
        data.is_file().then(|| Self::from(&data))
    }

    fn of_any(path: &Path) -> Option<Self> {
        fs::symlink_metadata(path)
            .ok()
            .map(|data| Self::from(&data))
    }
}

impl From<&Metadata> for Stat {
    fn from(data: &Metadata) -> Self {
        let modified = data.modified().ok().and_then(nanoseconds);
        let (changed, inode) = beneath(data);
        Self {
            len: data.len(),
            modified: modified.unwrap_or(u64::MAX),
            changed,
            inode,
        }
    }
}

#[cfg(unix)]
fn beneath(data: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    let changed = i128::from(data.ctime()) * 1_000_000_000 + i128::from(data.ctime_nsec());
    (u64::try_from(changed).unwrap_or(u64::MAX), data.ino())
}

#[cfg(not(unix))]
fn beneath(data: &Metadata) -> (u64, u64) {
    (
        data.created()
            .ok()
            .and_then(nanoseconds)
            .unwrap_or_default(),
        0,
    )
}

fn nanoseconds(time: SystemTime) -> Option<u64> {
    u64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_nanos()).ok()
}
