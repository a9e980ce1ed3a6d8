//! What a kind of output is, and what all of them are made from.

use std::collections::BTreeMap;

use crate::card::Card;
use crate::diagnostic::Diagnostic;
use crate::hub::{Hub, PageId, Place};
use crate::markdown::Highlighter;
use crate::pages::words::Words;
use crate::paths::{OutputPath, SourcePath, Url};
use crate::view::View;

/// A kind of output.
pub(crate) trait Kind: Sync {
    /// What is known of it without a hub.
    fn spec(&self) -> Spec;

    /// Where its outputs go, each with a number that says what it shows: a page's id, a place in a
    /// list. The numbers of a kind with a place are those of its languages.
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        match self.spec().place {
            Some(place) if !hub.places.is_maintained(place) => {
                let languages = hub.places.languages(place);
                numbered(languages.map(|language| hub.places.output_in(place, language)))
            }
            _ => Vec::new(),
        }
    }

    /// What the output of that number is made of.
    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s>;

    /// The page that the output of that number is about, where it shows of other pages nothing but
    /// what [their surfaces](crate::pages::Surfaces) have.
    fn page(&self, _item: usize) -> Option<PageId> {
        None
    }

    /// Where the special page leads, if the hub has such pages.
    fn url(&self, hub: &Hub) -> Option<Url> {
        self.spec().place.map(|place| hub.places.url(place))
    }

    /// How many entries it lists, where that says something.
    fn count(&self, _: &Hub) -> Option<usize> {
        None
    }
}

/// What is known of a kind without a hub.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spec {
    /// Its name in kebab case. Strings: `title-<name>`, and `about-<name>` where it is in a group.
    pub(crate) name: &'static str,
    /// Its own address; none where its outputs belong to pages, people or files.
    pub(crate) place: Option<Place>,
    /// Where the special page lists it, if anywhere.
    pub(crate) group: Option<Group>,
    /// Whether it is in the main menu.
    pub(crate) menu: bool,
    /// Where the footer links to it, if anywhere.
    pub(crate) footer: Option<Footer>,
    /// It takes much memory, so it comes before a build has anything else to remember.
    pub(crate) heavy: bool,
}

/// Special pages that belong together; string `special-group-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Reading,
    Maintenance,
    People,
    /// For programs.
    Machine,
}

/// A part of the footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Footer {
    /// What there is to read, in the page's language where that has its own.
    Explore,
    /// What there is to do.
    TakePart,
}

impl Spec {
    /// A kind whose outputs belong to pages, people or files.
    pub(crate) const fn named(name: &'static str) -> Self {
        Self {
            name,
            place: None,
            group: None,
            menu: false,
            footer: None,
            heavy: false,
        }
    }

    /// A kind with an address of its own.
    pub(crate) const fn at(place: Place) -> Self {
        Self {
            place: Some(place),
            ..Self::named(place.name)
        }
    }
}

impl Group {
    /// All of them with their names, in the order of the special page.
    pub(crate) const ALL: [(Self, &'static str); 4] = [
        (Self::Reading, "reading"),
        (Self::Maintenance, "maintenance"),
        (Self::People, "people"),
        (Self::Machine, "machine"),
    ];
}

/// What a file is made of.
pub enum Content<'s> {
    /// A view for the template of that name.
    Template(&'static str, Box<dyn View + 's>),
    /// Its bytes.
    Bytes(Vec<u8>),
    /// A picture for other sites, which takes long to draw.
    Card(Box<Card>),
    /// A copy of one of the hub's files.
    Copy(SourcePath),
}

/// A hub with what its pages need besides: what every view is made from.
pub struct Site<'a> {
    /// The hub.
    pub hub: &'a Hub,
    /// All kinds of output.
    pub(super) kinds: &'static [&'static dyn Kind],
    /// Path that the site is hosted under, without a trailing slash.
    pub(super) base: String,
    pub(super) highlighter: &'a Highlighter,
    /// What Markdown needs in each language of the hub.
    pub(super) words: &'a BTreeMap<String, Words>,
    /// What the checks found, sorted by path.
    pub(super) findings: &'a [Diagnostic],
}

impl Site<'_> {
    /// A URL of the site as pages write it.
    pub(super) fn href(&self, url: &Url) -> String {
        url.under(&self.base)
    }

    /// A word in a language, of those that files need which no template makes; in the hub's main
    /// one where no page has the language.
    pub(super) fn word(&self, key: &str, language: &str) -> &str {
        self.words_in(language).map_or("", |words| words.get(key))
    }

    /// A day such as `2026-06-14` in words.
    pub(super) fn day(&self, day: &str, language: &str) -> String {
        let words = self.words_in(language);
        words.map_or_else(|| day.to_owned(), |words| words.day(day))
    }

    fn words_in(&self, language: &str) -> Option<&Words> {
        let main = || self.words.get(&self.hub.config.language);
        self.words.get(language).or_else(main)
    }
}

/// Outputs numbered by their place in a list.
pub(super) fn numbered<'p>(
    paths: impl Iterator<Item = &'p OutputPath>,
) -> Vec<(OutputPath, usize)> {
    paths
        .enumerate()
        .map(|(item, path)| (path.clone(), item))
        .collect()
}

/// A page made from a view.
pub(super) fn template<'s>(name: &'static str, view: impl View + 's) -> Content<'s> {
    Content::Template(name, Box::new(view))
}
