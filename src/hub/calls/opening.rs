//! Whether a record was in an envelope in time, and is what the envelope holds.

use crate::calls::Moment;
use crate::calls::envelope::{self, Envelope};
use crate::calls::place::MAX_BYTES;
use crate::hub::calls::timeline::{Timeline, Written};
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::yaml;

/// How a record of a call whose records are sealed stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Opening {
    /// It is in its envelope, or was opened too late.
    Unopened,
    /// It is not what an envelope holds, has no salt, or was opened too early.
    Broken,
    /// It was opened: the envelope, as it was committed.
    Opened(Written),
}

/// How a record stands whose envelope is opened between `edge` and `reveal`.
pub(super) fn of(
    hub: &Linked,
    timeline: &Timeline,
    path: &SourcePath,
    said: &Envelope,
    written: &Written,
    [edge, reveal]: [Option<Moment>; 2],
) -> Opening {
    match said {
        Envelope::Closed(_) => return Opening::Unopened,
        Envelope::Opened(by) if *by == hub.people.get(written.author).key => {}
        Envelope::None | Envelope::Opened(_) => return Opening::Broken,
    }
    if edge.is_some_and(|edge| written.at <= edge.at) {
        return Opening::Broken;
    }
    let Some(sealed) = envelope_of(hub, timeline, path, written) else {
        return Opening::Broken;
    };
    if reveal.is_some_and(|reveal| written.at > reveal.at) {
        return Opening::Unopened;
    }
    Opening::Opened(sealed)
}

/// The envelope that holds what a file says today, by the same person.
fn envelope_of(
    hub: &Linked,
    timeline: &Timeline,
    path: &SourcePath,
    written: &Written,
) -> Option<Written> {
    let history = &hub.history;
    let bytes = history.contents.bytes(written.blob, MAX_BYTES)?;
    let digest = envelope::digest(&bytes);
    let file = history.files.get(path)?;
    file.changes.iter().find_map(|change| {
        let blob = change.file.after.filter(|blob| *blob != written.blob)?;
        let author = hub.people.of_history(history.commit(change.commit).author);
        let text = history
            .contents
            .text(blob)
            .filter(|_| author == written.author)?;
        let tree = yaml::parse(&text).ok()?;
        let sealed = tree.get("sealed")?.node.text()?;
        sealed.eq_ignore_ascii_case(&digest).then_some(Written {
            author,
            commit: change.commit,
            blob,
            at: timeline.time(change.commit)?,
        })
    })
}
