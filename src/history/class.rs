//! What kind of change a commit made to a page: the kinds decide who is credited.

use serde::Serialize;

/// What a commit did to one page. Each change has exactly one class: the first of these rules that fits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// A content of it is missing from this clone, so nobody can tell.
    Unknown,
    /// Two branches joined by themselves.
    Merge,
    /// Another path and nothing else.
    Rename,
    /// The page as it was before, or what git's revert line names taken out again.
    Revert,
    /// A program's.
    Bot,
    /// Text from elsewhere (`Imported-from:`).
    Import,
    /// The page's first text.
    Create,
    /// One of many pages changed alike: more than `credit.bulk.pages`, `Bulk-edit: true`, or in `.git-blame-ignore-revs`.
    Bulk,
    /// Pictures and other media, no words to speak of.
    Media,
    /// Fewer words than `credit.minor` asks for, or `Minor-edit: true`.
    Minor,
    /// New text, in earnest.
    Substantive,
}

impl Class {
    /// All of them, the most telling first.
    pub const ALL: [Self; 11] = [
        Self::Create,
        Self::Substantive,
        Self::Minor,
        Self::Media,
        Self::Import,
        Self::Bulk,
        Self::Revert,
        Self::Rename,
        Self::Merge,
        Self::Bot,
        Self::Unknown,
    ];

    /// The word for it in views, JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Merge => "merge",
            Self::Rename => "rename",
            Self::Revert => "revert",
            Self::Bot => "bot",
            Self::Import => "import",
            Self::Create => "create",
            Self::Bulk => "bulk",
            Self::Media => "media",
            Self::Minor => "minor",
            Self::Substantive => "substantive",
        }
    }

    /// Whether it puts its authors into the byline, unless it was undone.
    pub fn makes_author(self) -> bool {
        matches!(self, Self::Create | Self::Substantive)
    }

    /// Whether it names its authors as contributors at least, unless it was undone.
    pub fn makes_contributor(self) -> bool {
        self.makes_author() || matches!(self, Self::Minor | Self::Media | Self::Import)
    }
}
