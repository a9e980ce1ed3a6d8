//! A text made from another one by cutting and inserting, which knows where in the original each of
//! its bytes stands.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag};

/// A text made from a source.
#[derive(Debug, Default)]
pub(crate) struct Mapped {
    /// The text.
    pub text: String,
    /// What is taken from the source, in order, without gaps that nothing was cut from.
    pieces: Vec<Piece>,
}

/// Bytes that are the source's.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Where they start in the text.
    at: usize,
    /// Where they start in the source.
    from: usize,
    len: usize,
}

/// Something else in the place of some bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// The bytes that go; an empty range inserts.
    pub range: Range<usize>,
    /// What comes instead.
    pub text: String,
}

impl Edit {
    /// A text in the place of some bytes.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            range,
            text: text.into(),
        }
    }
}

impl Mapped {
    /// The source as it is.
    pub fn whole(source: &str) -> Self {
        let mut mapped = Self::default();
        mapped.copy(source, 0..source.len());
        mapped
    }

    /// Adds bytes of the source.
    pub fn copy(&mut self, source: &str, range: Range<usize>) {
        let Some(text) = source.get(range.clone()).filter(|text| !text.is_empty()) else {
            return;
        };
        let at = self.text.len();
        self.text.push_str(text);
        match self.pieces.last_mut() {
            Some(last) if last.at + last.len == at && last.from + last.len == range.start => {
                last.len += text.len()
            }
            _ => self.pieces.push(Piece {
                at,
                from: range.start,
                len: text.len(),
            }),
        }
    }

    /// Adds what is not in the source.
    pub fn insert(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The text with edits, which may come in any order; of two that overlap the first stays.
    pub(super) fn edited(self, source: &str, mut edits: Vec<Edit>) -> Self {
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut out = Self {
            text: String::with_capacity(self.text.len() + edits.len() * 4),
            pieces: Vec::with_capacity(self.pieces.len() + edits.len()),
        };
        let mut piece = 0;
        let mut kept = 0;
        for edit in edits {
            let sound = edit.range.start >= kept && self.text.get(edit.range.clone()).is_some();
            if !sound {
                continue;
            }
            self.take(source, kept..edit.range.start, &mut piece, &mut out);
            out.insert(&edit.text);
            kept = edit.range.end;
        }
        self.take(source, kept..self.text.len(), &mut piece, &mut out);
        out
    }

    /// Adds a part of this text to another one. `piece` is the first piece that may have bytes of
    /// it.
    fn take(&self, source: &str, range: Range<usize>, piece: &mut usize, out: &mut Self) {
        let mut at = range.start;
        while at < range.end {
            while self
                .pieces
                .get(*piece)
                .is_some_and(|piece| piece.at + piece.len <= at)
            {
                *piece += 1;
            }
            match self.pieces.get(*piece) {
                Some(found) if found.at <= at => {
                    let end = range.end.min(found.at + found.len);
                    out.copy(
                        source,
                        found.from + at - found.at..found.from + end - found.at,
                    );
                    at = end;
                }
                next => {
                    let end = next.map_or(range.end, |next| range.end.min(next.at));
                    out.insert(self.text.get(at..end).unwrap_or_default());
                    at = end;
                }
            }
        }
    }

    /// The bytes of the source that a part of the text stands for: from its first byte to its last
    /// that are the source's.
    pub fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let first = self
            .pieces
            .partition_point(|piece| piece.at + piece.len <= range.start);
        let start = match self.pieces.get(first) {
            Some(piece) => piece.from + range.start.saturating_sub(piece.at),
            None => self.pieces.last().map_or(0, |last| last.from + last.len),
        };
        let after = self.pieces.partition_point(|piece| piece.at < range.end);
        let end = match after.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) => piece.from + piece.len.min(range.end - piece.at),
            None => start,
        };
        start..end.max(start)
    }

    /// An event of this text as one of its source: what is the source's is borrowed from there.
    pub fn event<'a>(&self, event: Event<'_>, source: &'a str) -> Event<'a> {
        let text = |text: CowStr<'_>| self.borrowed(text, source);
        match event {
            Event::Text(found) => Event::Text(text(found)),
            Event::Code(found) => Event::Code(text(found)),
            Event::Html(found) => Event::Html(text(found)),
            Event::InlineHtml(found) => Event::InlineHtml(text(found)),
            Event::InlineMath(found) => Event::InlineMath(text(found)),
            Event::DisplayMath(found) => Event::DisplayMath(text(found)),
            Event::FootnoteReference(label) => Event::FootnoteReference(text(label)),
            Event::Start(tag) => Event::Start(match tag {
                Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                } => Tag::Link {
                    link_type,
                    dest_url: text(dest_url),
                    title: text(title),
                    id: text(id),
                },
                Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    id,
                } => Tag::Image {
                    link_type,
                    dest_url: text(dest_url),
                    title: text(title),
                    id: text(id),
                },
                Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(text(label)),
                Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                    Tag::CodeBlock(CodeBlockKind::Fenced(text(info)))
                }
                tag => tag.into_static(),
            }),
            event => event.into_static(),
        }
    }

    fn borrowed<'a>(&self, text: CowStr<'_>, source: &'a str) -> CowStr<'a> {
        let CowStr::Borrowed(found) = text else {
            return text.into_static();
        };
        let at = (found.as_ptr() as usize)
            .checked_sub(self.text.as_ptr() as usize)
            .filter(|at| at + found.len() <= self.text.len());
        let own = at
            .and_then(|at| source.get(self.origin(&(at..at + found.len()))))
            .filter(|own| *own == found);
        own.map_or_else(|| found.to_owned().into(), CowStr::Borrowed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_byte_knows_where_it_comes_from() {
        let source = "ab<x>cd\ne";
        let once = Mapped::whole(source).edited(
            source,
            vec![
                Edit::new(8..8, "> "),
                Edit::new(2..5, ""),
                Edit::new(0..0, "> "),
            ],
        );
        assert_eq!(once.text, "> abcd\n> e");
        assert_eq!(once.origin(&(2..6)), 0..7);
        assert_eq!(once.origin(&(9..10)), 8..9);
        assert_eq!(once.origin(&(0..1)), 0..0);
        let twice = once.edited(source, vec![Edit::new(4..5, "CC")]);
        assert_eq!(twice.text, "> abCCd\n> e");
        assert_eq!(twice.origin(&(4..7)), 6..7);
        assert_eq!(twice.origin(&(0..11)), 0..9);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_found_again(source in "[ab\u{e9}\n]{0,40}", edits in prop::collection::vec((0_usize..50, 0_usize..6, "[xy]{0,3}"), 0..12)) {
            let edits = edits.into_iter().map(|(start, len, text)| Edit { range: start..start + len, text }).collect();
            let mapped = Mapped::whole(&source).edited(&source, edits);
            for (at, c) in mapped.text.char_indices() {
                let origin = mapped.origin(&(at..at + c.len_utf8()));
                prop_assert!(source.get(origin.clone()).is_some(), "{origin:?}");
                if !matches!(c, 'x' | 'y') {
                    prop_assert_eq!(&source[origin], c.to_string());
                }
            }
        }
    }
}
