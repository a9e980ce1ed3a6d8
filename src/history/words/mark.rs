//! What is known of a change besides its contents.

/// What is known of a change besides its contents.
#[derive(Debug, Clone, Default)]
pub(in crate::history) struct Mark {
    /// Whether words that it replaces stay their owners': bulk edits and programs correct, they do
    /// not write.
    pub mechanical: bool,
    /// Whether it joins branches.
    pub merges: bool,
    /// The changes of this page that its message says it reverts, by their places.
    pub reverts: Vec<u32>,
}
