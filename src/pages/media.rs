//! The hub's own files, copied.

use crate::hub::Hub;
use crate::pages::{Content, Kind, Site, numbered};
use crate::paths::OutputPath;

pub(super) struct MediaFiles;

impl Kind for MediaFiles {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.media.iter().map(|media| &media.output))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        Content::Copy(site.hub.media[item].path.clone())
    }
}
