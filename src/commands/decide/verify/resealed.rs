//! A seal, made again at the commits that it names: whether it said the truth when it was made,
//! whatever is known of people by now.

use crate::calls::Seal;
use crate::calls::seal::{Edge, SealedEntry};
use crate::commands::Failure;
use crate::hub::Call;
use crate::load::Revision;
use crate::pipeline::{self, KeptLog, Opened, Request};

/// What a seal says, and what was not so at the commits that it names. Seals that do not say who
/// somebody was are compared with the branch alone, by whoever reads them.
pub(super) fn differences(
    request: &Request,
    opened: &Opened,
    call: &Call,
) -> Result<Vec<String>, Failure> {
    let Some(seal) = call.seal.as_ref().filter(|seal| seal.who.is_some()) else {
        return Ok(Vec::new());
    };
    let entries = seal.entries.as_ref().map(|(edge, _)| edge);
    let ballots = seal.ballots.as_ref().map(|(edge, _)| edge);
    let mut edges: Vec<&Edge> = entries.into_iter().chain(ballots).collect();
    edges.sort_by_key(|edge| edge.seen);
    let mut told = Vec::new();
    for (at, edge) in edges.into_iter().enumerate() {
        let timeline = &opened.hub.calls.timeline;
        if timeline
            .place_of(&opened.hub.history, edge.branch)
            .is_none()
        {
            told.push(format!(
                "the seal names the commit {}, which the branch does not have",
                edge.branch.short()
            ));
            continue;
        }
        let Some(again) = at_its_commit(request, edge, &call.file.id)? else {
            continue;
        };
        let differs = compare(seal, &again, at == 0);
        told.extend(differs.into_iter().map(|what| {
            format!(
                "the seal does not match the commit {} that it names: {what}",
                edge.branch.short()
            )
        }));
    }
    Ok(told)
}

/// The seal of a call as it is made at a commit; nothing where it was sealed already.
fn at_its_commit(request: &Request, edge: &Edge, id: &str) -> Result<Option<Seal>, Failure> {
    let request = Request {
        revision: Revision::Named(edge.branch.to_string()),
        now: Some(edge.seen),
        ..request.clone()
    };
    let then = pipeline::read_again(&request, &mut KeptLog::default())?.open_whole(&request);
    let call = then.hub.calls.get(id);
    Ok(call.and_then(|call| then.hub.seal(call).ok()))
}

/// What differs, of that which only the branch says: what requests brought nobody can tell later.
fn compare(seal: &Seal, again: &Seal, is_first: bool) -> Vec<String> {
    let mut told = Vec::new();
    if is_first && seal.who != again.who {
        told.push("who runs and judges the call".to_owned());
    }
    if let (Some((edge, sealed)), Some((of_again, again))) = (&seal.entries, &again.entries)
        && edge.branch == of_again.branch
    {
        let of_branch = |entry: &&SealedEntry| entry.reference.is_none() && !entry.files.is_empty();
        let names = sealed
            .keys()
            .chain(again.keys().filter(|id| !sealed.contains_key(*id)));
        for id in names {
            let pair = [sealed, again].map(|all| all.get(id).filter(of_branch));
            let parts = pair
                .map(|entry| entry.map(|it| (&it.files, &it.people, it.ineligible, &it.envelope)));
            if parts[0] != parts[1] {
                told.push(format!("the entry `{id}`"));
            }
        }
    }
    if let (Some((edge, sealed)), Some((of_again, ballots))) = (&seal.ballots, &again.ballots)
        && edge.branch == of_again.branch
    {
        let why = |seal: &Seal, person| {
            let left_out = seal.left_out.as_ref();
            left_out.and_then(|left_out| left_out.get(person).cloned())
        };
        let names = sealed
            .keys()
            .chain(ballots.keys().filter(|it| !sealed.contains_key(*it)));
        for person in names {
            let is_same = sealed.get(person) == ballots.get(person)
                && why(seal, person) == why(again, person);
            if !is_same {
                told.push(format!("the ballot of `{person}`"));
            }
        }
    }
    told
}
