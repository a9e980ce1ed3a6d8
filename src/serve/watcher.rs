//! Noticing that a file of the hub changed.
//!
//! Folders of packages and build output can hold more files than a system can watch, so only the top folders that may hold
//! content are watched with all below them, and of git's own data only what moves when somebody commits.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify_debouncer_full::notify::event::ModifyKind;
use notify_debouncer_full::notify::{self, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};

use crate::load::{Location, classify};
use crate::write::MANIFEST;

/// How long a file must rest before it counts as changed: editors write in several steps.
const REST: Duration = Duration::from_millis(50);

/// Hidden files that say something about the hub.
const HIDDEN: [&str; 3] = [".mailmap", ".gitignore", ".git-blame-ignore-revs"];

/// Watches a hub for as long as it lives.
pub(super) struct Watching {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
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

impl Watching {
    /// Starts watching; each change that matters sends a message.
    ///
    /// # Errors
    /// When the system has no way to watch.
    pub(super) fn start(location: &Location, wake: Sender<()>) -> notify::Result<Self> {
        let places = Places::of(location);
        let judge = places.clone();
        let debouncer = new_debouncer(REST, None, move |result: DebounceEventResult| {
            // When the system lost track of some changes, anything may have changed.
            if result.map_or(true, |events| events.iter().any(|event| judge.matters(event))) {
                // A failure means that the server is gone.
                let _ = wake.send(());
            }
        })?;
        let mut watching = Self { debouncer, places, watched: BTreeSet::new() };
        for folder in watching.places.root.iter().chain(&watching.places.git) {
            watching.debouncer.watch(folder, RecursiveMode::NonRecursive)?;
        }
        watching.follow();
        Ok(watching)
    }

    /// Watches top folders that are new, and forgets those that are gone.
    pub(super) fn follow(&mut self) {
        let now = self.places.folders();
        for gone in self.watched.difference(&now).cloned().collect::<Vec<_>>() {
            // The system forgets folders that are gone by itself, and says so by an error.
            let _ = self.debouncer.unwatch(&gone);
            self.watched.remove(&gone);
        }
        for new in now.difference(&self.watched).cloned().collect::<Vec<_>>() {
            // A folder that is gone again, or that may not be read, has nothing to tell.
            if self.debouncer.watch(&new, RecursiveMode::Recursive).is_ok() {
                self.watched.insert(new);
            }
        }
    }
}

impl Places {
    fn of(location: &Location) -> Self {
        // Events name files by their real path.
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut git: Vec<PathBuf> = location.git_dir.iter().map(|dir| real(dir)).collect();
        if let Some(Ok(repo)) = location.git_dir.as_ref().map(git2::Repository::open) {
            let shared = real(repo.commondir());
            if !git.contains(&shared) {
                git.push(shared);
            }
        }
        Self { root: (!location.bare).then(|| real(&location.root)), git }
    }

    /// Folders to watch with all that is below them.
    fn folders(&self) -> BTreeSet<PathBuf> {
        let refs = self.git.iter().map(|dir| dir.join("refs")).filter(|refs| refs.is_dir());
        let entries = self.root.iter().filter_map(|root| std::fs::read_dir(root).ok()).flatten().flatten();
        let tops = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).filter(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            !name.starts_with('.') && !classify::is_foreign(&format!("{name}/x")) && !entry.path().join(MANIFEST).exists()
        });
        refs.chain(tops.map(|entry| entry.path())).collect()
    }

    /// Whether an event may change the site.
    fn matters(&self, event: &DebouncedEvent) -> bool {
        // Reading a file is an event too; to answer it by reading files would never end.
        let kind = match event.kind {
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
            EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
        };
        event.need_rescan() || kind && event.paths.iter().any(|path| self.concerns(path))
    }

    /// Whether a change of this file may change the site.
    fn concerns(&self, path: &Path) -> bool {
        if let Some(inside) = self.git.iter().find_map(|dir| path.strip_prefix(dir).ok()) {
            let lock = inside.extension().is_some_and(|extension| extension == "lock");
            return !lock && (inside.starts_with("refs") || ["HEAD", "packed-refs", "shallow"].iter().any(|name| inside == Path::new(name)));
        }
        let Some((root, inside)) = self.root.as_ref().and_then(|root| Some((root, path.strip_prefix(root).ok()?))) else { return false };
        let names: Vec<String> = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let Some((name, folders)) = names.split_last() else { return false };
        let hidden = folders.iter().any(|folder| folder.starts_with('.')) || name.starts_with('.') && !HIDDEN.contains(&name.as_str());
        let output = || path.ancestors().take_while(|folder| *folder != root).any(|folder| folder.join(MANIFEST).exists());
        !hidden && !classify::is_foreign(&names.join("/")) && !output()
    }
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
        let places = Places { root: Some(root.clone()), git: vec![root.join(".git")] };
        let concerns = |path: &str| places.concerns(&root.join(path));
        for path in ["hub.yaml", "content/a.md", "static/x.png", ".mailmap", "content", ".git/HEAD", ".git/refs/heads/main", ".git/packed-refs"] {
            assert!(concerns(path), "{path}");
        }
        for path in [
            ".git/index", ".git/HEAD.lock", ".git/objects/ab/cd", ".git/refs/heads/main.lock", ".env", "content/.a.md.swp", ".commonweal/cache",
            "node_modules/a/b.md", "content/target/a", "out/index.html", "out/deep/index.html", "out",
        ] {
            assert!(!concerns(path), "{path}");
        }
        assert!(!places.concerns(Path::new("/elsewhere/a.md")));
    }

    #[test]
    fn reading_is_no_change() {
        let places = Places { root: Some("/hub".into()), git: Vec::new() };
        let event = |kind| DebouncedEvent::new(notify::Event::new(kind).add_path("/hub/content/a.md".into()), std::time::Instant::now());
        assert!(!places.matters(&event(EventKind::Access(notify::event::AccessKind::Any))));
        assert!(places.matters(&event(EventKind::Modify(ModifyKind::Any))));
        assert!(places.matters(&event(EventKind::Remove(notify::event::RemoveKind::Folder))));
    }
}
