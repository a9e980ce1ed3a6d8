//! Citations, which the parser reads as brackets that lead nowhere. Their brackets are seen while
//! text is gathered, since afterwards nobody could tell them from those with a backslash.

use std::ops::Range;

use super::collector::{Collector, Piece, Run};
use crate::dialects::Dialects;
use crate::markdown::citation;
use crate::markdown::items::Citation;

impl Collector<'_> {
    /// Notes the bracket that the text now gathered ends with, `len` bytes of it, when it is one
    /// that somebody wrote at `start` of the source.
    pub(super) fn bracket(&mut self, len: usize, start: usize) {
        let before = self.source.as_bytes().get(..start).unwrap_or_default();
        let slashes = before
            .iter()
            .rev()
            .take_while(|byte| **byte == b'\\')
            .count();
        let is_written = self.source.as_bytes().get(start) == Some(&b'[') && slashes % 2 == 0;
        if is_written && let Some(at) = self.gathered().checked_sub(len) {
            self.brackets.push((at, start));
        }
    }

    /// Goes on with the text of a citation in the next line; whether it did.
    pub(super) fn cites_on(&mut self, range: &Range<usize>) -> bool {
        let Some((at, _)) = self.brackets.last() else {
            return false;
        };
        let text = match &self.run {
            Run::Source(Piece::Text, range) => self.source.get(range.clone()).unwrap_or_default(),
            Run::Owned(Piece::Text, text, _) => text.as_str(),
            _ => return false,
        };
        let open = text.get(*at..).unwrap_or_default();
        let goes_on = open.len() < citation::LONGEST
            && open.starts_with("[@")
            && !open.contains(']')
            && !self.parsed.dialect.reads.any(Dialects::BREAKS);
        if goes_on {
            self.extend_run(Piece::Text, "\n", range.clone());
        }
        goes_on
    }

    /// Bytes of the text that is gathered.
    fn gathered(&self) -> usize {
        match &self.run {
            Run::None => 0,
            Run::Source(_, range) => range.len(),
            Run::Owned(_, text, _) => text.len(),
        }
    }

    /// Where a text cites works; what is cited joins the facts.
    pub(super) fn citations(&mut self, text: &str) -> Vec<Range<usize>> {
        let brackets = std::mem::take(&mut self.brackets);
        let mut found: Vec<Range<usize>> = Vec::new();
        if !self.labels.is_empty() || self.category.is_some() || self.in_heading {
            return found;
        }
        for (at, start) in brackets {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            if matches!(before, Some('!' | '[')) {
                continue;
            }
            let Some((items, len)) = text.get(at..).and_then(citation::read) else {
                continue;
            };
            let is_exact = self.source.get(start..start + len) == text.get(at..at + len);
            for item in items {
                let place = match is_exact {
                    true => start + item.place.start..start + item.place.end,
                    false => start..start + 1,
                };
                let range = self.global(&place);
                self.facts.citations.push(Citation {
                    key: item.key.to_owned(),
                    range,
                });
            }
            found.push(at..at + len);
        }
        found
    }
}
