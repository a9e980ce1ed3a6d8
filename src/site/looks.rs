//! Which pages look as they did at the last build, told without making their views.

use std::collections::{BTreeMap, HashSet};

use super::stamp::Beginning;
use crate::digest::Digest;
use crate::hub::{Hub, PageId};
use crate::pages::Surfaces;
use crate::render::Renderer;
use crate::write::Record;

/// How pages look, and whether they did so before. Nothing is known where anything but pages may
/// change unseen.
pub(super) struct Looks {
    now: Option<Surfaces>,
    /// Of each page: whether all outputs about it were made from just this.
    is_same: Vec<bool>,
}

impl Looks {
    pub(super) fn of(renderer: &Renderer, beginning: &Beginning, known: &Record) -> Self {
        let hub = &renderer.hub;
        let plain: HashSet<&str> = Surfaces::plain(hub).map(|path| path.as_str()).collect();
        let besides = beginning.besides(|path| plain.contains(path));
        let now = besides.and_then(|besides| renderer.surfaces(besides));
        let is_same = |(id, path): (PageId, &str)| {
            let now = now.as_ref().and_then(|now| now.of_page(id));
            now.is_some() && now == known.of_page(path)
        };
        Self {
            is_same: paths(hub).map(is_same).collect(),
            now,
        }
    }

    /// Whether all outputs about a page were made from what they would be made from now.
    pub(super) fn is_same(&self, page: PageId) -> bool {
        self.is_same.get(page.0 as usize).is_some_and(|same| *same)
    }

    /// What is kept for the next build: nothing where an output could not be made.
    pub(super) fn to_keep(&self, hub: &Hub, is_whole: bool) -> BTreeMap<String, Digest> {
        let Some(now) = self.now.as_ref().filter(|_| is_whole) else {
            return BTreeMap::new();
        };
        let known = paths(hub).filter_map(|(id, path)| Some((path.to_owned(), now.of_page(id)?)));
        known.collect()
    }
}

fn paths(hub: &Hub) -> impl Iterator<Item = (PageId, &str)> {
    let pages = hub.pages_with_ids();
    pages.map(|(id, page)| (id, page.source.path.as_str()))
}
