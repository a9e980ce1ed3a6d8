//! The hub's own files, copied; drawings without what could act.

use crate::hub::{Hub, drawing};
use crate::pages::{Content, Kind, Site, numbered};
use crate::paths::OutputPath;

pub(super) struct MediaFiles;

impl Kind for MediaFiles {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.media.iter().map(|media| &media.output))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let path = &site.hub.media[item].path;
        let extension = path.extension();
        // The maintainers' own files are theirs to answer for.
        if !drawing::is_document(&extension) || path.below("static").is_some() {
            return Content::Copy(path.clone());
        }
        match site.hub.sources.read(path) {
            Ok(bytes) => Content::Bytes(drawing::harmless(&bytes, &extension).into_owned()),
            Err(_) => Content::Copy(path.clone()),
        }
    }
}
