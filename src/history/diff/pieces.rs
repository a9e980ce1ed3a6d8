//! What changed, as readers see it: hunks of pieces, each with its place.

/// Two texts compared, cut down to what changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes with some text around, in the order of the text.
    pub hunks: Vec<Hunk>,
    /// Changed words beyond the budget.
    pub more: usize,
}

/// Changes that stand close together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// Where in the page.
    pub place: Place,
    /// The text with its changes.
    pub pieces: Vec<Piece>,
}

/// Where in a page something changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In its front matter.
    FrontMatter,
    /// In the text before its first heading.
    Start,
    /// Below this heading.
    Section(String),
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// The text; empty when it is left out.
    pub text: String,
}

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Kept,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Something that stayed, or goes beyond the budget, is left out here.
    Skipped,
}

impl Change {
    /// The word for it in views.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Skipped => "skipped",
        }
    }
}
