//! Proposals of strangers → what a maintainer must know to answer them: where each stands, what the
//! checks say, what it collides with.
//!
//! A proposal is judged as if it were merged today, beside the pages that it can concern and not
//! the whole hub, so that what one costs depends on what it changes.

pub mod answers;
mod branch;
pub mod decisions;
pub mod entry;
pub mod forge;
pub mod json;
mod judge;
mod names;
pub mod plain;
mod relations;
pub mod select;
pub mod table;
pub mod thanks;

pub use branch::Branch;
pub use judge::{Beside, Grounds, MOST_FILES};
pub use relations::relate;
