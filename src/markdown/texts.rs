//! What a document says, without its markup: for search.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::markdown::parse::Parsed;

/// The texts of a document, a line for each block. Headings are in its facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// Paragraphs, lists, tables, notes and captions.
    pub said: String,
    /// Code and formulas.
    pub code: String,
}

pub(super) fn of(parsed: &Parsed) -> Texts {
    let mut texts = Texts::default();
    let (mut in_heading, mut in_code) = (false, false);
    for (at, event) in parsed.events.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                line(&mut texts.code);
            }
            _ if in_heading => {}
            // Nobody searches for keys.
            Event::Text(_) if parsed.citations.binary_search(&at).is_ok() => {}
            Event::Text(text) if in_code => texts.code.push_str(text),
            Event::Text(text) => texts.said.push_str(text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                texts.code.push_str(text);
                line(&mut texts.code);
                texts.said.push(' ');
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => {
                texts.said.push(' ');
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow) => {
                line(&mut texts.said)
            }
            _ => {}
        }
    }
    texts
}

/// Ends a line, unless it is empty.
fn line(text: &mut String) {
    if !text.ends_with('\n') {
        text.push('\n');
    }
}
