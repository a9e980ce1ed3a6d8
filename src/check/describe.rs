//! The repair that gives a picture its alternative text.

use crate::diagnostic::Fix;
use crate::hub::Page;
use crate::hub::undescribed::Undescribed;
use crate::markdown::LinkKind;

/// Longest alternative text that is written, in characters; what is longer belongs into the page.
pub const LONGEST: usize = 300;

/// What puts a text where a picture of a page lacks one; `None` where it is written in a way that a
/// repair would have to guess about.
pub fn fix(page: &Page, picture: &Undescribed, text: &str) -> Option<Fix> {
    let link = picture.link;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let is_writable = !text.is_empty() && text.chars().count() <= LONGEST;
    if !is_writable || picture.template.is_some() {
        return None;
    }
    let written = page.source.text.get(link.range.clone())?;
    let start = link.range.start;
    let (range, text) = match link.kind {
        LinkKind::Image => {
            let end = written.strip_prefix("![")?.find(']')? + 2;
            // Nothing but white space stands there: there is no text.
            let is_empty = written.get(2..end)?.trim().is_empty();
            let range = is_empty.then_some(2..end)?;
            (range, in_brackets(&text))
        }
        LinkKind::WikiImage => {
            let inner = written.strip_prefix("![[")?.strip_suffix("]]")?;
            let is_bare = !inner.contains(['|', '[', ']', '\n']) && !text.contains(['|', '[', ']']);
            let end = is_bare.then_some(written.len() - 2)?;
            (end..end, format!("|{}", in_brackets(&text)))
        }
        LinkKind::HtmlImage => {
            let tag = written
                .get(..4)?
                .eq_ignore_ascii_case("<img")
                .then_some(written)?;
            let has_alt = tag.to_ascii_lowercase().contains("alt");
            let at = (!has_alt).then_some(4)?;
            (at..at, format!(" alt=\"{}\"", in_attribute(&text)))
        }
        _ => return None,
    };
    Some(Fix {
        range: start + range.start..start + range.end,
        text,
    })
}

/// A text between brackets of Markdown, in which nothing is markup.
fn in_brackets(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        if matches!(
            c,
            '\\' | '['
                | ']'
                | '<'
                | '>'
                | '*'
                | '_'
                | '`'
                | '!'
                | '&'
                | '$'
                | '~'
                | '{'
                | '}'
                | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text between the quotes of an attribute.
fn in_attribute(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '{' => out.push_str("&#123;"),
            other => out.push(other),
        }
    }
    out
}
