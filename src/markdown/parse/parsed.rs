//! A parsed text: its events and what rendering needs to know about them.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options};

use crate::markdown::callout::Callout;
use crate::markdown::facts::Facts;
use crate::markdown::size::Size;
use crate::markdown::syntax::{Dialect, Syntax};

/// A parsed text.
pub struct Document<'a> {
    /// What the text holds; owned, so it can outlive the text while the events are let go.
    pub facts: Facts,
    pub(in crate::markdown) parsed: Parsed<'a>,
}

/// The events of a text with what rendering needs to know about them.
pub(in crate::markdown) struct Parsed<'a> {
    /// The Markdown itself.
    pub source: &'a str,
    /// Where it starts in the whole text.
    pub base: usize,
    pub events: Vec<Event<'a>>,
    /// Of each link's start event: its index and the link's.
    pub links: Vec<(usize, usize)>,
    /// Of each picture's start event: its index and the size that its author wants.
    pub sizes: Vec<(usize, Size)>,
    /// Of each heading's start event: its index and the heading's.
    pub headings: Vec<(usize, usize)>,
    /// Of each footnote definition: its label and the events from start to end.
    pub notes: Vec<(CowStr<'a>, Range<usize>)>,
    /// Of each footnote label: its first definition.
    pub note_of: HashMap<String, usize>,
    pub dialect: Dialect,
    pub has_html: bool,
    /// Of each callout's start event: its index and what it is.
    pub callouts: Vec<(usize, Callout)>,
    /// Texts that are citations, by the index of their event.
    pub citations: Vec<usize>,
}

impl Parsed<'_> {
    /// The definition of a footnote. The parser compares labels without regard to case, so we do
    /// too.
    pub fn note(&self, label: &str) -> Option<usize> {
        self.note_of.get(&label.to_lowercase()).copied()
    }
}

/// Not HEADING_ATTRIBUTES (panics, and lets handlers through), not DEFINITION_LIST (ranges inside
/// characters).
pub(in crate::markdown) fn options(dialect: Dialect) -> Options {
    match dialect.syntax {
        Syntax::CommonMark => Options::empty(),
        Syntax::Hub => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_TASKLISTS
                | Options::ENABLE_GFM
                | Options::ENABLE_WIKILINKS
                | Options::ENABLE_MATH
        }
    }
}

/// A wiki link's target without the backslash that keeps its `|` from ending a table cell.
pub(in crate::markdown) fn wiki_target(target: &str, has_pothole: bool) -> &str {
    if has_pothole {
        target.strip_suffix('\\').unwrap_or(target)
    } else {
        target
    }
}
