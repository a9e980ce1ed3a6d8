//! Something that was sent, and its first answer.

/// Something that was sent, and its first answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// What it is.
    pub what: What,
    /// When it came, in seconds since 1970 UTC.
    pub since: Option<i64>,
    /// The first answer that is known.
    pub first: Option<First>,
    /// Whether it still waits for one.
    pub waits: bool,
}

/// Something that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A submission, as a place in [`Submissions::all`](crate::hub::Submissions::all).
    Submission(usize),
    /// An idea that was sent as an issue.
    Idea {
        /// The call, as a place in [`Calls::all`](crate::hub::Calls::all).
        call: usize,
        /// The entry, as a place in its entries.
        entry: usize,
    },
}

/// A first answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct First {
    /// When, in seconds since 1970 UTC.
    pub at: i64,
    /// What it was.
    pub how: How,
}

/// What a first answer was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It was merged.
    Merge,
    /// A decision in the branch.
    Decision,
    /// The forge says that it was closed.
    Closing,
    /// A review in the branch.
    Review,
    /// A comment of a member.
    Comment,
}

impl How {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Merge => "merge",
            Self::Decision => "decision",
            Self::Closing => "closing",
            Self::Review => "review",
            Self::Comment => "comment",
        }
    }
}
