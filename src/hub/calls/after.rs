//! What becomes of a record after it has counted.

/// What became of a record after it had counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// It was edited.
    Edited,
    /// It was removed.
    Removed,
}
