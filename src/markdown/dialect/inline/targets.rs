//! Targets of links: titles in quotation marks of an input method, and names of files with spaces.

use super::super::mapped::Edit;
use super::{REACH, Reader};
use crate::excerpt;

impl Reader<'_, '_> {
    /// `(target “Title”)`: an input method writes such quotation marks, and then there is no link.
    pub(super) fn title(&mut self, inner: &str, at: usize) {
        let inner = inner.trim_end();
        let Some(open) = inner
            .find([' ', '\t'])
            .filter(|open| inner[open + 1..].trim_start().starts_with('“'))
        else {
            return;
        };
        let start = open + inner[open..].len() - inner[open..].trim_start().len();
        let Some(end) = inner
            .strip_suffix('”')
            .map(str::len)
            .filter(|end| *end > start)
        else {
            return;
        };
        if !inner[start..].contains('"') {
            self.edits
                .push(Edit::new(at + start..at + start + '“'.len_utf8(), "\""));
            self.edits
                .push(Edit::new(at + end..at + end + '”'.len_utf8(), "\""));
        }
    }

    /// The target of a link that starts at a place: one of a file with spaces needs brackets.
    pub(super) fn target(&mut self, text: &str, at: usize) -> Option<usize> {
        let line = excerpt::first(&text[at..], REACH)
            .split('\n')
            .next()
            .unwrap_or_default();
        let mut depth = 0usize;
        let end = line.bytes().position(|byte| {
            depth += usize::from(byte == b'(');
            let closes = byte == b')' && depth == 0;
            depth -= usize::from(byte == b')' && depth > 0);
            closes
        })?;
        let inner = &line[..end];
        self.title(inner, at);
        let quoted = inner
            .ends_with(['"', '\''])
            .then(|| {
                inner
                    .find([' ', '\t'])
                    .and_then(|_| inner.rfind(" \"").or_else(|| inner.rfind(" '")))
            })
            .flatten();
        let target = inner[..quoted.unwrap_or(inner.len())].trim_end();
        let start = target.len() - target.trim_start().len();
        let target = target.trim_start();
        if !target.contains(' ')
            || target.starts_with('<')
            || target.contains(['"', '{', '<', '>', '\\'])
            || target.contains(" '")
            || target.contains(" (")
            || target.contains("://")
            || !is_file(target)
        {
            return None;
        }
        let range = at + start..at + start + target.len();
        self.spaced.push(self.context.text.origin(&range));
        self.edits.push(Edit::new(range.start..range.start, "<"));
        self.edits.push(Edit::new(range.end..range.end, ">"));
        Some(range.end)
    }
}

/// Whether a target looks like a file: by an extension at its end, or by how it starts.
fn is_file(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let sound =
        (1..=5).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_alphanumeric());
    sound || path.starts_with("./") || path.starts_with("../") || path.starts_with('/')
}
