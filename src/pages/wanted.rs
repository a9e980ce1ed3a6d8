//! Pages that are linked and not written.

use crate::hub::{Hub, Place};
use crate::pages::{Content, Kind, Site, single, template};
use crate::paths::OutputPath;
use crate::view::{WantedPage, WantedView};

/// How many are listed.
const MOST: usize = 1_000;

pub(super) struct Wanted;

impl Kind for Wanted {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::Wanted))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
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
        let frame = site.frame(
            "wanted",
            &hub.config.language,
            hub.places.output(Place::Wanted),
        );
        template(
            "wanted.html",
            WantedView {
                page: frame,
                wanted,
            },
        )
    }
}
