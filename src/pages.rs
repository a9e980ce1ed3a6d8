//! Every kind of output: which files there are, and for each the view that a template turns into
//! bytes.
//!
//! A kind lists its outputs and makes the view of one of them. Both are pure functions of the hub,
//! so outputs can be made in any order, on any number of threads, or one at a time when a browser
//! asks.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::hub::Hub;
use crate::markdown::Highlighter;
use crate::paths::{OutputPath, SourcePath, Url};
use crate::view::View;

mod all_pages;
mod article;
mod attribution;
mod authorship;
mod body;
mod calendar;
mod catalogue;
mod categories;
mod category;
mod changes;
mod chart;
mod contributor;
mod contributors;
mod credit;
mod feed;
mod file;
mod folder;
mod frame;
mod history;
mod home;
mod info;
mod invite;
mod license_document;
mod licensing;
mod media;
mod not_found;
mod recent_changes;
mod redirect;
mod reuse;
mod robots;
mod site;
mod sitemap;
mod special;
mod statistics;
mod submissions;
#[cfg(test)]
mod tests;
mod wanted;

pub use body::Words;
pub use site::site_view;

/// All kinds of output. To add one, write its file and its template, and add a line here.
static KINDS: &[&dyn Kind] = &[
    // These take the most memory, so they come before a build has anything else to remember.
    &catalogue::Catalogue,
    &all_pages::AllPages,
    &home::Home,
    &article::Article,
    &info::Info,
    &history::History,
    &category::CategoryPage,
    &categories::CategoryTree,
    &contributor::Contributor,
    &contributors::Contributors,
    &contributors::ContributorsByActivity,
    &wanted::Wanted,
    &recent_changes::RecentChanges,
    &submissions::QueuePages,
    &submissions::Proposal,
    &submissions::Archive,
    &special::Special,
    &statistics::Statistics,
    &credit::AboutCredit,
    &licensing::LicensingPage,
    &license_document::LicenseDocument,
    &attribution::Attribution,
    &redirect::Redirects,
    &redirect::FormerPlaces,
    &not_found::NotFound,
    &feed::Feed,
    &feed::CategoryFeeds,
    &feed::ContributorFeeds,
    &sitemap::Sitemap,
    &robots::Robots,
    &file::FilePages,
    &media::MediaFiles,
];

/// A kind of output.
trait Kind: Sync {
    /// Where its outputs go, each with a number that says what it shows: a page's id, a place in a
    /// list.
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)>;

    /// What the output of that number is made of.
    fn content(&self, site: &Site, item: usize) -> Content;
}

/// A file of the site, not made yet.
#[derive(Clone)]
pub struct Output {
    /// Where it goes.
    pub path: OutputPath,
    kind: &'static dyn Kind,
    item: usize,
}

/// What a file is made of.
pub enum Content {
    /// A view for the template of that name.
    Template(&'static str, Box<dyn View>),
    /// Its bytes.
    Bytes(Vec<u8>),
    /// A copy of one of the hub's files.
    Copy(SourcePath),
}

/// A hub with what its pages need besides: what every view is made from.
pub struct Site<'a> {
    /// The hub.
    pub hub: &'a Hub,
    /// Path that the site is hosted under, without a trailing slash.
    base: String,
    highlighter: &'a Highlighter,
    words: &'a BTreeMap<String, Words>,
    findings: &'a [Diagnostic],
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
            base: hub.config.base_path(),
            highlighter,
            words,
            findings,
        }
    }

    /// A URL of the site as pages write it.
    fn href(&self, url: &Url) -> String {
        url.under(&self.base)
    }
}

/// All files of the site, each once.
pub fn outputs(hub: &Hub) -> Vec<Output> {
    KINDS
        .iter()
        .flat_map(|kind| {
            kind.outputs(hub).into_iter().map(|(path, item)| Output {
                path,
                kind: *kind,
                item,
            })
        })
        .collect()
}

impl Output {
    /// What this file is made of.
    pub fn content(&self, site: &Site) -> Content {
        self.kind.content(site, self.item)
    }
}

/// The only output of a kind.
fn single(path: &OutputPath) -> Vec<(OutputPath, usize)> {
    vec![(path.clone(), 0)]
}

/// Outputs numbered by their place in a list.
fn numbered<'p>(paths: impl Iterator<Item = &'p OutputPath>) -> Vec<(OutputPath, usize)> {
    paths
        .enumerate()
        .map(|(item, path)| (path.clone(), item))
        .collect()
}

/// A page made from a view.
fn template(name: &'static str, view: impl View + 'static) -> Content {
    Content::Template(name, Box::new(view))
}
