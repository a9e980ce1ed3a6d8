//! The history of a hub that is a folder of a larger repository.

use std::collections::{BTreeMap, BTreeSet};

use super::log::{ChangeKind, FileChange, Log, LogCommit};
use crate::paths::{OUTSIDE, SourcePath};

impl Log {
    /// The log of one folder, its paths as the hub in it knows them. Of the rest of the repository
    /// only what became the folder's by a rename is kept, below [`OUTSIDE`], so that the authors of
    /// a page that was moved into the folder are known.
    #[must_use]
    pub fn within(mut self, folder: &str) -> Self {
        if folder.is_empty() {
            return self;
        }
        let mut origins: BTreeSet<SourcePath> = BTreeSet::new();
        // Newest first: what a file was called before is met after what it is called now.
        for change in self
            .commits
            .iter()
            .chain(self.requests.values().flatten())
            .flat_map(|commit| &commit.changes)
        {
            if let Some(from) = change.kind.source()
                && (change.path.below(folder).is_some() || origins.contains(&change.path))
                && from.below(folder).is_none()
            {
                origins.insert(from.clone());
            }
        }
        let narrow = Narrow {
            again: again(&self.commits, &origins),
            folder,
            origins,
        };
        for (at, commit) in self.commits.iter_mut().enumerate() {
            narrow.commit(Some(at), commit);
        }
        self.requests
            .values_mut()
            .flatten()
            .for_each(|commit| narrow.commit(None, commit));
        self.requests
            .retain(|_, commits| commits.iter().any(|commit| !commit.changes.is_empty()));
        self.files = self
            .files
            .into_iter()
            .filter_map(|(path, blob)| Some((SourcePath::new(path.below(folder)?)?, blob)))
            .collect();
        self
    }
}

/// Where another file was made at a path from which one had been moved: the number of the commit,
/// the newest being the first. What comes after it is no history of the one that was moved, and the
/// folder does not see that there are two.
fn again(commits: &[LogCommit], origins: &BTreeSet<SourcePath>) -> BTreeMap<SourcePath, usize> {
    let mut again = BTreeMap::new();
    let mut moved: BTreeSet<&SourcePath> = BTreeSet::new();
    for (at, commit) in commits.iter().enumerate() {
        for change in &commit.changes {
            let is_new = change.kind == ChangeKind::Added || change.kind.source().is_some();
            if is_new && origins.contains(&change.path) && !moved.contains(&change.path) {
                again.insert(change.path.clone(), at);
            }
        }
        moved.extend(
            commit
                .changes
                .iter()
                .filter_map(|change| change.kind.source()),
        );
    }
    again
}

struct Narrow<'f> {
    folder: &'f str,
    origins: BTreeSet<SourcePath>,
    again: BTreeMap<SourcePath, usize>,
}

impl Narrow<'_> {
    fn commit(&self, at: Option<usize>, commit: &mut LogCommit) {
        let is_another = |path: &SourcePath| {
            let again = self.again.get(path);
            again.is_some_and(|again| at.is_some_and(|at| at <= *again))
        };
        commit.changes = std::mem::take(&mut commit.changes)
            .into_iter()
            .filter(|change| !is_another(&change.path))
            .filter_map(|change| self.change(change))
            .collect();
        commit.changes.sort_by(|a, b| a.path.cmp(&b.path));
    }

    fn change(&self, mut change: FileChange) -> Option<FileChange> {
        let from = change.kind.source().map(|from| self.path(from));
        match (self.path(&change.path), from) {
            (Some(path), None) => change.path = path,
            (Some(path), Some(Some(from))) => {
                let exact = change.before == change.after;
                (change.path, change.kind) = (path, ChangeKind::Renamed { from, exact });
            }
            (Some(path), Some(None)) => (change.path, change.kind) = (path, ChangeKind::Added),
            // What leaves the folder is gone.
            (None, Some(Some(from))) => {
                (change.path, change.kind, change.after) = (from, ChangeKind::Deleted, None);
            }
            (None, _) => return None,
        }
        Some(change)
    }

    fn path(&self, path: &SourcePath) -> Option<SourcePath> {
        match path.below(self.folder) {
            Some(below) => SourcePath::new(below),
            None if self.origins.contains(path) => SourcePath::new(&format!("{OUTSIDE}/{path}")),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_its_own_files_and_where_they_came_from() {
        let text = "commit c3\nAuthor: Ada <ada@tide.example>\nDate: 2026-03-03\n\n    Move\n\nR docs/a.md -> wiki/a.md\nR wiki/old.md -> docs/old.md\nM src/x.md\n\n\
                    commit c2\nAuthor: Ben <ben@tide.example>\nDate: 2026-03-02\n\n    Rename\n\nR notes/a.md -> docs/a.md\nM docs/b.md\n\n\
                    commit c1\nAuthor: Cy <cy@tide.example>\nDate: 2026-03-01\n\n    Start\n\nA notes/a.md\nA docs/b.md\nA wiki/old.md\n";
        let log = Log::parse_text(text).within("wiki");
        let told: Vec<Vec<String>> = log
            .commits
            .iter()
            .map(|commit| {
                commit
                    .changes
                    .iter()
                    .map(|change| {
                        format!(
                            "{} {:?}",
                            change.path,
                            change.kind.source().map(ToString::to_string)
                        )
                    })
                    .collect()
            })
            .collect();
        assert_eq!(
            told,
            [
                vec![
                    "a.md Some(\".outside/docs/a.md\")".to_owned(),
                    "old.md None".to_owned()
                ],
                vec![".outside/docs/a.md Some(\".outside/notes/a.md\")".to_owned()],
                vec![
                    ".outside/notes/a.md None".to_owned(),
                    "old.md None".to_owned()
                ],
            ]
        );
        assert_eq!(log.commits[0].changes[1].kind, ChangeKind::Deleted);
    }

    #[test]
    fn what_is_made_where_a_file_was_moved_from_is_another_file() {
        let text = "commit c4\nAuthor: Dee <dee@tide.example>\nDate: 2026-03-04\n\n    Both\n\nA docs/a.md\nM wiki/a.md\n\n\
                    commit c3\nAuthor: Ada <ada@tide.example>\nDate: 2026-03-03\n\n    Move\n\nR docs/a.md -> wiki/a.md\n\n\
                    commit c2\nAuthor: Ben <ben@tide.example>\nDate: 2026-03-02\n\n    Edit\n\nM docs/a.md\n\n\
                    commit c1\nAuthor: Cy <cy@tide.example>\nDate: 2026-03-01\n\n    Start\n\nA docs/a.md\n";
        let log = Log::parse_text(text).within("wiki");
        let told: Vec<&str> = log
            .commits
            .iter()
            .flat_map(|commit| &commit.changes)
            .map(|change| change.path.as_str())
            .collect();
        assert_eq!(
            told,
            ["a.md", "a.md", ".outside/docs/a.md", ".outside/docs/a.md"]
        );
    }
}
