//! A stranger's text within Markdown: shown as it is written, it makes no markup, link or mention.

use std::fmt::Write;

use super::terminal;

/// Longest text in a cell, in characters.
const WIDTH: usize = 300;

/// A text on one line in which nothing is markup but pairs of backticks, which make code.
pub fn cell(text: &str) -> String {
    let line = on_one_line(text);
    let shown: String = line.chars().take(WIDTH).collect();
    let parts: Vec<&str> = shown.split('`').collect();
    let is_paired = !parts.len().is_multiple_of(2);
    let part = |(index, part): (usize, &&str)| match index.is_multiple_of(2) || part.is_empty() {
        true => literal(part),
        false => format!("<code>{}</code>", escaped(part, Kind::Code)),
    };
    let mut out = if is_paired {
        parts.iter().enumerate().map(part).collect()
    } else {
        literal(&shown)
    };
    if line.chars().nth(WIDTH).is_some() {
        out.push('…');
    }
    out
}

/// What parts a sign from what follows it: forges look for mentions and references in what is
/// rendered, where nothing is seen of it.
const GAP: &str = "<!-- -->";

/// Fewest digits by which a forge knows a commit.
const HASH: usize = 7;

/// A text without markup: what Markdown gives a meaning becomes a character reference, which is
/// only ever shown.
pub fn literal(text: &str) -> String {
    escaped(text, Kind::Text)
}

/// What a text is shown as. Forges read no references into code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Code,
}

fn escaped(text: &str, kind: Kind) -> String {
    let mut out = String::new();
    let mut before = None;
    let mut left = text;
    while let Some(c) = left.chars().next() {
        let run = left.len() - left.trim_start_matches(char::is_alphanumeric).len();
        if kind == Kind::Text
            && run >= HASH
            && left
                .get(..run)
                .is_some_and(|word| word.bytes().all(|b| b.is_ascii_hexdigit()))
        {
            // Read as a commit.
            out.push_str(&left[..HASH / 2]);
            out.push_str(GAP);
            out.push_str(&left[HASH / 2..run]);
            before = left[..run].chars().next_back();
            left = &left[run..];
            continue;
        }
        if run > 1 {
            out.push_str(&left[..run]);
            before = left[..run].chars().next_back();
            left = &left[run..];
            continue;
        }
        left = &left[c.len_utf8()..];
        let next = left.chars().next();
        let is_named = kind == Kind::Text
            && next.is_some_and(|next| next.is_alphanumeric() || matches!(next, '"' | '_'));
        match c {
            '@' => out.push_str("@<!-- -->"),
            '#' => out.push_str("&#35;<!-- -->"),
            // `GH-26`, and the like that a repository names.
            '-' if kind == Kind::Text
                && next.is_some_and(|next| next.is_ascii_digit())
                && before.is_some_and(char::is_alphabetic) =>
            {
                out.push('-');
                out.push_str(GAP);
            }
            // GitLab's merge requests, snippets, epics, milestones, labels and alerts, and
            // addresses.
            '%' if is_named => {
                out.push('%');
                out.push_str(GAP);
            }
            '!' | '$' | '&' | '~' | '^' | '*' | '[' if is_named => {
                let _ = write!(out, "&#{};{GAP}", u32::from(c));
            }
            ':' if kind == Kind::Text && next == Some('/') => {
                let _ = write!(out, "&#58;{GAP}");
            }
            // A full stop makes a link of what follows `www`.
            '.' if !is_www(&out) => out.push(c),
            ',' | '-' | '/' | ';' | '?' | '\'' | '"' | '%' | '=' => out.push(c),
            c if c.is_ascii_punctuation() => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
        before = Some(c);
    }
    out
}

fn is_www(text: &str) -> bool {
    let end = text.as_bytes().last_chunk::<3>();
    end.is_some_and(|end| end.eq_ignore_ascii_case(b"www"))
}

/// A text as code.
pub fn code(text: &str) -> String {
    let line = on_one_line(&text.replace('`', "'"));
    let shown = escaped(&line.chars().take(WIDTH).collect::<String>(), Kind::Code);
    let more = if line.chars().nth(WIDTH).is_some() {
        "…"
    } else {
        ""
    };
    if shown.is_empty() {
        shown
    } else {
        format!("<code>{shown}{more}</code>")
    }
}

/// A text on one line, where a space is what ends lines.
fn on_one_line(text: &str) -> String {
    terminal::line(&text.replace(['\n', '\r'], " "))
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

    #[test]
    fn no_forge_reads_a_reference_into_a_text() {
        for (text, expected) in [
            ("see GH-26", "see GH-<!-- -->26"),
            (
                "!26 $1 &1 %1",
                "&#33;<!-- -->26 &#36;<!-- -->1 &#38;<!-- -->1 %<!-- -->1",
            ),
            ("~bug ^alert", "&#126;<!-- -->bug &#94;<!-- -->alert"),
            ("tide/pool#1@ada", "tide/pool&#35;<!-- -->1@<!-- -->ada"),
            (
                "7a1a3a8f and 1234567",
                "7a1<!-- -->a3a8f and 123<!-- -->4567",
            ),
            (
                "on 2026-11-28, 19 % of 12,000",
                "on 2026-11-28, 19 % of 12,000",
            ),
            ("https://x", "https&#58;<!-- -->//x"),
            ("fish & chips", "fish &#38; chips"),
        ] {
            assert_eq!(literal(text), expected);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_shown_as_written(text in "([`|<>@&;#*_\\[\\]()!:/\\\\]|www\\.|[\n\r a-z]|.){0,80}") {
            let mut rest = cell(&text);
            for known in ["<code>", "</code>", "<!-- -->", "@"] {
                rest = rest.replace(known, "");
            }
            prop_assert!(!rest.contains(|c: char| c.is_control() || c.is_ascii_punctuation() && !"&#;,-/.?'\"%=".contains(c)), "{rest}");
            prop_assert!(!rest.to_lowercase().contains("www.") && !rest.contains("://"), "{rest}");
        }
    }
}
