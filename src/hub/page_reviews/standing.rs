//! Why a review of a page does not count.

/// Why a review of a page does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncounted {
    /// It is not committed yet.
    Uncommitted,
    /// The hub has no such page.
    UnknownPage,
    /// Somebody else committed it than its path says.
    Foreign,
    /// Somebody with the name of its author committed it, from an address that is not known as
    /// theirs.
    NameOnly,
    /// It cannot be read, or does not say what was read and what came of it.
    Incomplete,
    /// It does not say whether there is a conflict.
    Silent,
    /// Its author declares a conflict.
    Declared,
    /// Its author wrote the revision.
    Conflict,
    /// It is about a revision that the page never had.
    UnknownRevision,
}

impl Uncounted {
    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uncommitted => "uncommitted",
            Self::UnknownPage => "unknown-page",
            Self::Foreign => "foreign",
            Self::NameOnly => "name-only",
            Self::Incomplete => "incomplete",
            Self::Silent => "silent",
            Self::Declared => "declared",
            Self::Conflict => "conflict",
            Self::UnknownRevision => "unknown-revision",
        }
    }
}
