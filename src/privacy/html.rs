//! Strangers' texts in pages and feeds, as templates show every text.
//!
//! HTML that was made of Markdown is another thing, since a person wrote it as HTML: its sanitizer
//! shows that a character was there.

use std::borrow::Cow;
use std::io::Write;

use pulldown_cmark_escape::IoWriter;

/// Writes a text as it may stand between tags or in an attribute, of HTML or of XML.
///
/// # Errors
/// Those of writing.
pub fn write(text: &str, output: &mut dyn Write) -> std::io::Result<()> {
    pulldown_cmark_escape::escape_html(IoWriter(output), &fit(text))
}

/// A text without the characters that XML cannot hold: a stranger's commit message must not break a
/// feed. Those that turn the reading direction until something ends them go as well: `<bdi>` and
/// `dir` say what is meant, and a name must not turn the words around it.
fn fit(text: &str) -> Cow<'_, str> {
    let foreign = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}');
    // Seldom is there a byte that one of these has; pieces are looked at whole, many bytes at once.
    let may_be = |byte: u8| {
        (byte < b' ') & !matches!(byte, b'\t' | b'\n' | b'\r')
            | matches!(byte, 0x7f | 0xc2 | 0xe2 | 0xef)
    };
    let is_likely = text
        .as_bytes()
        .chunks(64)
        .any(|piece| piece.iter().fold(false, |any, byte| any | may_be(*byte)));
    if is_likely && text.contains(foreign) {
        return Cow::Owned(text.replace(foreign, ""));
    }
    Cow::Borrowed(text)
}
