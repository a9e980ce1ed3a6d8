//! What a revision changed, word by word, for readers: lines are compared first, then the words
//! inside changed lines.

mod edits;
mod hunks;
mod pieces;
mod places;
#[cfg(test)]
mod tests;
mod tokens;

pub use hunks::words;
pub use pieces::{Change, Diff, Hunk, Piece, Place};
