//! The revisions of each page.

use crate::hub::{Hub, PageId};
use crate::pages::{Content, Kind, Site, template};
use crate::paths::OutputPath;
use crate::view::HistoryView;

/// How many revisions are listed; the forge has the rest.
const MOST: usize = 500;

pub(super) struct History;

impl Kind for History {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids().filter_map(|(id, page)| Some((page.history_output.clone()?, id.0 as usize))).collect()
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let id = PageId(item as u32);
        let page = site.hub.page(id);
        let output = page.history_output.as_ref().unwrap_or(&page.output);
        let revisions = &page.credit.revisions;
        template(
            "history.html",
            HistoryView {
                page: site.frame_of("history", id, output),
                article: site.page_link(id),
                revisions: revisions.iter().take(MOST).map(|revision| site.change(revision.commit, Some(revision.class), &[], 0)).collect(),
                older: revisions.len().saturating_sub(MOST),
                forge_url: site.hub.config.repository.as_ref().and_then(|repository| repository.history_url(&page.source.path)),
            },
        )
    }
}
