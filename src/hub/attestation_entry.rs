//! A certification as a profile or a page writes it.

use std::ops::Range;

use jiff::civil::Date;

use crate::yaml::Node;

/// How many certifications are read from one profile: nobody signs more statements than a hub has.
pub const ENTRIES: usize = 50;

/// One of a profile's `attestations`, or a page's `attestation`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Name of the statement, as written.
    pub statement: String,
    /// Who certifies it; only a page says so, a profile is its person's.
    pub by: Option<String>,
    /// The day it was given, as written.
    pub date: Option<String>,
    /// The version of the statement's text that was read, as written.
    pub version: Option<String>,
    /// Bytes of the whole entry in its file.
    pub range: Range<usize>,
    /// Bytes of the statement's name.
    pub statement_range: Range<usize>,
    date_range: Option<Range<usize>>,
}

impl Entry {
    /// Reads `{ statement, by, date, version }`; `None` without a statement.
    pub fn read(node: &Node) -> Option<Self> {
        let text = |key| {
            node.get(key)
                .and_then(|entry| entry.node.text())
                .map(|text| text.trim().to_owned())
                .filter(|text| !text.is_empty())
        };
        Some(Self {
            statement: text("statement")?,
            by: text("by"),
            date: text("date"),
            version: text("version"),
            range: node.range.clone(),
            statement_range: node.get("statement")?.node.range.clone(),
            date_range: node.get("date").map(|entry| entry.node.range.clone()),
        })
    }

    /// The day it was given, when it is one.
    pub fn day(&self) -> Option<Date> {
        self.date.as_deref()?.parse().ok()
    }

    /// Where the date is written that is none.
    pub fn unsound_date(&self) -> Option<Range<usize>> {
        (self.date.is_some() && self.day().is_none())
            .then(|| self.date_range.clone())
            .flatten()
    }
}
