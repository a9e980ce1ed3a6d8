//! `calls/calendar.ics`: the dates of calls for calendars (iCalendar, RFC 5545).

use crate::calls::Moment;
use crate::hub::{Call, Hub};
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};

/// Longest line in bytes, without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// The dates of calls as a calendar.
pub(in crate::pages) struct CallsCalendar;

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
        let mut calendar = Calendar::default();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Commonweal//Calls//EN");
        calendar.text("X-WR-CALNAME", &site.calls_feed_link().label);
        for call in &site.hub.calls.all {
            event_of_each(site, call, &mut calendar);
        }
        calendar.line("END", "VCALENDAR");
        Content::Bytes(calendar.0.into_bytes())
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.calendar.as_ref();
        output.filter(|_| is_shown(hub)).map(OutputPath::url)
    }
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
    let row = site.call_row(call);
    for (edge, moment) in call.file.dates.edges() {
        let event = site.word(&format!("call-event-{edge}"), &hub.config.language);
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", &format!("{}-{edge}@{host}", call.file.id));
        calendar.line("DTSTAMP", &time(changed.unwrap_or(moment.at)));
        calendar.line("SEQUENCE", &changes.len().saturating_sub(1).to_string());
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

/// A moment as calendars write it: `20260614T235959Z`.
fn time(at: i64) -> String {
    Moment::utc(at).rfc3339().replace(['-', ':'], "")
}

/// A calendar as its text so far.
#[derive(Default)]
struct Calendar(String);

impl Calendar {
    /// A line, folded where it is too long. What would end it is a blank.
    fn line(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{}", value.replace(char::is_control, " "));
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

    /// A line of text (RFC 5545, section 3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let text = text
            .replace('\\', "\\\\")
            .replace(';', "\\;")
            .replace(',', "\\,")
            .replace('\n', "\\n");
        self.line(name, &text);
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
