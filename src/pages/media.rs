//! The hub's own files, copied.

use crate::hub::Hub;
use crate::pages::{Content, Kind, Site};
use crate::paths::OutputPath;

pub(super) struct MediaFiles;

impl Kind for MediaFiles {
    fn outputs(&self, hub: &Hub) -> Vec<OutputPath> {
        hub.media.values().map(|media| media.output.clone()).collect()
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let path = site.hub.media.keys().nth(item).expect("an item is a place in the list of outputs");
        Content::Copy(path.clone())
    }
}
