//! Seals: what is to be sealed now, and whether what was sealed is still there.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::place::Record;
use crate::calls::seal::{Edge, SealedEntry};
use crate::calls::{CallFile, Seal, frozen};
use crate::history::CommitIndex;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Entry, Where};
use crate::hub::calls::roll;
use crate::hub::linked::Linked;
use crate::hub::submissions::Submissions;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};
use crate::sources::Source;

/// Why a call cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsealable {
    /// Neither deadline has passed.
    TooEarly,
    /// Everything whose deadline has passed is sealed already.
    Done,
    /// There is no commit to seal.
    NoHistory,
}

impl Calls {
    /// The seal of a call as it should be now: edges that are sealed stay as they are.
    ///
    /// # Errors
    /// When there is nothing to seal.
    pub(in crate::hub) fn seal(
        &self,
        hub: &Linked,
        call: &Call,
        submissions: &Submissions,
    ) -> Result<Seal, Unsealable> {
        let now = self.now().ok_or(Unsealable::NoHistory)?;
        let tip = self.timeline.tip().ok_or(Unsealable::NoHistory)?;
        let branch = hub.history.commit(tip).id;
        let before = call.seal.clone().unwrap_or_default();
        let mut seal = before.clone();
        let dates = &call.file.dates;
        let edge = |at: i64| Edge {
            at,
            seen: now,
            branch,
            call: self
                .timeline
                .content_at(&hub.history, &call.file.source.path, at),
        };
        let closes = dates.closes.filter(|closes| now >= closes.at);
        let vote = dates.vote_closes.filter(|closes| now >= closes.at);
        if seal.roll.is_none()
            && let Some(rules) = call.file.ballot()
            && let Some(place) = roll::place(hub, self, call, rules.roll)
            && let Some(commit) = self.timeline.commit(place)
            && (closes.is_some() || vote.is_some())
        {
            seal.roll = Some(hub.history.commit(commit).id);
        }
        if let Some(closes) = closes.filter(|_| seal.entries.is_none()) {
            let is_prompt = now <= closes.at + PROMPT;
            let entries = arrived(hub, self, call, branch, submissions, is_prompt);
            seal.entries = Some((edge(closes.at), entries));
        }
        if let Some(closes) = vote.filter(|_| seal.ballots.is_none()) {
            let ballots = ballots_at(hub, self, call, closes.at);
            seal.ballots = Some((edge(closes.at), ballots));
        }
        match (seal == before, closes.or(vote)) {
            (false, Some(_)) => Ok(seal),
            (_, None) => Err(Unsealable::TooEarly),
            _ => Err(Unsealable::Done),
        }
    }
}

/// How long after a deadline a seal still tells what open pull requests had in time: a day, in
/// seconds. Later they may have had more pushed to them, and nothing tells.
const PROMPT: i64 = 24 * 60 * 60;

/// The ballots that the branch had at a moment, those that were removed since among them.
fn ballots_at(hub: &Linked, calls: &Calls, call: &Call, at: i64) -> BTreeMap<String, BlobId> {
    let folder = format!("ballots/{}", call.file.id);
    let ballots = hub.history.records.iter().filter_map(|(path, changes)| {
        path.below(&folder)?;
        let Some(Ok(Record::Ballot { person, .. })) = Record::of(path) else {
            return None;
        };
        let was_there = |(commit, _): &&(CommitIndex, Option<BlobId>)| {
            calls.timeline.time(*commit).is_some_and(|time| time <= at)
        };
        let (_, blob) = changes.iter().find(was_there)?;
        Some((person, (*blob)?))
    });
    ballots.collect()
}

/// The entries that the branch had when the call closed, as they were then.
fn entries_at(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
) -> BTreeMap<String, BTreeMap<String, BlobId>> {
    let Some(closes) = call.file.dates.closes else {
        return BTreeMap::new();
    };
    let is_there = |entry: &&Entry| matches!(entry.place, Where::Pages(_)) && entry.was_in_time;
    let entries = call.entries.iter().filter(is_there).map(|entry| {
        let files = entry.files.keys().filter_map(|name| {
            let path = SourcePath::new(name)?;
            let blob = calls.timeline.content_at(&hub.history, &path, closes.at)?;
            Some((name.clone(), blob))
        });
        (entry.id.clone(), files.collect())
    });
    entries.collect()
}

/// What had arrived of a call, merged or not; open pull requests only where the seal comes promptly.
fn arrived(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    branch: CommitId,
    submissions: &Submissions,
    is_prompt: bool,
) -> BTreeMap<String, SealedEntry> {
    let mut arrived: BTreeMap<String, SealedEntry> = entries_at(hub, calls, call)
        .into_iter()
        .map(|(id, files)| {
            let sealed = SealedEntry {
                reference: None,
                commit: branch,
                files,
            };
            (id, sealed)
        })
        .collect();
    // The forge's list tells of a late seal, too, what had come in time.
    let is_told = |entry: &&Entry| is_prompt || matches!(entry.arrival, Arrival::Forge(_));
    let open = call.entries.iter().filter(is_told);
    arrived.extend(open.filter_map(|entry| {
        let at = match entry.place {
            Where::Submission(at) => at,
            // What came in between is told by the forge alone.
            Where::Issue(_) if entry.arrival != Arrival::Claimed => {
                let files = entry.files.clone();
                let sealed = SealedEntry {
                    reference: None,
                    commit: branch,
                    files,
                };
                return Some((entry.id.clone(), sealed));
            }
            Where::Issue(_) | Where::Pages(_) => return None,
        };
        let submission = submissions.all.get(at)?;
        if calls.lists.is_late(submission.number, call) {
            return None;
        }
        let sealed = SealedEntry {
            reference: Some(submission.reference.clone()),
            commit: submission.head?,
            files: entry.files.clone(),
        };
        Some((entry.id.clone(), sealed))
    }));
    arrived
}

/// What is wrong with a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Broken {
    /// An edge that was sealed says something else now.
    Altered(&'static str),
    /// A ballot that was sealed is gone.
    BallotGone(String),
    /// A ballot that was sealed was changed.
    BallotChanged(String),
    /// An entry that was sealed is gone.
    EntryGone(String),
    /// It was sealed before its deadline.
    Early(&'static str),
    /// The branch had a ballot at the deadline that the seal leaves out.
    BallotLeftOut(String),
    /// The seal has a ballot that the branch did not have at the deadline.
    BallotTooLate(String),
    /// The branch had an entry at the deadline that the seal leaves out.
    EntryLeftOut(String),
    /// The seal has an entry that the branch did not have so at the deadline.
    EntryTooLate(String),
    /// The roll is not the one that the call asks for.
    Roll,
    /// What the call promises was changed since.
    Call(String),
}

/// What is wrong with the seal of a call.
pub(super) fn broken(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Broken> {
    let Some(seal) = &call.seal else {
        return Vec::new();
    };
    let mut broken = Vec::new();
    let path = format!("calls/{}/seal.yaml", call.file.id);
    for earlier in earlier(hub, &path) {
        let mut same = |name, was_there: bool, is_same: bool| {
            if was_there && !is_same && !broken.contains(&Broken::Altered(name)) {
                broken.push(Broken::Altered(name));
            }
        };
        same("roll", earlier.roll.is_some(), earlier.roll == seal.roll);
        same(
            "closes",
            earlier.entries.is_some(),
            earlier.entries == seal.entries,
        );
        same(
            "vote",
            earlier.ballots.is_some(),
            earlier.ballots == seal.ballots,
        );
    }
    if let Some((edge, entries)) = &seal.entries {
        if edge.seen < edge.at {
            broken.push(Broken::Early("closes"));
        }
        let gone = entries.keys().filter(|id| call.entry(id).is_none());
        broken.extend(gone.cloned().map(Broken::EntryGone));
        let had = entries_at(hub, calls, call);
        let lacking = had.keys().filter(|id| !entries.contains_key(*id));
        broken.extend(lacking.cloned().map(Broken::EntryLeftOut));
        let added = entries.iter().filter(|(id, entry)| {
            entry.reference.is_none()
                && !entry.files.is_empty()
                && had.get(*id).is_none_or(|files| *files != entry.files)
        });
        let there = added.filter(|(id, _)| call.entry(id).is_some());
        broken.extend(there.map(|(id, _)| Broken::EntryTooLate(id.clone())));
        broken.extend(promised(hub, call, edge));
    }
    if let Some((edge, ballots)) = &seal.ballots {
        if edge.seen < edge.at {
            broken.push(Broken::Early("vote"));
        }
        for (person, blob) in ballots {
            broken.extend(ballot(call, person, blob));
        }
        broken.extend(promised(hub, call, edge));
        let had = ballots_at(hub, calls, call, edge.at);
        let lacking = had.keys().filter(|person| !ballots.contains_key(*person));
        broken.extend(lacking.cloned().map(Broken::BallotLeftOut));
        let there = |person: &str| call.ballots.iter().any(|b| b.file.person == person);
        let added = ballots
            .iter()
            .filter(|(person, blob)| there(person) && had.get(*person) != Some(blob));
        broken.extend(added.map(|(person, _)| Broken::BallotTooLate(person.clone())));
    }
    if let (Some(roll), Some(rules)) = (seal.roll, call.file.ballot()) {
        let place = roll::place(hub, calls, call, rules.roll);
        let computed = place.and_then(|place| calls.timeline.commit(place));
        if computed.map(|commit| hub.history.commit(commit).id) != Some(roll) {
            broken.push(Broken::Roll);
        }
    }
    broken
}

/// What the call promised at the deadline and does not say any more.
fn promised(hub: &Linked, call: &Call, edge: &Edge) -> Option<Broken> {
    let text = hub.history.contents.text(edge.call?)?;
    let source = Arc::new(Source::new(call.file.source.path.clone(), text));
    let before = CallFile::read(&call.file.id, &source, &mut Vec::new());
    let changed = frozen::changed(&before, &call.file, edge.at);
    let keys: Vec<String> = changed.iter().map(|key| format!("`{key}`")).collect();
    (!keys.is_empty()).then(|| Broken::Call(keys.join(", ")))
}

fn ballot(call: &Call, person: &str, sealed: &BlobId) -> Option<Broken> {
    let ballot = call
        .ballots
        .iter()
        .find(|ballot| ballot.file.person == person);
    match ballot {
        None => Some(Broken::BallotGone(person.to_owned())),
        Some(ballot) if ballot.envelope.or(ballot.blob) != Some(*sealed) => {
            Some(Broken::BallotChanged(person.to_owned()))
        }
        Some(_) => None,
    }
}

/// What the seal said at earlier times, also before it was removed.
fn earlier(hub: &Linked, path: &str) -> Vec<Seal> {
    let Some(path) = SourcePath::new(path) else {
        return Vec::new();
    };
    let today = hub.history.files.get(&path).and_then(|file| file.today);
    let contents = hub.history.records.get(&path);
    let contents = contents.into_iter().flatten().filter_map(|(_, blob)| *blob);
    contents
        .filter(|blob| Some(*blob) != today)
        .filter_map(|blob| {
            let text = hub.history.contents.text(blob)?;
            let source = Arc::new(Source::new(path.clone(), text));
            Seal::read(&source, &mut Vec::new())
        })
        .collect()
}

/// Whether the seal of a call says what the branch had, but for ballots of which the decision says
/// why they are gone.
pub(super) fn is_whole(hub: &Linked, calls: &Calls, call: &Call) -> bool {
    let left_out = |person: &str| {
        call.written().is_some_and(|(_, decision)| {
            let record = format!("ballots/{}/{person}.yaml", call.file.id);
            decision.left_out.contains_key(&record)
        })
    };
    broken(hub, calls, call)
        .iter()
        .all(|broken| matches!(broken, Broken::BallotGone(person) if left_out(person)))
}
