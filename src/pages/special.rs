//! The list of the pages that the hub makes itself.

use crate::hub::Place;
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::view::{SpecialGroup, SpecialIndexView, SpecialItem};

pub(super) struct Special;

impl Kind for Special {
    fn spec(&self) -> Spec {
        Spec {
            footer: Some(Footer::Explore),
            ..Spec::at(Place::SPECIAL)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let groups = Group::ALL.map(|(group, key)| SpecialGroup {
            key: key.to_owned(),
            items: listed(site, group),
        });
        template(
            "special.html",
            SpecialIndexView {
                page: site.frame_at(Place::SPECIAL, item),
                groups: groups.into(),
            },
        )
    }
}

/// The kinds of a group of which the hub has pages.
fn listed(site: &Site, group: Group) -> Vec<SpecialItem> {
    let kinds = site.kinds.iter();
    let kinds = kinds.filter(|kind| kind.spec().group == Some(group));
    let item = |kind: &&dyn Kind| {
        Some(SpecialItem {
            key: kind.spec().name.to_owned(),
            url: site.href(&kind.url(site.hub)?),
            count: kind.count(site.hub),
        })
    };
    kinds.filter_map(item).collect()
}
