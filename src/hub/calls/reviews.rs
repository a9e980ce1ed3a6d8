//! Reviews of entries: who wrote them, and whether they count.

use std::collections::BTreeSet;

use crate::calls::count::fraction::Fraction;
use crate::calls::count::reviews::total;
use crate::calls::review::{Conflict, ReviewFile};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::review::{Review, Uncounted};
use crate::hub::calls::timeline::Written;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;

/// The reviews of a call, by path.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Review> {
    let files = calls.records.reviews.get(&call.file.id);
    let files = files.map(Vec::as_slice).unwrap_or_default();
    let competitors: BTreeSet<PersonId> = call
        .standing()
        .flat_map(|entry| entry.people.iter().copied())
        .collect();
    files
        .iter()
        .map(|file| {
            let written = calls
                .timeline
                .written(&hub.history, &hub.people, &file.source.path);
            let counted = written.map_or(Err(Uncounted::Uncommitted), |written| {
                count(hub, call, file, &competitors, &written)
            });
            Review {
                reviewer: written.map(|written| written.author),
                commit: written.map(|written| hub.history.commit(written.commit).id),
                blob: written.map(|written| written.blob),
                file: file.clone(),
                counted,
            }
        })
        .collect()
}

fn count(
    hub: &Linked,
    call: &Call,
    file: &ReviewFile,
    competitors: &BTreeSet<PersonId>,
    written: &Written,
) -> Result<Fraction, Uncounted> {
    let (author, at) = (written.author, written.at);
    let entry = call.entry(&file.entry).ok_or(Uncounted::UnknownEntry)?;
    if hub.people.get(author).key != file.person {
        return Err(Uncounted::Foreign);
    }
    if call.judges.iter().all(|(judge, _)| *judge != author) {
        return Err(Uncounted::NoJudge);
    }
    if !entry.stands() {
        return Err(Uncounted::EntryOut);
    }
    let marks = marks(call, file).ok_or(Uncounted::Incomplete)?;
    match &file.conflict {
        None => return Err(Uncounted::Silent),
        Some(Conflict::Declared(_)) => return Err(Uncounted::Declared),
        Some(Conflict::None) => {}
    }
    // Git shows who judges their own matter.
    let competes = !call.file.keys.reviews.peers && competitors.contains(&author);
    if entry.people.contains(&author) || competes {
        return Err(Uncounted::Conflict);
    }
    if file
        .revision
        .as_deref()
        .is_some_and(|read| !is_judged(hub, call, entry, read))
    {
        return Err(Uncounted::OtherRevision);
    }
    let until = call.file.dates.reviews_until.or(call.file.dates.decide_by);
    if until.is_some_and(|until| at > until.at) {
        return Err(Uncounted::Late);
    }
    total(&marks).map_err(|_| Uncounted::Incomplete)
}

/// The marks of a review with their weights; nothing where one is missing, too many or out of
/// range.
fn marks(call: &Call, file: &ReviewFile) -> Option<Vec<(u32, i64)>> {
    let criteria = &call.file.criteria;
    if !file.is_sound || criteria.is_empty() || file.scores.len() != criteria.len() {
        return None;
    }
    criteria
        .iter()
        .map(|criterion| {
            let (_, score) = file
                .scores
                .iter()
                .find(|(name, _)| name.text == criterion.id)?;
            let score = (*score).filter(|score| (criterion.min..=criterion.max).contains(score))?;
            Some((criterion.weight, i64::from(score)))
        })
        .collect()
}

/// Whether what somebody read is what is judged: the content of a file, or a commit that has it.
fn is_judged(hub: &Linked, call: &Call, entry: &Entry, read: &str) -> bool {
    let is_named = |name: String| read.len() >= 7 && name.starts_with(read);
    if entry.files.values().any(|blob| is_named(blob.to_string())) {
        return true;
    }
    let sealed = call.seal.as_ref().and_then(|seal| seal.entries.as_ref());
    if let Some(sealed) = sealed.and_then(|(_, entries)| entries.get(&entry.id))
        && is_named(sealed.commit.to_string())
    {
        return true;
    }
    let changes = entry.files.iter().filter_map(|(path, blob)| {
        let path = crate::paths::SourcePath::new(path)?;
        let file = hub.history.files.get(&path)?;
        let change = file
            .changes
            .iter()
            .find(|change| change.file.after == Some(*blob))?;
        Some(hub.history.commit(change.commit).id)
    });
    let mut changes = changes;
    changes.any(|commit| is_named(commit.to_string()))
}
