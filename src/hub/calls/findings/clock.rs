//! Commits whose clock is ahead, and what that does to the deadlines of calls.

use crate::calls::Moment;
use crate::diagnostic::{Diagnostic, Place};
use crate::history::Completeness;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::naming::list;
use crate::hub::linked::Linked;
use crate::hub::timeline::Setback;
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::clock_ahead;

const WHY: &str = "Commit times on the branch may only go forward, so that nobody gets in time by setting a clock back.";

/// What clocks that are ahead do to calls.
pub(super) fn ahead(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) {
    unknown(hub, calls, found);
    let timeline = &calls.timeline;
    let newest = calls.given.and_then(|now| timeline.ahead_of(now));
    for setback in timeline.setbacks() {
        // What is ahead of the present, too, is told of below.
        let of_newest = newest.filter(|newest| newest.ahead == setback.ahead);
        let setback = Setback {
            back: of_newest.map_or(setback.back, |newest| newest.back.min(setback.back)),
            ..*setback
        };
        let is_told = tell(hub, calls, &setback, found);
        if !is_told && of_newest.is_some() {
            found.extend(harmless(hub, calls, &setback));
        }
    }
    let is_setback = |newest: &Setback| {
        let mut setbacks = timeline.setbacks().iter();
        setbacks.any(|setback| setback.ahead == newest.ahead)
    };
    if let Some(newest) = newest.filter(|newest| !is_setback(newest))
        && !tell(hub, calls, &newest, found)
    {
        found.extend(harmless(hub, calls, &newest));
    }
}

/// Tells entries and ballots that came with a commit whose clock is far behind what it stands on, as
/// long as nothing has settled which of them came in time.
pub(super) fn behind(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    if call.written().is_some() || call.file.keys.closed.is_some() {
        return;
    }
    let (history, timeline) = (&hub.history, &calls.timeline);
    let known = timeline.created(history, &call.file.source.path);
    let known = known.map_or(0, |(_, place)| place);
    let seal = call.seal.as_ref();
    let is_open =
        seal.is_none_or(|seal| seal.entries.is_none()) && call.file.dates.closes.is_some();
    let entries = call.entries.iter().filter(|_| is_open);
    let entries = entries.flat_map(|entry| entry.files.keys());
    let entries = entries.filter_map(|path| SourcePath::new(path));
    let entries = entries.map(|path| (path, call.file.dates.closes));
    let is_voting = seal.is_none_or(|seal| seal.ballots.is_none());
    let ballots = call.ballots.iter().filter(|_| is_voting);
    let ballots = ballots.map(|ballot| ballot.file.source.path.clone());
    let ballots = ballots.map(|path| (path, call.file.dates.vote_closes));
    for (path, edge) in entries.chain(ballots) {
        let changes = history.files.get(&path).into_iter();
        let changes = changes.flat_map(|file| &file.changes);
        // What is too late by the clock that is ahead is told of the deadline.
        let in_time = |at: i64| edge.is_none_or(|edge| at <= edge.at);
        let brought = changes.map(|change| change.commit);
        let brought = brought.filter(|commit| timeline.time(*commit).is_some_and(in_time));
        let brought = brought.filter_map(|commit| timeline.place(commit));
        let mut brought = brought.filter(|place| *place >= known);
        let told =
            brought.find_map(|place| Some((timeline.commit(place)?, timeline.behind(place)?)));
        let Some((commit, ahead)) = told else {
            continue;
        };
        let [commit, ahead] = [commit, ahead].map(|at| hub.history.commit(at));
        let message = format!(
            "this came with commit {}, which says {}, before what it stands on: commit {} says {}",
            commit.id.short(),
            Moment::utc(commit.committed.seconds),
            ahead.id.short(),
            Moment::utc(ahead.committed.seconds)
        );
        found.push(
            Diagnostic::new(&clock_ahead::RULE, &path, message)
                .about(commit.id)
                .why("No commit is older than what it stands on, so one of both clocks was wrong, and nothing proves that this came in time. An entry of which nothing does takes part only if those who decide take it.")
                .help(help(&ahead.id.short())),
        );
    }
}

/// Tells of each deadline that is not sealed and that a commit is ahead of; whether there is one.
fn tell(hub: &Linked, calls: &Calls, setback: &Setback, found: &mut Vec<Diagnostic>) -> bool {
    let before = found.len();
    for call in &calls.all {
        let edges = open_edges(call);
        let late = edges.filter(|(_, edge)| (setback.back..setback.time).contains(&edge.at));
        let late: Vec<String> = late
            .map(|(name, edge)| format!("`{name}` ({edge})"))
            .collect();
        if late.is_empty() {
            continue;
        }
        let commit = hub.history.commit(setback.ahead);
        let message = format!(
            "commit {} is dated {}, so everything after it is too late for {}",
            commit.id.short(),
            Moment::utc(setback.time),
            late.join(", ")
        );
        found.push(
            Diagnostic::new(&clock_ahead::RULE, &call.file.source.path, message)
                .about(commit.id)
                .why(WHY)
                .help(help(&commit.id.short())),
        );
    }
    found.len() > before
}

fn help(commit: &str) -> String {
    format!(
        "If the clock of that commit was wrong, write `calls: {{ wrong-clocks: [{commit}] }}` into hub.yaml before the deadline is sealed: the commit then gets the time of the next one. If nobody else has this commit yet, `git commit --amend --no-edit` corrects its time. If its clock was right and later ones are behind, do nothing."
    )
}

/// A commit that is ahead of the present and of no deadline.
fn harmless(hub: &Linked, calls: &Calls, setback: &Setback) -> Option<Diagnostic> {
    let call = calls.all.first()?;
    let commit = hub.history.commit(setback.ahead);
    let message = format!(
        "commit {} says {}, which is more than an hour ahead",
        commit.id.short(),
        Moment::utc(setback.time)
    );
    Some(
        Diagnostic::new(&clock_ahead::RULE, &call.file.source.path, message)
            .about(commit.id)
            .why(format!("It is ahead of no deadline so far. {WHY}"))
            .help(help(&commit.id.short())),
    )
}

/// The deadlines of a call that nothing has settled yet.
fn open_edges(call: &Call) -> impl Iterator<Item = (&'static str, Moment)> {
    let seal = call.seal.as_ref();
    let has_entries = seal.is_some_and(|seal| seal.entries.is_some());
    let has_ballots = seal.is_some_and(|seal| seal.ballots.is_some());
    let is_over = call.written().is_some() || call.file.keys.closed.is_some();
    call.file
        .dates
        .edges()
        .filter(move |(name, _)| match *name {
            "closes" => !is_over && !has_entries,
            "vote-closes" => !is_over && !has_ballots,
            "reviews-until" | "reveal" => !is_over,
            _ => false,
        })
}

/// Commits that hub.yaml names as having wrong clocks, and that the branch's own line lacks.
fn unknown(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) {
    // A part of a history may lack them.
    if hub.history.completeness != Completeness::Complete {
        return;
    }
    let is_of_line = |name: &str| {
        let commit = hub.history.commit_named(name);
        commit.is_some_and(|at| {
            let place = calls.timeline.place(at);
            place.and_then(|place| calls.timeline.commit(place)) == Some(at)
        })
    };
    let names = hub.config.calls.wrong_clocks.iter();
    let names: Vec<String> = names
        .filter(|name| !is_of_line(name))
        .map(|name| quoted(name))
        .collect();
    if names.is_empty() {
        return;
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let place = Place {
        path: "hub.yaml".to_owned(),
        range: None,
    };
    let message = format!(
        "`calls.wrong-clocks` names no first-parent commit of the branch: {}",
        list(&names)
    );
    found.push(
        Diagnostic::new(&clock_ahead::RULE, place, message)
            .why("Only those tell when something was merged, so naming others has no effect.")
            .help("Write seven or more digits of a commit that `git log --first-parent` lists."),
    );
}
