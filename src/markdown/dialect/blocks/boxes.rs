//! Boxes and tabs: what opens one, and what becomes of it.

use super::frame::{End, Frame};
use super::reader::{MAX_DEPTH, Reader};
use crate::dialects::{Construct, Dialects};
use crate::markdown::callout;
use crate::markdown::dialect::docfx;
use crate::markdown::dialect::line::boxes::{self, Colons, Header};
use crate::markdown::dialect::line::{self, indent};
use crate::paths::slug;

impl<'s> Reader<'s, '_> {
    /// `!!! note`, `=== "Tab"`, `== Heading ==`.
    pub(super) fn indented(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        if let Some(header) = boxes::admonition(text.trim_end()) {
            if self.body_follows(columns + 4) || self.dialects.any(Dialects::MKDOCS) {
                return self.open(&header, at, outer, End::Indent, columns + 4);
            }
            return false;
        }
        let Some((level, title)) = line::wiki_heading(text) else {
            return false;
        };
        let mark = format!("{}{} ", self.prefix, &"######"[..level]);
        self.out.insert(&mark);
        self.out.copy(self.source, at + title.start..at + title.end);
        self.out.insert("\n");
        true
    }

    /// Whether the next line that is not blank is indented as the body of a box.
    fn body_follows(&self, body: usize) -> bool {
        let next = self.source[self.next..]
            .lines()
            .find(|line| !line.trim().is_empty());
        next.is_some_and(|line| indent(line).0 >= body)
    }

    /// `::: tip`.
    pub(super) fn container(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        if let Some(mark) = docfx::mark(text.trim_end()) {
            return self.layout(mark, at..at + text.len(), columns);
        }
        let Some(colons) = boxes::colons(text) else {
            return false;
        };
        match colons {
            Colons::End(length) => {
                self.ends = self.ends.saturating_sub(1);
                let of = |sound: &dyn Fn(usize) -> bool| {
                    self.frames
                        .iter()
                        .rposition(|frame| matches!(frame.end, End::Colons(own) if sound(own)))
                };
                match of(&|own| own == length)
                    .or_else(|| of(&|own| own < length))
                    .or_else(|| of(&|_| true))
                {
                    Some(frame) => self.leave(frame),
                    None if self.boxes == 0 => return false,
                    None => self.put(""),
                }
                true
            }
            Colons::Alone => self.drop(Construct::Container, at..at + text.len()),
            Colons::Start(length, header) => {
                self.boxes += 1;
                let known = callout::is_known(&header.kind);
                if !known
                    && !matches!(
                        header.kind.as_str(),
                        "code-group" | "tabs" | "raw" | "v-pre"
                    )
                {
                    self.found
                        .note(Construct::Container, self.source, at..at + text.len());
                }
                let open = self
                    .frames
                    .iter()
                    .filter(|frame| matches!(frame.end, End::Colons(_)))
                    .count();
                if self.ends <= open || self.frames.len() >= MAX_DEPTH {
                    self.put("");
                } else if known {
                    return self.open(&header, at, outer, End::Colons(length), columns);
                } else {
                    self.put("");
                    self.frames.push(Frame {
                        end: End::Colons(length),
                        body: columns,
                        prefix: self.prefix.len(),
                        lists: self.lists.len(),
                    });
                }
                true
            }
        }
    }

    /// `NOTE: text` of MkDocs' extension `callouts`, alone, in an item or in a quotation: the
    /// paragraph or the quotation becomes a box.
    pub(super) fn labelled(&mut self, text: &'s str, at: usize, outer: usize) -> bool {
        if !self.dialects.any(Dialects::LABELS) {
            return false;
        }
        let line = self.source[..at].rfind('\n').map_or(0, |end| end + 1);
        let above = self.source[..line].trim_end_matches('\n').len();
        if above > 0 && above + 1 >= line {
            return false;
        }
        let own = text
            .strip_prefix('>')
            .map_or(text, |quoted| quoted.trim_start_matches(' '));
        let Some((label, rest)) = own
            .split_once(':')
            .filter(|(_, rest)| rest.is_empty() || rest.starts_with([' ', '\r']))
        else {
            return false;
        };
        if !callout::is_known(&label.to_ascii_lowercase())
            || !label.bytes().all(|byte| byte.is_ascii_uppercase())
        {
            return false;
        }
        let spaces = " ".repeat(outer);
        self.put(&format!("{spaces}> [!{label}]"));
        let rest = rest.trim_start();
        if !rest.is_empty() {
            let prefix = format!("{}{spaces}> ", self.prefix);
            self.out.insert(&prefix);
            // The lines below it go on in its paragraph.
            self.out
                .copy(self.source, at + text.len() - rest.len()..self.next);
        }
        true
    }

    pub(super) fn open(
        &mut self,
        header: &Header,
        at: usize,
        outer: usize,
        end: End,
        body: usize,
    ) -> bool {
        if self.frames.len() >= MAX_DEPTH {
            return false;
        }
        let spaces = " ".repeat(outer);
        let start = format!(
            "{}{spaces}> [!{}]{} ",
            self.prefix, header.kind, header.fold
        );
        self.out.insert(&start);
        if header.kind == "tab" && self.has_html && self.dialects.any(Dialects::MKDOCS) {
            let label = slug(&self.source[at + header.title.start..at + header.title.end]);
            let count = self
                .tabs
                .entry(label.clone())
                .and_modify(|count| *count += 1)
                .or_insert(0);
            // Links lead to a tab by its label, counted through the page.
            let id = if *count == 0 {
                label
            } else {
                format!("{label}_{count}")
            };
            self.out.insert(&format!("<a id=\"{id}\"></a>"));
        }
        self.out
            .copy(self.source, at + header.title.start..at + header.title.end);
        self.out.insert(if header.is_bare {
            callout::NO_TITLE
        } else {
            ""
        });
        self.out.insert("\n");
        self.frames.push(Frame {
            end,
            body,
            prefix: self.prefix.len(),
            lists: self.lists.len(),
        });
        self.prefix.push_str(&spaces);
        self.prefix.push_str("> ");
        self.put("");
        true
    }
}
