//! `calls/calendar.ics`: the dates of calls for calendars (iCalendar, RFC 5545), and
//! `calls/<id>/calendar.ics`: those of one.

use std::sync::Arc;

use crate::calls::{CallFile, Moment};
use crate::history::Change;
use crate::hub::{Call, Hub};
use crate::pages::calls::tell::beside;
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};
use crate::privacy::calendar;
use crate::sources::Source;

/// Longest line in bytes, without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// The dates of all calls as a calendar.
pub(in crate::pages) struct CallsCalendar;

/// The dates of each call as a calendar of its own.
pub(in crate::pages) struct CallCalendars;

impl Kind for CallsCalendar {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::named("calls-calendar")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let output = hub.calls.places.calendar.iter();
        let shown = output.filter(|_| is_shown(hub));
        shown.map(|output| (output.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        calendar(
            site,
            &site.calls_feed_link(&site.hub.config.language).label,
            &site.hub.calls.all,
        )
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.calendar.as_ref();
        output.filter(|_| is_shown(hub)).map(OutputPath::url)
    }
}

impl Kind for CallCalendars {
    fn spec(&self) -> Spec {
        Spec::named("call-calendar")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let calls = hub.calls.all.iter().enumerate();
        calls
            .filter_map(|(item, call)| Some((output(call)?, item)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let call = &site.hub.calls.all[item];
        let title = site.call_feed_title(call);
        calendar(site, &title, std::slice::from_ref(call))
    }
}

/// Where the calendar of a call is, where it has a date.
pub(super) fn output(call: &Call) -> Option<OutputPath> {
    call.file.dates.edges().next()?;
    beside(call, "calendar.ics")
}

/// The dates of calls.
fn calendar(site: &Site, title: &str, calls: &[Call]) -> Content<'static> {
    let mut calendar = Calendar::default();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Commonweal//Calls//EN");
    calendar.text("X-WR-CALNAME", title);
    for call in calls {
        event_of_each(site, call, &mut calendar);
    }
    calendar.line("END", "VCALENDAR");
    Content::Bytes(calendar.0.into_bytes())
}

/// Whether there is a date: a calendar needs one.
pub(super) fn is_shown(hub: &Hub) -> bool {
    let mut calls = hub.calls.all.iter();
    calls.any(|call| call.file.dates.edges().next().is_some())
}

/// An event for each date of a call.
fn event_of_each(site: &Site, call: &Call, calendar: &mut Calendar) {
    let hub = site.hub;
    let own = hub.config.url.as_ref().and_then(|url| url.host_str());
    let host = own.unwrap_or("hub");
    let history = hub.history.files.get(&call.file.source.path);
    let changes = history
        .map(|file| file.changes.as_slice())
        .unwrap_or_default();
    // Readers take the event that was stamped last, so a stamp tells when the call was changed.
    let changed = changes
        .first()
        .map(|change| hub.history.commit(change.commit).committed.seconds);
    let sequence = date_changes(hub, call, changes).to_string();
    let row = site.call_row(call);
    for (edge, moment) in call.file.dates.edges() {
        let event = site.word(&format!("call-event-{edge}"), &site.language_of(call));
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", &format!("{}-{edge}@{host}", call.file.id));
        calendar.line("DTSTAMP", &time(changed.unwrap_or(moment.at)));
        calendar.line("SEQUENCE", &sequence);
        calendar.line("DTSTART", &time(moment.at));
        calendar.text("SUMMARY", &format!("{}: {event}", row.title));
        if !row.question.is_empty() {
            calendar.text("DESCRIPTION", &row.question);
        }
        calendar.line("URL", &frame::absolute(&hub.config, &call.url));
        if row.record == "closed" {
            calendar.line("STATUS", "CANCELLED");
        }
        calendar.line("TRANSP", "TRANSPARENT");
        calendar.line("END", "VEVENT");
    }
}

/// How often a call's dates were changed, or it was called off: what makes an event another one
/// (RFC 5545, section 3.8.7.4). A state that cannot be read changes nothing.
fn date_changes(hub: &Hub, call: &Call, changes: &[Change]) -> usize {
    let state = |file: &CallFile| {
        let edges: Vec<(&str, i64)> = file.dates.edges().map(|(name, at)| (name, at.at)).collect();
        (edges, file.keys.closed.is_some())
    };
    let mut count = 0;
    let mut later = state(&call.file);
    for change in changes {
        let text = change
            .file
            .after
            .and_then(|blob| hub.history.contents.said(blob));
        let Some(text) = text else { continue };
        let source = Arc::new(Source::new(call.file.source.path.clone(), text));
        let then = state(&CallFile::read(&call.file.id, &source, &mut Vec::new()));
        if then != later {
            count += 1;
            later = then;
        }
    }
    count
}

/// A moment as calendars write it: `20260614T235959Z`.
fn time(at: i64) -> String {
    Moment::utc(at).rfc3339().replace(['-', ':'], "")
}

/// A calendar as its text so far.
#[derive(Default)]
struct Calendar(String);

impl Calendar {
    /// A line, folded where it is too long.
    fn line(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{}", calendar::value(value));
        let mut room = LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    /// A line of text.
    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &calendar::text(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_nothing_ends_them() {
        let mut calendar = Calendar::default();
        calendar.text(
            "SUMMARY",
            &format!("a;b,c\\d\nEND:VEVENT\r{}", "é".repeat(90)),
        );
        let lines: Vec<&str> = calendar.0.split_terminator("\r\n").collect();
        assert!(lines.len() > 2 && lines.iter().all(|line| line.len() <= LINE));
        assert!(
            lines[1..].iter().all(|line| line.starts_with(' ')),
            "{lines:?}"
        );
        let whole = calendar.0.replace("\r\n ", "");
        assert!(whole.starts_with(r"SUMMARY:a\;b\,c\\d\nEND:VEVENT "));
        assert_eq!(whole.matches('é').count(), 90);
        assert_eq!(time(1_781_481_599), "20260614T235959Z");
    }
}
