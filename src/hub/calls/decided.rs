//! When a call was decided.

use crate::calls::decision;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::linked::Linked;
use crate::repo::{BlobId, CommitId};
use crate::sources::Source;

/// The place in the branch's line that brought the decision of a call, by somebody who runs it.
///
/// It counts what was there then. Whatever is written into it later, as an answer, does not move it;
/// that is done by deciding again, which names another commit as the one that was counted. Nobody
/// can name an old commit to leave out what came since: what was there when the decision came
/// counts.
pub(super) fn place(hub: &Linked, calls: &Calls, call: &Call, authors: &Authors) -> Option<usize> {
    let (source, decision) = call.decision.as_ref()?;
    let said = hub.history.records.get(&source.path)?;
    let runs = call.runner_names(hub);
    let mut place = None;
    for (at, (commit, blob)) in said.iter().enumerate() {
        let is_one = at == 0 || counted_in(hub, source, *blob) == Some(decision.at);
        if !is_one {
            break;
        }
        let is_own = match authors.of(*commit) {
            Author::Proven(author) => runs.iter().any(|name| name == author),
            Author::Named(_) => false,
        };
        if is_own {
            place = calls.timeline.place(*commit);
        } else if at == 0 {
            return None;
        }
    }
    place
}

/// The commit that an earlier state of a decision names as the one that was counted.
fn counted_in(hub: &Linked, source: &Source, blob: Option<BlobId>) -> Option<CommitId> {
    let earlier = hub.history.contents.source(&source.path, blob?)?;
    Some(decision::read(&earlier, &mut Vec::new())?.at)
}
