//! Endings of names that may be a language tag: `page.fr`, `page-fr`, `page_fr`.

/// What names of files have before the tag of a language.
pub(super) const SEPARATORS: [char; 3] = ['.', '-', '_'];

/// The ways to read the end of a file's path without extension as a tag, the longest tag first:
/// what is before, the separator, and the tag.
pub(super) fn endings(stem: &str) -> impl Iterator<Item = (&str, char, &str)> {
    let name = stem.rfind('/').map_or(0, |at| at + 1);
    let found: Vec<_> = stem
        .char_indices()
        .rev()
        .take_while(|(at, c)| *at > name && *c != '/' && stem.len() - at <= 13)
        .filter(|(_, c)| SEPARATORS.contains(c))
        .map(|(at, c)| (&stem[..at], c, &stem[at + 1..]))
        .collect();
    found.into_iter().rev()
}

/// A path below a folder; an empty text is the root.
pub(super) fn join(folder: &str, rest: &str) -> String {
    if folder.is_empty() {
        rest.to_owned()
    } else {
        format!("{folder}/{rest}")
    }
}
