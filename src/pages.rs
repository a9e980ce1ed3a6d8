//! Every kind of output: which files there are, and for each the view that a template turns into
//! bytes.
//!
//! A kind lists its outputs and makes the view of one of them. Both are pure functions of the hub,
//! so outputs can be made in any order, on any number of threads, or one at a time when a browser
//! asks.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::Log;
use crate::hub::{Drafts, Hub, Inputs, PageId, PagesRead, Place};
use crate::markdown::Highlighter;
use crate::paths::OutputPath;
use crate::sources::Sources;
use crate::view::SiteView;

mod all_pages;
mod article;
mod attribution;
mod authorship;
mod body;
mod calendar;
mod calls;
mod catalogue;
mod categories;
mod category;
mod changes;
mod chart;
mod contributor;
mod contributors;
mod credit;
mod dated;
mod feed;
mod file;
mod folder;
mod frame;
mod history;
mod home;
mod included;
mod info;
mod invite;
mod json_ld;
mod kind;
mod languages;
mod license_document;
mod licensing;
mod lists;
mod long_pages;
mod look;
mod media;
mod menu;
mod not_found;
mod outcomes;
mod plain;
mod recent_changes;
mod redirect;
mod reuse;
mod reviews;
mod robots;
mod sealed_entry;
mod search;
mod section;
mod site;
mod sitemap;
mod special;
mod statistics;
mod submissions;
mod surface;
mod tasks;
#[cfg(test)]
mod tests;
mod text;
mod wanted;
mod words;

use kind::Kind;
pub use kind::{Content, Site};
pub use surface::Surfaces;
pub use words::Words;

/// All kinds of output, in the order in which menus and lists name them.
static KINDS: &[&dyn Kind] = &[
    &home::Home,
    &all_pages::AllPages,
    &lists::NEW_PAGES,
    &lists::MOST_LINKED,
    &lists::REDIRECTS,
    &search::Search,
    &article::Article,
    &plain::Plain,
    &sealed_entry::SealedEntry,
    &info::Info,
    &history::History,
    &category::CategoryPage,
    &categories::CategoryTree,
    &submissions::QueuePages,
    &submissions::Proposal,
    &submissions::Archive,
    &submissions::AnswersPage,
    &submissions::AnswersJson,
    &calls::CallList,
    &calls::CallPage,
    &calls::CallTasks,
    &calls::CallDecision,
    &calls::CallExports,
    &calls::CallsAbout,
    &calls::CallsJson,
    &calls::CallsFeed,
    &calls::CallsCalendar,
    &calls::CallFeeds,
    &calls::CallCalendars,
    &calls::CallCards,
    &calls::CallBadges,
    &calls::CallTexts,
    &recent_changes::RecentChanges,
    &tasks::Tasks,
    &tasks::TasksJson,
    &tasks::TasksFeed,
    &wanted::Wanted,
    &long_pages::LongPages,
    &lists::STUBS,
    &lists::STALE,
    &lists::ORPHANED,
    &lists::DEAD_ENDS,
    &lists::UNCATEGORISED,
    &lists::UNTRANSLATED,
    &lists::BROKEN_FILES,
    &lists::UNDESCRIBED_PICTURES,
    &lists::REDIRECTED_LINKS,
    &contributors::Contributors,
    &contributors::ContributorsByActivity,
    &contributor::Contributor,
    &outcomes::ContributorOutcomes,
    &statistics::Statistics,
    &credit::AboutCredit,
    &licensing::LicensingPage,
    &dated::DatedLists,
    &special::Special,
    &feed::Feed,
    &feed::CategoryFeeds,
    &feed::ContributorFeeds,
    &dated::DatedFeeds,
    &sitemap::Sitemap,
    &catalogue::Catalogue,
    &lists::ForPrograms(&lists::NEW_PAGES),
    &lists::ForPrograms(&lists::MOST_LINKED),
    &lists::ForPrograms(&lists::REDIRECTS),
    &lists::ForPrograms(&lists::STUBS),
    &lists::ForPrograms(&lists::STALE),
    &lists::ForPrograms(&lists::ORPHANED),
    &lists::ForPrograms(&lists::DEAD_ENDS),
    &lists::ForPrograms(&lists::UNCATEGORISED),
    &lists::ForPrograms(&lists::UNTRANSLATED),
    &lists::ForPrograms(&lists::BROKEN_FILES),
    &lists::ForPrograms(&lists::UNDESCRIBED_PICTURES),
    &lists::ForPrograms(&lists::REDIRECTED_LINKS),
    &license_document::LicenseDocument,
    &attribution::Attribution,
    &robots::Robots,
    &not_found::NotFound,
    &redirect::Redirects,
    &redirect::FormerPlaces,
    &file::FilePages,
    &media::MediaFiles,
    &look::Look,
];

/// A file of the site, not made yet.
#[derive(Clone)]
pub struct Output {
    /// Where it goes.
    pub path: OutputPath,
    kind: &'static dyn Kind,
    item: usize,
}

/// Where the pages are that are made whatever a hub holds: what a hub is made with.
pub fn places() -> Vec<Place> {
    KINDS.iter().filter_map(|kind| kind.spec().place).collect()
}

/// Makes a hub of which pages are rendered; without history when the log is empty.
pub fn hub(config: Config, sources: Sources, log: Log, drafts: Drafts) -> Hub {
    let pages = PagesRead::read(&sources, &config, drafts);
    Hub::of(Inputs::new(config, sources, log, pages, places()))
}

/// The hub as every page sees it.
pub fn site_view(hub: &Hub) -> SiteView {
    site::view(hub, KINDS)
}

/// What readers' browsers may load from other hosts, by the directives of the pages' policy.
pub fn elsewhere(hub: &Hub) -> Vec<(&'static str, Vec<String>)> {
    look::elsewhere(hub)
}

/// The languages in which a hub's pages and calls are written, and its own.
pub fn languages(hub: &Hub) -> Vec<String> {
    let pages = hub.pages.iter().map(|page| page.language.clone());
    let calls = hub.calls.all.iter().filter_map(|call| call.file.language());
    let own = std::iter::once(hub.config.language.clone());
    pages.chain(calls).chain(own).collect()
}

/// The names of all kinds.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.spec().name)
}

/// All files of the site, each once.
pub fn outputs(hub: &Hub) -> Vec<Output> {
    let (heavy, others): (Vec<&dyn Kind>, Vec<_>) =
        KINDS.iter().partition(|kind| kind.spec().heavy);
    let kinds = heavy.into_iter().chain(others);
    kinds
        .flat_map(|kind| {
            let made = kind.outputs(hub).into_iter();
            made.map(move |(path, item)| Output { path, kind, item })
        })
        .collect()
}

impl Output {
    /// What this file is made of.
    pub fn content<'s>(&self, site: &'s Site<'s>) -> Content<'s> {
        self.kind.content(site, self.item)
    }

    /// The page that it is about, where only [surfaces](Surfaces) of others matter to it.
    pub fn page(&self) -> Option<PageId> {
        self.kind.page(self.item)
    }

    /// The name of its kind.
    pub fn kind(&self) -> &'static str {
        self.kind.spec().name
    }
}

impl<'a> Site<'a> {
    /// `words` holds what Markdown needs in each language of the hub; `findings` is what the checks
    /// found, sorted by path.
    pub fn new(
        hub: &'a Hub,
        highlighter: &'a Highlighter,
        words: &'a BTreeMap<String, Words>,
        findings: &'a [Diagnostic],
    ) -> Self {
        Self {
            hub,
            kinds: KINDS,
            base: hub.config.base_path(),
            highlighter,
            words,
            findings,
        }
    }
}
