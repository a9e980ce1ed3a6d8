//! A program without the feature `cards` draws none.

use crate::card::fonts::Fonts;
use crate::card::words::Card;

impl Card {
    /// The card as a PNG: never, without the feature `cards`.
    pub fn png(&self, _: &Fonts) -> Option<Vec<u8>> {
        None
    }
}
