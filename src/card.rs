//! Cards: pictures of 1200 × 630 that other sites show where a page is linked.
//!
//! A card is drawn from words alone, with the font that is in the program and those that the hub
//! brings: no font of the machine, so that the same words are the same bytes everywhere. Words with
//! a letter that none of these fonts has are left off, for boxes say nothing.

#[cfg(feature = "cards")]
mod draw;
#[cfg(feature = "cards")]
mod encode;
mod fonts;
#[cfg(feature = "cards")]
mod lines;
#[cfg(feature = "cards")]
mod measure;
#[cfg(all(test, feature = "cards"))]
mod tests;
#[cfg(not(feature = "cards"))]
mod undrawn;
mod words;

pub use fonts::Fonts;
pub use words::{CAN_DRAW, Card, HEIGHT, WIDTH};
