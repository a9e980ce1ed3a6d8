//! Whether a text that was deleted stands at its path again.

use std::collections::BTreeSet;

use super::contents::Contents;
use crate::load::is_markdown;
use crate::paths::SourcePath;
use crate::repo::BlobId;

/// How many later contents of a path are compared with a deleted one, from either end.
const COMPARED: usize = 8;

/// How many contents are read for that in all; what was deleted earliest goes without.
const READ: usize = 500;

/// How many words stand together for a piece of a text.
const PIECE: usize = 3;

/// Looks for deleted texts in what came later.
pub(super) struct Returned<'c> {
    contents: &'c Contents,
    left: usize,
}

impl<'c> Returned<'c> {
    pub(super) fn new(contents: &'c Contents) -> Self {
        Self {
            contents,
            left: READ,
        }
    }

    /// Whether most of a content that a path lost stands in one of those that were there later.
    pub(super) fn is(
        &mut self,
        path: &SourcePath,
        lost: Option<BlobId>,
        later: impl Iterator<Item = BlobId>,
    ) -> bool {
        let Some(before) = lost else {
            return false;
        };
        let after: Vec<BlobId> = later.collect();
        if after.contains(&before) {
            return true;
        }
        if after.is_empty() || !is_markdown(path) || self.left == 0 {
            return false;
        }
        self.left -= 1;
        let Some(old) = self.contents.text(before) else {
            return false;
        };
        let old = pieces(&old);
        let ends = after.len().saturating_sub(COMPARED).max(COMPARED);
        let ends = after.iter().take(COMPARED).chain(after.iter().skip(ends));
        for blob in ends {
            if self.left == 0 {
                return false;
            }
            self.left -= 1;
            let text = self.contents.text(*blob);
            if text.is_some_and(|text| holds(&text, &old)) {
                return true;
            }
        }
        false
    }
}

/// The pieces of a text: each few words that follow each other.
fn pieces(text: &str) -> BTreeSet<Vec<&str>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut pieces = BTreeSet::new();
    for piece in words.windows(PIECE.min(words.len().max(1))) {
        pieces.insert(piece.to_vec());
    }
    pieces
}

/// Whether a text has more than half of the pieces of another one.
fn holds(text: &str, old: &BTreeSet<Vec<&str>>) -> bool {
    let new = pieces(text);
    let common = old.iter().filter(|piece| new.contains(*piece)).count();
    !old.is_empty() && common * 2 > old.len()
}
