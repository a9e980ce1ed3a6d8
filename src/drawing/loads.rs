//! What of a drawing would load something from another place when it is opened by its own address.

use std::ops::Range;

/// An address as browsers read it: without white space and control characters, lower case.
pub fn bare(value: &str) -> String {
    value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take(64)
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Whether an address leads to another host: it has a scheme other than `data:`, or begins with two
/// slashes of either kind.
pub fn is_elsewhere(address: &str) -> bool {
    let address = bare(address).replace('\\', "/");
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    address.starts_with("//") || scheme.contains(':') && !address.starts_with("data:")
}

/// Whether CSS names a file of another host, or hides what it names.
pub fn css_is_elsewhere(css: &str) -> bool {
    let css = without_escapes(css);
    css.contains("@import")
        || ["image-set(", "src(", "image("]
            .iter()
            .any(|function| css.contains(function))
        || !addresses(&css).is_empty()
}

/// The parts of CSS to cut so that it names nothing of another host: all of it when escapes or
/// comments could hide a name.
pub fn css_parts(css: &str) -> Vec<Range<usize>> {
    if css.contains(['\\', '&'])
        || css.contains("/*")
        || css.contains("]]>")
        || css.contains("<![CDATA[")
    {
        return std::iter::once(0..css.len()).collect();
    }
    let lower = css.to_ascii_lowercase();
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(start) = lower[at..].find("@import").map(|found| at + found) {
        // The statement ends at a semicolon outside of quotes and brackets.
        let (mut quote, mut depth) = (None, 0_usize);
        let end = lower[start..].char_indices().find(|(_, c)| {
            match (quote, c) {
                (Some(open), c) if open == *c => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(*c),
                (None, '(') => depth += 1,
                (None, ')') => depth = depth.saturating_sub(1),
                (None, ';') => return depth == 0,
                _ => {}
            }
            false
        });
        at = end.map_or(css.len(), |(end, _)| start + end + 1);
        parts.push(start..at);
    }
    for address in addresses(&lower) {
        if !parts
            .iter()
            .take(1_000)
            .any(|part| part.contains(&address.start))
        {
            parts.push(address);
        }
    }
    parts.sort_by_key(|part| part.start);
    parts
}

/// Where addresses of other hosts are in `url(…)`; the CSS is in lower case.
fn addresses(css: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = css[at..].find("url(").map(|start| at + start + 4) {
        let inside = &css[start..];
        let skipped = inside.len() - inside.trim_start().len();
        let quote = inside[skipped..]
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''));
        let from = start + skipped + quote.map_or(0, char::len_utf8);
        let length = css[from..]
            .find(|c| quote.map_or(c == ')', |quote| c == quote))
            .unwrap_or(css.len() - from);
        if is_elsewhere(&css[from..from + length]) {
            found.push(from..from + length);
        }
        at = from + length;
    }
    found
}

/// CSS as browsers read it: escapes resolved, comments left out, in lower case.
fn without_escapes(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['\\', '/']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("/*") {
            rest = after.find("*/").map_or("", |end| &after[end + 2..]);
        } else if let Some(after) = rest.strip_prefix('\\') {
            let digits = after
                .bytes()
                .take(6)
                .take_while(u8::is_ascii_hexdigit)
                .count();
            if digits > 0 {
                out.extend(
                    u32::from_str_radix(&after[..digits], 16)
                        .ok()
                        .and_then(char::from_u32),
                );
                rest = after[digits..]
                    .strip_prefix(char::is_whitespace)
                    .unwrap_or(&after[digits..]);
            } else {
                rest = after;
            }
        } else {
            out.push('/');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_css_loads_from_elsewhere_is_cut() {
        for (css, left) in [
            (
                "a{fill:url(#g)} b{background:url('data:image/png;base64,A//B')}",
                "a{fill:url(#g)} b{background:url('data:image/png;base64,A//B')}",
            ),
            ("@import url(https://a.example/x;y.css);a{}", "a{}"),
            ("@IMPORT 'https://a.example/;'; a{}", " a{}"),
            (
                "a{fill:url( \"//a.example/x\")}b{}",
                "a{fill:url( \"\")}b{}",
            ),
            ("a{fill:u\\72l(https://a.example/)}", ""),
            ("@im/**/port 'x'; a{fill:url(https://a.example/)}", ""),
        ] {
            let mut kept = String::new();
            let mut at = 0;
            for part in css_parts(css) {
                kept.push_str(&css[at..part.start]);
                at = part.end;
            }
            kept.push_str(&css[at..]);
            assert_eq!(
                if css_is_elsewhere(css) { &kept } else { css },
                left,
                "{css}"
            );
            assert!(!css_is_elsewhere(&kept), "{css}");
        }
        for address in [
            "https://a.example/",
            " //a.example",
            "\\\\a.example",
            "ht\ntp:x",
            "blob:x",
        ] {
            assert!(is_elsewhere(address), "{address}");
        }
        for address in ["#a", "leaf.png", "../a/b.png?c=d:e", "data:image/png,x", ""] {
            assert!(!is_elsewhere(address), "{address}");
        }
    }
}
