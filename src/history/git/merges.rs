//! Tells a merge that joined two edits by itself from one that somebody edited by hand, through
//! renames on either side.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use git2::{MergeFileInput, Repository};

use super::super::log::{ChangeKind, FileChange};
use super::object::Blobs;
use super::renames;
use super::scope::Scope;
use super::trees::Trees;
use crate::load::is_former_text;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId, TreeId};

/// Larger files count as edited by hand.
const SIZE: usize = 1 << 20;

/// What a merge needs to be understood.
pub(super) struct Merge<'a> {
    pub repo: &'a Repository,
    pub blobs: &'a Blobs<'a>,
    pub parents: &'a [CommitId],
    /// The parents' trees and the merge's own.
    pub sides: &'a [TreeId],
    pub tree: TreeId,
    pub by_id: &'a HashMap<CommitId, TreeId>,
    pub scope: Scope<'a>,
}

impl Merge<'_> {
    /// Finds where a side had a file under another path, and marks the changes that merging the two
    /// sides gives by itself, as `git show --remerge-diff` would leave them out.
    pub fn explain(&self, trees: &mut Trees, changes: &mut Vec<FileChange>) {
        let is_page = |change: &&FileChange| !is_former_text(change.path.as_str());
        let lacks_a_side = |change: &FileChange| {
            change.after.is_some() && change.others.len() + 2 <= self.sides.len()
        };
        let mut moved: Vec<BTreeMap<SourcePath, (SourcePath, BlobId)>> = Vec::new();
        if changes
            .iter()
            .filter(is_page)
            .any(|change| lacks_a_side(change) || change.kind == ChangeKind::Added)
        {
            moved.extend(self.sides.iter().map(|side| self.moved(trees, *side)));
        }
        let mut base = None;
        for change in changes.iter_mut().filter(|change| change.after.is_some()) {
            let added = change.kind == ChangeKind::Added;
            let former: Vec<&(SourcePath, BlobId)> = moved
                .iter()
                .filter_map(|moved| moved.get(&change.path))
                .collect();
            let from = former.first().map(|(from, _)| from.clone());
            if added {
                let Some((from, blob)) = former.first().copied() else {
                    continue;
                };
                change.kind = ChangeKind::Renamed {
                    from: from.clone(),
                    exact: Some(*blob) == change.after,
                };
                change.before = Some(*blob);
                continue;
            }
            change.others.extend(former.iter().map(|(_, blob)| *blob));
            if self.sides.len() == 2 && change.others.len() == 1 {
                let tree = *base.get_or_insert_with(|| self.base());
                let path = from.as_ref().unwrap_or(&change.path);
                let ancestor = tree.and_then(|tree| trees.blob_at(tree, path.as_str()));
                if joins_by_itself(self.blobs, ancestor, change) == Some(true) {
                    change.kind = ChangeKind::Merged;
                }
            }
        }
        let sources: BTreeSet<SourcePath> = changes
            .iter()
            .filter_map(|change| change.kind.source().cloned())
            .collect();
        changes
            .retain(|change| change.kind != ChangeKind::Deleted || !sources.contains(&change.path));
    }

    /// The files that have another path in the merge than on this side: their path and content
    /// there.
    fn moved(&self, trees: &mut Trees, side: TreeId) -> BTreeMap<SourcePath, (SourcePath, BlobId)> {
        let mut changes = trees
            .compare(&[side], self.tree, self.scope)
            .unwrap_or_default();
        renames::detect(self.blobs, &mut changes);
        let moved = |change: FileChange| match change.kind {
            ChangeKind::Renamed { from, .. } => Some((change.path, (from, change.before?))),
            _ => None,
        };
        changes.into_iter().filter_map(moved).collect()
    }

    /// The tree of the sides' merge base.
    fn base(&self) -> Option<TreeId> {
        let [one, two] = self.parents else {
            return None;
        };
        let base = self.repo.merge_base(one.oid(), two.oid()).ok()?;
        self.by_id.get(&base.into()).copied()
    }
}

fn joins_by_itself(blobs: &Blobs, base: Option<BlobId>, change: &FileChange) -> Option<bool> {
    let base = blobs.read(base?, SIZE)?;
    let ours = blobs.read(change.before?, SIZE)?;
    let theirs = blobs.read(*change.others.first()?, SIZE)?;
    let result = blobs.read(change.after?, SIZE)?;
    if result == ours || result == theirs {
        return Some(true);
    }
    let mut inputs = [
        MergeFileInput::new(),
        MergeFileInput::new(),
        MergeFileInput::new(),
    ];
    for (input, content) in inputs.iter_mut().zip([&base, &ours, &theirs]) {
        input.content(content);
    }
    let merged = git2::merge_file(&inputs[0], &inputs[1], &inputs[2], None).ok()?;
    Some(merged.is_automergeable() && merged.content() == result)
}
