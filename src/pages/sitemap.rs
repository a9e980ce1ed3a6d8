//! The sitemap: every page of content with its translations.

use crate::hub::{Hub, Place};
use crate::pages::{Content, Kind, Site, frame, single, template};
use crate::paths::OutputPath;
use crate::view::{SitemapAlternate, SitemapEntry, SitemapView};

pub(super) struct Sitemap;

impl Kind for Sitemap {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        // The protocol wants absolute addresses; a hub that has none cannot have a sitemap.
        hub.config.url.iter().filter(|_| !hub.places.is_maintained(Place::Sitemap)).flat_map(|_| single(hub.places.output(Place::Sitemap))).collect()
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let entries = hub.pages.iter().map(|page| {
            let of = |page: &crate::hub::Page| SitemapAlternate { language: page.language.clone(), url: frame::absolute(&hub.config, &page.url) };
            let others = page.translations.iter().map(|id| of(hub.page(*id)));
            let alternates = if page.translations.is_empty() { Vec::new() } else { std::iter::once(of(page)).chain(others).collect() };
            SitemapEntry { url: frame::absolute(&hub.config, &page.url), changed: page.changed(), alternates }
        });
        template("sitemap.xml", SitemapView { entries: entries.collect() })
    }
}
