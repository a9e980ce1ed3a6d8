//! Which Markdown is read.

use crate::dialects::Dialects;

/// Which syntax is read and how raw HTML is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The syntax on top of CommonMark.
    pub syntax: Syntax,
    /// What happens to raw HTML.
    pub html: HtmlPolicy,
    /// Other programs' dialects that are read even where they could be meant otherwise.
    pub reads: Dialects,
    /// Whether `[@key]` cites a work; without it these are signs like any others.
    pub cites: bool,
}

impl Dialect {
    /// What pages of a hub are written in: everything on, raw HTML sanitised.
    pub const HUB: Self = Self {
        syntax: Syntax::Hub,
        html: HtmlPolicy::Sanitised,
        reads: Dialects::NONE,
        cites: false,
    };
    /// The hub's syntax for short texts by strangers that need no HTML: raw HTML is shown as it was
    /// typed.
    pub const PLAIN_HUB: Self = Self {
        syntax: Syntax::Hub,
        html: HtmlPolicy::Escaped,
        reads: Dialects::NONE,
        cites: false,
    };
    /// Exactly the CommonMark specification, raw HTML included: only for texts of our own.
    pub const COMMONMARK: Self = Self {
        syntax: Syntax::CommonMark,
        html: HtmlPolicy::Trusted,
        reads: Dialects::NONE,
        cites: false,
    };

    /// The same, in a hub that is written in some dialects.
    pub fn reading(self, reads: Dialects) -> Self {
        Self { reads, ..self }
    }

    /// The same, where there may be a list of works that texts cite.
    pub fn citing(self, cites: bool) -> Self {
        Self { cites, ..self }
    }
}

/// The syntax on top of CommonMark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// Nothing.
    CommonMark,
    /// GFM tables, task lists, strikethrough, autolinks and alerts; footnotes, heading ids, math
    /// and wiki links.
    Hub,
}

/// What happens to raw HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HtmlPolicy {
    /// It goes to the output as it is.
    Trusted,
    /// Only an allow-list of elements and attributes reaches the output.
    Sanitised,
    /// It is shown as text.
    Escaped,
}
