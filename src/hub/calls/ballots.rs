//! Ballots: whose they are, and whether they count.

use crate::calls::ballot::{BallotFile, Choice, NONE};
use crate::calls::keys::BallotRules;
use crate::calls::kind::{From, Method, Proof};
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::{Ballot, Uncast};
use crate::hub::calls::call::Call;
use crate::hub::calls::opening::{self, Opening};
use crate::hub::calls::roll::Voting;
use crate::hub::calls::timeline::Written;
use crate::hub::linked::Linked;

/// The ballots of a call, by path.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Ballot> {
    let files = calls.records.ballots.get(&call.file.id);
    let (Some(files), Some(rules)) = (files, call.file.ballot()) else {
        return Vec::new();
    };
    // Where support is counted, nobody casts a ballot.
    if rules.from == From::Reactions {
        return Vec::new();
    }
    let voting = Voting::of(hub, calls, call, rules);
    files
        .iter()
        .map(|file| {
            let written = calls
                .timeline
                .written(&hub.history, &hub.people, &file.source.path);
            let dates = &call.file.dates;
            let opening = written.as_ref().filter(|_| rules.sealed).map(|written| {
                let edges = [dates.vote_closes, dates.reveal];
                let path = &file.source.path;
                opening::of(hub, &calls.timeline, path, &file.envelope, written, edges)
            });
            let counted = written
                .as_ref()
                .map_or(Err(Uncast::Uncommitted), |written| {
                    cast((hub, calls), call, rules, &voting, file, (written, opening))
                });
            let envelope = match opening {
                Some(Opening::Opened(sealed)) => Some(sealed.blob),
                _ => None,
            };
            Ballot {
                envelope,
                voter: written.map(|written| written.author),
                commit: written.map(|written| hub.history.commit(written.commit).id),
                blob: written.map(|written| written.blob),
                file: file.clone(),
                counted,
            }
        })
        .collect()
}

fn cast(
    (hub, calls): (&Linked, &Calls),
    call: &Call,
    rules: &BallotRules,
    voting: &Voting,
    file: &BallotFile,
    (written, opening): (&Written, Option<Opening>),
) -> Result<(), Uncast> {
    let voted = match &opening {
        None => written,
        Some(Opening::Opened(sealed)) => sealed,
        Some(Opening::Unopened) => return Err(Uncast::Unopened),
        Some(Opening::Broken) => return Err(Uncast::BrokenEnvelope),
    };
    let choice = file.choice.as_ref().ok_or(Uncast::Invalid)?;
    if hub.people.get(written.author).key != file.person {
        return Err(Uncast::Foreign);
    }
    if !is_in_time(call, voted) {
        return Err(Uncast::Late);
    }
    if !voting.has(written.author) {
        return Err(Uncast::NotOnRoll);
    }
    let is_proven = match rules.proof {
        Proof::SignOff => is_signed(hub, written),
        // With envelopes both came by requests, and the first is the vote.
        Proof::Account => [written, voted].into_iter().all(|written| {
            let (commit, author) = (written.commit, written.author);
            calls
                .lists
                .is_by_account(hub, &calls.timeline, commit, author)
        }),
    };
    if !is_proven {
        return Err(Uncast::WeakProof(rules.proof));
    }
    if choice.method() != rules.method {
        return Err(Uncast::Invalid);
    }
    // An entry that does not take part any more is left out of the count, and not the ballots that
    // name it.
    let sealed = call.seal.as_ref().and_then(|seal| seal.entries.as_ref());
    let is_option = |name: &str| {
        rules.none && name == NONE && rules.method == Method::Ranked
            || call.entry(name).is_some()
            || sealed.is_some_and(|(_, entries)| entries.contains_key(name))
    };
    if !choice
        .options()
        .iter()
        .all(|option| is_option(&option.text))
    {
        return Err(Uncast::UnknownOption);
    }
    if let Choice::Scores(scores) = choice
        && scores.iter().any(|(_, score)| *score > rules.max)
    {
        return Err(Uncast::Invalid);
    }
    Ok(())
}

/// Whether whoever committed a ballot signed it off.
fn is_signed(hub: &Linked, written: &Written) -> bool {
    let commit = hub.history.commit(written.commit);
    commit.sign_offs.iter().any(|sign_off| {
        sign_off.person.map(|person| hub.people.of_history(person)) == Some(written.author)
    })
}

/// Whether the branch had a ballot before the vote closed. What a seal says of it is compared with
/// that, and does not take its place.
fn is_in_time(call: &Call, voted: &Written) -> bool {
    let closes = call.file.dates.vote_closes;
    closes.is_none_or(|closes| voted.at <= closes.at)
}
