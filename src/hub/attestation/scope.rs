//! Which commits are in scope.

use crate::history::{ChangeKind, Class, CommitIndex};
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;

/// What a commit changed in scope.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Touched {
    /// A page.
    Page(PageId),
    /// Another file, by its place among the published ones.
    Media(usize),
}

/// The commits that changed today's pages and pictures, newest first; what a merge joined by itself
/// is no change.
pub(super) fn scope(hub: &Linked) -> Vec<(CommitIndex, Vec<Touched>)> {
    let mut touched: Vec<(CommitIndex, Touched)> = Vec::new();
    for (id, page) in hub.pages_with_ids() {
        let changes = page
            .credit
            .revisions
            .iter()
            .filter(|revision| revision.class != Class::Merge);
        touched.extend(changes.map(|revision| (revision.commit, Touched::Page(id))));
    }
    for (at, media) in hub.media.iter().enumerate() {
        let changes = hub
            .history
            .files
            .get(&media.path)
            .map(|file| file.changes.as_slice())
            .unwrap_or_default();
        let brought = changes
            .iter()
            .filter(|change| !matches!(change.file.kind, ChangeKind::Merged | ChangeKind::Deleted));
        touched.extend(brought.map(|change| (change.commit, Touched::Media(at))));
    }
    touched.sort_unstable();
    touched
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|of_one| {
            Some((
                of_one.first()?.0,
                of_one.iter().map(|(_, what)| *what).collect(),
            ))
        })
        .collect()
}
