//! Atom feeds: of the hub, of each category, of each contributor.

use crate::history::Timestamp;
use crate::hub::{CategoryId, Hub, Page, PageId, PageKind, PersonId, Place};
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec, template};
use crate::paths::{OutputPath, Url};
use crate::view::{FeedEntry, FeedView};

/// How many entries a feed holds.
const ENTRIES: usize = 30;

/// How many people and how many categories an entry names: each of them has a feed, which has an
/// entry for each of their pages.
const LISTED: usize = 20;

/// How many pages of a change its entry names.
const NAMED: usize = 3;

/// What a feed without any dated entry says it was updated; the clock must not reach the output.
const BEGINNING: &str = "1970-01-01T00:00:00Z";

/// The hub's feed: the pages that changed last.
pub(super) struct Feed;

/// The feed of each category: its pages that changed last.
pub(super) struct CategoryFeeds;

/// The feed of each contributor: what they changed last.
pub(super) struct ContributorFeeds;

/// What a feed is about.
pub(super) struct About {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) language: String,
    /// Its own address.
    pub(super) own: Url,
    /// The page that it belongs to.
    pub(super) home: Url,
}

impl Kind for Feed {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::at(Place::FEED)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let articles = hub
            .pages
            .iter()
            .filter(|page| page.kind == PageKind::Article);
        let about = About {
            title: hub.title.clone(),
            subtitle: hub.config.description.clone().unwrap_or_default(),
            language: hub.config.language.clone(),
            own: hub.places.url(Place::FEED),
            home: hub.places.url(Place::HOME),
        };
        feed(
            site,
            about,
            latest(articles)
                .map(|(updated, page)| page_entry(site, updated, page))
                .collect(),
        )
    }
}

impl Kind for CategoryFeeds {
    fn spec(&self) -> Spec {
        Spec::named("category-feed")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.categories
            .iter()
            .enumerate()
            .filter_map(|(index, category)| Some((category.feed.clone()?, index)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let category = hub.category(CategoryId(item as u32));
        let own = category.feed.as_ref().unwrap_or(&category.output).url();
        let about = About {
            title: format!("{} – {}", category.title, hub.title),
            subtitle: category
                .page
                .map(|page| hub.page(page).summary().to_owned())
                .unwrap_or_default(),
            language: category.language.clone(),
            own,
            home: category.url.clone(),
        };
        let pages = category.pages.iter().map(|id| hub.page(*id));
        feed(
            site,
            about,
            latest(pages)
                .map(|(updated, page)| page_entry(site, updated, page))
                .collect(),
        )
    }
}

impl Kind for ContributorFeeds {
    fn spec(&self) -> Spec {
        Spec::named("contributor-feed")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let own = hub
            .people
            .all
            .iter()
            .enumerate()
            .filter_map(|(index, person)| Some((person.feed.clone()?, index)));
        // Readers of feeds do not follow pages that lead on: a feed is at each address that it had.
        let former = hub
            .former_places
            .iter()
            .filter_map(|former| Some((former.feed.clone()?, former.person.0 as usize)));
        own.chain(former).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let person = hub.people.get(PersonId(item as u32));
        let about = About {
            title: format!("{} – {}", person.name, hub.title),
            subtitle: String::new(),
            language: hub.config.language.clone(),
            own: person.feed.as_ref().unwrap_or(&person.output).url(),
            home: person.page.clone(),
        };
        let mut entries: Vec<FeedEntry> = person
            .changes
            .iter()
            .filter(|place| !is_of_envelopes(hub, **place))
            .take(ENTRIES)
            .map(|place| change_entry(site, *place))
            .collect();
        if entries.is_empty() {
            // Somebody whom only front matter names has no changes of their own: their pages stand
            // for them.
            let pages = person.pages.iter().map(|id| hub.page(*id));
            let pages = pages.filter(|page| page.kind != PageKind::Envelope);
            entries = latest(pages)
                .map(|(updated, page)| page_entry(site, updated, page))
                .collect();
        }
        entries.sort_by_key(|entry| std::cmp::Reverse(seconds(&entry.updated)));
        feed(site, about, entries)
    }
}

/// The pages that changed last, each with the time of it.
fn latest<'h>(pages: impl Iterator<Item = &'h Page>) -> impl Iterator<Item = (String, &'h Page)> {
    let mut pages: Vec<(i64, &Page)> = pages
        .filter_map(|page| Some((changed(page)?, page)))
        .collect();
    pages.sort_by(|a, b| {
        b.0.cmp(&a.0)
            .then_with(|| a.1.source.path.cmp(&b.1.source.path))
    });
    pages.truncate(ENTRIES);
    pages.into_iter().map(|(_, page)| (written(page), page))
}

/// When a page changed in earnest, in seconds: git's time, else the beginning of front matter's
/// day.
fn changed(page: &Page) -> Option<i64> {
    page.credit
        .rewritten
        .map(|time| time.seconds)
        .or_else(|| page.meta.date.as_ref().map(|_| seconds(&written(page))))
}

/// The same as feeds write it.
fn written(page: &Page) -> String {
    page.credit
        .rewritten
        .map(Timestamp::rfc3339)
        .unwrap_or_else(|| {
            format!(
                "{}T00:00:00Z",
                page.meta.date.as_deref().unwrap_or("1970-01-01")
            )
        })
}

/// A time on whatever clock it was written as one that can be compared.
fn seconds(time: &str) -> i64 {
    time.parse::<jiff::Timestamp>()
        .map_or(0, jiff::Timestamp::as_second)
}

/// A page that changed.
fn page_entry(site: &Site, updated: String, page: &Page) -> FeedEntry {
    let hub = site.hub;
    FeedEntry {
        id: id(hub, &page.url, ""),
        url: frame::absolute(&hub.config, &page.url),
        title: page.title.clone(),
        summary: page.summary().to_owned(),
        updated,
        published: page.credit.created.map(Timestamp::rfc3339),
        authors: page
            .credit
            .byline()
            .take(LISTED)
            .filter_map(|part| site.person(part.person))
            .map(|person| person.name)
            .collect(),
        categories: page
            .categories
            .iter()
            .take(LISTED)
            .map(|id| hub.category(*id).title.clone())
            .collect(),
    }
}

/// News, with the day that its list shows.
pub(super) fn news_entry(site: &Site, page: &Page, day: &str) -> FeedEntry {
    let published = Some(format!("{day}T00:00:00Z")).filter(|_| !day.is_empty());
    let updated = match changed(page) {
        Some(_) => written(page),
        None => published.clone().unwrap_or_else(|| BEGINNING.to_owned()),
    };
    let entry = page_entry(site, updated, page);
    FeedEntry {
        published: published.or(entry.published),
        ..entry
    }
}

/// Whether a change touched nothing but envelopes, which nobody can read.
fn is_of_envelopes(hub: &Hub, place: usize) -> bool {
    let mut pages = hub.changes[place].1.iter().map(|id| hub.page(*id));
    !hub.changes[place].1.is_empty() && pages.all(|page| page.kind == PageKind::Envelope)
}

/// The pages that a change touched and that can be read.
fn readable(hub: &Hub, pages: &[PageId]) -> Vec<PageId> {
    let pages = pages.iter().copied();
    pages
        .filter(|id| hub.page(*id).kind != PageKind::Envelope)
        .collect()
}

/// A change that somebody made; `place` is where it stands in the hub's changes.
fn change_entry(site: &Site, place: usize) -> FeedEntry {
    let hub = site.hub;
    let (index, pages) = &hub.changes[place];
    let pages = readable(hub, pages);
    let commit = hub.history.commit(*index);
    let first = pages.first().map(|id| hub.page(*id));
    let mut title: Vec<&str> = pages
        .iter()
        .take(NAMED)
        .map(|id| hub.page(*id).title.as_str())
        .collect();
    if pages.len() > NAMED {
        title.push("…");
    }
    // Every change has its place in the history of the page.
    let anchor = format!("#c-{}", &commit.id.to_string()[..10]);
    let history = first
        .and_then(|page| page.history_output.as_ref())
        .map(OutputPath::url);
    let url = history.unwrap_or_else(|| hub.places.url(Place::RECENT_CHANGES));
    FeedEntry {
        id: id(hub, &url, &anchor),
        url: frame::absolute(&hub.config, &url) + &anchor,
        title: title.join(", "),
        summary: commit.subject.clone(),
        updated: commit.authored.rfc3339(),
        published: None,
        authors: site
            .change(*index, None, &[], 0)
            .people
            .into_iter()
            .take(LISTED)
            .map(|person| person.name)
            .collect(),
        categories: Vec::new(),
    }
}

/// An id is an absolute address (RFC 4287, section 4.2.6); a hub without an address of its own has
/// tags instead (RFC 4151).
pub(super) fn id(hub: &Hub, url: &Url, anchor: &str) -> String {
    let tag = || {
        format!(
            "tag:commonweal,2026:{}{url}",
            crate::paths::slug(&hub.title)
        )
    };
    hub.config.absolute(url).unwrap_or_else(tag) + anchor
}

/// A feed of these entries, the newest first.
pub(super) fn feed(site: &Site, about: About, entries: Vec<FeedEntry>) -> Content<'static> {
    let hub = site.hub;
    let newest = entries.iter().max_by_key(|entry| seconds(&entry.updated));
    template(
        "feed.xml",
        FeedView {
            title: about.title,
            subtitle: about.subtitle,
            id: match hub.config.absolute(&about.own) {
                Some(address) => address,
                // The hub's own feed had this id before there were others.
                None if about.own == hub.places.url(Place::FEED) => {
                    format!("tag:commonweal,2026:{}", crate::paths::slug(&hub.title))
                }
                None => id(hub, &about.own, ""),
            },
            self_url: frame::absolute(&hub.config, &about.own),
            home_url: frame::absolute(&hub.config, &about.home),
            language: about.language,
            updated: newest.map_or_else(|| BEGINNING.to_owned(), |entry| entry.updated.clone()),
            rights: hub
                .config
                .licensing
                .default
                .as_ref()
                .map(crate::license::License::short_name)
                .unwrap_or_default(),
            entries,
        },
    )
}
