//! The home page of each language.

use std::collections::BTreeSet;

use crate::config::{Column, HomeBlock};
use crate::history::CommitIndex;
use crate::hub::names::fold;
use crate::hub::page::TitleFrom;
use crate::hub::{Category, Hub, Page, PageId, PageKind, Place};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::view::{CategoryLink, HomeView, PageCard, WantedPage};

pub(super) struct Home;

impl Kind for Home {
    fn spec(&self) -> Spec {
        Spec {
            menu: true,
            ..Spec::at(Place::HOME)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let language = site.language_at(Place::HOME, item);
        let own = hub.home_of(language).map(|id| (id, hub.page(id)));
        let output = hub.places.output_in(Place::HOME, language);
        let mut frame = match own {
            Some((id, _)) => site.frame_of("home", id, output),
            None => site.frame("home", language, output),
        };
        if language == hub.config.language || own.is_none() {
            frame.title = hub.title.clone();
        }
        frame.breadcrumbs.clear();
        frame.description = own
            .and_then(|(_, page)| page.meta.summary.as_ref().map(|at| at.value.clone()))
            .or_else(|| hub.config.description.clone())
            .unwrap_or_default();
        let featured = articles(hub, language).filter(|(_, page)| page.meta.featured);
        template(
            "home.html",
            HomeView {
                totals: super::site::totals_in(hub, language),
                heading: own.and_then(|(_, page)| heading(page, &frame.title)),
                body: own.map(|(id, _)| site.plain_text(id)),
                featured: featured.take(6).map(|(id, _)| site.card(id)).collect(),
                first: shown(hub, Column::First),
                second: shown(hub, Column::Second),
                last: shown(hub, Column::Last),
                news: site.news(language),
                newest: newest(hub, language).map(|id| site.card(id)).collect(),
                categories: largest(site, language),
                changes: latest(hub, language)
                    .take(8)
                    .map(|(commit, pages)| {
                        site.change(
                            *commit,
                            None,
                            &site.pages_in(language, pages).unwrap_or_default(),
                            3,
                        )
                    })
                    .collect(),
                contributors: site
                    .credits()
                    .into_iter()
                    .filter(|(person, credit)| !credit.bot && hub.people.get(*person).is_shown())
                    .take(12)
                    .map(|(_, credit)| credit)
                    .collect(),
                wanted: site.wanted(language, 8),
                calls: site.calls_panel(language),
                page: frame,
            },
        )
    }
}

/// The parts of a column in the order that hub.yaml says.
fn shown(hub: &Hub, column: Column) -> Vec<&'static str> {
    let blocks = hub.config.home.as_deref().unwrap_or(&HomeBlock::ALL).iter();
    blocks
        .filter(|block| block.column() == column)
        .map(|block| block.name())
        .collect()
}

/// The articles of a language.
fn articles<'h>(hub: &'h Hub, language: &'h str) -> impl Iterator<Item = (PageId, &'h Page)> {
    hub.pages_with_ids()
        .filter(move |(_, page)| page.kind == PageKind::Article && page.language == language)
}

/// The newest articles of a language.
fn newest(hub: &Hub, language: &str) -> impl Iterator<Item = PageId> {
    let mut newest: Vec<(PageId, String)> = articles(hub, language)
        .filter_map(|(id, page)| Some((id, page.created()?)))
        .collect();
    newest.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    newest.into_iter().take(6).map(|(id, _)| id)
}

/// The largest categories of a language.
fn largest(site: &Site, language: &str) -> Vec<CategoryLink> {
    let mut categories: Vec<&Category> = site
        .hub
        .categories
        .iter()
        .filter(|category| category.language == language && !category.pages.is_empty())
        .collect();
    categories.sort_by_key(|category| std::cmp::Reverse(category.pages.len()));
    let link = |category: &Category| CategoryLink {
        title: category.title.clone(),
        url: site.href(&category.url),
        count: category.pages.len(),
    };
    categories.into_iter().take(12).map(link).collect()
}

/// What a welcome is headed with that says something else than the name above it.
fn heading(page: &Page, name: &str) -> Option<String> {
    let is_own = page.title_from == TitleFrom::Heading && fold(&page.title) != fold(name);
    is_own.then(|| page.title.clone())
}

/// The latest changes of a language that people made, each page once.
fn latest<'h>(
    hub: &'h Hub,
    language: &'h str,
) -> impl Iterator<Item = &'h (CommitIndex, Vec<PageId>)> {
    let mut told: BTreeSet<PageId> = BTreeSet::new();
    // Nobody can read what is in an envelope.
    let of_language = move |pages: &[PageId]| {
        let mut pages = pages.iter().map(|id| hub.page(*id));
        pages.any(|page| page.language == language && page.kind != PageKind::Envelope)
    };
    let by_people = hub.changes.iter().filter(move |(commit, pages)| {
        of_language(pages) && !hub.history.is_program(hub.history.commit(*commit))
    });
    by_people.filter(move |(_, pages)| {
        let is_news = pages.iter().any(|id| !told.contains(id));
        told.extend(pages);
        is_news
    })
}

impl Site<'_> {
    /// A page in a list with its summary and picture.
    pub(super) fn card(&self, id: PageId) -> PageCard {
        let page = self.hub.page(id);
        PageCard {
            title: page.title.clone(),
            url: self.href(&page.url),
            summary: page.summary().to_owned(),
            image: page
                .meta
                .image
                .as_ref()
                .and_then(|at| self.picture(id, &at.value))
                .map(|image| crate::view::ImageView {
                    alt: String::new(),
                    ..image
                }),
            people: page
                .credit
                .byline()
                .take(3)
                .filter_map(|part| self.person(part.person))
                .collect(),
            changed: page.changed(),
        }
    }

    /// Pages of a language that are linked and not written, the most wanted first.
    pub(super) fn wanted(&self, language: &str, most: usize) -> Vec<WantedPage> {
        let wanted = self
            .hub
            .wanted
            .iter()
            .filter(|wanted| wanted.language == language)
            .take(most);
        let proposed = self.proposed_titles();
        wanted
            .map(|wanted| WantedPage {
                proposed: self
                    .hub
                    .queue
                    .of_path(&wanted.path)
                    .first()
                    .or_else(|| proposed.get(&fold(&wanted.title)))
                    .map(|at| self.proposal_link(*at)),
                // It says of the link that it leads to a category; the list is of pages.
                title: wanted
                    .title
                    .strip_prefix("Category:")
                    .map_or(wanted.title.as_str(), str::trim_start)
                    .to_owned(),
                url: self
                    .new_page_url(&wanted.title, &wanted.language, &wanted.path)
                    .unwrap_or_default(),
                linked_from: wanted
                    .linked_from
                    .iter()
                    .take(5)
                    .map(|id| self.page_link(*id))
                    .collect(),
                count: wanted.linked_from.len(),
            })
            .collect()
    }
}
