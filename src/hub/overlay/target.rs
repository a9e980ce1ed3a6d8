//! Which commits a file in `credits/` speaks of.

/// Which commits a file speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// Those that this pull or merge request brought.
    PullRequest(u32),
    /// The one of this name: hexadecimal digits, perhaps not all 40.
    Commit(String),
}
