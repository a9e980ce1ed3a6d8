//! How long people wait for a first answer: for programs, in a stable form (version 1), and as a
//! table for a terminal. No addresses of mail are in it.

use serde::Serialize;

use crate::calls::Moment;
use crate::credits::table::aligned;
use crate::forge::Repository;
use crate::hub::Hub;
use crate::hub::answers::{Awaited, What};
use crate::privacy::shown;

#[derive(Serialize)]
struct Output {
    version: u32,
    as_of: Option<String>,
    within_hours: Option<u32>,
    knows: Knows,
    months: Vec<MonthItem>,
    waiting: Vec<Item>,
    unsure: usize,
    unanswered: usize,
}

#[derive(Serialize)]
struct Knows {
    requests: bool,
    comments: bool,
}

#[derive(Serialize)]
struct MonthItem {
    month: String,
    answers: usize,
    median_seconds: i64,
    p90_seconds: i64,
}

#[derive(Serialize)]
struct Item {
    kind: &'static str,
    id: String,
    number: Option<u32>,
    call: Option<String>,
    title: String,
    people: Vec<String>,
    url: Option<String>,
    since: Option<String>,
    promised_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late: Option<bool>,
}

/// The answers of a hub as one JSON object with a newline at its end. With a moment it says what is
/// late then, which a site does not.
pub fn json(hub: &Hub, now: Option<i64>) -> String {
    let answers = &hub.answers;
    let months = answers.months().into_iter().map(|month| MonthItem {
        month: month.month,
        answers: month.answers,
        median_seconds: month.median,
        p90_seconds: month.p90,
    });
    let output = Output {
        version: 1,
        as_of: now.map(|now| Moment::utc(now).rfc3339()),
        within_hours: answers.within.map(|within| within.hours),
        knows: Knows {
            requests: answers.knows.requests,
            comments: answers.knows.comments,
        },
        months: months.collect(),
        waiting: answers
            .waiting()
            .map(|awaited| item(hub, awaited, now))
            .collect(),
        unsure: answers.unsure,
        unanswered: answers.unanswered(),
    };
    crate::privacy::json::document(&output)
}

/// What waits, what came first first: a line each.
pub fn table(hub: &Hub, now: Option<i64>) -> String {
    let items: Vec<Item> = hub
        .answers
        .waiting()
        .map(|awaited| item(hub, awaited, now))
        .collect();
    let mut out = String::new();
    if items.is_empty() {
        out.push_str("nothing waits for a first answer\n");
    } else {
        let mut rows = vec![["ID", "SINCE", "PROMISED BY", "", "WHO", "TITLE"].map(str::to_owned)];
        rows.extend(items.iter().map(row));
        aligned(&mut out, &rows);
    }
    let late = items.iter().filter(|item| item.late == Some(true)).count();
    let mut told = Vec::new();
    if let Some(now) = now.filter(|_| hub.answers.within.is_some()) {
        told.push(format!(
            "{late} late as of {} (`--now` says another time)",
            Moment::utc(now)
        ));
    }
    if hub.answers.within.is_none() {
        told.push("no answer is promised: `answers: { within: 7d }` in hub.yaml does".to_owned());
    }
    if hub.answers.unsure > 0 {
        told.push(format!(
            "{} more are not part of the hub, and nothing tells whether they are still open: give the forge's list with `--data`",
            hub.answers.unsure
        ));
    }
    if !hub.answers.knows.comments {
        told.push(
            "comments are not known: `answers: { data: FILE }` in hub.yaml names the forge's list"
                .to_owned(),
        );
    }
    told.iter()
        .for_each(|line| out.push_str(&format!("{line}\n")));
    out
}

fn row(item: &Item) -> [String; 6] {
    let day = |moment: &Option<String>| {
        let day = moment.as_ref().and_then(|moment| moment.get(..10));
        day.unwrap_or_default().to_owned()
    };
    let id = match item.number {
        Some(number) => format!("#{number}"),
        None => shown(&item.id),
    };
    let people: Vec<String> = item.people.iter().map(|name| shown(name)).collect();
    [
        id,
        day(&item.since),
        day(&item.promised_by),
        if item.late == Some(true) { "late" } else { "" }.to_owned(),
        people.join(", "),
        shown(&item.title),
    ]
}

fn item(hub: &Hub, awaited: &Awaited, now: Option<i64>) -> Item {
    let promised = awaited.since.and_then(|since| hub.answers.promised(since));
    let late = now.map(|now| promised.is_some_and(|promised| promised < now));
    let dates = |item: Item| Item {
        since: awaited.since.map(|at| Moment::utc(at).rfc3339()),
        promised_by: promised.map(|at| Moment::utc(at).rfc3339()),
        late,
        ..item
    };
    let redaction = &hub.people.redaction;
    dates(match awaited.what {
        What::Submission(at) => {
            let submission = &hub.submissions.all[at];
            let authors = submission.authors.iter();
            let names = authors.filter_map(|author| author.name.clone());
            let spot = hub.queue.spot(at);
            let address = spot.and_then(|spot| hub.config.absolute(&spot.url));
            Item {
                kind: "submission",
                id: shown(&submission.id),
                number: submission.number,
                call: None,
                title: redaction.apply(&shown(&submission.title)),
                people: names.filter(|name| !redaction.holds(name)).collect(),
                url: address,
                since: None,
                promised_by: None,
                late: None,
            }
        }
        What::Idea { call, entry } => {
            let call = &hub.calls.all[call];
            let entry = &call.entries[entry];
            let number = entry.idea().map(|idea| idea.number);
            let issues = hub
                .config
                .repository
                .as_ref()
                .and_then(Repository::issues_url);
            let people = entry.people.iter().map(|id| hub.people.get(*id));
            Item {
                kind: "idea",
                id: entry.id.clone(),
                number,
                call: Some(call.file.id.clone()),
                title: redaction.apply(&entry.title),
                people: people
                    .filter(|person| person.is_shown())
                    .map(|person| person.name.clone())
                    .collect(),
                url: issues
                    .zip(number)
                    .map(|(issues, number)| format!("{issues}/{number}")),
                since: None,
                promised_by: None,
                late: None,
            }
        }
    })
}
