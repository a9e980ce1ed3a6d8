//! The list of calls.

use std::cmp::Reverse;

use crate::calls::Moment;
use crate::hub::calls::State;
use crate::hub::{Call, Hub};
use crate::pages::calls::lists;
use crate::pages::kind::{Content, Group, Kind, Site, Spec, template};
use crate::paths::{OutputPath, Url};
use crate::view::{CallGroup, CallsView};

/// The list of calls.
pub(in crate::pages) struct CallList;

impl Kind for CallList {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            ..Spec::named("calls")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        lists::outputs(hub, |lists| &lists.index)
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let places = &hub.calls.places;
        let href = |output: &OutputPath| site.href(&output.url());
        let (language, lists) = lists::numbered(hub, item);
        let mut frame = site.lists_frame("calls", item, |lists| &lists.index);
        frame.feeds.insert(0, site.calls_feed_link(language));
        template(
            "calls.html",
            CallsView {
                page: frame,
                as_of: as_of(hub),
                groups: groups(site, language),
                about: href(&lists.about),
                feed: href(&lists.feed),
                calendar: places
                    .calendar
                    .as_ref()
                    .filter(|_| super::calendar::is_shown(hub))
                    .map(href),
                json: places.json.as_ref().map(href).unwrap_or_default(),
            },
        )
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let index = hub.calls.places.index.as_ref();
        index
            .filter(|_| !hub.calls.is_empty())
            .map(|(_, url)| url.clone())
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.calls.all.len())
    }
}

/// The calls that take entries, what ends first first and what never ends last.
pub(super) fn open(hub: &Hub) -> Vec<&Call> {
    let open = hub.calls.all.iter();
    let mut open: Vec<&Call> = open.filter(|call| call.state == State::Open).collect();
    open.sort_by_key(|call| call.file.dates.closes.map_or(i64::MAX, |closes| closes.at));
    open
}

fn groups(site: &Site, language: &str) -> Vec<CallGroup> {
    let hub = site.hub;
    let of = |states: &[State]| -> Vec<&Call> {
        let calls = hub.calls.all.iter();
        calls.filter(|call| states.contains(&call.state)).collect()
    };
    let mut announced = of(&[State::Announced]);
    announced.sort_by_key(|call| call.file.dates.opens.map(|opens| opens.at));
    // Drives and tasks have nothing to decide.
    let (ended, mut judging): (Vec<&Call>, Vec<&Call>) = of(&[State::Judging])
        .into_iter()
        .partition(|call| !call.takes_entries());
    judging.sort_by_key(|call| call.file.dates.decide_by.map_or(i64::MAX, |by| by.at));
    let mut decided = of(&[State::Decided, State::Implemented]);
    decided.sort_by_key(|call| Reverse(decided_on(call)));
    let has_end = |call: &&Call| call.file.dates.closes.is_some();
    // Nobody sends entries to a drive.
    let (drives, open): (Vec<&Call>, Vec<&Call>) =
        open(hub).into_iter().partition(|call| call.drive.is_some());
    let (ending, standing): (Vec<&Call>, Vec<&Call>) = open.into_iter().partition(has_end);
    let mut groups = vec![
        group((site, language), "open", "", &ending),
        group((site, language), "standing", "", &standing),
        group((site, language), "drives", "", &drives),
        group((site, language), "announced", "", &announced),
        group((site, language), "judging", "", &judging),
        group((site, language), "ended", "", &ended),
    ];
    let by_year = decided.chunk_by(|a, b| year(a) == year(b));
    groups.extend(by_year.map(|calls| {
        let year = calls.first().map_or_else(String::new, |call| year(call));
        group((site, language), "decided", &year, calls)
    }));
    groups.push(group((site, language), "closed", "", &of(&[State::Closed])));
    groups.retain(|group| !group.calls.is_empty());
    groups
}

fn group(
    (site, language): (&Site, &str),
    key: &'static str,
    year: &str,
    calls: &[&Call],
) -> CallGroup {
    CallGroup {
        key,
        year: year.to_owned(),
        id: if year.is_empty() {
            key.to_owned()
        } else {
            format!("{key}-{year}")
        },
        calls: calls
            .iter()
            .map(|call| site.call_row_in(call, language))
            .collect(),
    }
}

/// The day by which the list stands: the last date of a call that has come, or a later one on which
/// something was decided.
fn as_of(hub: &Hub) -> Option<String> {
    let edge = hub.calls.as_of.map(|at| Moment::utc(at).day());
    let decided = hub.calls.all.iter().map(|call| decided_on(call).to_owned());
    edge.max(decided.max().filter(|day| !day.is_empty()))
}

/// The day of a decision, as it is written.
fn decided_on(call: &Call) -> &str {
    let decision = call.decision.as_ref();
    decision.map_or("", |(_, decision)| decision.decided.as_str())
}

/// The year of a decision; nothing for a day that is none.
fn year(call: &Call) -> String {
    let year = decided_on(call).get(..4).unwrap_or_default();
    let is_year = year.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { year } else { "" }.to_owned()
}
