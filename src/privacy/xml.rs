//! Strangers' texts in pictures that are XML.

/// A text between tags or in an attribute. What XML does not have cannot be escaped either: a space
/// stands for it.
pub fn text(text: &str) -> String {
    let is_none = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    let mut out = String::with_capacity(text.len());
    // Writing to a text does not fail.
    let _ = pulldown_cmark_escape::escape_html(&mut out, &text.replace(is_none, " "));
    out
}
