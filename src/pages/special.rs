//! The list of the pages that the hub makes itself.

use crate::hub::{Hub, Place};
use crate::pages::{Content, Kind, Site, single, template};
use crate::paths::OutputPath;
use crate::view::{SpecialGroup, SpecialIndexView, SpecialItem};

pub(super) struct Special;

impl Kind for Special {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::Special))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let item = |key: &str, place, count| SpecialItem {
            key: key.into(),
            url: site.href(&hub.places.url(place)),
            count,
        };
        let group = |key: &str, items| SpecialGroup {
            key: key.into(),
            items,
        };
        let mut machine = vec![
            item("feed", Place::Feed, None),
            item("catalogue", Place::Catalogue, None),
            item("license-document", Place::LicenseDocument, None),
            item("attribution", Place::Attribution, None),
        ];
        // Without an address of its own a hub has no sitemap.
        if hub.config.url.is_some() {
            machine.insert(1, item("sitemap", Place::Sitemap, None));
        }
        let mut maintenance = vec![
            item(
                "recent-changes",
                Place::RecentChanges,
                Some(hub.changes.len()),
            ),
            item("wanted", Place::Wanted, Some(hub.wanted.len())),
        ];
        if let Some(url) = hub.queue.url() {
            maintenance.insert(
                0,
                SpecialItem {
                    key: "submissions".into(),
                    url: site.href(url),
                    count: Some(hub.queue.open.len()),
                },
            );
        }
        let groups = vec![
            group(
                "reading",
                vec![
                    item("all-pages", Place::AllPages, Some(hub.page_count())),
                    item("categories", Place::Categories, Some(hub.categories.len())),
                    item("statistics", Place::Statistics, None),
                    item("licensing", Place::Licensing, None),
                ],
            ),
            group("maintenance", maintenance),
            group(
                "people",
                vec![
                    item(
                        "contributors",
                        Place::Contributors,
                        Some(hub.roster.by_name.people.len()),
                    ),
                    item("credit", Place::Credit, None),
                ],
            ),
            group("machine", machine),
        ];
        let frame = site.frame(
            "special",
            &hub.config.language,
            hub.places.output(Place::Special),
        );
        template(
            "special.html",
            SpecialIndexView {
                page: frame,
                groups,
            },
        )
    }
}
