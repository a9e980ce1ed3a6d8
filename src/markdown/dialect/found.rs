//! What was found of other dialects on a page: each construct once, with how often and where first.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::dialects::Construct;
use crate::excerpt;

/// A construct on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// Which.
    pub construct: Construct,
    /// The beginning of the first one, as written.
    pub sample: String,
    /// Where the first one is.
    pub range: Range<usize>,
    /// How many there are.
    pub count: u32,
}

/// Longest sample, in bytes.
const SAMPLE: usize = 60;

/// Collects constructs in the order of their first appearance.
#[derive(Debug, Default)]
pub(super) struct Found {
    all: Vec<Foreign>,
    comments: Vec<Range<usize>>,
}

impl Found {
    /// Notes one at a place of the source.
    pub fn note(&mut self, construct: Construct, source: &str, range: Range<usize>) {
        if construct == Construct::Comment {
            self.comments.push(range.clone());
        }
        match self
            .all
            .iter_mut()
            .find(|found| found.construct == construct)
        {
            Some(found) => {
                found.count = found.count.saturating_add(1);
                if range.start < found.range.start {
                    found.sample = sample(source, &range);
                    found.range = range;
                }
            }
            None => self.all.push(Foreign {
                construct,
                sample: sample(source, &range),
                range,
                count: 1,
            }),
        }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Where every comment is.
    pub fn take_comments(&mut self) -> Vec<Range<usize>> {
        std::mem::take(&mut self.comments)
    }

    /// All, in the order of their places.
    pub fn finish(mut self) -> Vec<Foreign> {
        self.all
            .sort_by_key(|found| (found.range.start, found.construct));
        self.all
    }
}

fn sample(source: &str, range: &Range<usize>) -> String {
    let text = source.get(range.clone()).unwrap_or_default().trim();
    let line = text.lines().next().unwrap_or_default();
    let shown = excerpt::first(line, SAMPLE);
    if shown.len() < text.len() {
        format!("{shown}…")
    } else {
        line.to_owned()
    }
}
