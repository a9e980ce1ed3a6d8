//! Seals: what is to be sealed now, and whether what was sealed is still there.

use std::collections::BTreeMap;

use crate::calls::seal::{Edge, SealedEntry, Who};
use crate::calls::{CallFile, Seal};
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::Ballot;
use crate::hub::calls::broken::Broken;
use crate::hub::calls::call::Call;
use crate::hub::calls::eligible::is_eligible;
use crate::hub::calls::entry::{Arrival, Entry, Where};
use crate::hub::calls::roll;
use crate::hub::calls::who::Authors;
use crate::hub::linked::Linked;
use crate::hub::submissions::Submissions;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};

/// Why a call cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsealable {
    /// Neither deadline has passed.
    TooEarly,
    /// Everything whose deadline has passed is sealed already.
    Done,
    /// There is a seal that cannot be read.
    Unreadable,
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
        let path = format!("calls/{}/seal.yaml", call.file.id);
        let is_there = |path: SourcePath| {
            hub.sources.texts.contains_key(&path) || hub.sources.unpublished.contains(&path)
        };
        if call.seal.is_none() && SourcePath::new(&path).is_some_and(is_there) {
            return Err(Unsealable::Unreadable);
        }
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
        if seal.who.is_none() && (closes.is_some() || vote.is_some()) {
            let authors = Authors::of_call(hub, self, call);
            seal.who = Some(Who {
                people: authors.with_addresses(call.people.iter().copied()),
                judges: authors.with_addresses(call.judges.iter().map(|(judge, _)| *judge)),
            });
        }
        if let Some(closes) = closes.filter(|_| seal.entries.is_none()) {
            let is_prompt = now <= closes.at + PROMPT;
            let entries = arrived(hub, self, call, branch, submissions, is_prompt);
            seal.entries = Some((edge(closes.at), entries));
        }
        if let Some(closes) = vote.filter(|_| seal.ballots.is_none()) {
            seal.ballots = Some((edge(closes.at), ballots_at(call)));
            seal.left_out = Some(left_out(call));
        }
        // Who runs a call is sealed with its first deadline, and not by itself.
        let is_same = seal.entries == before.entries && seal.ballots == before.ballots;
        match (is_same, closes.or(vote)) {
            (false, Some(_)) => Ok(seal),
            (_, None) => Err(Unsealable::TooEarly),
            _ => Err(Unsealable::Done),
        }
    }
}

/// How long after a deadline a seal still tells what open pull requests had in time: a day, in
/// seconds. Later they may have had more pushed to them, and nothing tells.
pub(super) const PROMPT: i64 = 24 * 60 * 60;

/// The ballots that the branch had when the vote closed, by what is known today.
fn ballots_at(call: &Call) -> BTreeMap<String, BlobId> {
    let ballots = call.ballots.iter();
    ballots
        .filter_map(|ballot| Some((ballot.file.person.clone(), ballot.had?)))
        .collect()
}

/// Those of them that do not count for who cast them.
fn left_out(call: &Call) -> BTreeMap<String, String> {
    let ballots = call.ballots.iter().filter(|ballot| ballot.had.is_some());
    let why = ballots.filter_map(|ballot| {
        let why = ballot.today.err().filter(|why| why.is_of_person())?;
        Some((ballot.file.person.clone(), why.name().to_owned()))
    });
    why.collect()
}

/// The entries that the branch had when the call closed, as they were then.
fn entries_at(call: &Call) -> impl Iterator<Item = &Entry> {
    let had = |entry: &&Entry| {
        matches!(entry.place, Where::Pages(_) | Where::Removed) && entry.was_in_time
    };
    call.entries.iter().filter(had)
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
    let sealed = |entry: &Entry, reference, commit, files: &BTreeMap<String, BlobId>| {
        let sealed = SealedEntry {
            reference,
            commit,
            files: files.clone(),
            people: Some(entry.makers.clone()),
            ineligible: !is_eligible(hub, calls, call, &entry.people),
            envelope: entry.envelope.as_ref().and_then(|it| it.envelope.clone()),
        };
        (entry.id.clone(), sealed)
    };
    let mut arrived: BTreeMap<String, SealedEntry> = entries_at(call)
        .map(|entry| sealed(entry, None, branch, &entry.had))
        .collect();
    // The forge's list tells of a late seal, too, what had come in time.
    let is_told = |entry: &&Entry| is_prompt || matches!(entry.arrival, Arrival::Forge(_));
    let open = call.entries.iter().filter(is_told);
    arrived.extend(open.filter_map(|entry| {
        let at = match entry.place {
            Where::Submission(at) => at,
            // What came in between is told by the forge alone.
            Where::Issue(_) if entry.arrival != Arrival::Claimed => {
                return Some(sealed(entry, None, branch, &entry.files));
            }
            Where::Issue(_) | Where::Pages(_) | Where::Removed | Where::Elsewhere => return None,
        };
        let submission = submissions.all.get(at)?;
        if calls.lists.is_late(submission.number, call) {
            return None;
        }
        let reference = Some(submission.reference.clone());
        Some(sealed(entry, reference, submission.head?, &entry.files))
    }));
    arrived
}

/// What is wrong with the seal of a call.
pub(super) fn broken(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Broken> {
    let Some(seal) = &call.seal else {
        return Vec::new();
    };
    let mut broken = Vec::new();
    let path = format!("calls/{}/seal.yaml", call.file.id);
    let first = original(hub, calls, &path);
    let altered = [
        ("roll", first.roll.is_some() && first.roll != seal.roll),
        ("people", first.who.is_some() && first.who != seal.who),
        (
            "closes",
            first.entries.is_some() && first.entries != seal.entries,
        ),
        (
            "vote",
            first.ballots.is_some()
                && (&first.ballots, &first.left_out) != (&seal.ballots, &seal.left_out),
        ),
    ];
    let altered = altered.into_iter().filter(|(_, is_altered)| *is_altered);
    broken.extend(altered.map(|(name, _)| Broken::Altered(name)));
    if let Some((edge, entries)) = &seal.entries {
        if edge.seen < edge.at {
            broken.push(Broken::Early("closes"));
        }
        let lacking = entries_at(call).filter(|entry| !entries.contains_key(&entry.id));
        broken.extend(lacking.map(|entry| Broken::EntryLeftOut(entry.id.clone())));
        let added = entries.iter().filter(|(id, entry)| {
            entry.reference.is_none()
                && !entry.files.is_empty()
                && call.entry(id).is_none_or(|of_branch| {
                    let envelope = of_branch.envelope.as_ref();
                    of_branch.had != entry.files
                        || envelope.and_then(|it| it.envelope.as_ref()) != entry.envelope.as_ref()
                })
        });
        broken.extend(added.map(|(id, _)| Broken::EntryTooLate(id.clone())));
        broken.extend(promised(hub, call, edge));
    }
    if let Some((edge, ballots)) = &seal.ballots {
        if edge.seen < edge.at {
            broken.push(Broken::Early("vote"));
        }
        broken.extend(promised(hub, call, edge));
        let had = ballots_at(call);
        let lacking = had.keys().filter(|person| !ballots.contains_key(*person));
        broken.extend(lacking.cloned().map(Broken::BallotLeftOut));
        let says_who = seal.left_out.is_some();
        let own = call.ballots.iter();
        let own: BTreeMap<&str, &Ballot> = own.map(|it| (it.file.person.as_str(), it)).collect();
        let added = ballots.iter().filter(|(person, blob)| {
            // Where the seal says whose it is, it has to be what the file held then.
            let own = own.get(person.as_str());
            let sealed = own.and_then(|own| own.envelope.or(own.blob));
            match says_who {
                true => sealed != Some(**blob),
                false => had.get(*person) != Some(*blob),
            }
        });
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
    let contents = &hub.history.contents;
    let source = contents.source(&call.file.source.path, edge.call?)?;
    let before = CallFile::read(&call.file.id, &source, &mut Vec::new());
    let changed = call.broken_promises([&before, &call.file], edge.at);
    let keys: Vec<String> = changed.iter().map(|key| format!("`{key}`")).collect();
    (!keys.is_empty()).then(|| Broken::Call(keys.join(", ")))
}

/// What the seal said first of each deadline, also before it was removed. What somebody wrote into
/// it before the deadline is no seal, and what was changed and taken back changed nothing.
fn original(hub: &Linked, calls: &Calls, path: &str) -> Seal {
    let mut first = Seal::default();
    let said = SourcePath::new(path).and_then(|path| Some((hub.history.records.get(&path)?, path)));
    let Some((said, path)) = said else {
        return first;
    };
    // One that was written once is what it is.
    if said.len() < 2 {
        return first;
    }
    for (commit, blob) in said.iter().rev() {
        // Nobody makes a seal one that came too early by what hub.yaml says of clocks.
        let Some((blob, time)) = blob.zip(calls.timeline.own_time(*commit)) else {
            continue;
        };
        let Some(source) = hub.history.contents.source(&path, blob) else {
            continue;
        };
        let Some(seal) = Seal::read(&source, &mut Vec::new()) else {
            continue;
        };
        let entries = seal.entries.filter(|(edge, _)| edge.at <= time);
        let ballots = seal.ballots.filter(|(edge, _)| edge.at <= time);
        if entries.is_some() || ballots.is_some() {
            first.roll = first.roll.or(seal.roll);
            first.who = first.who.or(seal.who);
        }
        if first.ballots.is_none() && ballots.is_some() {
            first.left_out = seal.left_out;
        }
        first.entries = first.entries.or(entries);
        first.ballots = first.ballots.or(ballots);
    }
    first
}
