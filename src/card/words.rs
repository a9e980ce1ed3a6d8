//! What a card says, and how large it is.

use serde::Serialize;

/// Width of a card in pixels: what sites that show cards ask for.
pub const WIDTH: u32 = 1200;
/// Height of a card in pixels.
pub const HEIGHT: u32 = 630;

/// Whether this program can draw cards: feature `cards`.
pub const CAN_DRAW: bool = cfg!(feature = "cards");

/// What a card says. Every text may be empty; what is too long for its place is shortened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Whose it is: one line at the top.
    pub kicker: String,
    /// What it is about: at most three lines.
    pub title: String,
    /// More about it: at most two lines.
    pub text: String,
    /// What is to be known besides, such as dates: two at the bottom.
    pub lines: Vec<String>,
    /// Whether its language is written from right to left.
    pub is_rtl: bool,
}
