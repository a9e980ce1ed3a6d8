//! The page on which readers search. What they find is looked up in their browser.

use serde::Serialize;

use crate::hub::{Hub, Place};
use crate::pages::kind::{Content, Group, Kind, Site, Spec, numbered, template};
use crate::paths::{OutputPath, Url};
use crate::view::Frame;

const PLACE: Place = Place::of_language("search", "search");

pub(super) struct Search;

/// Template `search.html`.
#[derive(Serialize)]
struct SearchView {
    page: Frame,
}

impl Kind for Search {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            ..Spec::at(PLACE)
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let languages = hub.places.languages(PLACE).filter(|_| hub.config.search);
        numbered(languages.map(|language| hub.places.output_in(PLACE, language)))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let mut page = site.frame_at(PLACE, item);
        page.noindex = true;
        template("search.html", SearchView { page })
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        hub.config.search.then(|| hub.places.url(PLACE))
    }
}
