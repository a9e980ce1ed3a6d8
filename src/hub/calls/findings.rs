//! What is wrong with calls and their records, told to those who wrote them.

mod afterwards;
mod alike;
mod clock;
mod decided;
mod doubts;
mod drives;
mod edited;
mod entries;
mod envelopes;
mod foreign;
mod judges;
mod outcome;
mod promise;
mod records;
mod texts;
mod voters;
mod words;

pub(in crate::hub) use foreign::touched;
pub(super) use rayon::prelude::*;

use crate::calls::Records;
use crate::diagnostic::Diagnostic;
use crate::fields::{Written, nearest};
use crate::history::looks;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::naming::list;
use crate::hub::calls::roll;
use crate::hub::linked::Linked;
use crate::paths::{SourcePath, slug};
use crate::privacy::quoted;
use crate::rules::{call_change, overdue_decision, unknown_call};
use decided::{of_decision, seal};
use entries::{limits, of_entry, teams};
use records::{of_ballot, of_review};
use texts::texts;

/// Records and pages that name a call which is not there.
pub(super) fn orphans(hub: &Linked, records: &Records, found: &mut Vec<Diagnostic>) {
    if !hub.config.written {
        return;
    }
    let ids: Vec<&str> = records.calls.iter().map(|file| file.id.as_str()).collect();
    let mut tell = |path: &SourcePath, range: std::ops::Range<usize>, name: &str| {
        let seen = looks(name);
        let alike = ids.iter().find(|id| looks(id) == seen);
        let help = match (alike, nearest(&slug(name), &ids)) {
            (Some(id), _) => {
                format!(
                    "It only looks like the name of the call `{id}`: type it anew, in plain letters."
                )
            }
            (None, Some(near)) => format!("Did you mean `{near}`?"),
            _ if ids.is_empty() => "The hub has no calls: they are files in `calls/`.".to_owned(),
            _ => format!("The hub's calls are {}.", list(&ids)),
        };
        found.push(
            Diagnostic::new(
                &unknown_call::RULE,
                (path, range),
                format!("there is no call `{}`", quoted(name)),
            )
            .why("What it says has no effect.")
            .help(help),
        );
    };
    for page in &hub.pages {
        if let Some(call) = &page.meta.call
            && !ids.contains(&slug(&call.value).as_str())
        {
            tell(&page.source.path, call.range.clone(), &call.value);
        }
    }
    let reviews = records.reviews.values().flatten();
    let reviews = reviews.map(|review| (&review.source.path, &review.call));
    let ballots = records.ballots.values().flatten();
    let ballots = ballots.map(|ballot| (&ballot.source.path, &ballot.call));
    let texts = records.texts.iter();
    let texts = texts.map(|text| (&text.source.path, &text.id));
    let answers = records.answers.values().flatten();
    let answers = answers.map(|sheet| (&sheet.source.path, &sheet.call));
    for (path, call) in reviews.chain(ballots).chain(texts).chain(answers) {
        if !ids.contains(&call.as_str()) {
            tell(path, 0..0, call);
        }
    }
}

/// What is wrong with the calls of a hub.
pub(super) fn of_all(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) {
    clock::ahead(hub, calls, found);
    alike::of_all(hub, calls, found);
    let told = calls.all.par_iter().map(|call| {
        let mut found = Vec::new();
        of_call(hub, calls, call, &mut found);
        found
    });
    found.extend(told.collect::<Vec<_>>().into_iter().flatten());
}

/// What is wrong with a call.
fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    texts(hub, calls, call, found);
    names(hub, call, found);
    found.extend(hidden(call));
    found.extend(judges::few(call));
    found.extend(voters::open(call));
    found.extend(promise::promise(hub, calls, call));
    drives::target(hub, call, found);
    let mistakes = call.tasks.iter().flat_map(|batch| &batch.mistakes);
    found.extend(mistakes.cloned());
    clock::behind(hub, calls, call, found);
    found.extend(
        call.entries
            .iter()
            .filter_map(|entry| of_entry(hub, call, entry)),
    );
    envelopes::of_call(hub, calls, call, found);
    outcome::steps(hub, call, found);
    limits(hub, call, found);
    found.extend(entries::too_many(call));
    entries::names(hub, call, found);
    teams(hub, call, found);
    found.extend(
        call.reviews
            .iter()
            .filter_map(|review| of_review(hub, calls, call, review)),
    );
    found.extend(
        call.ballots
            .iter()
            .filter_map(|ballot| of_ballot(hub, calls, call, ballot)),
    );
    seal(call, found);
    afterwards::of_call(hub, calls, call, found);
    edited::of_call(hub, calls, call, found);
    foreign::of_call(hub, calls, call, found);
    doubts::of_call(call, found);
    if let Some((source, decision)) = call.written() {
        of_decision(hub, calls, call, &source.path, decision, found);
    }
    if call.overdue
        && let Some(by) = call.file.dates.decide_by
    {
        let range = call
            .file
            .keys
            .decide_by
            .as_ref()
            .map_or(0..0, |at| at.range.clone());
        found.push(
            Diagnostic::new(
                &overdue_decision::RULE,
                (&call.file.source.path, range),
                format!("a decision was promised by {by}, and there is none"),
            )
            .why("Those who sent something wait for the answer that they were promised.")
            .help(format!(
                "Decide with `commonweal decide {} --write`, or say in `updates:` why it takes longer.",
                call.file.id
            )),
        );
    }
}

/// A call that was open, or has records, and says that it is a draft.
fn hidden(call: &Call) -> Option<Diagnostic> {
    let draft = call
        .file
        .tree
        .get("draft")
        .filter(|_| call.file.keys.draft)?;
    let place = (&call.file.source.path, draft.key_range.clone());
    Some(
        Diagnostic::new(&call_change::RULE, place, "this call was open, or has records, and says that it is a draft")
            .why("It stays visible: people entered, reviewed or voted in public, and that cannot be hidden.")
            .help("Remove `draft`. To call it off, write `closed: { date: …, reason: … }`."),
    )
}

/// People whom a call names and nobody knows.
fn names(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let keys = &call.file.keys;
    let judges = keys.judges.iter().map(|judge| &judge.who);
    let admitted = keys
        .admit
        .iter()
        .filter_map(|admitted| admitted.who.as_ref());
    let all: Vec<&Written> = keys.people.iter().chain(judges).chain(admitted).collect();
    for name in all {
        if roll::find(hub, &name.text).is_some() {
            continue;
        }
        let keys: Vec<&str> = hub
            .people
            .all
            .iter()
            .filter(|person| person.is_shown())
            .map(|person| person.key.as_str())
            .collect();
        let help = match nearest(&slug(&name.text), &keys) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Write the name of a profile in `contributors/`, or of the person's page on the hub. Whoever has neither becomes known by the first commit that is theirs, also by that of this file.".to_owned(),
        };
        found.push(
            Diagnostic::new(
                &unknown_call::RULE,
                (&call.file.source.path, name.range.clone()),
                format!("nobody in this hub is called `{}`", quoted(&name.text)),
            )
            .why("An unknown person cannot judge, decide or vote.")
            .help(help),
        );
    }
}
