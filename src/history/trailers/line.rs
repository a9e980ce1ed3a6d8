//! A line of a message as it may be shown.

use super::super::names;

/// Longer lines are cut, in characters.
pub(super) const LINE: usize = 300;

/// A line of a message as it may be shown: many pages show it, so a very long one is cut.
pub(super) fn line(text: &str) -> String {
    let mut text = names::redacted(text.trim());
    if let Some((end, _)) = text.char_indices().nth(LINE) {
        text.truncate(end);
        text.push('…');
    }
    text
}
