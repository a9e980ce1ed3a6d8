//! Raised and lowered words, and the links and pictures of wikis.

use super::{Reader, line_before, near};
use crate::markdown::dialect::mapped::Edit;

impl Reader<'_, '_> {
    /// `^^inserted^^`, `2^nd^` and `H~2~O`.
    pub(super) fn raised(&mut self, text: &str, at: usize, before: Option<char>) -> Option<usize> {
        let rest = &text[at..];
        let sign = &rest[..1];
        let (width, element) = match sign {
            "^" if rest.starts_with("^^") => (2, "ins"),
            "^" => (1, "sup"),
            _ if rest.starts_with("~~") => {
                return Some(at + rest.bytes().take_while(|b| *b == b'~').count());
            }
            _ => (1, "sub"),
        };
        let inner = &rest[width..];
        // `[^1][^2]` are notes.
        if before == Some('[')
            || inner.starts_with(|c: char| c.is_whitespace() || c == '^' || c == '~')
        {
            return None;
        }
        let len = match width {
            2 => self.end_of(text, at + 2, "^^", 3, false)? - at - 2,
            _ => inner
                .find(|c: char| c.is_whitespace() || c == '[' || sign.starts_with(c))
                .filter(|end| inner[*end..].starts_with(sign))?,
        };
        let end = at + width + len;
        if len == 0
            || inner[..len].ends_with(char::is_whitespace)
            || inner[len + width..].starts_with(sign)
        {
            return None;
        }
        self.edits
            .push(Edit::new(at..at + width, format!("<{element}>")));
        self.edits
            .push(Edit::new(end..end + width, format!("</{element}>")));
        Some(end + width)
    }

    /// `[[File:crab.jpg|thumb|A crab]]`: the picture.
    pub(super) fn wiki_file(&mut self, text: &str, at: usize) {
        let Some(rest) = near(&text[at..]).strip_prefix("[[") else {
            return;
        };
        let Some(prefix) = ["File:", "Image:", "file:", "image:"]
            .into_iter()
            .find(|prefix| rest.starts_with(prefix))
        else {
            return;
        };
        let name = rest
            .split(['|', ']', '\n'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"]
            .iter()
            .any(|extension| name.ends_with(&format!(".{extension}")))
        {
            self.edits.push(Edit::new(at..at, "!"));
            self.cut(at + 2..at + 2 + prefix.len());
        }
    }

    /// `[[12]](https://shore.example)`: a link whose text stands in brackets, and none of a wiki;
    /// says where its text ends.
    pub(super) fn bracketed(&mut self, text: &str, at: usize) -> Option<usize> {
        let (inner, after) = near(&text[at..]).strip_prefix("[[")?.split_once("]](")?;
        let is_target = ["http://", "https://", "/", "#", "."]
            .iter()
            .any(|start| after.starts_with(start));
        if inner.is_empty()
            || inner.contains(['[', ']', '|', '\n', '\\', '`', '<'])
            || !is_target
            || !after.contains(')')
        {
            return None;
        }
        let end = at + 2 + inner.len();
        self.edits.push(Edit::new(at + 1..at + 1, "\\"));
        self.edits.push(Edit::new(end..end, "\\"));
        Some(end)
    }

    /// `[[Label|Page]]` of GitHub's wikis, where the label comes first: with its parts in our
    /// order; says where it ends.
    pub(super) fn label_first(&mut self, text: &str, at: usize) -> Option<usize> {
        let (inner, _) = near(&text[at..]).strip_prefix("[[")?.split_once("]]")?;
        let (label, page) = inner
            .split_once('|')
            .filter(|_| inner.len() <= 300 && !inner.contains(['\n', '[', '\\', '`']))?;
        // Other wikis write the page first; such a one is a path.
        let is_path = label.contains(['#', ':', '/']) && !label.contains(' ');
        if is_path || page.contains(['|', '=']) || page.trim().is_empty() || label.trim().is_empty()
        {
            return None;
        }
        let (start, middle) = (at + 2, at + 2 + label.len());
        self.edits.push(Edit::new(
            start..middle + 1 + page.len(),
            format!("{}\\|{}", page.trim(), label.trim()),
        ));
        Some(start + inner.len() + 2)
    }

    /// `[[page|label]]` in a cell of a table: wikis read their links before their tables, so the
    /// bar ends no cell.
    pub(super) fn bar(&mut self, text: &str, at: usize) {
        let Some((inner, _)) = near(&text[at..]).split_once("]]") else {
            return;
        };
        let Some(bar) = inner
            .find('|')
            .filter(|bar| !inner[..*bar].ends_with('\\') && !inner.contains('\n'))
        else {
            return;
        };
        if line_before(text, at).trim_start().starts_with('|') {
            self.edits.push(Edit::new(at + bar..at + bar, "\\"));
        }
    }
}
