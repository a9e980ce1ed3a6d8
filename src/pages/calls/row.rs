//! A call as lists show it, and how its dates are told.

use crate::calls::{Dates, Moment};
use crate::hub::Call;
use crate::hub::calls::State;
use crate::pages::calls::said::day;
use crate::pages::calls::told;
use crate::pages::kind::Site;
use crate::pages::languages::direction;
use crate::paths::OutputPath;
use crate::view::{CallRow, ClosedView, Frame, LinkView, MomentView, TabKind, TabView};

/// How many chosen entries a list names.
const CHOSEN: usize = 10;

impl Site<'_> {
    /// A call as lists show it.
    pub(in crate::pages) fn call_row(&self, call: &Call) -> CallRow {
        let file = &call.file;
        let keys = &file.keys;
        let language = self.language_of(call);
        CallRow {
            id: file.id.clone(),
            title: self.call_title(call),
            url: self.href(&call.url),
            dir: direction(&language).to_owned(),
            language,
            kind: keys.kind.name(),
            record: record(call),
            question: self.said_of(keys.question.as_ref()),
            summary: self.said_of(keys.summary.as_ref()),
            first_time: keys.first_time,
            dates: moments(&file.dates),
            entries: call.entries.len(),
            chosen: self.chosen(call),
            decided: call
                .decision
                .as_ref()
                .map(|(_, decision)| self.said(&decision.decided)),
            closed: keys.closed.as_ref().map(|closed| ClosedView {
                date: day(closed.date.as_ref()),
                reason: self.said_of(closed.reason.as_ref()),
            }),
        }
    }

    /// What a call is called.
    pub(in crate::pages) fn call_title(&self, call: &Call) -> String {
        self.said(&call.file.title())
    }

    /// A link to a call.
    pub(in crate::pages) fn call_link(&self, call: &Call) -> LinkView {
        LinkView::new(self.call_title(call), self.href(&call.url))
    }

    /// The language of a call's texts.
    pub(super) fn language_of(&self, call: &Call) -> String {
        let own = call.file.keys.language.as_ref();
        let own = own.and_then(|written| crate::language::tag::of_name(&written.text));
        own.unwrap_or_else(|| self.hub.config.language.clone())
    }

    /// The frame of a page of a call.
    pub(super) fn frame_of_call(&self, kind: &str, call: &Call, output: &OutputPath) -> Frame {
        let mut frame = self.frame(kind, &self.language_of(call), output);
        frame.title = self.call_title(call);
        frame.breadcrumbs = self.calls_crumb(&frame.language);
        frame.feeds.insert(0, self.calls_feed_link());
        frame.tabs = self.call_tabs(call, output);
        frame
    }

    /// The way to the pages of calls.
    pub(super) fn calls_crumb(&self, language: &str) -> Vec<LinkView> {
        let index = self.hub.calls.places.index.iter();
        index
            .map(|(_, url)| LinkView::new(self.word("title-calls", language), self.href(url)))
            .collect()
    }

    pub(super) fn calls_feed_link(&self) -> LinkView {
        let feed = self.hub.calls.places.feed.as_ref();
        let url = feed.map(|feed| self.href(&feed.url())).unwrap_or_default();
        let main = &self.hub.config.language;
        let title = format!("{} – {}", self.word("title-calls", main), self.hub.title);
        LinkView::new(title, url)
    }

    fn call_tabs(&self, call: &Call, output: &OutputPath) -> Vec<TabView> {
        let here = |key, own: &OutputPath| TabView {
            key,
            url: self.href(&own.url()),
            active: own == output,
        };
        let away = |key, url: Option<String>| {
            url.map(|url| TabView {
                key,
                url,
                active: false,
            })
        };
        let mut tabs = vec![here(TabKind::Call, &call.output)];
        if told::is_shown(self.hub, call) {
            tabs.push(here(TabKind::Decision, &call.decision_output));
        }
        let repository = self.hub.config.repository.as_ref();
        let path = &call.file.source.path;
        tabs.extend(away(
            TabKind::Source,
            repository.and_then(|forge| forge.file_url(path)),
        ));
        tabs.extend(away(TabKind::Discuss, self.contact(call)));
        tabs
    }

    /// Where to ask about a call.
    pub(super) fn contact(&self, call: &Call) -> Option<String> {
        let own = call.file.keys.contact.as_ref().map(|at| at.text.clone());
        let repository = self.hub.config.repository.as_ref();
        own.filter(|url| crate::privacy::is_web(url))
            .or_else(|| repository?.issues_url())
    }
}

/// What the records say of a call; it does not depend on the day.
fn record(call: &Call) -> &'static str {
    match call.state {
        State::Open | State::Announced | State::Judging => "undecided",
        State::Decided | State::Implemented | State::Closed => call.state.name(),
    }
}

/// The dates of a call.
pub(super) fn moments(dates: &Dates) -> Vec<MomentView> {
    dates.edges().map(|(key, at)| moment(key, at)).collect()
}

fn moment(key: &'static str, at: Moment) -> MomentView {
    MomentView {
        key,
        iso: at.rfc3339(),
        day: at.day(),
        time: at.time(),
        zone: at.zone(),
    }
}

impl Site<'_> {
    /// The entries of a call that have a place, each once.
    fn chosen(&self, call: &Call) -> Vec<LinkView> {
        let Some((_, decision)) = &call.decision else {
            return Vec::new();
        };
        let awards = call.file.awards.iter();
        let places = awards.filter_map(|award| decision.awards.get(&award.id));
        let mut ids: Vec<&String> = Vec::new();
        for id in places.flat_map(|award| award.places.iter().flatten()) {
            if !ids.contains(&id) && ids.len() < CHOSEN {
                ids.push(id);
            }
        }
        ids.into_iter()
            .map(|id| self.entry_link(call, id))
            .collect()
    }
}
