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
    let mut items: Vec<SpecialItem> = kinds.filter_map(item).collect();
    if group == Group::Reading {
        items.extend(random(site));
    }
    items
}

/// A page by chance: the search picks it, since a page that is made beforehand cannot.
fn random(site: &Site) -> Option<SpecialItem> {
    let mut kinds = site.kinds.iter();
    let search = kinds.find(|kind| kind.spec().name == "search")?;
    Some(SpecialItem {
        key: "random".to_owned(),
        url: format!("{}?random", site.href(&search.url(site.hub)?)),
        count: None,
    })
}
