//! How a document is rendered: what the HTML needs besides the text.

use std::ops::Range;

use serde::Serialize;

use super::citation::Works;
use super::highlight::Highlighter;

/// The author of a [`Shade`] that stands for all who have no number of their own.
pub const OTHERS: u8 = 8;

/// How to render a document.
#[derive(Clone, Copy)]
pub struct RenderOptions<'a> {
    /// The words the HTML needs, in the page's language.
    pub words: Words<'a>,
    /// Which levels headings get.
    pub headings: HeadingLevels,
    /// Colours code; without one code is plain.
    pub highlighter: Option<&'a Highlighter>,
    /// Who wrote which words, in the order of the text; empty when that is not to be seen.
    pub authorship: &'a [Shade],
    /// What stands before every id, so that several texts can be on one page; see
    /// [`Destination::Fragment`](super::Destination::Fragment).
    pub id_prefix: &'a str,
    /// The works that the text may cite, where its dialect reads citations.
    pub works: Option<&'a dyn Works>,
}

impl Default for RenderOptions<'_> {
    fn default() -> Self {
        Self {
            words: Words::ENGLISH,
            headings: HeadingLevels::AsWritten,
            highlighter: None,
            authorship: &[],
            id_prefix: "",
            works: None,
        }
    }
}

/// Which levels headings get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum HeadingLevels {
    /// Those written.
    AsWritten,
    /// The page shows its title itself: the text's own is left out, and when another level-1
    /// heading remains, all headings move one level down.
    BelowTitle,
    /// The page shows another title than the text's own, which stays.
    BelowOtherTitle,
    /// The same, and the text stands below a heading of this level: its own are as much deeper,
    /// down to the sixth.
    Below(u8),
}

impl HeadingLevels {
    /// Whether the title is shown by the page.
    pub(super) fn is_below_title(self) -> bool {
        self != Self::AsWritten
    }

    /// Whether the text's own title is left out.
    pub(super) fn hides_title(self) -> bool {
        matches!(self, Self::BelowTitle | Self::Below(_))
    }

    /// Levels that headings move down.
    pub(super) fn deeper(self) -> u8 {
        match self {
            Self::Below(level) => level.clamp(1, 6) - 1,
            Self::AsWritten | Self::BelowTitle | Self::BelowOtherTitle => 0,
        }
    }
}

/// Words that the HTML needs, in the page's language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// Heading of the footnotes.
    pub references: &'a str,
    /// Title of an alert.
    pub note: &'a str,
    /// Title of an alert.
    pub tip: &'a str,
    /// Title of an alert.
    pub important: &'a str,
    /// Title of an alert.
    pub warning: &'a str,
    /// Title of an alert.
    pub caution: &'a str,
    /// Names a table for those who do not see it; a number follows.
    pub table: &'a str,
    /// Names a ticked box.
    pub done: &'a str,
    /// Names an empty box.
    pub to_do: &'a str,
    /// Says what a footnote's arrow does.
    pub back_to_text: &'a str,
    /// Names a picture of another site that has no words; the site's host follows.
    pub picture_at: &'a str,
    /// Follows a red link's title, in brackets.
    pub page_does_not_exist: &'a str,
}

impl Words<'static> {
    /// In English.
    pub const ENGLISH: Self = Self {
        references: "References",
        note: "Note",
        tip: "Tip",
        important: "Important",
        warning: "Warning",
        caution: "Caution",
        table: "Table",
        done: "Done",
        to_do: "To do",
        back_to_text: "Back to the text",
        picture_at: "picture at",
        page_does_not_exist: "page does not exist",
    };
}

/// Neighbouring words that the same people wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shade {
    /// Bytes of the whole text.
    pub bytes: Range<usize>,
    /// Who: 1 to 7, or [`OTHERS`]; what is larger counts as them.
    pub author: u8,
}
