//! What `.mailmap` made of those who take part in a call, since the call was known.

use crate::commands::Failure;
use crate::history::{CommitIndex, Mailmap};
use crate::hub::Call;
use crate::load::Revision;
use crate::pipeline::{self, KeptLog, Opened, Request};

/// Entries, ballots and reviews of which `.mailmap` says since the call was known, and by the present
/// or the commit that was counted, that they are by somebody else; for a sentence.
pub(super) fn since(
    request: &Request,
    opened: &Opened,
    call: &Call,
    until: Option<CommitIndex>,
) -> Result<Vec<String>, Failure> {
    let history = &opened.hub.history;
    let timeline = &opened.hub.calls.timeline;
    let created = timeline.created(history, &call.file.source.path);
    let known = created.and_then(|(_, place)| timeline.commit(place));
    let until = until.or(timeline.tip());
    let Some((known, until)) = known.zip(until) else {
        return Ok(Vec::new());
    };
    let mailmap = |commit: CommitIndex| {
        let request = Request {
            revision: Revision::Named(history.commit(commit).id.to_string()),
            ..request.clone()
        };
        let read = pipeline::read_again(&request, &mut KeptLog::default())?;
        Ok::<_, Failure>(Mailmap::parse(&read.log.mailmap))
    };
    let between = [mailmap(known)?, mailmap(until)?];
    Ok(opened.hub.moved_by_mailmap(call, &between))
}
