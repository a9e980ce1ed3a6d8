//! Every page of a language, A–Z.

use crate::hub::names::Order;
use crate::hub::{Hub, PageId, PageKind, Place};
use crate::pages::{Content, Kind, Site, numbered, template};
use crate::paths::OutputPath;
use crate::view::AllPagesView;

pub(super) struct AllPages;

impl Kind for AllPages {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.places.languages(Place::AllPages).map(|language| hub.places.output_in(Place::AllPages, language)))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let hub = site.hub;
        let language = hub.places.languages(Place::AllPages).nth(item).unwrap_or(&hub.config.language);
        let main = language == hub.config.language;
        // A page in a language that the hub does not list would be nowhere else.
        let listed =
            |page: &crate::hub::Page| page.language == language || main && !hub.places.languages(Place::AllPages).any(|known| known == page.language);
        let mut pages: Vec<PageId> =
            hub.pages_with_ids().filter(|(_, page)| page.kind != PageKind::Category && listed(page)).map(|(id, _)| id).collect();
        let order = Order::new(language);
        pages.sort_by(|a, b| order.compare(&hub.page(*a).title, &hub.page(*b).title).then_with(|| a.cmp(b)));
        let frame = site.frame("all-pages", language, hub.places.output_in(Place::AllPages, language));
        template("all-pages.html", AllPagesView { page: frame, groups: site.by_letter(&pages), count: pages.len(), total: hub.page_count() })
    }
}
