//! The parts of the comment on a pull request.

use serde::{Deserialize, Serialize};

/// A part of the comment on a pull request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about.
    pub topic: Topic,
    /// Its text with its heading, in Markdown.
    pub markdown: String,
}

/// What a part of the comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Topic {
    /// All of it in a sentence, and thanks.
    Summary,
    /// What must be fixed.
    Fix,
    /// What to do next.
    Next,
    /// The same on the command line, folded away.
    Commands,
    /// When the comment is written again, and whom to ask.
    Updates,
    /// What could be better, folded away.
    Improve,
    /// Pages and other files.
    Published,
    /// How people will be credited.
    Credit,
    /// Whether the works that pages draw on may be used.
    Sources,
    /// Who certified which commit.
    SignOffs,
    /// What was there before the change.
    Older,
}
