//! Finds renames in one commit as git does: equal content first, then text at least half the same.
//! A page that names itself by an `id` in its front matter is known by it, however much was
//! rewritten. Another `id` makes no other page of a text that moved: what is left of both sides is
//! compared in the end whatever its ids are, or changing a line would take the page from its author.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::log::{ChangeKind, FileChange};
use super::object::Blobs;
use super::outline::{Ids, Outlines};
use crate::load::{is_former_text, is_markdown};
use crate::paths::SourcePath;
use crate::repo::BlobId;

/// How many pairs of a commit are compared by content once equal names are paired; git stops at a
/// similar number.
const PAIRS: usize = 10_000;

/// How many pairs are looked at by their names, to find those that may be compared.
const COMPARED: usize = 100_000;

/// How many pages that went a page with the `id` of one of them is compared with.
const COMPARED_BY_ID: usize = 200;

/// How many pairs with equal file names are compared.
const NAMED: usize = 5_000;

/// Turns pairs of a deleted and an added file into renames.
pub(super) fn detect(blobs: &Blobs, changes: &mut Vec<FileChange>) {
    let places = |changes: &[FileChange], kind: &ChangeKind| -> Vec<usize> {
        changes
            .iter()
            .enumerate()
            .filter(|(_, c)| c.kind == *kind)
            .map(|(at, _)| at)
            .collect()
    };
    let mut deleted = places(changes, &ChangeKind::Deleted);
    let mut added = places(changes, &ChangeKind::Added);
    if deleted.is_empty() || added.is_empty() {
        return;
    }
    let mut pairs = exact(changes, &mut deleted, &mut added);
    if !deleted.is_empty() && !added.is_empty() {
        similar(blobs, changes, &mut deleted, &mut added, &mut pairs);
    }
    let mut gone: Vec<usize> = Vec::with_capacity(pairs.len());
    for (from, to) in pairs {
        let before = changes[from].before;
        let path = changes[from].path.clone();
        let change = &mut changes[to];
        change.before = before;
        change.kind = ChangeKind::Renamed {
            from: path,
            exact: before == change.after,
        };
        gone.push(from);
    }
    gone.sort_unstable();
    let mut at = 0;
    changes.retain(|_| {
        at += 1;
        gone.binary_search(&(at - 1)).is_err()
    });
}

/// What of a file stays besides its content.
#[derive(Clone, Copy)]
enum Stays {
    FileName,
    /// Its name without the extension.
    Stem,
    /// Nothing else.
    Content,
}

/// Pairs equal contents, first those whose file name stays, then those whose name stays but for the
/// extension, then in path order.
fn exact(
    changes: &[FileChange],
    deleted: &mut Vec<usize>,
    added: &mut Vec<usize>,
) -> Vec<(usize, usize)> {
    let mut by_blob: HashMap<BlobId, Vec<usize>> = HashMap::new();
    for at in deleted.iter() {
        // Empty files are all equal, which says nothing.
        if let Some(blob) = changes[*at].before.filter(|blob| *blob != EMPTY) {
            by_blob.entry(blob).or_default().push(*at);
        }
    }
    let mut pairs = Vec::new();
    for stays in [Stays::FileName, Stays::Stem, Stays::Content] {
        added.retain(|to| {
            let Some(sources) = changes[*to].after.and_then(|blob| by_blob.get_mut(&blob)) else {
                return true;
            };
            let fits = |from: &usize| {
                let (from, to) = (&changes[*from].path, &changes[*to].path);
                match stays {
                    Stays::FileName => from.file_name() == to.file_name(),
                    Stays::Stem => plain_stem(from) == plain_stem(to),
                    Stays::Content => true,
                }
            };
            let Some(at) = sources.iter().position(fits) else {
                return true;
            };
            pairs.push((sources.remove(at), *to));
            false
        });
    }
    let paired: HashSet<usize> = pairs.iter().map(|(from, _)| *from).collect();
    deleted.retain(|at| !paired.contains(at));
    pairs
}

/// The pairs of a commit while they are found, and what is left of both sides.
struct Pairing<'a> {
    changes: &'a [FileChange],
    outlines: Outlines<'a>,
    deleted: &'a mut Vec<usize>,
    added: &'a mut Vec<usize>,
    pairs: &'a mut Vec<(usize, usize)>,
    /// How many pairs with equal names were compared.
    named: usize,
    /// Which pairs are compared.
    ids: Ids,
}

/// How similar the texts of a pair are at least, in per cent: as git has it.
const ALIKE: usize = 50;

/// Pairs similar texts: first those whose file name is the only one of its kind on both sides, then
/// those whose name stays but for the extension, then the best of all.
fn similar(
    blobs: &Blobs,
    changes: &[FileChange],
    deleted: &mut Vec<usize>,
    added: &mut Vec<usize>,
    pairs: &mut Vec<(usize, usize)>,
) {
    let mut pairing = Pairing {
        changes,
        outlines: Outlines::new(blobs),
        deleted,
        added,
        pairs,
        named: 0,
        ids: Ids::Any,
    };
    let known = same_id(
        &mut pairing.outlines,
        changes,
        pairing.deleted,
        pairing.added,
    );
    for (from, to) in known {
        if !pairing.is_rather_another(from, to) {
            pairing.pair(from, to);
        }
    }
    for ids in [Ids::Agree, Ids::Differ] {
        if pairing.deleted.is_empty() || pairing.added.is_empty() {
            return;
        }
        pairing.ids = ids;
        pairing.by_name(|path| path.file_name().to_owned());
        pairing.by_name(|path| format!("{}/{}", path.folder(), plain_stem(path)));
        pairing.by_name(|path| plain_stem(path).to_owned());
        pairing.best(|from, to| from.extension() == to.extension());
        pairing.best(|from, to| from.extension() != to.extension() && could_be_one(from, to));
    }
}

/// Whether one file can have become the other: pages change their extension, and are made from
/// other texts.
fn could_be_one(from: &SourcePath, to: &SourcePath) -> bool {
    let is_text = |path: &SourcePath| is_markdown(path) || is_former_text(path.as_str());
    from.extension() == to.extension() || is_text(from) && is_text(to)
}

/// A file's name without any extension that a text has: `a.html.markdown` is a.
fn plain_stem(path: &SourcePath) -> &str {
    let mut stem = path.stem();
    while let Some((before, _)) = stem
        .rsplit_once('.')
        .filter(|(before, _)| !before.is_empty() && is_former_text(stem))
    {
        stem = before;
    }
    stem
}

impl Pairing<'_> {
    fn score(&mut self, from: usize, to: usize) -> usize {
        let (before, after) = (self.changes[from].before, self.changes[to].after);
        self.outlines.score(before, after, self.ids)
    }

    /// Whether a page with the `id` of one that went has the text of another one that went: an id
    /// is written in a moment, and a text is somebody's work.
    fn is_rather_another(&mut self, from: usize, to: usize) -> bool {
        let own = self.score(from, to);
        if own >= ALIKE || self.deleted.len() > COMPARED_BY_ID {
            return false;
        }
        let others: Vec<usize> = self.deleted.clone();
        others.into_iter().any(|other| {
            let (a, b) = (&self.changes[other].path, &self.changes[to].path);
            other != from && could_be_one(a, b) && self.score(other, to) >= ALIKE
        })
    }

    fn pair(&mut self, from: usize, to: usize) {
        self.pairs.push((from, to));
        self.deleted.retain(|at| *at != from);
        self.added.retain(|at| *at != to);
    }

    /// Pairs those whose name, as `name` gives it, is the only one on both sides.
    fn by_name(&mut self, name: impl Fn(&SourcePath) -> String) {
        let changes = self.changes;
        let only = |places: &[usize]| -> HashMap<String, Option<usize>> {
            let mut names = HashMap::new();
            for at in places {
                names
                    .entry(name(&changes[*at].path))
                    .and_modify(|only| *only = None)
                    .or_insert(Some(*at));
            }
            names
        };
        let (sources, targets) = (only(self.deleted), only(self.added));
        for to in self.added.clone() {
            let name = name(&changes[to].path);
            let source = sources
                .get(&name)
                .copied()
                .flatten()
                .filter(|_| targets.get(&name).copied().flatten().is_some());
            if let Some(from) = source.filter(|from| {
                self.named < NAMED && could_be_one(&changes[*from].path, &changes[to].path)
            }) {
                self.named += 1;
                if self.score(from, to) >= ALIKE {
                    self.pair(from, to);
                }
            }
        }
    }

    /// Pairs the most similar of those that may be pairs.
    fn best(&mut self, may: impl Fn(&SourcePath, &SourcePath) -> bool) {
        let changes = self.changes;
        if self.deleted.len().saturating_mul(self.added.len()) > COMPARED {
            return;
        }
        let mut candidates: Vec<(usize, usize)> = Vec::new();
        for from in self.deleted.iter() {
            candidates.extend(
                self.added
                    .iter()
                    .map(|to| (*from, *to))
                    .filter(|(from, to)| may(&changes[*from].path, &changes[*to].path)),
            );
        }
        if candidates.len() > PAIRS {
            return;
        }
        let mut scored: Vec<(usize, bool, usize, usize)> = Vec::new();
        for (from, to) in candidates {
            let score = self.score(from, to);
            if score >= ALIKE {
                scored.push((
                    score,
                    changes[from].path.file_name() == changes[to].path.file_name(),
                    from,
                    to,
                ));
            }
        }
        scored.sort_by_key(|(score, name, from, to)| {
            (
                100 - score.min(&100),
                !name,
                changes[*from].path.clone(),
                changes[*to].path.clone(),
            )
        });
        for (_, _, from, to) in scored {
            if self.deleted.contains(&from) && self.added.contains(&to) {
                self.pair(from, to);
            }
        }
    }
}

/// Pairs pages with the same `id`, when each side has one of it.
fn same_id(
    outlines: &mut Outlines,
    changes: &[FileChange],
    deleted: &[usize],
    added: &[usize],
) -> Vec<(usize, usize)> {
    if deleted.len() + added.len() > 2 * NAMED {
        return Vec::new();
    }
    let is_text = |at: &&usize| is_markdown(&changes[**at].path);
    let mut by_id: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for at in added.iter().filter(is_text) {
        if let Some(id) = outlines.id(changes[*at].after) {
            by_id.entry(id).or_default().1.push(*at);
        }
    }
    // Without a new page that has an id there is nothing to look for among the old ones.
    for at in deleted
        .iter()
        .filter(|_| !by_id.is_empty())
        .filter(|at| is_text(at) || is_former_text(changes[**at].path.as_str()))
        .collect::<Vec<_>>()
    {
        if let Some(sides) = outlines
            .id(changes[*at].before)
            .and_then(|id| by_id.get_mut(&id))
        {
            sides.0.push(*at);
        }
    }
    let only = |(from, to): (Vec<usize>, Vec<usize>)| match (&from[..], &to[..]) {
        ([from], [to]) => Some((*from, *to)),
        _ => None,
    };
    by_id.into_values().filter_map(only).collect()
}

/// The id of an empty file.
const EMPTY: BlobId = BlobId([
    0xe6, 0x9d, 0xe2, 0x9b, 0xb2, 0xd1, 0xd6, 0x43, 0x4b, 0x8b, 0x29, 0xae, 0x77, 0x5a, 0xd8, 0xc2,
    0xe4, 0x8c, 0x53, 0x91,
]);
