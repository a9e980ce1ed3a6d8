//! The files that hub.yaml names.

use crate::paths::SourcePath;
use crate::sources::Sources;

/// The file that hub.yaml names: from the top of the hub, from the folder of the pages, or from
/// `static/`.
pub fn file_named(sources: &Sources, named: &SourcePath) -> Option<SourcePath> {
    let is_there = |path: &SourcePath| {
        sources.texts.contains_key(path.as_str()) || sources.file(path).is_some()
    };
    let root = &sources.content_root;
    let folders = ["", root.as_str(), "static"];
    let paths = folders
        .iter()
        .filter_map(|folder| SourcePath::new(format!("{folder}/{named}").trim_start_matches('/')));
    paths.into_iter().find(is_there)
}
