//! Everything that names a call: pages of the hub, and pages of open submissions.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::envelope::Envelope;
use crate::history::BlobId;
use crate::history::git::blob_id;
use crate::hub::calls::all::Calls;
use crate::hub::calls::changed::{Changed, changed};
use crate::hub::calls::former::{Said, may_enter};
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::submissions::{State, Submission, Submissions};
use crate::paths::{SourcePath, slug};
use crate::privacy::shown;

/// Everything that names a call, by the call, looked for once for all calls.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) pages: BTreeMap<String, Vec<PageId>>,
    pub(super) proposals: Proposals,
    /// Pages that named a call when it ended and were changed before it was sealed.
    pub(super) changed: Changed,
    /// Where sealed pages are that were moved since.
    pub(super) moved: BTreeMap<SourcePath, SourcePath>,
}

/// Pages of open submissions that name a call, by the call.
type Proposals = BTreeMap<String, Vec<Proposal>>;

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
            proposals: proposals(hub, submissions),
            ..Self::default()
        };
        for (id, page) in hub.pages_with_ids() {
            if let Some(call) = &page.meta.call {
                sent.pages.entry(slug(&call.value)).or_default().push(id);
            }
        }
        sent
    }
}

/// Looks through open submissions.
pub(super) fn proposals(hub: &Linked, submissions: &Submissions) -> Proposals {
    let mut proposals = Proposals::new();
    for (at, submission) in submissions.all.iter().enumerate() {
        if submission.state == State::Open && submission.is_told {
            add(hub, at, submission, &mut proposals);
        }
    }
    proposals
}

fn add(hub: &Linked, at: usize, submission: &Submission, proposals: &mut Proposals) {
    for page in &submission.pages {
        let Some((path, after)) = SourcePath::new(&page.path).zip(page.after.as_ref()) else {
            continue;
        };
        // What is on the branch already is an entry by its page.
        if hub.page_of(&path).is_some() || !may_enter(hub, after) {
            continue;
        }
        if let Some(Said {
            of_page, envelope, ..
        }) = Said::of(hub, &path, after)
        {
            let of_call = proposals.entry(slug(&of_page.value)).or_default();
            of_call.push(Proposal {
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
