//! Everything that names a call: pages of the hub, and pages of open submissions.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::front_matter;
use crate::history::BlobId;
use crate::history::git::blob_id;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::submissions::{State, Submission, Submissions};
use crate::paths::{SourcePath, slug};
use crate::privacy::shown;
use crate::sources::Source;

/// Everything that names a call, by the call, looked for once for all calls.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) pages: BTreeMap<String, Vec<PageId>>,
    pub(super) proposals: BTreeMap<String, Vec<Proposal>>,
}

/// A page of an open submission that names a call.
pub(super) struct Proposal {
    /// The submission, as a place in [`Submissions::all`].
    pub(super) submission: usize,
    pub(super) path: SourcePath,
    pub(super) title: String,
    pub(super) of_page: CallRef,
    pub(super) blob: Option<BlobId>,
}

impl Sent {
    /// Looks through pages and open submissions.
    pub(super) fn of(hub: &Linked, submissions: &Submissions) -> Self {
        let mut sent = Self::default();
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
            if let Some(of_page) = call_of(&path, after) {
                let proposals = self.proposals.entry(slug(&of_page.value)).or_default();
                proposals.push(Proposal {
                    submission: at,
                    title: shown(&hub.people.redaction.apply(&page.title)),
                    of_page,
                    blob: page.blob.or_else(|| blob_id(after.as_bytes())),
                    path,
                });
            }
        }
    }
}

/// What a page that is not the hub's says of a call.
pub(super) fn call_of(path: &SourcePath, text: &str) -> Option<CallRef> {
    let source = Arc::new(Source::new(path.clone(), text.to_owned()));
    let matter = front_matter::read(&source, &mut Vec::new());
    CallRef::of_node(&matter.tree.get("call")?.node)
}
