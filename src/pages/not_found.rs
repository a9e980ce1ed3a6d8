//! What is shown for an address that does not exist.

use crate::hub::{Hub, Place};
use crate::pages::{Content, Kind, Site, single, template};
use crate::paths::OutputPath;
use crate::view::NotFoundView;

pub(super) struct NotFound;

impl Kind for NotFound {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        if hub.places.is_maintained(Place::NotFound) {
            Vec::new()
        } else {
            single(hub.places.output(Place::NotFound))
        }
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let mut frame = site.frame(
            "404",
            &site.hub.config.language,
            site.hub.places.output(Place::NotFound),
        );
        // The page is shown at every address that does not exist, so it has none of its own.
        frame.canonical = None;
        frame.noindex = true;
        template("404.html", NotFoundView { page: frame })
    }
}
