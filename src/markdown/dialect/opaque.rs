//! What of a text is not to be read: code, comments of HTML, and formulas.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Parts of a text that are left as they are.
#[derive(Debug, Default)]
pub(super) struct Opaque {
    /// In order, and apart from each other.
    ranges: Vec<Range<usize>>,
}

impl Opaque {
    /// The code and the comments of a text.
    pub fn of(text: &str, options: Options) -> Self {
        // Signs that may be prices must not hide code.
        let parser =
            Parser::new_ext(text, options.difference(Options::ENABLE_MATH)).into_offset_iter();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for (event, range) in parser {
            match event {
                Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => ranges.push(range),
                Event::InlineHtml(html) if html.starts_with("<!--") => ranges.push(range),
                Event::Start(Tag::HtmlBlock)
                    if is_opaque(text.get(range.clone()).unwrap_or_default()) =>
                {
                    ranges.push(range)
                }
                _ => {}
            }
        }
        Self::from(ranges)
    }

    /// The same with more parts.
    pub fn with(self, more: Vec<Range<usize>>) -> Self {
        let mut ranges = self.ranges;
        ranges.extend(more);
        Self::from(ranges)
    }

    /// The parts, in order.
    pub fn ranges(&self) -> &[Range<usize>] {
        &self.ranges
    }

    /// Whether a byte is in one of the parts.
    pub fn holds(&self, at: usize) -> bool {
        self.ranges
            .get(self.ranges.partition_point(|range| range.end <= at))
            .is_some_and(|range| range.start <= at)
    }
}

/// Whether a block of HTML holds no text for readers, or text as it is.
fn is_opaque(html: &str) -> bool {
    let start = html.trim_start();
    let is = |name: &str| {
        start
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    ["<!--", "<pre", "<script", "<style", "<textarea"]
        .into_iter()
        .any(is)
}

impl From<Vec<Range<usize>>> for Opaque {
    fn from(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|range| range.start);
        let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match apart.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        Self { ranges: apart }
    }
}
