//! Markdown: a text becomes events with source ranges, then facts (headings, links, words, raw
//! HTML), then safe HTML.
//!
//! The module is pure: it knows no files and no hub. Where a link leads is decided by the caller
//! through [`Links`], so that one resolver serves rendering, checking, backlinks and search.
//!
//! # What themes style
//!
//! | markup | what |
//! |---|---|
//! | `a.external`, `a.new`, `span.new`, `a.image` | a link to another site, to a missing page, a missing page without an address, a picture's page |
//! | `figure`, `figcaption` | a picture alone in its paragraph, with a caption |
//! | `div.table > table`, `.left`, `.center`, `.right` | a table that scrolls by itself; alignment of cells, and of raw HTML's `align` |
//! | `li.task` | an item with a check box |
//! | `div.alert.note` (`.tip`, `.important`, `.warning`, `.caution`), `p.alert-title` | an alert |
//! | `details.alert`, `summary.alert-title` | an alert that can be folded |
//! | `div.alert.tab` | one of several tabs, all of which are shown |
//! | `sup.reference`, `section.references`, `.backlinks`, `.reference-text` | footnotes and works that are cited |
//! | `div.included`, `p.included-from` | text of another page, and where it is from |
//! | `p.code-title` | the title of the code below it |
//! | `pre[data-language] code span` | code; see [`highlight`] for the classes |
//! | `span`, `pre`, `img` with `.w1` to `.w8` | what the first to seventh group of authors wrote, and the others; see [`Shade`] |
//! | `math`, `code.math` | a formula, and one that could not be converted |

pub mod address;
mod allow;
mod autolink;
mod callout;
mod citation;
mod dialect;
mod escape;
mod facts;
mod footnotes;
mod formula_text;
mod headings;
pub mod highlight;
mod html;
mod items;
mod kept;
mod links;
mod math;
mod options;
mod parse;
mod sanitize;
mod size;
mod spans;
mod syntax;
mod tags;
#[cfg(test)]
mod tests;
mod texts;
pub mod wikilink;
mod words;

pub use address::Address;
pub use citation::{WorkPart, Works, without_citations};
pub use dialect::Foreign;
pub use facts::Facts;
pub use headings::RESERVED_IDS;
pub use highlight::Highlighter;
pub use html::Body;
pub use items::{
    Category, Citation, Footnote, Heading, HeadingPlace, Link, LinkKind, RawHtml, Removal, WideCode,
};
pub use kept::KeptFacts;
pub use links::{AsWritten, Destination, Links};
pub use options::{HeadingLevels, OTHERS, RenderOptions, Shade, Words};
pub use parse::{Document, parse};
pub use spans::{code_ranges, comment_ranges};
pub use syntax::{Dialect, HtmlPolicy, Syntax};
pub use texts::Texts;
pub use wikilink::{TargetKind, WikiTarget};

impl Document<'_> {
    /// The document as HTML.
    pub fn render(&self, links: &dyn Links, options: &RenderOptions) -> Body {
        html::render(&self.facts, &self.parsed, links, options)
    }

    /// A section as HTML, that of the heading at that place without the heading itself, or all of
    /// the document; it stands below a heading of `level`, and its notes end it.
    pub fn render_part(
        &self,
        section: Option<usize>,
        level: u8,
        links: &dyn Links,
        options: &RenderOptions,
    ) -> Body {
        html::render_part(
            &self.facts,
            &self.parsed,
            links,
            options,
            (section, level.clamp(1, 5)),
        )
    }

    /// What the document says, without its markup: for search.
    pub fn texts(&self) -> Texts {
        texts::of(&self.parsed)
    }
}
