//! Files as they were earlier: by what came up to then, whatever became of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt, HashSet};

use super::files::{Change, FileHistory};
use super::ids::CommitIndex;
use super::log::{ChangeKind, Log};
use super::resolved::History;
use super::words;
use crate::config::CreditRules;
use crate::load::is_markdown;
use crate::paths::SourcePath;

/// The texts that are gone, each with its changes as far as renames tell. Only who may vote in a
/// call depends on them, so that a hub without calls has none.
pub(super) fn lapsed(log: &Log, files: &BTreeMap<SourcePath, FileHistory>) -> Vec<FileHistory> {
    let is_call = |path: &SourcePath| {
        let folder = path.as_str().rsplit_once('/').map(|(folder, _)| folder);
        folder.is_some_and(|folder| folder == "calls" || folder.ends_with("/calls"))
    };
    let texts = || files.iter().filter(|(path, _)| is_markdown(path));
    if !texts().any(|(path, _)| is_call(path)) {
        return Vec::new();
    }
    let mut living: HashSet<(CommitIndex, &SourcePath)> = HashSet::default();
    for (_, file) in texts() {
        living.extend(file.changes.iter().map(|it| (it.commit, &it.file.path)));
    }
    let mut gone: Vec<FileHistory> = Vec::new();
    let mut owners: HashMap<&SourcePath, usize> = HashMap::new();
    for (at, commit) in (0..).map(CommitIndex).zip(&log.commits) {
        let changes = commit.changes.iter();
        let changes = changes.filter(|change| is_markdown(&change.path));
        for change in changes.filter(|change| !living.contains(&(at, &change.path))) {
            let is_end = change.kind == ChangeKind::Deleted;
            let known = owners.remove(&change.path).filter(|_| !is_end);
            let of = known.unwrap_or_else(|| {
                gone.push(FileHistory::default());
                gone.len() - 1
            });
            let Some(file) = gone.get_mut(of) else {
                continue;
            };
            file.changes.push(Change {
                commit: at,
                file: change.clone(),
            });
            match &change.kind {
                ChangeKind::Added => file.created = Some(at),
                ChangeKind::Renamed { from, .. } => {
                    owners.insert(from, of);
                }
                ChangeKind::Modified | ChangeKind::Deleted | ChangeKind::Merged => {
                    owners.insert(&change.path, of);
                }
            }
        }
    }
    gone
}

impl History {
    /// A file as it was with only those of its commits that `had` names. Its words are read for
    /// that, so what was undone later was not undone then.
    pub fn as_of(
        &self,
        file: &FileHistory,
        rules: &CreditRules,
        had: impl Fn(CommitIndex) -> bool,
    ) -> FileHistory {
        let changes = file.changes.iter().filter(|change| had(change.commit));
        let changes: Vec<Change> = changes.cloned().collect();
        let mut then = FileHistory {
            created: file.created.filter(|created| had(*created)),
            today: changes.first().and_then(|newest| newest.file.after),
            changes,
            words: None,
        };
        let marks = self.marks_of(&then, rules);
        let words = words::of_file(&then.changes, &marks, then.today, &self.contents);
        then.words = Some(Arc::new(words));
        then
    }
}
