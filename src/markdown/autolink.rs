//! Bare URLs in text, as GFM's extended autolinks: `https://…`, `http://…`, `www.…`. E-mail
//! addresses are left alone.

use std::ops::Range;

/// The bare URLs in `text`, in order.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Most text holds none, and this look is the fastest.
    if !["://", "www.", "WWW."]
        .iter()
        .any(|start| text.contains(start))
    {
        return found;
    }
    let mut from = 0;
    while let Some((start, host)) = next_start(text, from) {
        from = host.max(start + 4);
        let Some(end) = end(text, start, host) else {
            continue;
        };
        found.push(start..end);
        from = end;
    }
    found
}

/// The URL that a bare one means.
pub(super) fn href(url: &str) -> String {
    if url
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."))
    {
        format!("http://{url}")
    } else {
        url.to_owned()
    }
}

/// The next place where a URL may start, and where its host starts.
fn next_start(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        let prefix: &[&str] = match byte {
            b'h' | b'H' => &["https://", "http://"],
            b'w' | b'W' => &["www."],
            _ => &[],
        };
        let found = prefix.iter().find(|prefix| {
            bytes
                .get(at..at + prefix.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
        });
        if let Some(prefix) = found
            && text[..at].chars().next_back().is_none_or(may_precede)
        {
            let host = if *prefix == "www." {
                at
            } else {
                at + prefix.len()
            };
            return Some((at, host));
        }
        at += 1;
    }
    None
}

fn end(text: &str, start: usize, host: usize) -> Option<usize> {
    let rest = &text[start..];
    let end = start
        + rest
            .find(|c: char| {
                c.is_whitespace() || c.is_control() || matches!(c, '<' | '"') || ends_sentence(c)
            })
            .unwrap_or(rest.len());
    let host_end = host + text[host..end].find(['/', '?', '#']).unwrap_or(end - host);
    if !is_domain(text[host..host_end].trim_end_matches(|c: char| is_trailing(c) || c == ')')) {
        return None;
    }
    Some(start + trim_end(&text[start..end]))
}

/// Whether a URL may start right after a character: signs that Markdown and quotations put there,
/// and scripts that have no spaces.
fn may_precede(c: char) -> bool {
    let is_sign = matches!(
        c,
        '*' | '_' | '~' | '(' | '[' | '"' | '\'' | '“' | '‘' | '«'
    );
    c.is_whitespace()
        || is_sign
        || ends_sentence(c)
        || matches!(c, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Signs of the sentence around a URL that no address is written with, in scripts where no space
/// follows: full-width and CJK punctuation, quotation marks, the stops of Arabic and of India's
/// scripts. Letters, hyphens, `’` and `・` stay, since addresses of encyclopedias hold them.
fn ends_sentence(c: char) -> bool {
    matches!(c,
        '¡' | '«' | '»' | '¿' | '،' | '؛' | '؟' | '۔' | '।' | '॥' | '‘' | '“'..='‟' | '‥' | '…' | '‹' | '›' | '\u{3000}'..='\u{3003}'
        | '〈'..='〟' | '〰' | '〽' | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6b}' | '！'..='／' | '：'..='＠' | '［'..='｀' | '｛'..='､')
}

/// At least one dot, no underscore in the last two labels, no user name.
fn is_domain(host: &str) -> bool {
    let (name, port) = host
        .split_once(':')
        .map_or((host, None), |(name, port)| (name, Some(port)));
    let labels: Vec<&str> = name.split('.').collect();
    let sound = |label: &&str| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    port.is_none_or(|port| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
        && labels.len() >= 2
        && labels.iter().all(sound)
        && labels
            .iter()
            .rev()
            .take(2)
            .all(|label| !label.contains('_'))
}

fn is_trailing(c: char) -> bool {
    matches!(
        c,
        '?' | '!' | '.' | ',' | ':' | '*' | '_' | '~' | '\'' | '"' | ';' | '’'
    )
}

/// How much of a URL is left without the punctuation of the sentence around it.
fn trim_end(url: &str) -> usize {
    let mut end = url.len();
    let mut excess = url
        .matches(')')
        .count()
        .saturating_sub(url.matches('(').count());
    while let Some(last) = url[..end].chars().next_back() {
        let cut = if last == ')' && excess > 0 {
            excess -= 1;
            1
        } else if is_trailing(last) {
            last.len_utf8()
        } else {
            break;
        };
        end -= cut;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_end_where_the_sentence_goes_on() {
        for (text, expected) in [
            ("see https://a.example/b.", &["https://a.example/b"][..]),
            ("(www.a.example/b_(c))", &["www.a.example/b_(c)"]),
            (
                "https://a.example:80/?q=1&b=2, or HTTP://b.example",
                &["https://a.example:80/?q=1&b=2", "HTTP://b.example"],
            ),
            (
                "xhttps://a.example www. http:// http://localhost http://u@a.example",
                &[],
            ),
            ("a@b.example mailto:a@b.example", &[]),
            (
                "http://a_b.example http://a.b_c",
                &["http://a_b.example"][..0],
            ),
            ("https://ja.example/しお。次", &["https://ja.example/しお"]),
            ("www.a.example…", &["www.a.example"]),
            (
                "见https://a.example/b，再（https://c.example/d）“https://e.example/”；www.f.example！",
                &[
                    "https://a.example/b",
                    "https://c.example/d",
                    "https://e.example/",
                    "www.f.example",
                ],
            ),
            (
                "【https://a.example/】《https://b.example/》『https://c.example/』https://d.example/x？https://e.example/：",
                &[
                    "https://a.example/",
                    "https://b.example/",
                    "https://c.example/",
                    "https://d.example/x",
                    "https://e.example/",
                ],
            ),
            (
                "https://ja.example/ジョン・レノン、https://fr.example/L’Île؟",
                &[
                    "https://ja.example/ジョン・レノン",
                    "https://fr.example/L’Île",
                ],
            ),
        ] {
            let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
