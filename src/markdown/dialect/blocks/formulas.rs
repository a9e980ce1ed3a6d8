//! Formulas over several lines: they are put on one, so that none of their lines begins a heading,
//! a list or a quotation.

use super::reader::Reader;
use crate::excerpt::first;
use crate::markdown::dialect::line::list_marker;

/// Longest formula that is joined, in bytes.
const LONGEST: usize = 4_000;

/// Environments of LaTeX that are formulas by themselves, as MathJax reads them without dollars.
const ENVIRONMENTS: &[&str] = &[
    "align",
    "align*",
    "equation",
    "equation*",
    "gather",
    "gather*",
    "multline",
    "multline*",
    "eqnarray",
    "eqnarray*",
];

impl Reader<'_, '_> {
    /// Puts an environment of LaTeX that is a paragraph between dollars, on one line; says whether
    /// there is one.
    pub(super) fn environment(&mut self, start: usize, bytes: usize, outer: usize) -> bool {
        let source = self.source;
        let text = &source[start + bytes..];
        let name = text
            .strip_prefix("\\begin{")
            .and_then(|rest| rest.get(..rest.bytes().take(12).position(|byte| byte == b'}')?));
        let Some(name) = name.filter(|name| ENVIRONMENTS.contains(name)) else {
            return false;
        };
        let above = source[..start].trim_end_matches([' ', '\t', '\r']);
        if !above.is_empty() && !above.ends_with("\n\n") && !above.ends_with("\n\r\n") {
            return false;
        }
        let near = first(text, LONGEST);
        let mark = format!("\\end{{{name}}}");
        let Some(end) = near.find(&mark).map(|end| end + mark.len()) else {
            return false;
        };
        let after = text[end..].split('\n').next().unwrap_or_default();
        if !after.trim().is_empty() || near[..end].contains("\n\n") || near[..end].contains('$') {
            return false;
        }
        let prefix = format!("{}{}$$", self.prefix, " ".repeat(outer));
        self.out.insert(&prefix);
        let mut at = start + bytes;
        for line in near[..end].split('\n') {
            let from = at + line.len() - line.trim_start().len();
            self.out.copy(source, from..at + line.trim_end().len());
            self.out.insert(" ");
            at += line.len() + 1;
        }
        self.out.insert("$$\n");
        self.next = (start + bytes + end + after.len() + 1).min(source.len());
        self.changed = true;
        true
    }

    /// Joins the lines of a formula that begins on a line and does not end there; says whether
    /// there is one. `rest` is where the line begins in its box.
    pub(super) fn formula(
        &mut self,
        start: usize,
        bytes: usize,
        rest: usize,
        columns: usize,
    ) -> bool {
        let source = self.source;
        let line = &source[start + bytes..self.next];
        if !line.contains("$$")
            || line.contains('`')
            || line.starts_with(['>', '|'])
            || line
                .replace("\\$", "")
                .matches("$$")
                .count()
                .is_multiple_of(2)
        {
            return false;
        }
        let leads = line.starts_with("$$");
        let mut at = self.next;
        let mut pieces = Vec::new();
        loop {
            let Some(next) = source
                .get(at..)
                .filter(|next| !next.is_empty() && at - start <= LONGEST)
            else {
                return false;
            };
            let end = next.find('\n').map_or(source.len(), |end| at + end + 1);
            let piece = &source[at..end];
            // Between two formulas of a line there is text; a formula on lines of its own may hold
            // blank ones.
            let text = piece.trim();
            let is_block =
                text.is_empty() || text.starts_with(['#', '>', '|']) || list_marker(text).is_some();
            if is_block && !leads || text.contains('`') {
                return false;
            }
            let inner = at + piece.len() - piece.trim_start().len();
            pieces.push(inner..at + piece.trim_end().len());
            at = end;
            match piece.matches("$$").count() {
                0 => {}
                count if count % 2 == 1 => break,
                _ => return false,
            }
        }
        self.opens(&source[start + bytes..self.next], columns);
        self.code = None;
        let first = rest..start + bytes + line.trim_end().len();
        self.changed = true;
        self.out.insert(&self.prefix);
        self.out.copy(source, first);
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            self.out.insert(" ");
            self.out.copy(source, piece);
        }
        self.out.insert("\n");
        self.next = at;
        true
    }
}
