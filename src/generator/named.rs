//! Names of files that settings hold.

use std::collections::BTreeSet;

use super::bounds::{NAME, PATTERNS};

/// What the names of files end in that a site shows around its pages.
const MEDIA: [&str; 10] = [
    "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "pdf", "mp4",
];

/// The names of pictures and other files that stand in settings, whatever the key: a logo, a
/// picture for cards.
pub(super) fn files_named(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| c.is_whitespace() || "\"'`()[]{}<>=|,;".contains(c));
    let names = words
        .filter_map(|word| word.rsplit('/').next())
        .filter(|name| name.contains('.') && name.len() <= NAME);
    let is_file = |name: &&str| {
        name.rsplit_once('.').is_some_and(|(stem, kind)| {
            !stem.is_empty() && MEDIA.contains(&kind.to_ascii_lowercase().as_str())
        })
    };
    names
        .filter(is_file)
        .take(PATTERNS)
        .map(str::to_owned)
        .collect()
}
