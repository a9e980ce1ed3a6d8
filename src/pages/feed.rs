//! The hub's Atom feed: the pages that changed last.

use crate::history::Timestamp;
use crate::hub::{Hub, PageKind, Place};
use crate::pages::{Content, Kind, Site, frame, single, template};
use crate::paths::OutputPath;
use crate::view::{FeedEntry, FeedView};

/// How many pages a feed holds.
const ENTRIES: usize = 30;

/// What a feed without any dated page says it was updated; the clock must not reach the output.
const BEGINNING: &str = "1970-01-01T00:00:00Z";

pub(super) struct Feed;

impl Kind for Feed {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::Feed))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let changed = |page: &crate::hub::Page| {
            page.credit.changed.map(Timestamp::rfc3339).or_else(|| page.meta.date.as_ref().map(|day| format!("{day}T00:00:00Z")))
        };
        let mut pages: Vec<(String, &crate::hub::Page)> =
            hub.pages.iter().filter(|page| page.kind == PageKind::Article).filter_map(|page| Some((changed(page)?, page))).collect();
        pages.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.source.path.cmp(&b.1.source.path)));
        pages.truncate(ENTRIES);
        // An id is an absolute address (RFC 4287, section 4.2.6); a hub without an address of its own has tags instead (RFC 4151).
        let tag = |what: &str| format!("tag:commonweal,2026:{}{what}", crate::paths::slug(&hub.title));
        let entries = pages.iter().map(|(updated, page)| FeedEntry {
            id: hub.config.absolute(&page.url).unwrap_or_else(|| tag(page.url.as_str())),
            url: frame::absolute(&hub.config, &page.url),
            title: page.title.clone(),
            summary: page.summary().to_owned(),
            html: String::new(),
            updated: updated.clone(),
            published: page.credit.created.map(Timestamp::rfc3339),
            authors: page.credit.byline().filter_map(|part| site.person(part.person)).map(|person| person.name).collect(),
            categories: page.categories.iter().map(|id| hub.category(*id).title.clone()).collect(),
        });
        let own = hub.places.url(Place::Feed);
        template(
            "feed.xml",
            FeedView {
                title: hub.title.clone(),
                subtitle: hub.config.description.clone().unwrap_or_default(),
                id: hub.config.absolute(&own).unwrap_or_else(|| tag("")),
                self_url: frame::absolute(&hub.config, &own),
                home_url: frame::absolute(&hub.config, &hub.places.url(Place::Home)),
                language: hub.config.language.clone(),
                updated: pages.first().map_or_else(|| BEGINNING.to_owned(), |(updated, _)| updated.clone()),
                rights: hub.config.licensing.default.as_ref().map(crate::license::License::short_name).unwrap_or_default(),
                entries: entries.collect(),
            },
        )
    }
}
