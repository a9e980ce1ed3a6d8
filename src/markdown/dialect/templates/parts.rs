//! The parts of template code, and what they are as Markdown or HTML.

use crate::excerpt;
use crate::markdown::escape::label;

/// Longest code, in bytes.
pub(super) const LONGEST: usize = 2_000;

/// The value of `key="…"`.
pub(in crate::markdown::dialect) fn value<'t>(inner: &'t str, key: &str) -> Option<&'t str> {
    let found = inner.match_indices(key).find(|(at, _)| {
        inner[..*at].ends_with(char::is_whitespace)
            && inner[at + key.len()..].trim_start().starts_with('=')
    })?;
    quoted(
        inner[found.0 + key.len()..]
            .trim_start()
            .strip_prefix('=')?,
    )
}

/// A picture as Markdown, or as HTML where no Markdown is read.
pub(super) fn picture(src: &str, alt: &str, title: &str, in_html: bool) -> String {
    let src = target(src);
    match (in_html, title) {
        (true, "") => format!(
            "<img src=\"{}\" alt=\"{}\">",
            attribute(&src),
            attribute(alt)
        ),
        (true, title) => format!(
            "<img src=\"{}\" alt=\"{}\" title=\"{}\">",
            attribute(&src),
            attribute(alt),
            attribute(title)
        ),
        (false, "") => format!("![{}](<{src}>)", label(alt)),
        (false, title) => format!("![{}](<{src}> \"{}\")", label(alt), label(title)),
    }
}

/// Whether a text ends in a block of HTML, in which no Markdown is read: one that began with a tag
/// after the last blank line.
pub(super) fn is_in_html(before: &str) -> bool {
    const NEAR: usize = 2_000;
    const BLOCKS: &[&str] = &[
        "<aside", "<div", "<figure", "<section", "<article", "<table", "<tr", "<td", "<center",
        "<details", "<p>", "<p ",
    ];
    let near = excerpt::last(before, NEAR);
    let block = near
        .rfind("\n\n")
        .map_or(near, |blank| &near[blank + 2..])
        .trim_start();
    BLOCKS.iter().any(|tag| {
        block
            .get(..tag.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(tag))
    })
}

/// A text within the quotation marks of an attribute of HTML.
pub(super) fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace(['\n', '\r'], " ")
}

/// A text in quotation marks at the start, or the first word.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let text = text.trim();
    match text.chars().next()? {
        quote @ ('"' | '\'' | '`') => text[1..].split(quote).next(),
        _ => text
            .split_whitespace()
            .next()
            .filter(|word| !word.contains('=')),
    }
    .filter(|found| !found.is_empty())
}

/// A text as the target of a link, where no sign of it can end that.
pub(super) fn target(text: &str) -> String {
    text.trim()
        .replace(['<', '>', '\n', '\\', '\r', '(', ')', '"'], "")
        .replace(' ', "%20")
}
