//! Everything that names a call: pages of the hub, and pages of open submissions.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::calls::CallFile;
use crate::calls::envelope::Envelope;
use crate::front_matter;
use crate::history::git::blob_id;
use crate::history::{BlobId, ChangeKind};
use crate::hub::calls::all::Calls;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::submissions::{State, Submission, Submissions};
use crate::load::is_markdown;
use crate::paths::{SourcePath, slug};
use crate::privacy::shown;
use crate::sources::Source;

/// Everything that names a call, by the call, looked for once for all calls.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) pages: BTreeMap<String, Vec<PageId>>,
    pub(super) proposals: BTreeMap<String, Vec<Proposal>>,
    /// Pages by the places of the branch's line that changed or removed them, of those places that
    /// come between the end of a call and its seal.
    pub(super) changed: BTreeMap<usize, Vec<SourcePath>>,
    /// Where sealed pages are that were moved since.
    pub(super) moved: BTreeMap<SourcePath, SourcePath>,
}

/// A page of an open submission that names a call.
pub(super) struct Proposal {
    /// The submission, as a place in [`Submissions::all`].
    pub(super) submission: usize,
    pub(super) path: SourcePath,
    pub(super) title: String,
    pub(super) of_page: CallRef,
    pub(super) blob: Option<BlobId>,
    pub(super) envelope: Envelope,
}

impl Sent {
    /// Looks through pages and open submissions.
    pub(super) fn of(hub: &Linked, calls: &Calls, submissions: &Submissions) -> Self {
        let mut sent = Self {
            changed: changed(hub, calls),
            moved: moved(hub, calls),
            ..Self::default()
        };
        for (id, page) in hub.pages_with_ids() {
            if let Some(call) = &page.meta.call {
                sent.pages.entry(slug(&call.value)).or_default().push(id);
            }
        }
        for (at, submission) in submissions.all.iter().enumerate() {
            if submission.state == State::Open && submission.is_told {
                sent.add(hub, at, submission);
            }
        }
        sent
    }

    fn add(&mut self, hub: &Linked, at: usize, submission: &Submission) {
        for page in &submission.pages {
            let Some((path, after)) = SourcePath::new(&page.path).zip(page.after.as_ref()) else {
                continue;
            };
            // What is on the branch already is an entry by its page.
            if hub.page_of(&path).is_some() || !after.contains("call") {
                continue;
            }
            if let Some(Said {
                of_page, envelope, ..
            }) = Said::of(&path, after)
            {
                let proposals = self.proposals.entry(slug(&of_page.value)).or_default();
                proposals.push(Proposal {
                    submission: at,
                    title: shown(&hub.people.redaction.apply(&page.title)),
                    of_page,
                    envelope,
                    blob: page.blob.or_else(|| blob_id(after.as_bytes())),
                    path,
                });
            }
        }
    }
}

/// What a page that is not the hub's says of a call.
pub(super) fn call_of(path: &SourcePath, text: &str) -> Option<CallRef> {
    Said::of(path, text).map(|said| said.of_page)
}

/// What a page that is not the hub's says of a call and of itself.
pub(super) struct Said {
    pub(super) of_page: CallRef,
    /// Its `id`.
    pub(super) id: Option<String>,
    /// Its title, where it writes one.
    pub(super) title: Option<String>,
    /// What it says of an envelope.
    pub(super) envelope: Envelope,
}

impl Said {
    /// Reads a page; nothing where it names no call.
    pub(super) fn of(path: &SourcePath, text: &str) -> Option<Self> {
        let source = Arc::new(Source::new(path.clone(), text.to_owned()));
        let matter = front_matter::read(&source, &mut Vec::new());
        let text = |key| matter.tree.get(key).and_then(|entry| entry.node.text());
        Some(Self {
            of_page: CallRef::of_node(&matter.tree.get("call")?.node)?,
            id: text("id"),
            title: text("title"),
            envelope: Envelope::of_tree(&matter.tree),
        })
    }
}

/// The places of the branch's line between the end of a call and its seal, or today where it has
/// none.
pub(super) fn unsealed(hub: &Linked, calls: &Calls, file: &CallFile) -> Range<usize> {
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

fn changed(hub: &Linked, calls: &Calls) -> BTreeMap<usize, Vec<SourcePath>> {
    let mut wanted = BTreeSet::new();
    for file in &calls.records.calls {
        wanted.extend(unsealed(hub, calls, file));
    }
    let mut changed: BTreeMap<usize, Vec<SourcePath>> = BTreeMap::new();
    if wanted.is_empty() {
        return changed;
    }
    let mut note = |path: &SourcePath, commit| {
        if let Some(place) = calls
            .timeline
            .place(commit)
            .filter(|at| wanted.contains(at))
        {
            changed.entry(place).or_default().push(path.clone());
        }
    };
    for (path, file) in hub
        .history
        .files
        .iter()
        .filter(|(path, _)| is_markdown(path))
    {
        for change in &file.changes {
            note(path, change.commit);
        }
    }
    for (path, said) in &hub.history.gone {
        for (commit, _) in said {
            note(path, *commit);
        }
    }
    // Nothing tells when a page was renamed so that it is no text any more.
    let ends = calls
        .records
        .calls
        .iter()
        .map(|file| unsealed(hub, calls, file));
    let ends: BTreeSet<usize> = ends.filter_map(|range| range.last()).collect();
    let lapsed = hub
        .history
        .lapsed
        .iter()
        .filter_map(|file| file.changes.first());
    for newest in lapsed.filter(|newest| newest.file.kind != ChangeKind::Deleted) {
        for end in &ends {
            let of_end = changed.entry(*end).or_default();
            of_end.push(newest.file.path.clone());
        }
    }
    changed
}

fn moved(hub: &Linked, calls: &Calls) -> BTreeMap<SourcePath, SourcePath> {
    let seals = calls.records.seals.values();
    let entries = seals.filter_map(|(_, seal)| seal.entries.as_ref());
    let paths = entries.flat_map(|(_, entries)| entries.values().flat_map(|it| it.files.keys()));
    let lost: BTreeSet<SourcePath> = paths
        .filter_map(|path| SourcePath::new(path))
        .filter(|path| hub.page_of(path).is_none())
        .collect();
    let mut moved = BTreeMap::new();
    if lost.is_empty() {
        return moved;
    }
    for (path, file) in &hub.history.files {
        for former in file.former_paths() {
            if lost.contains(former) {
                moved.insert(former.clone(), path.clone());
            }
        }
    }
    moved
}
