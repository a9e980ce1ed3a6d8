//! Rows, columns and versions of DocFX.

use std::ops::Range;

use super::super::docfx::Mark;
use super::super::line::indent;
use super::reader::{MAX_DEPTH, Reader};
use super::{End, Frame};
use crate::dialects::Construct;

impl Reader<'_, '_> {
    /// Rows, columns and versions: their marks go, what they hold stays one below the other.
    pub(super) fn layout(&mut self, mark: Mark, range: Range<usize>, columns: usize) -> bool {
        match mark {
            Mark::Inline => return false,
            Mark::Versions => return self.drop(Construct::Version, range),
            Mark::End => {}
            Mark::Open(name) => {
                // Authors indent what a column holds; what stands no further than the column is not
                // in it.
                let first = self.source[self.next..]
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .map_or(0, |line| indent(line).0);
                if self.frames.len() < MAX_DEPTH {
                    let body = first.max(columns);
                    self.frames.push(Frame {
                        end: End::Named(name),
                        body,
                        prefix: self.prefix.len(),
                        lists: self.lists.len(),
                    });
                }
            }
            Mark::Close(name) => {
                if let Some(frame) = self
                    .frames
                    .iter()
                    .rposition(|frame| frame.end == End::Named(name))
                {
                    self.leave(frame);
                }
            }
        }
        self.put("");
        true
    }
}
