//! A call as lists show it, and how its dates are told.

use crate::calls::kind::{Decides, Method};
use crate::calls::{Dates, Moment};
use crate::hub::Call;
use crate::hub::calls::{Figures, State};
use crate::pages::calls::said::day;
use crate::pages::calls::{card, drive, tasks, told};
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
            progress: match &call.tasks {
                Some(batch) => Some(tasks::progress(batch)),
                None => call.drive.as_ref().map(drive::progress),
            },
            decided: call
                .decision
                .as_ref()
                .map(|(_, decision)| self.said(&decision.decided)),
            proposal: is_proposal(call),
            carried: carried(call),
            foreign: String::new(),
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
        let own = call.file.language();
        own.unwrap_or_else(|| self.hub.config.language.clone())
    }

    /// The frame of a page of a call.
    pub(super) fn frame_of_call(&self, kind: &str, call: &Call, output: &OutputPath) -> Frame {
        let mut frame = self.frame(kind, &self.language_of(call), output);
        frame.title = self.call_title(call);
        frame.breadcrumbs = self.calls_crumb(&frame.language);
        frame.card = card::image(self, call);
        frame.tabs = self.call_tabs(call, output);
        frame
    }

    /// The way to the pages of calls.
    pub(super) fn calls_crumb(&self, language: &str) -> Vec<LinkView> {
        let lists = self.hub.calls.places.lists_in(language).into_iter();
        let title = self.word("title-calls", language);
        lists
            .map(|lists| LinkView::new(title, self.href(&lists.index.url())))
            .collect()
    }

    /// What happens to calls, told in a language.
    pub(super) fn calls_feed_link(&self, language: &str) -> LinkView {
        let lists = self.hub.calls.places.lists_in(language);
        let url = lists.map(|lists| self.href(&lists.feed.url()));
        let title = self.word("title-calls", language);
        let title = format!("{title} – {}", self.hub.title);
        LinkView::new(title, url.unwrap_or_default())
    }

    /// What the feed of a call is called.
    pub(super) fn call_feed_title(&self, call: &Call) -> String {
        format!("{} – {}", self.call_title(call), self.hub.title)
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

/// Whether a call asks for yes or no, or for objections, and has no entries to choose from.
pub(super) fn is_proposal(call: &Call) -> bool {
    let method = call.file.ballot().map(|rules| rules.method);
    call.takes_entries()
        && call.entries.is_empty()
        && call.file.awards.iter().all(|award| match award.decides {
            Decides::Consent => true,
            Decides::Votes => method == Some(Method::YesNo),
            Decides::Judges | Decides::People => false,
        })
}

/// Whether what was proposed is carried; nothing is said where people decided otherwise.
fn carried(call: &Call) -> Option<bool> {
    let (_, decision) = call.decision.as_ref()?;
    let is_told = is_proposal(call) && decision.overrides.is_empty();
    let results = call.results.values().filter(|_| is_told);
    let carried: Vec<bool> = results
        .filter_map(|result| match result.figures {
            Figures::YesNo(_, carried) => Some(carried),
            Figures::Consent(_, passes) => Some(passes),
            _ => None,
        })
        .collect();
    (!carried.is_empty()).then(|| carried.iter().all(|carried| *carried))
}

/// The dates of a call.
pub(super) fn moments(dates: &Dates) -> Vec<MomentView> {
    dates.edges().map(|(key, at)| moment(key, at)).collect()
}

/// A date of a call, by the name that strings and the script have for it.
pub(super) fn moment(key: &'static str, at: Moment) -> MomentView {
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
