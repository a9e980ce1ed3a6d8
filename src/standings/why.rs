//! Why a record does not count, in words; and which records may be named.

use crate::calls::kind::Proof;
use crate::hub::calls::{Ballot, Call, Entry, Review, Uncast, Uncounted};
use crate::hub::people::UNNAMED;
use crate::hub::{Hub, PersonId};
use crate::privacy::shown;

/// What stands in the place of a record of somebody who is not to be named.
pub const HIDDEN: &str = "a record of somebody who is not to be named";

/// Why a ballot does not count.
pub fn of_ballot(why: Uncast) -> &'static str {
    match why {
        Uncast::Uncommitted => "it is not committed yet",
        Uncast::Invalid => "it cannot be read, or is filled in for another kind of vote",
        Uncast::UnknownOption => "it names something that is no option",
        Uncast::Foreign => "somebody else committed it",
        Uncast::NameOnly => {
            "its author has the name of that person, and an address that is not known as theirs"
        }
        Uncast::Unreadable => "its content is not in the history that is here",
        Uncast::NotOnRoll => "its voter is not on the roll",
        Uncast::WeakProof(Proof::SignOff) => "its commit has no sign-off of its voter",
        Uncast::WeakProof(Proof::Account) => {
            "the forge's list has no request with it from its voter's account"
        }
        Uncast::Unopened => "its envelope is not opened, or was opened too late",
        Uncast::BrokenEnvelope => "it is not what its author sealed",
        Uncast::Late => "it came, or was changed, after the vote had closed",
    }
}

/// Why a review does not count.
pub fn of_review(why: Uncounted) -> &'static str {
    match why {
        Uncounted::Uncommitted => "it is not committed yet",
        Uncounted::UnknownEntry => "the call has no such entry",
        Uncounted::EntryOut => "its entry does not take part",
        Uncounted::Foreign => "somebody else committed it",
        Uncounted::NameOnly => {
            "its author has the name of that person, and an address that is not known as theirs"
        }
        Uncounted::Unreadable => "its content is not in the history that is here",
        Uncounted::NoJudge => "its author is no judge",
        Uncounted::OtherEntries => "its author was added as a judge of other entries",
        Uncounted::Incomplete => "it cannot be read, or lacks a score",
        Uncounted::Silent => "it does not say whether there is a conflict",
        Uncounted::Declared => "its author declares a conflict",
        Uncounted::Conflict => "its author has a part in an entry",
        Uncounted::SealedEntry => "its entry was in an envelope when it was written",
        Uncounted::OtherRevision => "it is about another state of the entry",
        Uncounted::Unopened => "its envelope is not opened, or was opened too late",
        Uncounted::BrokenEnvelope => "it is not what its author sealed",
        Uncounted::Late => "it came after the last day for reviews",
    }
}

/// Whether a file may be named: neither its author nor the one in its path is hidden.
fn is_shown(hub: &Hub, author: Option<PersonId>, named: &str) -> bool {
    let of_path = hub.people.of_key(named);
    author
        .into_iter()
        .chain(of_path)
        .all(|person| hub.people.get(person).is_shown())
}

/// The path of a ballot, where it may be named.
pub fn path_of_ballot<'b>(hub: &Hub, ballot: &'b Ballot) -> Option<&'b str> {
    is_shown(hub, ballot.voter, &ballot.file.person).then(|| ballot.file.source.path.as_str())
}

/// The path of a review, where it may be named.
pub fn path_of_review<'r>(hub: &Hub, review: &'r Review) -> Option<&'r str> {
    is_shown(hub, review.reviewer, &review.file.person).then(|| review.file.source.path.as_str())
}

/// By what a judge has a part in entries of a call, for a sentence; nothing where git shows none.
fn part(entries: &[&Entry], judge: PersonId) -> String {
    let parts = entries.iter().map(|entry| {
        let wrote = entry.wrote.iter().find(|it| it.person == Some(judge));
        let commit = wrote.and_then(|wrote| wrote.commit);
        let commit = commit.map_or(String::new(), |commit| {
            format!(" (by commit {})", commit.short())
        });
        format!("`{}`{commit}", entry.id)
    });
    let parts: Vec<String> = parts.collect();
    parts.join(", ")
}

/// Judges who made a part of an entry, also by editing it, and which of their reviews therefore do
/// not count.
pub fn conflicts(hub: &Hub, call: &Call) -> Vec<String> {
    let judges = call.judges.iter().map(|(judge, _)| *judge);
    let told = judges.filter_map(|judge| {
        let made = |entry: &&Entry| entry.people.contains(&judge);
        let own: Vec<&Entry> = call.entries.iter().filter(made).collect();
        if own.is_empty() {
            return None;
        }
        let wrote = |entry: &&&Entry| entry.wrote.iter().any(|it| it.person == Some(judge));
        let competes = own.iter().filter(wrote).any(|entry| entry.stands());
        let which = match competes && !call.file.keys.reviews.peers {
            true => "no review of theirs counts",
            false => "their reviews of it do not count",
        };
        let person = hub.people.get(judge);
        let name = match person.is_shown() {
            true => shown(&person.name),
            false => UNNAMED.to_owned(),
        };
        Some(format!("{name}: {}; {which}", part(&own, judge)))
    });
    told.collect()
}

/// Every record that does not count, with the reason in words.
pub fn left_out<'c>(hub: &Hub, call: &'c Call) -> Vec<(&'c str, &'static str)> {
    let reviews = call.reviews.iter().filter_map(|review| {
        let why = review.counted.as_ref().err()?;
        Some((
            path_of_review(hub, review).unwrap_or(HIDDEN),
            of_review(*why),
        ))
    });
    let ballots = call.ballots.iter().filter_map(|ballot| {
        let why = ballot.counted.as_ref().err()?;
        Some((
            path_of_ballot(hub, ballot).unwrap_or(HIDDEN),
            of_ballot(*why),
        ))
    });
    reviews.chain(ballots).collect()
}
