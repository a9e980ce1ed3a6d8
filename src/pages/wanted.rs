//! Pages that are linked and not written.

use crate::hub::{Hub, Place};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::view::{WantedPage, WantedView};

/// How many are listed.
const MOST: usize = 1_000;

const PLACE: Place = Place::of_hub("wanted", "special/wanted");

pub(super) struct Wanted;

impl Kind for Wanted {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            footer: Some(Footer::TakePart),
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let mut languages: Vec<&str> = hub
            .wanted
            .iter()
            .map(|wanted| wanted.language.as_str())
            .collect();
        languages.sort_unstable();
        languages.dedup();
        let mut wanted: Vec<WantedPage> = languages
            .into_iter()
            .flat_map(|language| site.wanted(language, MOST))
            .collect();
        wanted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.title.cmp(&b.title)));
        template(
            "wanted.html",
            WantedView {
                page: site.frame_at(PLACE, item),
                wanted,
            },
        )
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.wanted.len())
    }
}
