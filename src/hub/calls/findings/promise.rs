//! What a call had promised when it opened, and what somebody has made of it since.
//!
//! The check of a change tells this to whoever proposes it; what was merged all the same, or never
//! was a pull request, is told from the history.

use crate::calls::CallFile;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::linked::Linked;
use crate::repo::BlobId;
use crate::rules::call_change::{RULE, edited};

/// Tells the keys that were edited after the call had opened, without a word in `amendments` or
/// after it had closed, and that are not as they were.
pub(super) fn promise(hub: &Linked, calls: &Calls, call: &Call) -> Option<Diagnostic> {
    let path = &call.file.source.path;
    let timeline = &calls.timeline;
    let file = hub.history.files.get(path)?;
    let mut versions: Vec<(usize, i64, BlobId)> = file
        .changes
        .iter()
        .rev()
        .filter_map(|change| {
            let (place, at) = (
                timeline.place(change.commit)?,
                timeline.time(change.commit)?,
            );
            Some((place, at, change.file.after?))
        })
        .collect();
    versions.sort_by_key(|(place, ..)| *place);
    if versions.len() < 2 {
        return None;
    }
    let read = |blob: BlobId| {
        let source = hub.history.contents.source(path, blob)?;
        Some(CallFile::read(&call.file.id, &source, &mut Vec::new()))
    };
    let mut held: Option<CallFile> = None;
    let mut was_closed = false;
    for (_, at, blob) in versions {
        let Some(file) = read(blob) else { continue };
        let holds = held.as_ref().is_none_or(|held| {
            let opens = held.dates.opens;
            let is_open = !held.keys.draft && opens.is_none_or(|opens| at >= opens.at);
            let is_closed = held.dates.closes.is_some_and(|closes| at >= closes.at);
            let is_amended = file.keys.amendments.len() > held.keys.amendments.len();
            let holds = !is_open
                || call.broken_promises([held, &file], at).is_empty()
                || is_amended && !is_closed;
            was_closed |= is_closed && !holds;
            holds
        });
        if holds {
            held = Some(file);
        }
    }
    let changed = call.broken_promises([&held?, &call.file], calls.now()?);
    let range = call.file.range_of(changed.first()?);
    let place = (&call.file.source.path, range);
    let told = edited(&changed, was_closed);
    Some(
        Diagnostic::new(&RULE, place, told.message)
            .why(told.why)
            .help(told.help),
    )
}
