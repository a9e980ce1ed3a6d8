//! Where the code of a text stands, for those who read the text itself.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, Parser, Tag};

use super::parse;
use super::syntax::Dialect;

/// Bytes of the code in `text[body]`: blocks with their fences, and spans with their backticks, in
/// order.
///
/// It parses the text, so ask only when there is a question. Should the parser fail, there is no
/// code.
pub fn code_ranges(text: &str, body: Range<usize>) -> Vec<Range<usize>> {
    let source = text.get(body.clone()).unwrap_or_default();
    let collect = || {
        let events = Parser::new_ext(source, parse::options(Dialect::HUB)).into_offset_iter();
        let code = events
            .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))));
        code.map(|(_, range)| body.start + range.start..body.start + range.end)
            .collect()
    };
    catch_unwind(AssertUnwindSafe(collect)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_found_in_blocks_and_spans() {
        let text = "---\n---\na `b` c\n\n```\nd\n```\n\n    e\n\n`f`\n";
        let found: Vec<&str> = code_ranges(text, 8..text.len())
            .into_iter()
            .map(|range| text[range].trim())
            .collect();
        assert_eq!(found, ["`b`", "```\nd\n```", "e", "`f`"]);
    }
}
