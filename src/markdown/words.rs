//! Plain text cut short between characters and words.

use crate::excerpt;

/// Bytes of a label that are kept in the facts.
pub(super) const MAX_LABEL: usize = 300;

/// A label as it is kept in the facts: its first bytes, whole characters.
pub(super) fn shorten(label: &str) -> String {
    excerpt::first(label, MAX_LABEL).trim().to_owned()
}

/// The first words of a text, at most 300 characters.
pub(super) fn excerpt(text: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += word.chars().count() + usize::from(!out.is_empty());
        if length > 300 {
            if out.is_empty() {
                out.extend(word.chars().take(299));
            }
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
