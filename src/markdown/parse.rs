//! Text to events and facts.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::callout::Titles;
use crate::markdown::dialect;
use crate::markdown::dialect::Foreign;
use crate::markdown::syntax::{Dialect, Syntax};

mod blocks;
mod citations;
mod collector;
mod headings;
mod html;
mod parsed;
mod pictures;
mod text;

use collector::Collector;
pub use parsed::Document;
pub(in crate::markdown) use parsed::{Parsed, options, wiki_target};

/// Parses the Markdown in `text[body]`. All ranges in the result are bytes of the whole `text`.
///
/// It never fails: when the parser itself does, the text is one paragraph as it was typed and
/// [`Facts::parser_failed`](super::Facts::parser_failed) says so.
pub fn parse<'a>(text: &'a str, body: Range<usize>, dialect: Dialect) -> Document<'a> {
    let source = text.get(body.clone()).unwrap_or_default();
    let collected = catch_unwind(AssertUnwindSafe(|| {
        let mut collector = Collector::new(source, body.start, dialect);
        if dialect.syntax == Syntax::CommonMark {
            Parser::new_ext(source, options(dialect))
                .into_offset_iter()
                .for_each(|(event, range)| collector.event(event, range));
            return collector.finish();
        }
        let reading = dialect::read(source, options(dialect), dialect);
        let mut titles = Titles::default();
        match reading.text {
            None => {
                for (event, range) in Parser::new_ext(source, options(dialect)).into_offset_iter() {
                    collector.step(titles.step(source, event, &range), range);
                }
            }
            Some(read) => {
                for (event, range) in
                    Parser::new_ext(&read.text, options(dialect)).into_offset_iter()
                {
                    let step = titles.step(&read.text, event, &range);
                    collector.step(
                        step.map(|event| read.event(event, source)),
                        read.origin(&range),
                    );
                }
            }
        }
        let global = |range: Range<usize>| body.start + range.start..body.start + range.end;
        collector.facts.foreign = reading
            .foreign
            .into_iter()
            .map(|found| Foreign {
                range: global(found.range.clone()),
                ..found
            })
            .collect();
        collector.facts.spaced_targets = reading.spaced.into_iter().map(global).collect();
        collector.finish()
    }));
    collected.unwrap_or_else(|_| {
        let mut collector = Collector::new(source, body.start, dialect);
        collector.event(Event::Start(Tag::Paragraph), 0..source.len());
        collector.event(Event::Text(source.into()), 0..source.len());
        collector.event(Event::End(TagEnd::Paragraph), 0..source.len());
        let mut document = collector.finish();
        document.facts.parser_failed = true;
        document
    })
}
