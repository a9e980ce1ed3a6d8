//! `calls/feed.xml`: what happened to calls, as an Atom feed; `calls/<id>/feed.xml`: to one.
//!
//! What a date brings is there once the date has passed; what somebody wrote is there at once,
//! whatever day it names, so that two sites with no date between them are the same.

use crate::calls::keys::StepState;
use crate::calls::{Seal, envelope};
use crate::digest::Digest;
use crate::hub::Hub;
use crate::hub::calls::State;
use crate::pages::calls::lists;
use crate::pages::calls::said::day;
use crate::pages::calls::translated::{self, Shown};
use crate::pages::feed::{About, feed, id};
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};
use crate::view::FeedEntry;

/// How many entries the feed holds.
const ENTRIES: usize = 50;

/// The calls as a feed.
pub(in crate::pages) struct CallsFeed;

/// Each call as a feed of its own.
pub(in crate::pages) struct CallFeeds;

impl Kind for CallsFeed {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::named("calls-feed")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        lists::outputs(hub, |lists| &lists.feed)
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let (language, lists) = lists::numbered(site.hub, item);
        let about = About {
            title: site.calls_feed_link(language).label,
            subtitle: String::new(),
            language: language.to_owned(),
            own: lists.feed.url(),
            home: lists.index.url(),
        };
        let calls = site.hub.calls.all.iter();
        let entries = calls.flat_map(|call| of_call(site, Shown::of(call, language), language));
        newest(site, about, entries.collect())
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.feed.as_ref();
        output
            .filter(|_| !hub.calls.is_empty())
            .map(OutputPath::url)
    }
}

impl Kind for CallFeeds {
    fn spec(&self) -> Spec {
        Spec::named("call-feed")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let all = translated::all(hub).into_iter().enumerate();
        all.map(|(item, shown)| (shown.feed(), item)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let shown = translated::all(site.hub)[item];
        let language = site.shown_language(shown);
        let about = About {
            title: site.shown_feed_title(shown),
            subtitle: site.shown_row(shown).question,
            own: shown.feed().url(),
            home: shown.url().clone(),
            language: language.clone(),
        };
        newest(site, about, of_call(site, shown, &language))
    }
}

/// A feed of what came last.
fn newest(site: &Site, about: About, mut entries: Vec<FeedEntry>) -> Content<'static> {
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    entries.truncate(ENTRIES);
    feed(site, about, entries)
}

/// What happened to a call, in words of a language.
fn of_call(site: &Site, shown: Shown, language: &str) -> Vec<FeedEntry> {
    let mut entries = by_date_and_decision(site, shown, language);
    entries.extend(sealed(site, shown, language));
    entries.extend(written(site, shown, language));
    entries
}

/// An event in the life of a call; `anchor` tells it from the others.
fn news(
    site: &Site,
    (shown, language): (Shown, &str),
    key: &str,
    anchor: &str,
    updated: String,
    summary: &str,
) -> FeedEntry {
    let what = site.word(&format!("call-news-{key}"), language);
    FeedEntry {
        id: id(site.hub, shown.url(), &format!("#{anchor}")),
        url: frame::absolute(&site.hub.config, shown.url()),
        title: format!("{}: {what}", site.shown_title(shown)),
        summary: summary.to_owned(),
        updated,
        ..FeedEntry::default()
    }
}

fn time(at: i64) -> String {
    crate::calls::Moment::utc(at).rfc3339()
}

fn begin(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

fn by_date_and_decision(site: &Site, shown: Shown, language: &str) -> Vec<FeedEntry> {
    let call = shown.call;
    let calls = &site.hub.calls;
    let dates = &call.file.dates;
    let keys = &call.file.keys;
    let row = site.shown_row(shown);
    let asked = if row.summary.is_empty() {
        &row.question
    } else {
        &row.summary
    };
    let news = |key: &str, anchor: &str, updated: String, summary: &str| {
        news(site, (shown, language), key, anchor, updated, summary)
    };
    let mut entries = Vec::new();
    let opened = dates.opens.map(|opens| opens.at).or(call.announced);
    let has_closed = dates.closes.filter(|closes| calls.is_past(closes.at));
    let called_off = call.state == State::Closed;
    let opened = opened.filter(|at| calls.is_past(*at));
    entries.extend(opened.map(|at| news("opened", "opened", time(at), asked)));
    let has_closed = has_closed.filter(|_| !called_off);
    entries.extend(has_closed.map(|closes| news("closed", "closed", closes.rfc3339(), asked)));
    if let Some((_, decision)) = &call.decision
        && let Some(day) = valid_day(&decision.decided)
    {
        let named: Vec<String> = row.chosen.into_iter().map(|entry| entry.label).collect();
        entries.push(news("decided", "decided", begin(day), &named.join(", ")));
    }
    if let Some(closed) = &keys.closed
        && let Some(day) = day(closed.date.as_ref())
    {
        let reason = site.said_of(closed.reason.as_ref());
        entries.push(news("called-off", "called-off", begin(&day), &reason));
    }
    entries
}

/// What was sealed, with the digest of the file as it was then: who keeps it can tell if somebody
/// writes another one.
fn sealed(site: &Site, shown: Shown, language: &str) -> Vec<FeedEntry> {
    let call = shown.call;
    let Some(seal) = &call.seal else {
        return Vec::new();
    };
    let entries = seal.entries.as_ref().map(|(edge, _)| edge);
    let ballots = seal.ballots.as_ref().map(|(edge, _)| edge);
    let first = Seal {
        ballots: None,
        ..seal.clone()
    };
    let at_once = entries.zip(ballots).is_some_and(|(a, b)| a.seen == b.seen);
    let edges = [
        ("sealed-closes", entries.filter(|_| !at_once), &first),
        ("sealed-vote", ballots, seal),
    ];
    let edges = edges.into_iter();
    edges
        .filter_map(|(anchor, edge, seal)| {
            let digest = envelope::digest(seal.write().as_bytes());
            let what = format!("calls/{}/seal.yaml {digest}", call.file.id);
            let updated = time(edge?.seen);
            Some(news(
                site,
                (shown, language),
                "sealed",
                anchor,
                updated,
                &what,
            ))
        })
        .collect()
}

/// What people wrote: changes, news, steps that are done.
fn written(site: &Site, shown: Shown, language: &str) -> Vec<FeedEntry> {
    let call = shown.call;
    let keys = &call.file.keys;
    let news = |key: &str, anchor: &str, day: &str, summary: &str| {
        news(site, (shown, language), key, anchor, begin(day), summary)
    };
    let mut entries = Vec::new();
    for (number, amendment) in keys.amendments.iter().enumerate() {
        if let Some(day) = day(amendment.date.as_ref()) {
            let what = site.said_of(amendment.what.as_ref());
            let anchor = format!("amended-{}", number + 1);
            entries.push(news("amended", &anchor, &day, &what));
        }
    }
    for (number, update) in keys.updates.iter().enumerate() {
        if let Some(day) = day(update.date.as_ref()) {
            let text = site.said_of(update.text.as_ref());
            let anchor = format!("update-{}", number + 1);
            let by = update.by.as_ref().and_then(|by| site.called(&by.text));
            entries.push(FeedEntry {
                authors: by.into_iter().map(|person| person.name).collect(),
                ..news("update", &anchor, &day, &text)
            });
        }
    }
    for step in &keys.outcome.steps {
        if step.state == StepState::Done
            && let Some(day) = day(step.date.as_ref())
        {
            let what = site.said_of(step.what.as_ref());
            // Steps that are planned later may come between.
            let anchor = format!("step-{:?}", Digest::of_bytes(what.as_bytes()));
            entries.push(news("step", &anchor, &day, &what));
        }
    }
    entries
}

/// A day that a feed can be dated by.
fn valid_day(text: &str) -> Option<&str> {
    let day = text.get(..10)?;
    day.parse::<jiff::civil::Date>().ok()?;
    Some(day)
}
