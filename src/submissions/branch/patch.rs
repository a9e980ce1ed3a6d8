//! The commit that changes the same in the same way.

use super::keys::{changes_of, of_pages, paths_key};
use super::{AfterFork, Branch, COMPARED};
use crate::history::FileChange;
use crate::history::git::change::FileDelta;
use crate::history::git::onto::{Fit, Placed};
use crate::history::git::proposals::{Brought, Reading};
use crate::load::is_former_text;

impl<'l> Branch<'l> {
    /// The newest commit that changes what the proposal does: all at once, or commit by commit.
    pub(super) fn of_same_patch(
        &mut self,
        brought: &Brought,
        placed: &[Placed],
        after_fork: &AfterFork,
        reading: &mut Reading,
    ) -> Option<usize> {
        let own = brought
            .commits
            .iter()
            .filter(|commit| commit.parents.len() < 2)
            .map(|commit| &*commit.changes);
        let each: Option<Vec<usize>> = own
            .map(|changes| self.same_patch(changes, after_fork, reading))
            .collect();
        let all = match each.filter(|each| !each.is_empty()) {
            Some(each) => each,
            None => vec![self.same_patch(&changes_of(&brought.files), after_fork, reading)?],
        };
        // A patch is of pages and media; the others must be there, or have come with it.
        let is_other = |file: &FileDelta| {
            !crate::history::git::anywhere(&file.path) || is_former_text(&file.path)
        };
        let others = brought
            .files
            .iter()
            .zip(placed)
            .filter(|(file, _)| is_other(file));
        let mut left = Vec::new();
        for (file, placed) in others {
            if placed.fit != Fit::Landed && self.had(file, after_fork, reading).is_none() {
                left.push(file);
            }
        }
        if !left.is_empty() {
            let came: Vec<FileChange> = all
                .iter()
                .filter_map(|at| reading.brought_by(&self.log.commits[*at]))
                .flatten()
                .collect();
            if !left.iter().all(|file| {
                came.iter()
                    .any(|change| file.paths().any(|path| path == change.path.as_str()))
            }) {
                return None;
            }
        }
        all.into_iter().min()
    }

    /// A commit made since the fork that changes the same in the same way.
    fn same_patch(
        &mut self,
        changes: &[FileChange],
        after_fork: &AfterFork,
        reading: &Reading,
    ) -> Option<usize> {
        if changes.is_empty() {
            return None;
        }
        let changes = of_pages(changes);
        let candidates = self
            .by_paths
            .get(&paths_key(&changes))?
            .iter()
            .copied()
            .filter(|at| after_fork.has(self, *at))
            .take(COMPARED);
        let candidates: Vec<usize> = candidates.collect();
        if candidates.is_empty() {
            return None;
        }
        let wanted = reading.patch(&changes)?;
        let log = self.log;
        candidates.into_iter().find(|at| {
            *self
                .patches
                .entry(*at)
                .or_insert_with(|| reading.patch(&of_pages(&log.commits[*at].changes)))
                == Some(wanted)
        })
    }
}
