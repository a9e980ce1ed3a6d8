//! Which revert took a change out again.

use std::collections::{BTreeMap, HashMap};

use crate::history::{BlobId, Class, CommitIndex, History};
use crate::hub::credit::Revision;

/// For each revision, newest first, the revert that undid it.
///
/// A revert undoes what its message names, and, when it brings back an earlier content, everything
/// in between.
pub(super) fn undone_by(history: &History, revisions: &[Revision]) -> Vec<Option<CommitIndex>> {
    let mut by = vec![None; revisions.len()];
    if !revisions.iter().any(|revision| revision.undone) {
        return by;
    }
    let names: BTreeMap<String, usize> = revisions
        .iter()
        .enumerate()
        .map(|(at, revision)| (history.commit(revision.commit).id.to_string(), at))
        .collect();
    // `next[i]` leads to the first revision from `i` on that no revert is known for, so that each
    // is visited once.
    let mut next: Vec<usize> = (0..=revisions.len()).collect();
    let mut earlier: HashMap<BlobId, usize> = HashMap::new();
    for (at, revision) in revisions.iter().enumerate().rev() {
        if revision.class == Class::Revert {
            for name in &history.commit(revision.commit).marks.reverts {
                let named = names
                    .range(name.to_lowercase()..)
                    .next()
                    .filter(|(full, _)| full.starts_with(&name.to_lowercase()));
                if let Some((_, undone)) = named.filter(|(_, undone)| **undone > at) {
                    mark(&mut by, &mut next, *undone, *undone + 1, revision.commit);
                }
            }
            if let Some(same) = revision.after.and_then(|blob| earlier.get(&blob)) {
                mark(&mut by, &mut next, at + 1, *same, revision.commit);
            }
        }
        if let Some(blob) = revision.after {
            earlier.insert(blob, at);
        }
    }
    for (by, revision) in by.iter_mut().zip(revisions) {
        *by = by.filter(|_| revision.undone);
    }
    by
}

fn mark(
    by: &mut [Option<CommitIndex>],
    next: &mut [usize],
    from: usize,
    to: usize,
    commit: CommitIndex,
) {
    let mut at = find(next, from);
    while at < to {
        by[at] = Some(commit);
        next[at] = at + 1;
        at = find(next, at);
    }
}

fn find(next: &mut [usize], mut at: usize) -> usize {
    while next[at] != at {
        next[at] = next[next[at]];
        at = next[at];
    }
    at
}
