//! Pages that were changed, moved or removed between the end of a call and its seal, and named the
//! call when it ended: what they say today is not what they were sent as.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use crate::calls::CallFile;
use crate::history::{BlobId, ChangeKind, CommitIndex, FileHistory};
use crate::hub::calls::all::Calls;
use crate::hub::calls::former::{call_of, is_called_otherwise};
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::load::is_markdown;
use crate::paths::SourcePath;

/// The paths of such pages by the call.
pub(super) type Changed = BTreeMap<String, BTreeSet<SourcePath>>;

/// The places of the branch's line between the end of a call and its seal, or today where it has
/// none.
fn unsealed(hub: &Linked, calls: &Calls, file: &CallFile) -> Range<usize> {
    let timeline = &calls.timeline;
    let seal = calls.records.seals.get(&file.id);
    let seal = seal.and_then(|(_, seal)| seal.entries.as_ref());
    let is_closed = |at| seal.is_some() || calls.is_past(at);
    let Some(closes) = file.dates.closes.filter(|closes| is_closed(closes.at)) else {
        return 0..0;
    };
    let first = timeline.place_at(closes.at).map_or(0, |place| place + 1);
    let sealed = seal.and_then(|(edge, _)| timeline.place_of(&hub.history, edge.branch));
    let end = sealed.or_else(|| timeline.place(timeline.tip()?));
    first..end.map_or(0, |end| end + 1).max(first)
}

/// Looks through the history once for all calls.
pub(super) fn changed(hub: &Linked, calls: &Calls) -> Changed {
    let files = calls.records.calls.iter();
    let spans = files.map(|file| (unsealed(hub, calls, file), file.id.as_str()));
    let mut spans: Vec<Span> = spans.filter(|(places, _)| !places.is_empty()).collect();
    spans.sort_by_key(|(places, _)| places.start);
    let search = Search { hub, calls, spans };
    if search.spans.is_empty() {
        return Changed::default();
    }
    let asked = search.asked();
    let contents: BTreeSet<(&SourcePath, BlobId)> =
        asked.iter().map(|(path, blob, _)| (*path, *blob)).collect();
    let said: Vec<_> = contents
        .into_par_iter()
        .map(|(path, blob)| {
            let text = hub.history.contents.said(blob);
            let of_page = text.and_then(|text| call_of(hub, path, &text));
            ((path, blob), of_page)
        })
        .collect();
    let said: BTreeMap<_, Option<CallRef>> = said.into_iter().collect();
    let mut changed = Changed::default();
    for (path, blob, span) in asked {
        let call = search.spans[span].1;
        let of_page = said.get(&(path, blob)).and_then(Option::as_ref);
        if of_page.is_some_and(|of_page| of_page.names(call)) {
            let paths = changed.entry(call.to_owned()).or_default();
            paths.insert(path.clone());
        }
    }
    changed
}

/// The places between the end of a call and its seal, and the call's name.
type Span<'a> = (Range<usize>, &'a str);

/// What a page said at the end of a call, which is a place in [`Search::spans`].
type Asked<'a> = (&'a SourcePath, BlobId, usize);

struct Search<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    /// By where they begin.
    spans: Vec<Span<'a>>,
}

/// A content that a path had, and the place in the branch's line that brought it.
struct Version {
    place: Option<usize>,
    /// `None` where nothing was, and where its front matter has no such key.
    content: Option<BlobId>,
}

impl<'a> Search<'a> {
    /// What pages that were changed in between said when a call ended, but for those that cannot
    /// have named any.
    fn asked(&self) -> Vec<Asked<'a>> {
        let history = &self.hub.history;
        let mut asked = Vec::new();
        let living = history.files.iter().filter(|(path, _)| is_markdown(path));
        for (path, file) in living {
            let gone = history
                .gone
                .get(path)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let versions = self.of_file(file);
            let is_changed = |span: &Range<usize>| self.is_in(span, &versions, gone);
            self.at_ends(path, &versions, is_changed, &mut asked);
        }
        for (path, said) in &history.gone {
            let living = history.files.get(path);
            let living = living.map(|file| self.of_file(file)).unwrap_or_default();
            let versions = said.iter().map(|(commit, content)| Version {
                place: self.calls.timeline.place(*commit),
                content: *content,
            });
            let versions: Vec<Version> = versions.collect();
            let is_changed = |span: &Range<usize>| self.is_in(span, &living, said);
            self.at_ends(path, &versions, is_changed, &mut asked);
        }
        // Nothing tells when a page was renamed so that it is no text any more.
        for file in &history.lapsed {
            let newest = file.changes.first().map(|newest| &newest.file);
            if let Some(newest) = newest.filter(|it| it.kind != ChangeKind::Deleted) {
                self.at_ends(&newest.path, &self.of_file(file), |_| true, &mut asked);
            }
        }
        asked
    }

    fn of_file(&self, file: &FileHistory) -> Vec<Version> {
        let is_otherwise = is_called_otherwise(&self.hub.config);
        let changes = file.changes.iter().zip(file.may_enter());
        let changes = changes.map(|(change, may_enter)| (change, may_enter || is_otherwise));
        let versions = changes.map(|(change, may_enter)| Version {
            place: self.calls.timeline.place(change.commit),
            content: change.file.after.filter(|_| may_enter),
        });
        versions.collect()
    }

    /// Whether a path was changed at one of these places.
    fn is_in(
        &self,
        span: &Range<usize>,
        living: &[Version],
        gone: &[(CommitIndex, Option<BlobId>)],
    ) -> bool {
        let gone = gone.iter();
        let gone = gone.filter_map(|(commit, _)| self.calls.timeline.place(*commit));
        let living = living.iter().filter_map(|version| version.place);
        living.chain(gone).any(|place| span.contains(&place))
    }

    /// Which of the versions of a path, newest first, were there when calls ended.
    fn at_ends(
        &self,
        path: &'a SourcePath,
        versions: &[Version],
        is_changed: impl Fn(&Range<usize>) -> bool,
        asked: &mut Vec<Asked<'a>>,
    ) {
        // The first version that the branch had by the end of a call is the one that was there.
        let mut newer = usize::MAX;
        for version in versions {
            let Some(place) = version.place else { continue };
            if let Some(content) = version.content {
                let ends = self.ending(place, newer);
                let ends = ends.filter(|span| is_changed(&self.spans[*span].0));
                asked.extend(ends.map(|span| (path, content, span)));
            }
            newer = newer.min(place);
        }
    }

    /// The calls that ended after a place of the line had come, and before another one.
    fn ending(&self, after: usize, before: usize) -> Range<usize> {
        let first = self.spans.partition_point(|(span, _)| span.start <= after);
        let end = self.spans.partition_point(|(span, _)| span.start <= before);
        first..end.max(first)
    }
}
