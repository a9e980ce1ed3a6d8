//! Sections whose pages are news: in the order of their days, as lists of pages, by year, with a
//! feed.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::page::{Page, PageKind};
use crate::hub::parts::{self, Part};
use crate::hub::places::language_prefix;
use crate::hub::urls::{self, Registry};
use crate::paths::{OutputPath, Url};
use crate::words;

/// Most pages on one page of the list.
pub const ENTRIES: usize = 20;

/// All dated sections, each in each of its languages.
#[derive(Debug, Default)]
pub struct Dated {
    /// The sections, by folder and language.
    pub sections: Vec<DatedSection>,
    /// Of each page: its section, and its place there.
    places: BTreeMap<PageId, (usize, usize)>,
}

/// A dated section in a language.
#[derive(Debug)]
pub struct DatedSection {
    /// Its language.
    pub language: String,
    /// What it is called: the title of the page that stands for it, else its folder's name.
    pub title: String,
    /// The page that stands for it, which then is the first of the list.
    pub index: Option<PageId>,
    /// Its pages with their days (an empty text where nothing tells), the newest first.
    pub pages: Vec<(PageId, String)>,
    /// The pages of the list.
    pub parts: Vec<Part>,
    /// The pages of its years, the newest first.
    pub years: Vec<Year>,
    /// Its feed in the output.
    pub feed: OutputPath,
}

/// The pages of a year.
#[derive(Debug)]
pub struct Year {
    /// The year: `2026`.
    pub name: String,
    /// Its page in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Its pages, as places in the list.
    pub range: Range<usize>,
}

/// Where a page stands among the news.
#[derive(Debug, Clone, Copy)]
pub struct DatedPlace<'d> {
    /// Its section.
    pub section: &'d DatedSection,
    /// Its day; an empty text where nothing tells.
    pub day: &'d str,
    /// The page before it, which is older.
    pub previous: Option<PageId>,
    /// The page after it, which is newer.
    pub next: Option<PageId>,
}

impl Dated {
    /// Finds the pages of the sections that hub.yaml calls dated, and takes the addresses of their
    /// lists.
    pub(super) fn of(hub: &Linked, registry: &mut Registry) -> Self {
        let mut dated = Self::default();
        let sections = hub.config.sections.iter();
        for (folder, _) in sections.filter(|(_, rules)| rules.dated) {
            let mut languages: BTreeMap<&str, Vec<PageId>> = BTreeMap::new();
            for (id, page) in hub.pages_with_ids() {
                if is_below(page, folder) {
                    languages.entry(&page.language).or_default().push(id);
                }
            }
            for (language, pages) in languages {
                let section = DatedSection::of(hub, folder, language, pages, registry);
                let number = dated.sections.len();
                let entries = section.pages.iter().enumerate();
                // Of two sections one of which is in the other the outer one comes first.
                for (at, (page, _)) in entries {
                    dated.places.entry(*page).or_insert((number, at));
                }
                dated.sections.push(section);
            }
        }
        dated
    }

    /// Where a page stands, if it is one of the news.
    pub fn place(&self, page: PageId) -> Option<DatedPlace<'_>> {
        let (section, at) = *self.places.get(&page)?;
        let section = self.sections.get(section)?;
        let id = |at: usize| section.pages.get(at).map(|(page, _)| *page);
        Some(DatedPlace {
            section,
            day: section.pages.get(at).map_or("", |(_, day)| day),
            previous: id(at + 1),
            next: at.checked_sub(1).and_then(id),
        })
    }

    /// The section for which a page stands.
    pub fn of_index(&self, page: PageId) -> Option<&DatedSection> {
        let mut sections = self.sections.iter();
        sections.find(|section| section.index == Some(page))
    }

    /// The news of a language, the newest first.
    pub fn newest(&self, language: &str, most: usize) -> Vec<(PageId, &str)> {
        let sections = self.sections.iter();
        let mut all: Vec<(PageId, &str)> = sections
            .filter(|section| section.language == language)
            .flat_map(|section| section.pages.iter().take(most))
            .map(|(page, day)| (*page, day.as_str()))
            .collect();
        all.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(&b.0)));
        all.dedup_by_key(|(page, _)| *page);
        all.truncate(most);
        all
    }

    /// The addresses of what is made for the sections.
    pub(super) fn addresses(&self) -> impl Iterator<Item = Url> {
        self.sections.iter().flat_map(|section| {
            let parts = section.parts.iter().map(|part| part.url.clone());
            let years = section.years.iter().map(|year| year.url.clone());
            parts.chain(years).chain([section.feed.url()])
        })
    }
}

impl DatedSection {
    fn of(
        hub: &Linked,
        folder: &str,
        language: &str,
        ids: Vec<PageId>,
        registry: &mut Registry,
    ) -> Self {
        let mut pages: Vec<(PageId, String)> = ids
            .into_iter()
            .map(|id| (id, day(hub.page(id)).unwrap_or_default()))
            .collect();
        pages.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let slug = format!(
            "{}{}",
            language_prefix(language, &hub.config.language),
            urls::page_slug(&format!("{folder}/index.md"))
        );
        let wanted = OutputPath::page(&slug)
            .unwrap_or_else(|| OutputPath::page("news").expect("a sound constant"));
        let index = hub.pages_with_ids().find(|(_, page)| {
            page.kind == PageKind::Article && page.language == language && page.output == wanted
        });
        let first = match &index {
            Some((_, page)) => page.output.clone(),
            None => registry.claim(wanted, &format!("the list of {folder}")),
        };
        let below = first.as_str().trim_end_matches("index.html").to_owned();
        let parts = parts::of(&first, pages.len(), ENTRIES, registry);
        let name = folder.rsplit('/').next().unwrap_or(folder);
        Self {
            language: language.to_owned(),
            title: index
                .as_ref()
                .map_or_else(|| in_words(name), |(_, page)| page.title.clone()),
            index: index.map(|(id, _)| id),
            years: years(&pages, &below, registry),
            feed: OutputPath::new(&format!("{below}feed.xml")).map_or_else(
                || first.clone(),
                |wanted| registry.claim(wanted, &format!("the feed of {folder}")),
            ),
            pages,
            parts,
        }
    }
}

/// The day of news: the author's, else that of the first commit.
fn day(page: &Page) -> Option<String> {
    page.meta.date.clone().or_else(|| page.created())
}

/// Whether a page is one of the news of a folder: all below it, but the one that stands for it.
fn is_below(page: &Page, folder: &str) -> bool {
    let rest = page.place.strip_prefix(folder);
    let rest = rest.and_then(|rest| rest.strip_prefix('/'));
    let stem = |rest: &str| {
        rest.rsplit_once('.')
            .map_or(rest, |(stem, _)| stem)
            .to_owned()
    };
    page.kind == PageKind::Article
        && rest.is_some_and(|rest| rest.contains('/') || !urls::is_index(&stem(rest)))
}

fn years(pages: &[(PageId, String)], below: &str, registry: &mut Registry) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for (at, (_, day)) in pages.iter().enumerate() {
        let Some(name) = day.get(..4) else { break };
        match years.last_mut() {
            Some(year) if year.name == name => year.range.end = at + 1,
            _ => {
                let Some(wanted) = OutputPath::page(&format!("{below}{name}")) else {
                    continue;
                };
                let output = registry.claim(wanted, &format!("the year {name} of {below}"));
                years.push(Year {
                    name: name.to_owned(),
                    url: output.url(),
                    output,
                    range: at..at + 1,
                });
            }
        }
    }
    years
}

/// The name of a folder as a title.
fn in_words(name: &str) -> String {
    words::capitalised(name).replace(['-', '_'], " ")
}
