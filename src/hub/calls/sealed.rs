//! Seals: what is to be sealed now, and whether what was sealed is still there.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::Seal;
use crate::calls::seal::{Edge, SealedEntry};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Where};
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
            let entries = arrived(self, call, branch, submissions);
            seal.entries = Some((edge(closes.at), entries));
        }
        if let Some(closes) = vote.filter(|_| seal.ballots.is_none()) {
            let ballots = call.ballots.iter().filter_map(|ballot| {
                Some((ballot.file.person.clone(), ballot.envelope.or(ballot.blob)?))
            });
            seal.ballots = Some((edge(closes.at), ballots.collect()));
        }
        match (seal == before, closes.or(vote)) {
            (false, Some(_)) => Ok(seal),
            (_, None) => Err(Unsealable::TooEarly),
            _ => Err(Unsealable::Done),
        }
    }
}

/// What had arrived of a call, merged or not.
fn arrived(
    calls: &Calls,
    call: &Call,
    branch: CommitId,
    submissions: &Submissions,
) -> BTreeMap<String, SealedEntry> {
    let entries = call.entries.iter().filter_map(|entry| {
        let (reference, commit) = match &entry.place {
            // What came in between is told by the forge alone.
            Where::Issue(_) if entry.arrival == Arrival::Claimed => return None,
            Where::Pages(_) | Where::Issue(_) => (None, branch),
            Where::Submission(at) => {
                let submission = submissions.all.get(*at)?;
                if calls.lists.is_late(submission.number, call) {
                    return None;
                }
                (Some(submission.reference.clone()), submission.head?)
            }
        };
        let sealed = SealedEntry {
            reference,
            commit,
            files: entry.files.clone(),
        };
        Some((entry.id.clone(), sealed))
    });
    entries.collect()
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
}

/// What is wrong with the seal of a call.
pub(super) fn broken(hub: &Linked, call: &Call) -> Vec<Broken> {
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
    }
    if let Some((edge, ballots)) = &seal.ballots {
        if edge.seen < edge.at {
            broken.push(Broken::Early("vote"));
        }
        for (person, blob) in ballots {
            broken.extend(ballot(call, person, blob));
        }
    }
    broken
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

/// What the seal said at earlier times.
fn earlier(hub: &Linked, path: &str) -> Vec<Seal> {
    let Some(path) = SourcePath::new(path) else {
        return Vec::new();
    };
    let Some(file) = hub.history.files.get(&path) else {
        return Vec::new();
    };
    let contents = file.changes.iter().filter_map(|change| change.file.after);
    contents
        .filter(|blob| Some(*blob) != file.today)
        .filter_map(|blob| {
            let text = hub.history.contents.text(blob)?;
            let source = Arc::new(Source::new(path.clone(), text));
            Seal::read(&source, &mut Vec::new())
        })
        .collect()
}
