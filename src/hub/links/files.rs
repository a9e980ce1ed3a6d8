//! Pictures and other files that a text names: where they may lie, and what is tried when nothing is there.

use super::{Index, Standpoint, Target, Way};
use crate::hub::Hub;
use crate::hub::names::fold;
use crate::paths::{SourcePath, percent_decode};
use crate::sources::Sources;

impl Index {
    /// A picture or another file, and how it was told: beside the page, from the content root, in the folder of a web server, or anywhere when its
    /// name is unique.
    pub fn media(&self, sources: &Sources, page: &SourcePath, path: &str) -> Option<(SourcePath, Way)> {
        let decoded = percent_decode(path);
        let raw = (decoded != path).then_some(path);
        let forms = || std::iter::once(decoded.as_str()).chain(raw);
        let known = |file: &SourcePath| sources.blobs.contains_key(file);
        if let Some(file) = forms().flat_map(|path| places(sources, page, path)).find(known) {
            return Some((file, Way::Written));
        }
        if let Some(file) = forms().flat_map(|path| places(sources, page, path)).find_map(|file| self.media_in_other_case(&file)) {
            return Some((file, Way::Written));
        }
        let name = decoded.rsplit('/').next().unwrap_or(&decoded);
        match self.media_names.get(&fold(name)).map(Vec::as_slice) {
            Some([file]) => Some((file.clone(), if decoded.contains('/') { Way::Name } else { Way::Written })),
            _ => None,
        }
    }
}

/// Where a file may lie that a text names, the likeliest first.
pub(super) fn places(sources: &Sources, page: &SourcePath, path: &str) -> Vec<SourcePath> {
    let root = sources.content_root.as_str();
    let bare = path.trim_start_matches('/');
    let beside = [page.join(root, path), page.join("", path), page.join("static", &format!("/{bare}"))];
    let below_root = [format!("{root}/media/{bare}"), format!("{root}/{bare}")];
    let below_root = below_root.iter().filter_map(|path| SourcePath::new(path.trim_start_matches('/')));
    beside.into_iter().flatten().chain(below_root).collect()
}

impl Hub {
    pub(super) fn resolve_media(&self, from: Standpoint, path: &str) -> (Target, Way) {
        match self.index.media(&self.sources, from.path, path) {
            Some((file, way)) => (Target::Media(file), way),
            None => (Target::MissingMedia(percent_decode(path)), Way::Written),
        }
    }
}
