//! News: the lists of dated sections, their years and their feeds.

use crate::hub::dated::{DatedSection, ENTRIES};
use crate::hub::{Hub, PageId};
use crate::pages::feed::{self, About};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{DatedListView, DatedPageView, LinkView, NewsView, PageCard, SwitchView};

/// How many entries a feed holds.
const FEED: usize = 30;

/// How many lists one section has room for in the numbers of outputs: half of a number's bits.
const MOST_LISTS: usize = 1 << (usize::BITS / 2);

pub(super) struct DatedLists;

pub(super) struct DatedFeeds;

impl Kind for DatedLists {
    fn spec(&self) -> Spec {
        Spec::named("dated")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let sections = hub.dated.sections.iter().enumerate();
        let lists = sections.flat_map(|(number, section)| {
            // The page that stands for the section is the first of the list.
            let own = usize::from(section.index.is_some());
            let parts = section.parts.iter().map(|part| &part.output);
            let years = section.years.iter().map(|year| &year.output);
            let all = parts.chain(years).enumerate().skip(own);
            all.map(move |(list, output)| (output.clone(), number * MOST_LISTS + list))
        });
        lists.collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let section = &site.hub.dated.sections[item / MOST_LISTS];
        let list = item % MOST_LISTS;
        let year = list
            .checked_sub(section.parts.len())
            .and_then(|year| section.years.get(year));
        let output = match year {
            Some(year) => &year.output,
            None => &section.parts[list].output,
        };
        let mut frame = site.frame("dated", &section.language, output);
        frame.title = match year {
            Some(year) => format!("{} – {}", section.title, year.name),
            None => section.title.clone(),
        };
        frame.feeds.insert(0, site.feed_of(section));
        frame.breadcrumbs = match (list, section.parts.first()) {
            (1.., Some(first)) => {
                vec![LinkView::new(section.title.clone(), site.href(&first.url))]
            }
            _ => Vec::new(),
        };
        let list = site.dated_list(section, list);
        template("dated.html", DatedPageView { page: frame, list })
    }
}

impl Kind for DatedFeeds {
    fn spec(&self) -> Spec {
        Spec::named("dated-feed")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let sections = hub.dated.sections.iter().enumerate();
        sections
            .map(|(number, section)| (section.feed.clone(), number))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let section = &site.hub.dated.sections[item];
        let home = section
            .parts
            .first()
            .map_or_else(|| section.feed.url(), |part| part.url.clone());
        let about = About {
            title: format!("{} – {}", section.title, site.hub.title),
            subtitle: section
                .index
                .map(|id| site.hub.page(id).summary().to_owned())
                .unwrap_or_default(),
            language: section.language.clone(),
            own: section.feed.url(),
            home,
        };
        let entries = section.pages.iter().take(FEED);
        let entries = entries.map(|(id, day)| feed::news_entry(site, site.hub.page(*id), day));
        feed::feed(site, about, entries.collect())
    }
}

impl Site<'_> {
    fn feed_of(&self, section: &DatedSection) -> LinkView {
        let title = format!("{} – {}", section.title, self.hub.title);
        LinkView::new(title, self.href(&section.feed.url()))
    }

    /// A list of a section: its pages in parts, then its years.
    fn dated_list(&self, section: &DatedSection, list: usize) -> DatedListView {
        let year = list.checked_sub(section.parts.len());
        let range = match (section.parts.get(list), year) {
            (Some(part), _) => part.range.clone(),
            (None, Some(year)) => section.years.get(year).map_or(0..0, |it| it.range.clone()),
            (None, None) => 0..0,
        };
        let entries = section.pages.get(range).unwrap_or_default().iter();
        let years = section.years.iter().enumerate();
        DatedListView {
            entries: entries.map(|(id, day)| self.news_card(*id, day)).collect(),
            years: years
                .map(|(at, one)| SwitchView {
                    key: one.name.clone(),
                    url: self.href(&one.url),
                    active: year == Some(at),
                })
                .collect(),
            pages: match year {
                Some(_) => Vec::new(),
                None => self.pager(&section.parts, list),
            },
            feed: self.href(&section.feed.url()),
        }
    }

    /// News in a list, with its day.
    fn news_card(&self, id: PageId, day: &str) -> PageCard {
        PageCard {
            changed: Some(day.to_owned()).filter(|day| !day.is_empty()),
            ..self.card(id)
        }
    }

    /// The newest news of a language.
    pub(super) fn news(&self, language: &str) -> Vec<PageCard> {
        let newest = self.hub.dated.newest(language, ENTRIES / 4);
        newest
            .into_iter()
            .map(|(id, day)| self.news_card(id, day))
            .collect()
    }

    /// The first list of the section for which a page stands, and its feed.
    pub(super) fn dated_of(&self, id: PageId) -> Option<(DatedListView, LinkView)> {
        let section = self.hub.dated.of_index(id)?;
        Some((self.dated_list(section, 0), self.feed_of(section)))
    }

    /// Where a page stands among the news, and their feed.
    pub(super) fn news_of(&self, id: PageId) -> Option<(NewsView, LinkView)> {
        let place = self.hub.dated.place(id)?;
        let first = place.section.parts.first()?;
        let link = |page: Option<PageId>| page.map(|page| self.page_link(page));
        let view = NewsView {
            published: Some(place.day.to_owned()).filter(|day| !day.is_empty()),
            section: LinkView::new(place.section.title.clone(), self.href(&first.url)),
            previous: link(place.previous),
            next: link(place.next),
        };
        Some((view, self.feed_of(place.section)))
    }
}
