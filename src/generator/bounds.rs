//! What is read of a generator's files, and no more.

use crate::privacy::without_hosts;

/// Longest settings that are looked at, in bytes.
pub(super) const BYTES: usize = 128 * 1024;

/// Longest name that is taken, in characters.
pub(super) const NAME: usize = 120;

/// How many patterns of left-out files are taken.
pub(super) const PATTERNS: usize = 200;

/// A name fit to be shown: one line, no hosts of addresses, nothing that a template would have to
/// fill in.
pub(super) fn name(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_plain = !text.is_empty()
        && text.chars().count() <= NAME
        && !text.contains("{{")
        && !text.contains("${")
        && !text.contains('<');
    is_plain.then(|| without_hosts(&text))
}

/// A folder that settings in `base` name, from the top of the repository; `None` when it is
/// outside.
pub(super) fn within(base: &str, folder: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in base.split('/').chain(folder.trim().split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
