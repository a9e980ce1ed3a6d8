//! Texts as scalars, to be written into a file.

use std::ops::Range;

/// A text as a scalar in YAML's double-quoted style, which holds any text: JSON's form, and what YAML
/// does not count as printable (YAML 1.2.2, section 5.1) escaped too. The file has the whole text; a
/// sentence about it has what [`crate::privacy::quoted`] leaves of it.
pub fn double_quoted(text: &str) -> String {
    let json = serde_json::to_string(text).expect("a text is always JSON");
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match u32::from(c) {
            code @ (0x7F..=0x9F | 0x2028 | 0x2029 | 0xFEFF | 0xFFFE | 0xFFFF) => {
                out.push_str(&format!("\\u{code:04x}"))
            }
            _ => out.push(c),
        }
    }
    out
}

/// A text as a scalar for people to read: in quotes only where some reader of YAML could take it
/// for something else.
pub fn scalar(text: &str) -> String {
    const WORDS: [&str; 10] = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan",
    ];
    let letters = text
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_' | '\''));
    let starts = text.starts_with(char::is_alphabetic) && !text.ends_with(' ');
    if letters && starts && !WORDS.contains(&text.to_lowercase().as_str()) {
        text.to_owned()
    } else {
        double_quoted(text)
    }
}

/// The bytes of a scalar between its quotes, when it stands on one line and is written as it is
/// read: what may be replaced there by another such text. `range` is the scalar's in `text`, as its
/// node has it.
pub fn between_quotes(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let raw = text.get(range.clone())?;
    let quoted = |quote: char| raw.len() >= 2 && raw.starts_with(quote) && raw.ends_with(quote);
    let inner = if quoted('"') || quoted('\'') {
        range.start + 1..range.end - 1
    } else {
        range.clone()
    };
    let is_bare = inner.len() == raw.len();
    let inside = text.get(inner.clone())?;
    let is_folded = is_bare && raw.starts_with(['|', '>', '!', '&', '*', '[', '{']);
    let is_plain = !is_folded && !inside.contains(['\\', '"', '\'', '\n', '\r']);
    is_plain.then_some(inner)
}
