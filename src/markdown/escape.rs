//! Escaping for HTML text, attributes and addresses.

/// Escapes text for between tags.
pub(super) fn text(out: &mut String, text: &str) {
    replace(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        // No HTML holds one; a browser shows the same.
        b'\0' => Some("\u{fffd}"),
        _ => None,
    });
}

/// Escapes text for a double-quoted attribute; it may stand between tags as well.
pub(super) fn attribute(out: &mut String, text: &str) {
    replace(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        // No HTML holds one; a browser shows the same.
        b'\0' => Some("\u{fffd}"),
        b'"' => Some("&quot;"),
        _ => None,
    });
}

/// Escapes an address for a double-quoted attribute: what no URL may hold is percent-encoded,
/// existing sequences are kept.
pub(super) fn address(out: &mut String, address: &str) {
    // Writing to a text cannot fail.
    let _ = pulldown_cmark_escape::escape_href(pulldown_cmark_escape::FmtWriter(out), address);
}

/// HTML in which what no document may hold is `\u{fffd}`: control characters other than tabs and
/// ends of lines, and what is no character. In texts, [`crate::privacy::html`] takes them away; here
/// somebody wrote HTML, and sees where it was unsound.
pub(super) fn without_controls(html: String) -> String {
    let is_control = |c: char| {
        c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    // Seldom is there a byte that one of these has, and bytes are looked through faster.
    let may_be = |byte: u8| {
        byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c)
            || matches!(byte, 0x7f | 0xc2 | 0xef)
    };
    if html.bytes().any(may_be) && html.contains(is_control) {
        html.replace(is_control, "\u{fffd}")
    } else {
        html
    }
}

fn replace(out: &mut String, text: &str, escape: impl Fn(u8) -> Option<&'static str>) {
    let mut mark = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(escaped) = escape(byte) {
            out.push_str(&text[mark..at]);
            out.push_str(escaped);
            mark = at + 1;
        }
    }
    out.push_str(&text[mark..]);
}

/// A text as words of Markdown: no sign in it is markup.
pub fn label(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            c if c.is_ascii_punctuation() => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
