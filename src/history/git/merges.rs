//! Tells a merge that joined two edits by itself from one that somebody edited by hand.

use std::collections::HashMap;

use git2::{MergeFileInput, Odb, Repository};

use super::super::log::{ChangeKind, CommitId, FileChange, ObjectId};
use super::object;
use super::trees::Trees;

/// Larger files count as edited by hand.
const SIZE: usize = 1 << 20;

/// Marks the changes that merging the two sides gives by itself, as `git show --remerge-diff` would leave them out.
pub(super) fn mark_automatic(
    repo: &Repository,
    odb: &Odb,
    trees: &mut Trees,
    parents: [CommitId; 2],
    by_id: &HashMap<CommitId, ObjectId>,
    changes: &mut [FileChange],
) {
    let joined = |change: &FileChange| change.kind == ChangeKind::Modified && change.others.len() == 1;
    if !changes.iter().any(joined) {
        return;
    }
    let base = super::oid(parents[0]).zip(super::oid(parents[1])).and_then(|(one, two)| repo.merge_base(one, two).ok());
    let Some(tree) = base.and_then(|base| by_id.get(&super::id(base)).copied()) else { return };
    for change in changes.iter_mut().filter(|change| joined(change)) {
        if merges_to_itself(odb, trees.blob_at(tree, change.path.as_str()), change) == Some(true) {
            change.kind = ChangeKind::Merged;
        }
    }
}

fn merges_to_itself(odb: &Odb, base: Option<ObjectId>, change: &FileChange) -> Option<bool> {
    let base = object::blob(odb, base?, SIZE)?;
    let ours = object::blob(odb, change.before?, SIZE)?;
    let theirs = object::blob(odb, *change.others.first()?, SIZE)?;
    let result = object::blob(odb, change.after?, SIZE)?;
    let mut inputs = [MergeFileInput::new(), MergeFileInput::new(), MergeFileInput::new()];
    for (input, content) in inputs.iter_mut().zip([&base, &ours, &theirs]) {
        input.content(content);
    }
    let merged = git2::merge_file(&inputs[0], &inputs[1], &inputs[2], None).ok()?;
    Some(merged.is_automergeable() && merged.content() == result)
}
