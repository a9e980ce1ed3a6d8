//! A newsletter about calls: what is new since a day, what ends soon, what was decided, and who
//! came. It is made to be published, so it names only those who may be named.

use std::fmt::Write as _;

use serde::Serialize;

use crate::calls::Moment;
use crate::calls::file::text;
use crate::hub::calls::{Call, State};
use crate::hub::{Hub, Person};
use crate::paths::Url;
use crate::privacy;
use crate::privacy::markdown::literal;

/// What ends within so many seconds, two weeks, ends soon.
const SOON: i64 = 14 * 24 * 60 * 60;
/// How many newcomers are named.
const NAMED: usize = 50;

/// What there is to tell.
#[derive(Debug, Serialize)]
pub struct News {
    version: u32,
    hub: String,
    since: String,
    until: String,
    new: Vec<Item>,
    closing: Vec<Item>,
    decided: Vec<Item>,
    newcomers: Vec<Newcomer>,
    more_newcomers: usize,
}

/// A call.
#[derive(Debug, Serialize)]
struct Item {
    id: String,
    title: String,
    question: String,
    /// What ends next, and when: `closes`, `vote-closes`.
    ends: Option<(&'static str, String)>,
    /// What was chosen, by name.
    chosen: Vec<String>,
    url: String,
}

/// Somebody whose first change came.
#[derive(Debug, Serialize)]
struct Newcomer {
    name: String,
    url: String,
}

/// What there is to tell of the time from `since` to `now`, in seconds since 1970 UTC.
pub fn news(hub: &Hub, since: i64, now: i64) -> News {
    let calls = &hub.calls.all;
    let is_in = |at: i64| since <= at && at <= now;
    let runs = |call: &Call| matches!(call.state, State::Open | State::Announced | State::Judging);
    let new = calls.iter().filter(|call| {
        let opened = call.file.dates.opens.map(|opens| opens.at);
        runs(call) && opened.or(call.announced).is_some_and(is_in)
    });
    let mut closing: Vec<(i64, &Call)> = calls
        .iter()
        .filter(|call| runs(call))
        .filter_map(|call| Some((next_end(call, now)?.1.at, call)))
        .filter(|(at, _)| *at - now <= SOON)
        .collect();
    closing.sort_by_key(|(at, call)| (*at, &call.file.id));
    let mut decided: Vec<(&str, &Call)> = calls
        .iter()
        .filter_map(|call| Some((call.decision.as_ref()?.1.decided.as_str(), call)))
        .filter(|(day, _)| begin(day).is_some_and(|at| since <= at && at <= now))
        .collect();
    decided.sort_by_key(|(day, call)| (*day, &call.file.id));
    let mut newcomers: Vec<(i64, &Person)> = hub
        .people
        .all
        .iter()
        .filter(|person| !person.bot && person.is_shown())
        .filter_map(|person| Some((first_change(hub, person)?, person)))
        .filter(|(at, _)| is_in(*at))
        .collect();
    newcomers.sort_by_key(|(at, person)| (*at, &person.key));
    News {
        version: 1,
        hub: said(hub, &hub.title),
        since: Moment::utc(since).day(),
        until: Moment::utc(now).day(),
        new: new.map(|call| item(hub, call, now)).collect(),
        closing: closing
            .iter()
            .map(|(_, call)| item(hub, call, now))
            .collect(),
        decided: decided
            .iter()
            .map(|(_, call)| item(hub, call, now))
            .collect(),
        more_newcomers: newcomers.len().saturating_sub(NAMED),
        newcomers: newcomers
            .iter()
            .take(NAMED)
            .map(|(_, person)| Newcomer {
                name: said(hub, &privacy::shown(&person.name)),
                url: address(hub, &person.page),
            })
            .collect(),
    }
}

/// The begin of a day that a decision names.
fn begin(day: &str) -> Option<i64> {
    crate::calls::moment::now(day.get(..10)?)
}

/// The next deadline of a call for those who take part.
fn next_end(call: &Call, now: i64) -> Option<(&'static str, Moment)> {
    let dates = &call.file.dates;
    let ends = [("closes", dates.closes), ("vote-closes", dates.vote_closes)];
    let ends = ends.into_iter().filter_map(|(key, at)| Some((key, at?)));
    ends.filter(|(_, at)| at.at >= now)
        .min_by_key(|(_, at)| at.at)
}

/// When the branch had somebody's first change.
fn first_change(hub: &Hub, person: &Person) -> Option<i64> {
    let (commit, _) = hub.changes.get(*person.changes.last()?)?;
    let committed = || hub.history.commit(*commit).committed.seconds;
    Some(hub.calls.timeline.time(*commit).unwrap_or_else(committed))
}

fn item(hub: &Hub, call: &Call, now: i64) -> Item {
    let decision = call.decision.as_ref().map(|(_, decision)| decision);
    let awards = decision.into_iter().flat_map(|decision| &decision.awards);
    let mut chosen: Vec<&str> = Vec::new();
    for id in awards.flat_map(|(_, award)| award.places.iter().flatten()) {
        let title = call.entry(id).map(|entry| entry.title.as_str());
        chosen.extend(title.filter(|title| !chosen.contains(title)));
    }
    let page = decision.map(|_| call.decision_output.url());
    Item {
        id: call.file.id.clone(),
        title: said(hub, &call.file.title()),
        question: said(
            hub,
            &text(call.file.keys.question.as_ref()).unwrap_or_default(),
        ),
        ends: next_end(call, now).map(|(key, at)| (key, at.to_string())),
        chosen: chosen.into_iter().map(|title| said(hub, title)).collect(),
        url: address(hub, page.as_ref().unwrap_or(&call.url)),
    }
}

/// A text in one line as everybody may see it.
fn said(hub: &Hub, text: &str) -> String {
    let text = privacy::shown_text(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = privacy::without_hosts(&words.join(" "));
    hub.people.redaction.cleaned(text)
}

fn address(hub: &Hub, url: &Url) -> String {
    let here = || url.under(&hub.config.base_path());
    hub.config.absolute(url).unwrap_or_else(here)
}

impl News {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        let calls = [&self.new, &self.closing, &self.decided];
        calls.iter().all(|calls| calls.is_empty()) && self.newcomers.is_empty()
    }

    /// As one JSON object with a newline at its end.
    pub fn json(&self) -> String {
        let mut out = serde_json::to_string_pretty(self).unwrap_or_default();
        out.push('\n');
        out
    }

    /// As plain text, for mail.
    pub fn text(&self) -> String {
        let mut out = format!("{}, {} to {}\n", self.hub, self.since, self.until);
        for (heading, items) in self.parts() {
            let _ = write!(out, "\n{}\n", heading.to_uppercase());
            for item in items {
                let _ = writeln!(out, "\n{}", item.title);
                for line in [
                    &item.question,
                    &item.about(|text| text.to_owned()),
                    &item.url,
                ] {
                    if !line.is_empty() {
                        let _ = writeln!(out, "{line}");
                    }
                }
            }
        }
        if let Some(names) = self.names(|person| person.name.clone()) {
            let _ = write!(out, "\nTHANK YOU\n\nTheir first change came: {names}.\n");
        }
        out
    }

    /// As Markdown, for a page or a post.
    pub fn markdown(&self) -> String {
        let title = literal(&self.hub);
        let mut out = format!("# {title}, {} to {}\n", self.since, self.until);
        for (heading, items) in self.parts() {
            let _ = write!(out, "\n## {heading}\n\n");
            for item in items {
                let _ = write!(out, "- [{}](<{}>)", literal(&item.title), item.url);
                let parts = [literal(&item.question), item.about(literal)];
                for part in parts.iter().filter(|part| !part.is_empty()) {
                    let _ = write!(out, "  \n  {part}");
                }
                out.push('\n');
            }
        }
        let link = |person: &Newcomer| format!("[{}](<{}>)", literal(&person.name), person.url);
        if let Some(names) = self.names(link) {
            let _ = write!(out, "\n## Thank you\n\nTheir first change came: {names}.\n");
        }
        out
    }

    /// The parts that have something to tell.
    fn parts(&self) -> impl Iterator<Item = (&'static str, &Vec<Item>)> {
        let parts = [
            ("New", &self.new),
            ("Closing soon", &self.closing),
            ("Decided", &self.decided),
        ];
        parts.into_iter().filter(|(_, items)| !items.is_empty())
    }

    fn names(&self, write: impl Fn(&Newcomer) -> String) -> Option<String> {
        let mut names: Vec<String> = self.newcomers.iter().map(write).collect();
        if self.more_newcomers > 0 {
            names.push(format!("{} more", self.more_newcomers));
        }
        let last = names.pop()?;
        Some(if names.is_empty() {
            last
        } else {
            format!("{} and {last}", names.join(", "))
        })
    }
}

impl Item {
    /// What was chosen, or what ends when.
    fn about(&self, write: impl Fn(&str) -> String) -> String {
        if !self.chosen.is_empty() {
            let chosen: Vec<String> = self.chosen.iter().map(|title| write(title)).collect();
            return format!("Chosen: {}", chosen.join(", "));
        }
        match &self.ends {
            Some(("closes", at)) => format!("Entries until {at}"),
            Some((_, at)) => format!("Ballots until {at}"),
            None => String::new(),
        }
    }
}
