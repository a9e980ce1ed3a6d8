//! Icons and emoji by name: `:material-home:`, `:tada:`.

use super::super::line::list_marker;
use super::super::mapped::Edit;
use super::attributes::attributes;
use super::{Reader, emphasis, line_before};
use crate::dialects::{Construct, Dialects};
use crate::excerpt::first;

/// Longest name of an emoji, in bytes.
const LONGEST: usize = 60;

impl Reader<'_, '_> {
    /// `:material-home:`.
    pub(super) fn icon(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = &text[at + 1..];
        let len =
            rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))?;
        let (name, end) = (&rest[..len], at + 1 + len);
        let is_of_set = ["material-", "octicons-", "fontawesome-", "simple-"]
            .iter()
            .any(|set| name.len() > set.len() && name.starts_with(set));
        // A site may have sets of its own; emoji are written with `_`.
        let is_own = || {
            self.context.dialects.any(Dialects::MKDOCS)
                && name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.trim_matches('-').contains('-')
        };
        if !text[end..].starts_with(':') || !(is_of_set || is_own()) {
            return None;
        }
        self.note(Construct::Icon, at..end + 1);
        let mut end = end + 1 + attributes(&text[end + 1..]).map_or(0, |list| list.len);
        // What follows an icon that is left out must not become code, or a list, where the icon
        // began the line.
        let is_first = line_before(text, at).bytes().all(|b| {
            b.is_ascii_digit()
                || matches!(b, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'.' | b')')
        });
        let after = text[end..].trim_start_matches(' ');
        if is_first && after.len() < text[end..].len() {
            end = text.len() - after.len();
        }
        let begins_block = after.starts_with(['#', '>', '|', '='])
            || list_marker(first(after, 20).split('\n').next().unwrap_or_default()).is_some();
        self.edits.push(Edit::new(
            at..end,
            if is_first && begins_block {
                "&#32;"
            } else {
                ""
            },
        ));
        Some(end)
    }

    /// `:tada:`, by GitHub's names.
    pub(super) fn emoji(&mut self, text: &str, at: usize) -> Option<usize> {
        let before = text[..at].chars().next_back();
        let is_apart = before.is_none_or(|c| {
            c.is_whitespace() || "([|*_~>\"“'!-—.,;".contains(c) || emphasis::is_spaceless(c)
        });
        if !is_apart && self.after_emoji != at
            || text[..at].ends_with("[[")
            || is_in_address(text, at)
        {
            return None;
        }
        let rest = first(&text[at + 1..], LONGEST);
        let len = rest.find(|c: char| {
            !(c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '+' | '_'))
        })?;
        let (name, after) = (&rest[..len], rest[len..].strip_prefix(':')?);
        if name.bytes().all(|b| b.is_ascii_digit())
            || after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '='))
        {
            return None;
        }
        let emoji = emojis::get_by_shortcode(name)?;
        let end = at + len + 2;
        self.edits.push(Edit::new(at..end, emoji.as_str()));
        self.after_emoji = end;
        Some(end)
    }
}

/// Whether a place is within a link's target or an address that is written out.
fn is_in_address(text: &str, at: usize) -> bool {
    let word = line_before(text, at)
        .rsplit(|c: char| c.is_whitespace() || matches!(c, ')' | '>'))
        .next()
        .unwrap_or_default();
    word.contains("](") || word.contains("://") || word.starts_with("www.")
}
