//! What crawlers may read: everything.

use crate::hub::{Hub, Place};
use crate::pages::{Content, Kind, Site, frame, single};
use crate::paths::OutputPath;

pub(super) struct Robots;

impl Kind for Robots {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        if hub.places.is_maintained(Place::Robots) {
            Vec::new()
        } else {
            single(hub.places.output(Place::Robots))
        }
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let sitemap = if hub.config.url.is_some() {
            format!(
                "Sitemap: {}\n",
                frame::absolute(&hub.config, &hub.places.url(Place::Sitemap))
            )
        } else {
            String::new()
        };
        Content::Bytes(format!("User-agent: *\nAllow: /\n{sitemap}").into_bytes())
    }
}
