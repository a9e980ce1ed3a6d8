//! A stranger's text within Markdown: shown as it is written, it makes no markup, link or mention.

use std::fmt::Write;

use super::terminal::printable;

/// Longest text in a cell, in characters.
const WIDTH: usize = 300;

/// A text on one line in which nothing is markup but pairs of backticks, which make code.
pub fn cell(text: &str) -> String {
    let line = printable(&text.split(['\n', '\r']).collect::<Vec<_>>().join(" "));
    let shown: String = line.chars().take(WIDTH).collect();
    let parts: Vec<&str> = shown.split('`').collect();
    let is_paired = !parts.len().is_multiple_of(2);
    let part = |(index, part): (usize, &&str)| match literal(part) {
        code if !index.is_multiple_of(2) && !code.is_empty() => format!("<code>{code}</code>"),
        text => text,
    };
    let mut out = if is_paired { parts.iter().enumerate().map(part).collect() } else { literal(&shown) };
    if line.chars().nth(WIDTH).is_some() {
        out.push('…');
    }
    out
}

/// A text without markup: what Markdown gives a meaning becomes a character reference, which is only ever shown.
pub fn literal(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            // GitHub looks for mentions in what is rendered; an empty comment parts the sign from the name.
            '@' => out.push_str("@<!-- -->"),
            '#' => out.push_str("&#35;<!-- -->"),
            // A full stop makes a link of what follows `www`.
            '.' if !out.to_ascii_lowercase().ends_with("www") => out.push(c),
            ',' | '-' | '/' | ';' | '?' | '\'' | '"' | '%' | '=' => out.push(c),
            c if c.is_ascii_punctuation() => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// A text as code.
pub fn code(text: &str) -> String {
    let text = cell(&text.replace('`', "'"));
    if text.is_empty() { text } else { format!("<code>{text}</code>") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn code_in_backticks_is_code() {
        assert_eq!(cell("run `a|b` now"), "run <code>a&#124;b</code> now");
        assert_eq!(cell("a `b"), "a &#96;b");
        assert_eq!(code("a`b"), "<code>a'b</code>");
    }

    proptest! {
        #[test]
        fn any_text_is_shown_as_written(text in "([`|<>@&;#*_\\[\\]()!:/\\\\]|www\\.|[\n\r a-z]|.){0,80}") {
            let mut rest = cell(&text);
            for known in ["<code>", "</code>", "@<!-- -->", "&#35;<!-- -->"] {
                rest = rest.replace(known, "");
            }
            prop_assert!(!rest.contains(|c: char| c.is_control() || c.is_ascii_punctuation() && !"&#;,-/.?'\"%=".contains(c)), "{rest}");
            prop_assert!(!rest.to_lowercase().contains("www.") && !rest.contains("://"), "{rest}");
        }
    }
}
