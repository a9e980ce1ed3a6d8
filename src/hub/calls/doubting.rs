//! What anybody should know of a result besides its records: it is against no rule that a program can
//! hold, and it may change who wins.

use std::collections::BTreeSet;

use crate::calls::seal::Edge;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::doubt::Doubt;
use crate::hub::calls::moved::renamed;
use crate::hub::calls::naming::named;
use crate::hub::calls::sealed::PROMPT;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::repo::CommitId;

/// What there is to know of a call.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Doubt> {
    let renamed = renamed(hub, calls, call);
    let mut doubts = Vec::new();
    doubts.extend((!renamed.is_empty()).then_some(Doubt::Renamed(renamed)));
    doubts.extend(wrong_clocks(hub, calls, call));
    let seal = call.seal.as_ref();
    let entries = seal.and_then(|seal| seal.entries.as_ref());
    let ballots = seal.and_then(|seal| seal.ballots.as_ref());
    let closes = entries.and_then(|(edge, _)| late(hub, calls, "closes", edge));
    let vote = ballots.and_then(|(edge, _)| late(hub, calls, "vote", edge));
    doubts.extend(closes.into_iter().chain(vote));
    let backdated = backdated(hub, calls, call);
    doubts.extend((!backdated.is_empty()).then_some(Doubt::Backdated(backdated)));
    doubts
}

/// A deadline that was not sealed promptly, by the seal or by the newest commit that it knew.
fn late(hub: &Linked, calls: &Calls, name: &'static str, edge: &Edge) -> Option<Doubt> {
    let timeline = &calls.timeline;
    let place = timeline.place_of(&hub.history, edge.branch);
    let newest = place.and_then(|place| timeline.time(timeline.commit(place)?));
    let seen = newest.map_or(edge.seen, |newest| newest.max(edge.seen));
    (seen > edge.at + PROMPT).then_some(Doubt::LateSeal {
        edge: name,
        at: edge.at,
        seen,
    })
}

/// Ballots that were sealed and count, and of which nothing proves that they came in time.
fn backdated(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let Some((_, sealed)) = call.seal.as_ref().and_then(|seal| seal.ballots.as_ref()) else {
        return Vec::new();
    };
    let timeline = &calls.timeline;
    let is_behind = |commit: CommitId| {
        let at = hub.history.index_of(commit);
        let place = at.and_then(|at| timeline.place(at));
        place.is_some_and(|place| timeline.behind(place).is_some())
    };
    let ballots = call.ballots.iter();
    let ballots = ballots.filter(|ballot| sealed.contains_key(&ballot.file.person));
    let counted = ballots.filter(|ballot| ballot.counted.is_ok());
    let behind = counted.filter(|ballot| ballot.commit.is_some_and(is_behind));
    behind
        .map(|ballot| named(hub, &ballot.file.source.path))
        .collect()
}

/// Commits with what the call rests on, of which hub.yaml says that they came earlier than their
/// clocks say.
fn wrong_clocks(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Doubt> {
    let (history, timeline) = (&hub.history, &calls.timeline);
    let known = timeline.created(history, &call.file.source.path);
    let known = known.map_or(0, |(_, place)| place);
    let corrected = timeline.corrected().filter(|(place, _)| *place >= known);
    let told = corrected.filter_map(|(place, said)| {
        let commit = timeline.commit(place)?;
        let brought = brought(hub, calls, call, place);
        (!brought.is_empty()).then_some(Doubt::WrongClock {
            commit: history.commit(commit).id,
            said,
            taken: timeline.time(commit)?,
            brought: brought.into_iter().collect(),
        })
    });
    told.collect()
}

/// The records and entries of a call that came to the branch at a place of its line.
fn brought(hub: &Linked, calls: &Calls, call: &Call, place: usize) -> BTreeSet<String> {
    let (history, timeline) = (&hub.history, &calls.timeline);
    let is_here = |commit| timeline.place(commit) == Some(place);
    let id = &call.file.id;
    let folders = ["calls", "ballots", "reviews"].map(|folder| format!("{folder}/{id}"));
    let records = history.records.iter();
    let records = records.filter(|(path, _)| {
        let mut folders = folders.iter();
        folders.any(|folder| path.below(folder).is_some())
    });
    let records = records.filter(|(_, said)| said.iter().any(|(commit, _)| is_here(*commit)));
    let records = records.map(|(path, _)| named(hub, path));
    let entries = call.entries.iter().flat_map(|entry| entry.files.keys());
    let entries = entries.filter(|path| {
        let path = SourcePath::new(path);
        let file = path.and_then(|path| history.files.get(&path));
        let mut changes = file.into_iter().flat_map(|file| &file.changes);
        changes.any(|change| is_here(change.commit))
    });
    records.chain(entries.cloned()).collect()
}
