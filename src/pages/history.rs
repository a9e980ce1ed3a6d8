//! The revisions of each page.

use crate::hub::{Hub, PageId};
use crate::pages::{Content, Kind, Site, template};
use crate::paths::OutputPath;
use crate::view::HistoryView;

/// How many revisions are listed; the forge has the rest.
const MOST: usize = 500;

pub(super) struct History;

fn with_history(hub: &Hub) -> impl Iterator<Item = (PageId, &OutputPath)> {
    hub.pages_with_ids().filter_map(|(id, page)| Some((id, page.history_output.as_ref()?)))
}

impl Kind for History {
    fn outputs(&self, hub: &Hub) -> Vec<OutputPath> {
        with_history(hub).map(|(_, output)| output.clone()).collect()
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let (id, output) = with_history(site.hub).nth(item).expect("an item is a place in the list of outputs");
        let page = site.hub.page(id);
        let revisions = &page.credit.revisions;
        template(
            "history.html",
            HistoryView {
                page: site.frame_of("history", id, output),
                article: site.page_link(id),
                revisions: revisions.iter().take(MOST).map(|revision| site.change(revision.commit, Some(revision.kind), &[], 0)).collect(),
                older: revisions.len().saturating_sub(MOST),
                forge_url: site.hub.config.repository.as_ref().and_then(|repository| repository.history_url(&page.source.path)),
            },
        )
    }
}
