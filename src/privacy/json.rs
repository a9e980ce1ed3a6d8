//! JSON that deceives nobody who looks at the file, in whatever it stands.

use serde::Serialize;

/// A document with a newline at its end, in which no workflow that prints it sees a command: in
/// JSON `##[` only stands in texts, where a letter may be written by its number.
///
/// # Panics
/// When the value cannot be written: a map with keys that are no texts.
pub fn document(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("texts and numbers are always JSON");
    seen(json).replace("##[", "#\\u0023[") + "\n"
}

/// JSON in which characters that are not seen, or that a terminal obeys, are written as `\u202e`
/// is: the same values, and nobody who looks at the file is deceived by them.
pub fn seen(json: String) -> String {
    // JSON escapes the other control characters itself, and has ends of lines between its values.
    let is_hidden = |c: char| super::is_invisible(c) || matches!(c, '\u{7f}'..='\u{9f}');
    // Most of it is ASCII, which needs no look at each character.
    let mut rest = json.as_str();
    let has_hidden = loop {
        let Some(at) = rest.bytes().position(|byte| byte >= 0x7f) else {
            break false;
        };
        let mut chars = rest[at..].chars();
        if chars.next().is_some_and(is_hidden) {
            break true;
        }
        rest = chars.as_str();
    };
    if !has_hidden {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_hidden(c) {
            let mut units = [0; 2];
            c.encode_utf16(&mut units)
                .iter()
                .for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out
}

/// Makes JSON text safe inside `<script type="application/ld+json">`: these characters only occur
/// in its strings.
pub fn within_html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(c)))
            }
            _ => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_says_the_same_with_every_character_seen() {
        let value = serde_json::json!({ "path": "a\u{202e}b\u{200b}c\u{e0041}é.md" });
        let seen = seen(value.to_string());
        assert_eq!(seen, "{\"path\":\"a\\u202eb\\u200bc\\udb40\\udc41é.md\"}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&seen).unwrap(),
            value
        );
    }
}
