//! Noticing that a file of the hub changed.
//!
//! Folders of packages and build output can hold more files than a system can watch, so only the
//! top folders that may hold content are watched with all below them, and of git's own data only
//! what moves when somebody commits.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::diagnostic::system;
use crate::load::{Location, classify};
use crate::paths::MANIFEST;

/// How long the files must rest before they are read again: editors write in several steps.
const REST: Duration = Duration::from_millis(50);

/// How long files are waited for that never rest.
const UNREST: Duration = Duration::from_secs(1);

/// Hidden files that say something about the hub.
const HIDDEN: [&str; 3] = [".mailmap", ".gitignore", ".git-blame-ignore-revs"];

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Change {
    /// Files or folders, by their paths from the top of the work tree; git's own data has none.
    Files(Vec<String>),
    /// The system lost track.
    Anything,
}

impl Change {
    /// The next change, with those that follow until the files rest; nothing once nobody watches.
    pub(super) fn next(changes: &Receiver<Self>) -> Option<Self> {
        let mut change = changes.recv().ok()?;
        let start = Instant::now();
        while start.elapsed() < UNREST {
            change = match changes.recv_timeout(REST) {
                Ok(more) => change.and(more),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            };
        }
        Some(change)
    }

    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Files(mut some), Self::Files(more)) => {
                some.extend(more);
                Self::Files(some)
            }
            _ => Self::Anything,
        }
    }
}

/// Watches a hub for as long as it lives.
pub(super) struct Watching {
    watcher: RecommendedWatcher,
    places: Places,
    watched: BTreeSet<PathBuf>,
}

/// Where a hub's files and git's data are.
#[derive(Debug, Clone)]
struct Places {
    /// The top of the work tree; nothing in a bare repository.
    root: Option<PathBuf>,
    /// Folders of git's data: the work tree's own and the one that it shares with others.
    git: Vec<PathBuf>,
}

/// Why files are not watched, in our words.
pub(super) fn told(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::Io(error) => system::told(error),
        ErrorKind::MaxFilesWatch => "the system watches no more files".to_owned(),
        ErrorKind::PathNotFound => "a folder is gone".to_owned(),
        _ => error.to_string(),
    }
}

impl Watching {
    /// Starts watching; each change that matters is sent.
    ///
    /// # Errors
    /// When the system has no way to watch.
    pub(super) fn start(location: &Location, changes: Sender<Change>) -> notify::Result<Self> {
        let places = Places::of(location);
        let judge = places.clone();
        let watcher = notify::recommended_watcher(move |result: notify::Result<Event>| {
            let change = result.map_or(Some(Change::Anything), |event| judge.change(&event));
            if let Some(change) = change {
                // A failure means that the server is gone.
                let _ = changes.send(change);
            }
        })?;
        let mut watching = Self {
            watcher,
            places,
            watched: BTreeSet::new(),
        };
        for folder in watching.places.root.iter().chain(&watching.places.git) {
            watching
                .watcher
                .watch(folder, RecursiveMode::NonRecursive)?;
        }
        watching.follow(&Change::Anything)?;
        Ok(watching)
    }

    /// Watches top folders that are new, and forgets those that are gone, after a change.
    ///
    /// # Errors
    /// When the system cannot watch as many folders.
    pub(super) fn follow(&mut self, change: &Change) -> notify::Result<()> {
        let now = self.places.folders();
        // A folder of an old name may be another one: a checkout replaces folders, and what is
        // watched is the one that was there.
        let replaced = |folder: &PathBuf| match change {
            Change::Anything => true,
            Change::Files(paths) => self
                .places
                .root
                .as_ref()
                .is_some_and(|root| paths.iter().any(|path| root.join(path) == *folder)),
        };
        let stale: Vec<PathBuf> = self
            .watched
            .iter()
            .filter(|folder| !now.contains(*folder) || replaced(folder))
            .cloned()
            .collect();
        for folder in stale {
            // The system forgets folders that are gone by itself, and then calls this an error.
            let _ = self.watcher.unwatch(&folder);
            self.watched.remove(&folder);
        }
        for new in now.difference(&self.watched).cloned().collect::<Vec<_>>() {
            match self.watcher.watch(&new, RecursiveMode::Recursive) {
                Ok(()) => {
                    self.watched.insert(new);
                }
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => return Err(error),
                // A folder that is gone again, or that may not be read, has nothing to tell.
                Err(_) => {}
            }
        }
        Ok(())
    }
}

impl Places {
    fn of(location: &Location) -> Self {
        // Events name files by their real path.
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut git: Vec<PathBuf> = location.git_dir.iter().map(|dir| real(dir)).collect();
        if let Ok(Some(repo)) = location.repo() {
            let shared = real(repo.commondir());
            if !git.contains(&shared) {
                git.push(shared);
            }
        }
        Self {
            root: (!location.bare).then(|| real(&location.root)),
            git,
        }
    }

    /// Folders to watch with all that is below them.
    fn folders(&self) -> BTreeSet<PathBuf> {
        let refs = self
            .git
            .iter()
            .map(|dir| dir.join("refs"))
            .filter(|refs| refs.is_dir());
        let entries = self
            .root
            .iter()
            .filter_map(|root| std::fs::read_dir(root).ok())
            .flatten()
            .flatten();
        let tops = entries
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .filter(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                !name.starts_with('.')
                    && !classify::is_foreign(&format!("{name}/x"))
                    && !entry.path().join(MANIFEST).exists()
            });
        refs.chain(tops.map(|entry| entry.path())).collect()
    }

    /// What an event changes of the site, if anything.
    fn change(&self, event: &Event) -> Option<Change> {
        if event.need_rescan() {
            return Some(Change::Anything);
        }
        // Reading a file is an event too; to answer it by reading files would never end.
        if matches!(
            event.kind,
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_))
        ) {
            return None;
        }
        let mut paths = event
            .paths
            .iter()
            .filter(|path| self.concerns(path))
            .peekable();
        paths.peek()?;
        let inside =
            |path: &PathBuf| Some(names(path.strip_prefix(self.root.as_ref()?).ok()?).join("/"));
        Some(Change::Files(paths.filter_map(inside).collect()))
    }

    /// Whether a change of this file may change the site.
    fn concerns(&self, path: &Path) -> bool {
        if let Some(inside) = self.git.iter().find_map(|dir| path.strip_prefix(dir).ok()) {
            let lock = inside
                .extension()
                .is_some_and(|extension| extension == "lock");
            return !lock
                && (inside.starts_with("refs")
                    || ["HEAD", "packed-refs", "shallow"]
                        .iter()
                        .any(|name| inside == Path::new(name)));
        }
        let Some((root, inside)) = self
            .root
            .as_ref()
            .and_then(|root| Some((root, path.strip_prefix(root).ok()?)))
        else {
            return false;
        };
        let names = names(inside);
        let Some((name, folders)) = names.split_last() else {
            return false;
        };
        let hidden = folders.iter().any(|folder| folder.starts_with('.'))
            || name.starts_with('.') && !HIDDEN.contains(&name.as_str());
        let output = || {
            path.ancestors()
                .take_while(|folder| *folder != root)
                .any(|folder| folder.join(MANIFEST).exists())
        };
        !hidden && !classify::is_foreign(&names.join("/")) && !output()
    }
}

/// The parts of a path.
fn names(path: &Path) -> Vec<String> {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_can_change_the_site_matter() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("out/deep")).unwrap();
        std::fs::write(root.join("out").join(MANIFEST), "").unwrap();
        let places = Places {
            root: Some(root.clone()),
            git: vec![root.join(".git")],
        };
        let concerns = |path: &str| places.concerns(&root.join(path));
        for path in [
            "hub.yaml",
            "content/a.md",
            "static/x.png",
            ".mailmap",
            "content",
            ".git/HEAD",
            ".git/refs/heads/main",
            ".git/packed-refs",
        ] {
            assert!(concerns(path), "{path}");
        }
        for path in [
            ".git/index",
            ".git/HEAD.lock",
            ".git/objects/ab/cd",
            ".git/refs/heads/main.lock",
            ".env",
            "content/.a.md.swp",
            ".commonweal/cache",
            "node_modules/a/b.md",
            "content/target/a",
            "out/index.html",
            "out/deep/index.html",
            "out",
        ] {
            assert!(!concerns(path), "{path}");
        }
        assert!(!places.concerns(Path::new("/elsewhere/a.md")));
    }

    #[test]
    fn reading_is_no_change() {
        let places = Places {
            root: Some("/hub".into()),
            git: Vec::new(),
        };
        let changed = |kind| places.change(&Event::new(kind).add_path("/hub/content/a.md".into()));
        assert_eq!(
            changed(EventKind::Access(notify::event::AccessKind::Any)),
            None
        );
        assert_eq!(
            changed(EventKind::Modify(ModifyKind::Metadata(
                notify::event::MetadataKind::Any
            ))),
            None
        );
        let file = Some(Change::Files(vec!["content/a.md".into()]));
        assert_eq!(changed(EventKind::Modify(ModifyKind::Any)), file);
        assert_eq!(
            changed(EventKind::Remove(notify::event::RemoveKind::Folder)),
            file
        );
    }
}
