//! What a record said when it counted.
//!
//! A review or a ballot is what its author said last before a deadline. What anybody else makes of
//! the file, and what its author makes of it afterwards, is told and changes nothing: else a single
//! change could undo what was decided, by whoever does not like it.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::CommitIndex;
use crate::hub::calls::after::After;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::linked::Linked;
use crate::hub::timeline::Timeline;
use crate::paths::SourcePath;
use crate::repo::BlobId;
use crate::sources::Source;

/// A content that a record had, and the commit that brought it; `None` is a removal.
pub(super) type Said = (CommitIndex, Option<BlobId>);

/// What a record said when it counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stood<'a> {
    /// Who wrote it.
    pub author: Author<'a>,
    /// The commit.
    pub commit: CommitIndex,
    /// The name of its content.
    pub blob: BlobId,
    /// Since when the branch has it, in seconds since 1970 UTC.
    pub at: i64,
}

/// Records below a folder: those that are files today with what is read of them, and all that ever
/// were on the branch, by path.
pub(super) fn below<'a, T>(
    hub: &'a Linked,
    folder: &str,
    files: &'a [T],
    over: &BTreeSet<SourcePath>,
    path: impl Fn(&'a T) -> &'a SourcePath,
) -> BTreeMap<&'a SourcePath, (Option<&'a T>, &'a [Said])> {
    let today = files.iter().map(|file| (path(file), (Some(file), &[][..])));
    let mut all: BTreeMap<&SourcePath, (Option<&T>, &[Said])> = today.collect();
    let Some(first) = SourcePath::new(folder) else {
        return all;
    };
    let ever = hub.history.records.range(first..);
    for (path, said) in ever.take_while(|(path, _)| path.as_str().starts_with(folder)) {
        // What is over the limit is not read, and what it said in history is no way around that.
        if path.below(folder).is_some() && !over.contains(path) {
            all.entry(path).or_default().1 = said;
        }
    }
    all
}

/// What somebody said last in a record that is named after them, up to a place of the branch's
/// line; where they said nothing, what stood there then in their name.
pub(super) fn stood<'a>(
    authors: &Authors<'a>,
    timeline: &Timeline,
    said: &[Said],
    person: &str,
    last: Option<usize>,
) -> Option<Stood<'a>> {
    let in_time = |(commit, _): &&Said| {
        let place = timeline.place(*commit);
        place.is_some_and(|place| last.is_none_or(|last| place <= last))
    };
    let mut in_time = said.iter().filter(in_time).peekable();
    let newest = in_time.peek().copied();
    let own = in_time.find(|(commit, _)| authors.of(*commit) == Author::Proven(person));
    let (commit, blob) = own.filter(|(_, blob)| blob.is_some()).or(newest)?;
    Some(Stood {
        author: authors.of(*commit),
        commit: *commit,
        blob: (*blob)?,
        at: timeline.time(*commit)?,
    })
}

/// Whether a file says today what a content says.
pub(super) fn is_same(source: &Source, said: &[Said], blob: BlobId) -> bool {
    match source.content {
        Some(content) => content == blob.0,
        None => said
            .first()
            .is_some_and(|(_, newest)| *newest == Some(blob)),
    }
}

/// What became of a record whose content counts.
pub(super) fn after(source: Option<&Source>, said: &[Said], blob: BlobId) -> Option<After> {
    match source {
        None => Some(After::Removed),
        Some(source) if is_same(source, said, blob) => None,
        Some(_) => Some(After::Edited),
    }
}
