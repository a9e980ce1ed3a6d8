//! What `.mailmap` makes of those who take part in a call: another author of an entry or of a ballot
//! is another winner, or another voter.

use crate::history::{CommitIndex, Mailmap};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::naming::named;
use crate::hub::calls::state::State;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::repo::CommitId;

/// The entries, ballots and reviews of a call whose authors `.mailmap` makes others than when the
/// call was known: as it was when something was sealed, and as it was for the decision, or is today.
pub(super) fn renamed(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let (history, timeline) = (&hub.history, &calls.timeline);
    let at = |commit: CommitId| history.contents.mailmap_at(commit);
    let created = timeline.created(history, &call.file.source.path);
    let known = created.and_then(|(_, place)| timeline.commit(place));
    let Some(known) = known.and_then(|known| at(history.commit(known).id)) else {
        return Vec::new();
    };
    let seal = call.seal.as_ref();
    let entries = seal.and_then(|seal| seal.entries.as_ref());
    let ballots = seal.and_then(|seal| seal.ballots.as_ref());
    let entries = entries.map(|(edge, _)| edge.branch);
    let sealed = entries
        .into_iter()
        .chain(ballots.map(|(edge, _)| edge.branch));
    let mut later: Vec<String> = sealed.filter_map(at).collect();
    later.extend(match call.written() {
        Some((_, decision)) => at(decision.at),
        None => Some(history.mailmap.clone()),
    });
    later.sort_unstable();
    later.dedup();
    let mut told = Vec::new();
    for later in later.iter().filter(|later| **later != known) {
        let between = [&known, later].map(|text| Mailmap::parse(text));
        let moved = by_mailmap(hub, call, &between).into_iter();
        let new: Vec<String> = moved.filter(|it| !told.contains(it)).collect();
        told.extend(new);
    }
    told
}

/// The entries, ballots and reviews of a call whose authors one `.mailmap` makes others than another
/// one does, for a sentence; none of a call that is decided or called off.
pub(in crate::hub) fn moved(hub: &Linked, call: &Call, between: &[Mailmap; 2]) -> Vec<String> {
    if call.written().is_some() || call.state == State::Closed {
        return Vec::new();
    }
    by_mailmap(hub, call, between)
}

/// The same also of a call that is decided.
fn by_mailmap(hub: &Linked, call: &Call, between: &[Mailmap; 2]) -> Vec<String> {
    let history = &hub.history;
    let is_moved = |commit: CommitIndex| history.is_moved(commit, between);
    let of_file = |path: &str| {
        let path = SourcePath::new(path);
        let living = path.as_ref().and_then(|path| history.files.get(path));
        let living = living.into_iter().flat_map(|file| &file.changes);
        let gone = path.as_ref().and_then(|path| history.gone.get(path));
        let gone = gone.into_iter().flatten().map(|(commit, _)| *commit);
        let mut commits = living.map(|change| change.commit).chain(gone);
        commits.any(is_moved)
    };
    let entries = call.entries.iter();
    let entries = entries.filter(|entry| entry.files.keys().any(|path| of_file(path)));
    let entries = entries.map(|entry| format!("the entry `{}`", entry.id));
    let is_named = |id: Option<CommitId>| {
        let commit = id.and_then(|id| history.index_of(id));
        commit.is_some_and(is_moved)
    };
    let ballots = call.ballots.iter().filter(|it| is_named(it.commit));
    let ballots = ballots.map(|ballot| format!("`{}`", named(hub, &ballot.file.source.path)));
    let reviews = call.reviews.iter().filter(|it| is_named(it.commit));
    let reviews = reviews.map(|review| format!("`{}`", named(hub, &review.file.source.path)));
    entries.chain(ballots).chain(reviews).collect()
}
