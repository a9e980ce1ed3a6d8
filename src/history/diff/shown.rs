//! A text as strangers may see it.

use std::borrow::Cow;

use crate::privacy;

/// A text as strangers may see it: the hosts of addresses are left out, even of those that a later
/// revision took away, and so is what is not seen.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    // Most text is plain ASCII, which needs no look at each character. Pieces are looked at whole,
    // many bytes at once.
    let is_plain = text.as_bytes().chunks(64).all(|piece| {
        piece.iter().fold(true, |is_plain, byte| {
            is_plain & matches!(*byte, b' '..=b'~' | b'\n' | b'\t' | b'\r')
        })
    });
    let unseen = |c: char| {
        privacy::is_invisible(c)
            || (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{2028}' | '\u{2029}')
    };
    let text = if !is_plain && text.contains(unseen) {
        Cow::Owned(text.replace(unseen, ""))
    } else {
        Cow::Borrowed(text)
    };
    if is_plain && !text.contains('@') || privacy::hosts(&text).is_empty() {
        text
    } else {
        Cow::Owned(privacy::without_hosts(&text))
    }
}
