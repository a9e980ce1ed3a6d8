//! The places that entries took.

use serde::Serialize;

/// A place of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PlacedView {
    /// What the award is called; may be empty.
    pub award: String,
    /// The place, from 1 on.
    pub place: usize,
    /// Whether others share it.
    pub shared: bool,
}
