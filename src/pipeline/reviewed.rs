//! A change that was judged.

use crate::load::Location;
use crate::review::Judged;

/// A change that was judged.
pub struct Reviewed {
    /// Where the hub is.
    pub location: Location,
    /// What is said of it.
    pub judged: Judged,
}
