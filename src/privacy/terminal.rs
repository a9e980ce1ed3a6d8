//! Strangers' texts for a terminal: control characters, which could move the cursor or hide what
//! stands there, and those that turn the order of others or are not seen are shown as such.

use super::is_unseen;

/// A text on one line.
pub fn line(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// A text of several lines.
pub fn lines(text: &str) -> String {
    kept(text, &['\n'])
}

/// A text in which some characters stay although they act.
pub(super) fn kept(text: &str, stay: &[char]) -> String {
    let shown = |c| if stay.contains(&c) { c } else { visible(c) };
    text.chars().map(shown).collect()
}

/// A character as it may be shown: one that acts, turns the order of others or is not seen becomes
/// U+FFFD.
pub fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_unseen(c) || matches!(c, '\u{2028}' | '\u{2029}') => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
