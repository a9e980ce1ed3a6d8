//! Blocks of Python-Markdown's newer extensions: `/// note | Title`, their options, and `///`.

use super::frame::{End, Frame};
use super::reader::{MAX_DEPTH, Reader};
use crate::markdown::callout;
use crate::markdown::dialect::line::boxes::Header;
use crate::markdown::dialect::line::indent;

/// Kinds that are no boxes: their text stays.
const PLAIN: &[&str] = &[
    "caption",
    "figure-caption",
    "table-caption",
    "html",
    "define",
];

impl<'s> Reader<'s, '_> {
    /// Reads a line of slashes; says whether it starts or ends a block.
    pub(super) fn slashes(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        let length = text.bytes().take_while(|b| *b == b'/').count();
        if length < 3 {
            return false;
        }
        let rest = text[length..].trim_end();
        if rest.is_empty() {
            self.slashes = self.slashes.saturating_sub(1);
            let Some(frame) = self
                .frames
                .iter()
                .rposition(|frame| frame.end == End::Slashes(length))
            else {
                return false;
            };
            self.leave(frame);
            return true;
        }
        let open = self
            .frames
            .iter()
            .filter(|frame| matches!(frame.end, End::Slashes(_)))
            .count();
        if !rest.starts_with(' ') || self.slashes <= open || self.frames.len() >= MAX_DEPTH {
            return false;
        }
        let (kind, title) = rest.split_once('|').unwrap_or((rest, ""));
        let kind = kind.trim().to_lowercase();
        let is_plain = PLAIN.contains(&kind.as_str());
        if !is_plain && !callout::is_known(&kind) {
            return false;
        }
        let title = title.trim();
        let end = length + rest.len();
        let fold = if kind == "details" { "-" } else { "" };
        let mut header = Header {
            kind,
            fold,
            title: end - title.len()..end,
            is_bare: false,
        };
        self.options(columns, &mut header);
        if !is_plain {
            return self.open(&header, at, outer, End::Slashes(length), columns);
        }
        self.put("");
        self.frames.push(Frame {
            end: End::Slashes(length),
            body: columns,
            prefix: self.prefix.len(),
            lists: self.lists.len(),
        });
        true
    }

    /// Reads the options of a block: indented lines of a key and a value, below its first line.
    fn options(&mut self, columns: usize, header: &mut Header) {
        while let Some(line) = self.source[self.next..].split_inclusive('\n').next() {
            let (here, bytes) = indent(line);
            let Some((key, value)) = line[bytes..].split_once(':').filter(|(key, _)| {
                here >= columns + 4 && key.bytes().all(|b| b.is_ascii_lowercase())
            }) else {
                return;
            };
            match (key, value.trim()) {
                ("type", kind) if callout::is_known(kind) => kind.clone_into(&mut header.kind),
                ("open", "true" | "True") => header.fold = "+",
                _ => {}
            }
            self.next += line.len();
        }
    }
}
