//! Pictures and other files that a text names.

use super::target::{Standpoint, Target};
use crate::hub::index::Way;
use crate::hub::indexed::Indexed;
use crate::paths::percent_decode;

impl Indexed {
    pub(super) fn resolve_media(&self, from: Standpoint, path: &str) -> (Target, Way) {
        match self.index.media(&self.sources, from.path, from.url, path) {
            Some((file, way)) => (Target::Media(file), way),
            None => (Target::MissingMedia(percent_decode(path)), Way::Written),
        }
    }

    /// An embedded picture; what follows a `#` says which part of a drawing is meant, or how it is
    /// shown.
    pub(super) fn resolve_embed(&self, from: Standpoint, path: &str) -> (Target, Way) {
        let found = match (self.resolve_media(from, path), path.split_once('#')) {
            (found @ (Target::MissingMedia(_), _), Some((bare, _))) if !bare.is_empty() => {
                match self.resolve_media(from, bare.trim()) {
                    (Target::MissingMedia(_), _) => found,
                    bare => bare,
                }
            }
            (found, _) => found,
        };
        if !matches!(found.0, Target::MissingMedia(_)) {
            return found;
        }
        // Obsidian embeds notes, too: one is linked.
        match self.resolve_wiki(from, path) {
            page @ (Target::Page { .. }
            | Target::Section(_)
            | Target::MissingSection(_)
            | Target::Ambiguous(_)
            | Target::Draft(_)) => (page, Way::Written),
            _ => found,
        }
    }
}
