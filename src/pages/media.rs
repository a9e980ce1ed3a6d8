//! The hub's own files, copied.

use crate::hub::Hub;
use crate::pages::{Content, Kind, Site, numbered};
use crate::paths::OutputPath;

pub(super) struct MediaFiles;

impl Kind for MediaFiles {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.media.values().map(|media| &media.output))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let path = site.hub.media.keys().nth(item).expect("an item is a place in the list of outputs");
        Content::Copy(path.clone())
    }
}
