//! One call in words: where it stands, what came, what counts, and what is missing.

use std::fmt::Write as _;

use super::next::next;
use super::table::state;
use super::{tasks, why};
use crate::calls::Moment;
use crate::calls::file::text;
use crate::calls::kind::Decides;
use crate::credits::table::aligned;
use crate::history::Timestamp;
use crate::hub::calls::{Arrival, Batch, Call, Drive, Entry, Standing, State};
use crate::hub::{Hub, PageId, PersonId};
use crate::privacy::shown;

/// Everything about a call.
pub fn render(hub: &Hub, call: &Call) -> String {
    let file = &call.file;
    let mut out = format!("{} ({})\n", file.title(), file.id);
    let mut line = |name: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(out, "{name:<11}{value}");
        }
    };
    line(
        "question",
        text(file.keys.question.as_ref()).unwrap_or_default(),
    );
    line("kind", file.keys.kind.name().to_owned());
    line("state", state(call));
    for (name, at) in file.dates.edges() {
        let is_past = hub.calls.is_past(at.at);
        let passed = if is_past { " (passed)" } else { "" };
        line(label(name), format!("{at}{passed}"));
    }
    line("run by", people(hub, call.people.iter().copied()));
    if file.has_award_by(Decides::Judges) {
        let judges = call.judges.iter().map(|(person, _)| *person);
        line("judges", people(hub, judges));
    }
    for award in &file.awards {
        let title = if award.title.is_empty() {
            &award.id
        } else {
            &award.title
        };
        line("award", format!("{title}, by {}", award.decides.name()));
    }
    if let Some(drive) = &call.drive {
        line("progress", format!("{} of {}", drive.done(), drive.of));
    }
    for (name, value) in call.tasks.iter().flat_map(|batch| figures(hub, batch)) {
        line(name, value);
    }
    out.push('\n');
    match (&call.drive, &call.tasks) {
        (Some(drive), _) => of_drive(hub, drive, &mut out),
        (None, Some(batch)) => tasks::table(batch, |_| true, &mut out),
        (None, None) => entries(hub, call, &mut out),
    }
    counts(call, &mut out);
    let conflicts = why::conflicts(hub, call);
    if !conflicts.is_empty() {
        out.push_str("judges with a part in an entry:\n");
        for told in conflicts {
            let _ = writeln!(out, "  {told}");
        }
    }
    let heading = "entries that others changed before the call closed:";
    touched(hub, call, heading, &mut out);
    doubts(call, "to know besides the records:", &mut out);
    let left_out = why::left_out(hub, call);
    if !left_out.is_empty() {
        out.push_str("left out:\n");
        for (record, why) in left_out {
            let _ = writeln!(out, "  {record}: {why}");
        }
    }
    if let Some(next) = next(hub, call) {
        let _ = writeln!(out, "missing: {}", next.what);
        if let Some(command) = next.command {
            let _ = writeln!(out, "  {command}");
        }
    }
    out
}

/// What to know of a result besides the records of the call.
pub(super) fn doubts(call: &Call, heading: &str, out: &mut String) {
    if !call.doubts.is_empty() {
        let _ = writeln!(out, "{heading}");
        for doubt in &call.doubts {
            let _ = writeln!(out, "  {}", doubt.told());
        }
    }
}

/// What others than their people made of entries before the call closed.
pub(super) fn touched(hub: &Hub, call: &Call, heading: &str, out: &mut String) {
    let touched = hub.touched(call);
    if !touched.is_empty() {
        let _ = writeln!(out, "{heading}");
        for told in touched {
            let _ = writeln!(out, "  {told}");
        }
    }
}

/// How far a batch of tasks is, in lines with their names.
fn figures(hub: &Hub, batch: &Batch) -> [(&'static str, String); 3] {
    let alpha = batch.alpha.map(|alpha| alpha.to_string());
    let answerers = batch.people.iter().map(|it| it.person);
    let progress = format!("{} of {}", batch.settled(), batch.tasks.len());
    [
        ("progress", progress),
        ("answers by", people(hub, answerers)),
        ("alpha", alpha.unwrap_or_default()),
    ]
}

/// The name of a date, short enough for its column.
fn label(edge: &str) -> &str {
    match edge {
        "vote-opens" => "vote from",
        "vote-closes" => "vote till",
        "reveal" => "envelopes",
        "reviews-until" => "reviews",
        "decide-by" => "decided by",
        edge => edge,
    }
}

/// What helps where conflicts of interest leave an entry with too few judges.
pub fn add_a_judge(call: &Call) -> String {
    let first = match call.seal.is_none() && call.state == State::Judging {
        true => "Once what had arrived is sealed, those",
        false => "Those",
    };
    format!(
        "{first} who run the call can add a judge: to `judges` in {}, with an entry in `amendments`.",
        call.file.source.path
    )
}

/// The names of people; those who are not to be named are counted.
pub fn people(hub: &Hub, all: impl Iterator<Item = PersonId>) -> String {
    let (named, hidden): (Vec<_>, Vec<_>) = all
        .map(|person| hub.people.get(person))
        .partition(|person| person.is_shown());
    let mut names: Vec<String> = named.iter().map(|person| shown(&person.name)).collect();
    match hidden.len() {
        0 => {}
        1 => names.push("1 who is not to be named".into()),
        count => names.push(format!("{count} who are not to be named")),
    }
    names.join(", ")
}

fn entries(hub: &Hub, call: &Call, out: &mut String) {
    if call.entries.is_empty() {
        out.push_str("no entries yet\n");
        return;
    }
    let headings = ["ENTRY", "TITLE", "BY", "ARRIVED", "STANDING", "REVIEWS"];
    let mut rows = vec![headings.map(str::to_owned)];
    rows.extend(call.entries.iter().map(|entry| {
        let reviews = match call.reviews_of(entry) {
            0 if call.reviews.is_empty() => String::new(),
            count => count.to_string(),
        };
        [
            entry.id.clone(),
            shown(&entry.title),
            sent_by(hub, entry),
            arrived(entry),
            match entry.standing {
                Standing::Stands if entry.is_sealed() => "in its envelope".to_owned(),
                standing => standing.name().to_owned(),
            },
            reviews,
        ]
    }));
    aligned(out, &rows);
}

/// The pages of a drive: what is done, and by whom; and what is left.
fn of_drive(hub: &Hub, drive: &Drive, out: &mut String) {
    const LISTED: usize = 200;
    let mut rows = vec![["PAGE", "STATE", "BY", "SINCE"].map(str::to_owned)];
    let path = |page: PageId| shown(hub.page(page).source.path.as_str());
    rows.extend(drive.done.iter().take(LISTED).map(|done| {
        [
            path(done.page),
            "done".to_owned(),
            people(hub, done.by.iter().copied()),
            done.at.map(Timestamp::date).unwrap_or_default(),
        ]
    }));
    rows.extend(drive.left.iter().take(LISTED).map(|left| {
        let state = if left.translation.is_some() {
            "behind"
        } else {
            "left"
        };
        [
            path(left.page),
            state.to_owned(),
            String::new(),
            String::new(),
        ]
    }));
    aligned(out, &rows);
}

/// Who made an entry; an account that nobody's profile names, by its login.
fn sent_by(hub: &Hub, entry: &Entry) -> String {
    match entry.idea().map(|idea| &idea.login) {
        Some(login) if !login.is_empty() => login.clone(),
        _ => people(hub, entry.people.iter().copied()),
    }
}

/// When an entry came, and what proves it.
fn arrived(entry: &Entry) -> String {
    match entry.arrival {
        Arrival::Sealed => "sealed".to_owned(),
        Arrival::Merged(at) => format!("merged {}", Moment::utc(at)),
        Arrival::Forge(at) => format!("request opened {}", Moment::utc(at)),
        Arrival::Claimed => "not proven".to_owned(),
    }
}

fn counts(call: &Call, out: &mut String) {
    let count = |name: &str, counted: usize, all: usize, out: &mut String| {
        if all > 0 {
            let _ = writeln!(out, "{name}: {counted} of {all} count");
        }
    };
    count(
        "reviews",
        call.counted_reviews().count(),
        call.reviews.len(),
        out,
    );
    count(
        "ballots",
        call.counted_ballots().count(),
        call.ballots.len(),
        out,
    );
}

/// "1 ballot", "2 ballots".
pub fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
