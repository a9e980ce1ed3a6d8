//! What other generators and notebooks read in Markdown: it is put into our own words before the
//! text is parsed, or left out, and told.
//!
//! Two passes make a text that still knows where each of its bytes stands in the source: one over
//! lines (boxes, tabs, comments), one within lines (marks, template code, targets, prices). Code is
//! never read.

mod blocks;
mod certain;
mod docfx;
mod emphasis;
mod formulas;
mod found;
mod inline;
mod line;
mod mapped;
mod opaque;
mod prices;
mod templates;

use std::ops::Range;

use pulldown_cmark::Options;

pub use found::Foreign;
use found::Found;
use inline::Context;
pub(super) use inline::near;
pub(super) use mapped::Mapped;
use opaque::Opaque;

use super::syntax::{Dialect, HtmlPolicy};

/// A text as the parser shall see it.
#[derive(Default)]
pub(super) struct Reading {
    /// The text; nothing when that is the source as it is.
    pub text: Option<Mapped>,
    /// What readers do not see as it was meant, by places in the source.
    pub foreign: Vec<Foreign>,
    /// Targets of links that hold spaces, by places in the source.
    pub spaced: Vec<Range<usize>>,
    /// All comments, by places in the source.
    pub comments: Vec<Range<usize>>,
}

/// Reads a text.
pub(super) fn read(source: &str, options: Options, dialect: Dialect) -> Reading {
    let mut found = Found::default();
    let has_html = dialect.html == HtmlPolicy::Sanitised;
    let (blocks, abbreviations) = blocks::read(source, dialect.reads, has_html, &mut found);
    let is_changed = blocks.is_some();
    let text = blocks.unwrap_or_else(|| Mapped::whole(source));
    let look = |opaque: &Opaque, found: &mut Found| {
        inline::read(
            &Context {
                source,
                text: &text,
                opaque,
                dialects: dialect.reads,
                has_html,
            },
            found,
        )
    };
    // To know what is code the text is parsed, so a first look is without that: most texts hold
    // nothing.
    let nothing = Opaque::default();
    let mut first = Found::default();
    let (edits, spaced) = look(&nothing, &mut first);
    let has_marks =
        text.text.contains("\\(") || text.text.contains("\\[") || text.text.contains("$`");
    let is_plain = abbreviations.is_empty()
        && !has_marks
        && edits.is_empty()
        && spaced.is_empty()
        && first.is_empty()
        && prices::find(&text.text, &nothing).edits.is_empty();
    if is_plain {
        return Reading {
            text: is_changed.then_some(text),
            comments: found.take_comments(),
            foreign: found.finish(),
            spaced,
        };
    }
    let code = Opaque::of(&text.text, options);
    let marked = formulas::find(&text.text, &code);
    let code = code.with(marked.ranges);
    let formulas = prices::find(&text.text, &code);
    let (mut edits, spaced) = look(&code.with(formulas.ranges), &mut found);
    edits.extend(formulas.edits);
    edits.extend(marked.edits);
    edits.extend(abbreviations.edits(&text.text, options));
    let is_changed = is_changed || !edits.is_empty();
    Reading {
        text: is_changed.then(|| text.edited(source, edits)),
        comments: found.take_comments(),
        foreign: found.finish(),
        spaced,
    }
}
