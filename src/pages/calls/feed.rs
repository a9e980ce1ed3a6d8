//! `calls/feed.xml`: what happened to calls, as an Atom feed.
//!
//! What a date brings is there once the date has passed; what somebody wrote is there at once,
//! whatever day it names, so that two sites with no date between them are the same.

use crate::hub::calls::State;
use crate::hub::{Call, Hub};
use crate::pages::calls::said::day;
use crate::pages::feed::{About, feed, id};
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};
use crate::view::FeedEntry;

/// How many entries the feed holds.
const ENTRIES: usize = 50;

/// The calls as a feed.
pub(in crate::pages) struct CallsFeed;

impl Kind for CallsFeed {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::named("calls-feed")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let output = hub.calls.places.feed.iter();
        let shown = output.filter(|_| !hub.calls.is_empty());
        shown.map(|output| (output.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let places = &hub.calls.places;
        let home = places.index.as_ref().map(|(_, url)| url.clone());
        let own = places.feed.as_ref().map(OutputPath::url);
        let about = About {
            title: site.calls_feed_link().label,
            subtitle: String::new(),
            language: hub.config.language.clone(),
            own: own.expect("the feed is made where a hub has calls"),
            home: home.expect("the list is made where a hub has calls"),
        };
        let mut entries: Vec<FeedEntry> = hub
            .calls
            .all
            .iter()
            .flat_map(|call| of_call(site, call))
            .collect();
        entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
        entries.truncate(ENTRIES);
        feed(site, about, entries)
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.feed.as_ref();
        output
            .filter(|_| !hub.calls.is_empty())
            .map(OutputPath::url)
    }
}

fn of_call(site: &Site, call: &Call) -> Vec<FeedEntry> {
    let calls = &site.hub.calls;
    let dates = &call.file.dates;
    let keys = &call.file.keys;
    let row = site.call_row(call);
    let main = &site.hub.config.language;
    let asked = if row.summary.is_empty() {
        &row.question
    } else {
        &row.summary
    };
    let news = |key: &str, anchor: &str, updated: String, summary: &str| FeedEntry {
        id: id(site.hub, &call.url, &format!("#{anchor}")),
        url: frame::absolute(&site.hub.config, &call.url),
        title: format!(
            "{}: {}",
            row.title,
            site.word(&format!("call-news-{key}"), main)
        ),
        summary: summary.to_owned(),
        updated,
        ..FeedEntry::default()
    };
    let time = |at: i64| crate::calls::Moment::utc(at).rfc3339();
    let begin = |day: &str| format!("{day}T00:00:00Z");
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
    for (number, amendment) in keys.amendments.iter().enumerate() {
        if let Some(day) = day(amendment.date.as_ref()) {
            let what = site.said_of(amendment.what.as_ref());
            let anchor = format!("amended-{}", number + 1);
            entries.push(news("amended", &anchor, begin(&day), &what));
        }
    }
    for (number, update) in keys.updates.iter().enumerate() {
        if let Some(day) = day(update.date.as_ref()) {
            let text = site.said_of(update.text.as_ref());
            let anchor = format!("update-{}", number + 1);
            entries.push(news("update", &anchor, begin(&day), &text));
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
