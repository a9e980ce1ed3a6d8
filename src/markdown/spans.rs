//! Where the code and the comments of a text stand, for those who read the text itself.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, Parser, Tag};

use super::dialect;
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

/// Signs of which a text with comments has one.
const COMMENTS: [&str; 4] = ["<!--", "%%", "*/}", "comment"];

/// Bytes of the comments in `text[body]`, which readers of the page do not see: those of HTML and
/// those of other dialects, in order. One may stand within another.
///
/// Should the parser fail, there are none: the page shows the text as it was typed.
pub fn comment_ranges(text: &str, body: Range<usize>, dialect: Dialect) -> Vec<Range<usize>> {
    let source = text.get(body.clone()).unwrap_or_default();
    if !COMMENTS.iter().any(|sign| source.contains(sign)) {
        return Vec::new();
    }
    let collect = || {
        let options = parse::options(dialect);
        let mut found = dialect::read(source, options, dialect).comments;
        for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
            if matches!(event, Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock)) {
                found.extend(of_html(source, range));
            }
        }
        found.sort_by_key(|range| range.start);
        found
            .into_iter()
            .map(|range| body.start + range.start..body.start + range.end)
            .collect()
    };
    catch_unwind(AssertUnwindSafe(collect)).unwrap_or_default()
}

/// The comments in a piece of HTML.
fn of_html(source: &str, piece: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = piece.start;
    while let Some(start) = source.get(at..piece.end).and_then(|rest| rest.find("<!--")) {
        let start = at + start;
        let end = source[start..piece.end].find("-->");
        at = end.map_or(piece.end, |end| start + end + 3);
        found.push(start..at);
    }
    found
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

    #[test]
    fn comments_are_found_where_they_are_none_of_the_code() {
        let text = "---\n---\na <!-- b --> %%c d%%\n\n`<!-- e -->`\n\n%%\nf\n%%\n\n<div>\n<!-- g\nh -->\ni\n</div>\n\n<!-- j";
        let found: Vec<&str> = comment_ranges(text, 8..text.len(), Dialect::HUB)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            found,
            [
                "<!-- b -->",
                "%%c d%%",
                "%%\nf\n%%",
                "<!-- g\nh -->",
                "<!-- j"
            ]
        );
    }
}
