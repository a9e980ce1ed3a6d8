//! What is shown for an address that does not exist.

use crate::hub::Place;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::view::NotFoundView;

pub(super) struct NotFound;

impl Kind for NotFound {
    fn spec(&self) -> Spec {
        Spec::at(Place::NOT_FOUND)
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let mut frame = site.frame_at(Place::NOT_FOUND, item);
        // The page is shown at every address that does not exist, so it has none of its own.
        frame.canonical = None;
        frame.noindex = true;
        template("404.html", NotFoundView { page: frame })
    }
}
