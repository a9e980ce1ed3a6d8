//! What was changed after it had been settled, and changes nothing.

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::hub::calls::after::After;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::eligible::is_eligible;
use crate::hub::calls::entry::{Entry, Where};
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::{changed_afterwards, foreign_record, late_ballot};

/// What was changed afterwards of the records, entries and people of a call.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    let closed = call.vote_closed(calls.now());
    for ballot in &call.ballots {
        let Some(after) = ballot.after else { continue };
        let path = &ballot.file.source.path;
        let said = hub.history.records.get(path).and_then(|said| said.first());
        let since = said.and_then(|(commit, _)| calls.timeline.time(*commit));
        let rule = match closed {
            None => &foreign_record::RULE,
            // What somebody else made of it before is no late vote.
            Some(closes) if since.is_some_and(|at| at <= closes.at) => &changed_afterwards::RULE,
            Some(_) => &late_ballot::RULE,
        };
        found.push(of_ballot(path, after, rule));
    }
    let is_settled = call.file.dates.reviews_until.or(call.file.dates.decide_by);
    let is_settled = is_settled.is_some_and(|until| calls.is_past(until.at));
    for review in &call.reviews {
        let Some(after) = review.after else { continue };
        let is_settled = is_settled || call.written().is_some();
        found.push(of_review(&review.file.source.path, after, is_settled));
    }
    found.extend(
        call.entries
            .iter()
            .filter_map(|entry| of_entry(hub, call, entry)),
    );
    people(hub, calls, call, found);
}

fn at(path: &str) -> Place {
    Place {
        path: path.to_owned(),
        range: None,
    }
}

fn of_ballot(path: &SourcePath, after: After, rule: &'static Rule) -> Diagnostic {
    let is_late = rule.name == late_ballot::RULE.name;
    let what = match (is_late, after) {
        (true, After::Edited) => "changed after the vote had closed",
        (true, After::Removed) => "removed after the vote had closed",
        (false, After::Edited) => "edited by somebody else than its voter",
        (false, After::Removed) => "removed by somebody else than its voter",
    };
    let why = match is_late {
        true => "What it said when the vote closed counts.",
        false => "What its voter said last counts, and nobody votes for another.",
    };
    Diagnostic::new(rule, at(path.as_str()), format!("this ballot was {what}"))
        .why(why)
        .help("Undo it with git, or leave it: the result stays the same.")
}

fn of_review(path: &SourcePath, after: After, is_settled: bool) -> Diagnostic {
    let what = match after {
        After::Edited => "changed",
        After::Removed => "removed",
    };
    let (rule, message) = match is_settled {
        true => (
            &changed_afterwards::RULE,
            format!("this review was {what} after it had counted"),
        ),
        false => (
            &foreign_record::RULE,
            format!("this review was {what} by somebody else than its author"),
        ),
    };
    Diagnostic::new(rule, at(path.as_str()), message)
        .why("What it said then counts.")
        .help("Undo it with git, or leave it: the result stays the same.")
}

fn of_entry(hub: &Linked, call: &Call, entry: &Entry) -> Option<Diagnostic> {
    let title = call.file.title();
    let why = "The entry is judged as it was when the call closed.";
    let told = |path: &str, message: String| {
        Diagnostic::new(&changed_afterwards::RULE, at(path), message)
            .why(why)
            .help("Take the change back with git, or leave it: the entry takes part as it was. Those who decide may say otherwise in public, under `overrides:`.")
    };
    match &entry.place {
        Where::Removed => {
            let path = entry.had.keys().next()?;
            let is_kept = SourcePath::new(path).is_some_and(|path| {
                let history = &hub.history;
                history.files.contains_key(&path) && !history.gone.contains_key(&path)
            });
            let message = format!(
                "the entry `{}` (\"{}\") was there when \"{title}\" closed, and {}",
                entry.id,
                quoted(&entry.title),
                match is_kept {
                    // A draft is there and is shown to nobody.
                    true => "is not published any more",
                    false => "was removed since",
                }
            );
            Some(told(path, message))
        }
        Where::Pages(pages) if !entry.had.is_empty() => {
            let names_it = |page: &crate::hub::page::Page| {
                let of_page = page.meta.call.as_ref();
                of_page.is_some_and(|of_page| of_page.names(&call.file.id))
            };
            let page = pages.iter().map(|page| hub.page(*page));
            let page = page.into_iter().find(|page| !names_it(page))?;
            let message = format!(
                "this page was the entry `{}` when \"{title}\" closed, and does not say so any more",
                entry.id
            );
            Some(told(page.source.path.as_str(), message))
        }
        _ => None,
    }
}

/// People who are others by what is known today than by the seal.
fn people(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    let Some(seal) = &call.seal else { return };
    let mut doubts: Vec<String> = Vec::new();
    let key = |person| hub.people.get(person).key.clone();
    if let Some(who) = &seal.who {
        let today: Vec<String> = call.people.iter().map(|person| key(*person)).collect();
        let judges: Vec<String> = call.judges.iter().map(|(judge, _)| key(*judge)).collect();
        for (sealed, today) in [(&who.people, today), (&who.judges, judges)] {
            let gone = sealed.keys().filter(|name| !today.contains(name));
            doubts.extend(gone.map(|name| format!("`{name}`")));
        }
    }
    if seal.left_out.is_some() {
        let differs = call.ballots.iter().filter(|ballot| {
            let is_sealed = seal.ballots.as_ref();
            let is_sealed =
                is_sealed.is_some_and(|(_, ballots)| ballots.contains_key(&ballot.file.person));
            let left_out = seal.left_out.as_ref();
            let was_out = left_out.is_some_and(|it| it.contains_key(&ballot.file.person));
            is_sealed && was_out != ballot.today.is_err_and(|why| why.is_of_person())
        });
        doubts.extend(differs.map(|ballot| format!("`{}`", ballot.file.person)));
    }
    for entry in &call.entries {
        let sealed = call
            .sealed_entry(&entry.id)
            .filter(|it| it.people.is_some());
        if let Some(sealed) = sealed
            && sealed.ineligible == is_eligible(hub, calls, call, &entry.people)
        {
            doubts.push(format!("the people of `{}`", entry.id));
        }
    }
    doubts.sort();
    doubts.dedup();
    if doubts.is_empty() {
        return;
    }
    let names: Vec<&str> = doubts.iter().map(String::as_str).collect();
    let message = format!(
        "by today's profiles, `.mailmap` and commits, these differ from the seal: {}",
        names.join(", ")
    );
    let path = format!("calls/{}/seal.yaml", call.file.id);
    found.push(
        Diagnostic::new(&changed_afterwards::RULE, at(&path), message)
            .why("The judges, entrants and voters in the seal count, not those of today.")
            .help(format!(
                "`commonweal decide {} --verify` makes the seal again at its commit and says which one is right.",
                call.file.id
            )),
    );
}
