//! Each file at the head with its changes, followed through renames and parallel branches.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};

use super::ids::CommitIndex;
use super::log::{ChangeKind, Completeness, FileChange, Log};
use super::ownership::FileWords;
use super::returned::Returned;
use crate::paths::SourcePath;
use crate::repo::BlobId;

/// A file at the head and all its changes.
#[derive(Debug, Clone, Default)]
pub struct FileHistory {
    /// Newest first; never empty in a complete history.
    pub changes: Vec<Change>,
    /// The commit that created it; `None` when the history does not reach back that far.
    pub created: Option<CommitIndex>,
    /// Its content at the head.
    pub today: Option<BlobId>,
    /// Its words and their owners, once [`super::History::read_words`] has read them.
    pub words: Option<Arc<FileWords>>,
}

/// One change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which commit made it.
    pub commit: CommitIndex,
    /// What happened, with the path at that time.
    pub file: FileChange,
}

impl FileHistory {
    /// The newest change.
    pub fn changed(&self) -> Option<CommitIndex> {
        self.changes.first().map(|change| change.commit)
    }

    /// Of each change: whether the page may have been an entry of a call after it, by the letters
    /// of its front matter. What was not read may be anything.
    pub fn may_enter(&self) -> impl Iterator<Item = bool> + '_ {
        let words = self.words.iter().flat_map(|words| &words.changes);
        let known = words.map(|words| words.may_have.is_none_or(|keys| keys.call));
        let unknown = std::iter::repeat(true);
        known.chain(unknown).take(self.changes.len())
    }

    /// The contents that the file had under a path.
    fn contents_at<'f>(&'f self, path: &'f SourcePath) -> impl Iterator<Item = BlobId> + 'f {
        let there = self.changes.iter();
        let there = there.filter(move |change| change.file.path == *path);
        there.filter_map(|change| change.file.after)
    }

    /// The other paths that the file has had, newest first, each once.
    pub fn former_paths(&self) -> Vec<&SourcePath> {
        let mut paths: Vec<&SourcePath> = Vec::new();
        for change in &self.changes {
            if let ChangeKind::Renamed { from, .. } = &change.file.kind
                && !paths.contains(&from)
            {
                paths.push(from);
            }
        }
        paths
    }
}

/// Which file a path meant at some time, while walking back.
#[derive(Clone, Copy)]
struct Owner {
    /// `None` is a file that is gone at the head.
    file: Option<usize>,
    /// The content that the file started with under this path, once its start was seen.
    start: Option<Option<BlobId>>,
}

/// The files at the head with their changes.
///
/// Newest first, each path is owned by one file. A rename hands the old path to the file; a
/// deletion hands it to a dead file, when the living one has started after it: re-creating a path
/// starts a new page, unless most of what was deleted stands in it again, which is a restoration:
/// nobody becomes the author of a text by taking it away and bringing it back. Where branches
/// ran in parallel, a change may be met before the rename or deletion that tells whose it is: it
/// waits for it.
pub(super) fn follow(log: &Log) -> BTreeMap<SourcePath, FileHistory> {
    let mut followed = Followed::new(log);
    for (at, commit) in log.commits.iter().enumerate() {
        let index = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
        for file in &commit.changes {
            match file.kind {
                ChangeKind::Deleted => followed.delete(index, file),
                _ => followed.change(index, file),
            }
        }
    }
    followed.finish(log)
}

/// The files at the head, on the way back through the commits.
struct Followed<'l> {
    /// In the order of their paths.
    files: Vec<FileHistory>,
    /// Whose each path was.
    owners: HashMap<&'l SourcePath, Owner>,
    /// Changes that were met before what tells whose they are.
    waiting: HashMap<&'l SourcePath, Vec<Change>>,
    returned: Returned<'l>,
}

impl<'l> Followed<'l> {
    /// As it is at the head.
    fn new(log: &'l Log) -> Self {
        let owner = |(at, path)| {
            let file = Some(at);
            (path, Owner { file, start: None })
        };
        Self {
            files: vec![FileHistory::default(); log.files.len()],
            owners: log.files.keys().enumerate().map(owner).collect(),
            waiting: HashMap::new(),
            returned: Returned::new(&log.contents),
        }
    }

    /// A deletion is the living file's where that was restored; else what was there before is
    /// another file, and gone.
    fn delete(&mut self, commit: CommitIndex, file: &'l FileChange) {
        let living = self.owners.get_mut(&file.path).and_then(|owner| {
            let known = self.files.get(owner.file?)?;
            let later = known.contents_at(&file.path);
            let is_restored = owner.start.is_none_or(|start| start == file.before)
                || self.returned.is(&file.path, file.before, later);
            is_restored.then_some(owner)
        });
        match living {
            Some(owner) => {
                owner.start = None;
                let file = file.clone();
                give(&mut self.files, owner.file, Change { commit, file });
            }
            None => {
                let gone = Owner {
                    file: None,
                    start: None,
                };
                self.owners.insert(&file.path, gone);
                self.waiting.remove(&file.path);
            }
        }
    }

    /// Any other change is that of the file which has the path, once it is known which that is.
    fn change(&mut self, commit: CommitIndex, file: &'l FileChange) {
        let change = Change {
            commit,
            file: file.clone(),
        };
        let Some(owner) = self.owners.get_mut(&file.path) else {
            self.waiting.entry(&file.path).or_default().push(change);
            return;
        };
        let owned_by = owner.file;
        match &file.kind {
            ChangeKind::Added => owner.start = Some(file.after),
            ChangeKind::Renamed { from, .. } => {
                owner.start = Some(file.after);
                self.hand_over(from, file.before, owned_by);
            }
            _ => {}
        }
        give(&mut self.files, owned_by, change);
    }

    /// Before a rename, the path was that of the file which has the new one.
    fn hand_over(&mut self, from: &'l SourcePath, before: Option<BlobId>, to: Option<usize>) {
        // What was moved out of the way and is gone since was taken away.
        let owner = self.owners.get(from).and_then(|owner| owner.file);
        let back = owner.filter(|living| {
            let later = self.files[*living].contents_at(from);
            to.is_none() && self.returned.is(from, before, later)
        });
        let file = back.or(to);
        self.owners.insert(from, Owner { file, start: None });
        for earlier in self.waiting.remove(from).unwrap_or_default() {
            give(&mut self.files, to, earlier);
        }
    }

    /// The files with all their changes.
    fn finish(mut self, log: &Log) -> BTreeMap<SourcePath, FileHistory> {
        for (file, today) in self.files.iter_mut().zip(log.files.values()) {
            file.today = Some(*today);
            file.changes.sort_by_key(|change| change.commit);
            let complete = log.completeness == Completeness::Complete;
            file.created = file
                .changes
                .last()
                .filter(|c| complete || c.file.kind == ChangeKind::Added)
                .map(|c| c.commit);
        }
        log.files.keys().cloned().zip(self.files).collect()
    }
}

/// Gives a change to its file, unless that is gone.
fn give(files: &mut [FileHistory], owner: Option<usize>, change: Change) {
    if let Some(file) = owner.and_then(|at| files.get_mut(at)) {
        file.changes.push(change);
    }
}

#[cfg(test)]
mod tests {
    use super::super::History;
    use super::*;
    use crate::config::CreditRules;

    /// Each file at the head with the commits that changed it, newest first, and the one that
    /// created it.
    fn files(text: &str) -> String {
        let log = Log::parse_text(text);
        let names: BTreeMap<_, _> = log
            .commits
            .iter()
            .map(|c| (c.id, c.message.subject.clone()))
            .collect();
        let history = History::build(log, &[], &CreditRules::default());
        let name = |at: CommitIndex| {
            names
                .get(&history.commit(at).id)
                .cloned()
                .unwrap_or_default()
        };
        let line = |(path, file): (&SourcePath, &FileHistory)| {
            let changes: Vec<String> = file
                .changes
                .iter()
                .map(|change| format!("{}@{}", change.file.path, name(change.commit)))
                .collect();
            format!(
                "{path}: {} from {}",
                changes.join(" "),
                file.created.map_or("?".into(), name)
            )
        };
        history
            .files
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn commits(commits: &[(&str, &str)]) -> String {
        commits
            .iter()
            .map(|(name, changes)| {
                format!("commit {name}\nAuthor: A <a@a>\n\n    {name}\n\n{changes}\n")
            })
            .collect()
    }

    #[test]
    fn renames_are_followed_through_edits() {
        let log = commits(&[
            ("4", "M c"),
            ("3", "R ~ b -> c"),
            ("2", "R a -> b"),
            ("1", "A a"),
        ]);
        assert_eq!(files(&log), "c: c@4 c@3 b@2 a@1 from 1");
    }

    #[test]
    fn a_path_used_again_is_a_new_page_unless_it_was_restored() {
        assert_eq!(
            files(&commits(&[
                ("4", "M a"),
                ("3", "A a"),
                ("2", "D a"),
                ("1", "A a")
            ])),
            "a: a@4 a@3 from 3"
        );
        assert_eq!(
            files(&commits(&[
                ("3", "A a = v"),
                ("2", "D a"),
                ("1", "A a = v")
            ])),
            "a: a@3 a@2 a@1 from 1"
        );
        assert_eq!(
            files(&commits(&[("3", "A a"), ("2", "R a -> b"), ("1", "A a")])),
            "a: a@3 from 3\nb: b@2 a@1 from 1"
        );
    }

    #[test]
    fn a_text_that_is_taken_away_and_comes_back_keeps_its_beginning() {
        // Another file is moved onto the path in between.
        let moved_onto = commits(&[
            ("5", "M a = v"),
            ("4", "R b -> a"),
            ("3", "A b"),
            ("2", "D a"),
            ("1", "A a = v"),
        ]);
        assert_eq!(files(&moved_onto), "a: a@5 a@4 b@3 a@2 a@1 from 1");
        // It is moved out of the way, and made anew.
        let moved_away = commits(&[
            ("4", "D b"),
            ("3", "A a = v"),
            ("2", "R a -> b"),
            ("1", "A a = v"),
        ]);
        assert_eq!(files(&moved_away), "a: a@3 a@1 from 1");
        let replaced = commits(&[
            ("4", "R b -> a"),
            ("3", "A b"),
            ("2", "D a"),
            ("1", "A a = v"),
        ]);
        assert_eq!(files(&replaced), "a: a@4 b@3 from 3");
    }

    #[test]
    fn two_pages_may_swap_their_names() {
        let log = commits(&[
            ("4", "R t -> b"),
            ("3", "R b -> a"),
            ("2", "R a -> t"),
            ("1", "A a\nA b"),
        ]);
        assert_eq!(files(&log), "a: a@3 b@1 from 1\nb: b@4 t@2 a@1 from 1");
    }

    #[test]
    fn an_edit_on_a_branch_follows_the_rename_on_the_other() {
        // Newest first, the edit of `a` is met while only `b` is known; the rename tells whose it
        // is.
        let log = "commit m\nAuthor: A <a@a>\nParents: y x\n\n    m\n\ncommit y\nAuthor: A <a@a>\nParents: o\n\n    y\n\nM a\n\
                   commit x\nAuthor: A <a@a>\nParents: o\n\n    x\n\nR a -> b\ncommit o\nAuthor: A <a@a>\n\n    o\n\nA a\n";
        let mut log = Log::parse_text(log);
        log.files = BTreeMap::from([(
            SourcePath::new("b").unwrap(),
            log.commits[1].changes[0].after.unwrap(),
        )]);
        let history = follow(&log);
        let changes: Vec<u32> = history
            .values()
            .flat_map(|file| &file.changes)
            .map(|change| change.commit.0)
            .collect();
        assert_eq!(changes, [1, 2, 3]);
    }

    #[test]
    fn a_shallow_history_claims_no_creation() {
        let log = "shallow\n".to_owned() + &commits(&[("2", "M a\nA b"), ("1", "Unknown")]);
        assert_eq!(files(&log), "a: a@2 from ?\nb: b@2 from 2");
    }
}
