//! Calls that say `draft: true`: hidden until they are opened, and never again afterwards.

use std::collections::BTreeSet;

use crate::calls::{CallFile, Records};
use crate::history::Log;
use crate::hub::calls::places::CallPlaces;
use crate::hub::linked::Linked;
use crate::hub::timeline::Timeline;

/// Whether a call may have to be shown: it is no draft, or more than a new file.
pub(in crate::hub) fn may_be_shown(records: &Records, log: &Log, file: &CallFile) -> bool {
    let path = &file.source.path;
    let was_edited = || {
        let changes = log.commits.iter().flat_map(|commit| &commit.changes);
        changes.filter(|change| change.path == *path).count() > 1
    };
    !file.keys.draft || has_records(records, &file.id) || was_edited()
}

/// Takes back the places of drafts that were never open and have no records.
pub(in crate::hub) fn without_hidden(
    places: CallPlaces,
    records: &Records,
    hub: &Linked,
) -> CallPlaces {
    if records.calls.iter().all(|file| !file.keys.draft) {
        return places;
    }
    let timeline = Timeline::new(&hub.history, &hub.config.calls.wrong_clocks);
    let drafts = records.calls.iter().filter(|file| file.keys.draft);
    let hidden: BTreeSet<&str> = drafts
        .filter(|file| !has_records(records, &file.id) && !was_open(hub, &timeline, file))
        .map(|file| file.id.as_str())
        .collect();
    places.without(&hidden)
}

fn has_records(records: &Records, id: &str) -> bool {
    records.reviews.contains_key(id)
        || records.ballots.contains_key(id)
        || records.seals.contains_key(id)
        || records.decisions.contains_key(id)
}

/// Whether the branch ever had a state of the call in which it took entries.
fn was_open(hub: &Linked, timeline: &Timeline, file: &CallFile) -> bool {
    let history = &hub.history;
    let Some(of_file) = history.files.get(&file.source.path) else {
        return false;
    };
    // When a state was replaced by the next one; the newest one stands until the newest commit.
    let mut until = timeline.tip().and_then(|tip| timeline.time(tip));
    for change in &of_file.changes {
        let after = change.file.after;
        let source = after.and_then(|blob| history.contents.source(&file.source.path, blob));
        if let Some(source) = source {
            let then = CallFile::read(&file.id, &source, &mut Vec::new());
            let opens = then.dates.opens;
            let is_open = opens.is_none_or(|opens| until.is_some_and(|until| until >= opens.at));
            if !then.keys.draft && is_open {
                return true;
            }
        }
        until = timeline.time(change.commit);
    }
    false
}
