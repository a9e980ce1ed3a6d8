//! What crawlers may read: everything.

use crate::hub::Place;
use crate::pages::frame;
use crate::pages::kind::{Content, Kind, Site, Spec};

const PLACE: Place = Place::default_file("robots", "robots.txt");

pub(super) struct Robots;

impl Kind for Robots {
    fn spec(&self) -> Spec {
        Spec::at(PLACE)
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let sitemap = if hub.config.url.is_some() {
            format!(
                "Sitemap: {}\n",
                frame::absolute(&hub.config, &hub.places.url(Place::SITEMAP))
            )
        } else {
            String::new()
        };
        Content::Bytes(format!("User-agent: *\nAllow: /\n{sitemap}").into_bytes())
    }
}
