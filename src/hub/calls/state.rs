//! Where a call stands.

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Entries are taken.
    Open,
    /// It takes entries later.
    Announced,
    /// Entries are closed, and nothing is decided.
    Judging,
    /// There is a decision.
    Decided,
    /// There is a decision, and nothing is left to do.
    Implemented,
    /// It was called off.
    Closed,
}

impl State {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Announced => "announced",
            Self::Judging => "judging",
            Self::Decided => "decided",
            Self::Implemented => "implemented",
            Self::Closed => "closed",
        }
    }
}
