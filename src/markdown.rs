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
//! | `sup.reference`, `section.references`, `.backlinks`, `.reference-text` | footnotes |
//! | `p.code-title` | the title of the code below it |
//! | `pre[data-language] code span` | code; see [`highlight`] for the classes |
//! | `span`, `pre`, `img` with `.w1` to `.w8` | what the first to seventh group of authors wrote, and the others; see [`Shade`] |
//! | `math`, `code.math` | a formula, and one that could not be converted |

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::dialects::Dialects;

pub mod address;
mod allow;
mod authorship;
mod autolink;
mod callout;
mod code;
mod dialect;
mod escape;
mod footnotes;
mod formula_text;
mod headings;
pub mod highlight;
mod html;
mod image;
mod kept;
mod link;
mod math;
mod options;
mod parse;
mod sanitize;
mod size;
mod spans;
mod tags;
#[cfg(test)]
mod tests;
pub mod wikilink;
mod words;

pub use address::Address;
pub use authorship::{OTHERS, Shade};
pub use dialect::Foreign;
pub use headings::RESERVED_IDS;
pub use highlight::Highlighter;
pub use kept::KeptFacts;
pub use options::{HeadingLevels, RenderOptions, Words};
pub use parse::parse;
pub use spans::code_ranges;
pub use wikilink::{TargetKind, WikiTarget};

/// Which syntax is read and how raw HTML is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The syntax on top of CommonMark.
    pub syntax: Syntax,
    /// What happens to raw HTML.
    pub html: HtmlPolicy,
    /// Other programs' dialects that are read even where they could be meant otherwise.
    pub reads: Dialects,
}

impl Dialect {
    /// What pages of a hub are written in: everything on, raw HTML sanitised.
    pub const HUB: Self = Self {
        syntax: Syntax::Hub,
        html: HtmlPolicy::Sanitised,
        reads: Dialects::NONE,
    };
    /// The hub's syntax for short texts by strangers that need no HTML: raw HTML is shown as it was
    /// typed.
    pub const PLAIN_HUB: Self = Self {
        syntax: Syntax::Hub,
        html: HtmlPolicy::Escaped,
        reads: Dialects::NONE,
    };
    /// Exactly the CommonMark specification, raw HTML included: only for texts of our own.
    pub const COMMONMARK: Self = Self {
        syntax: Syntax::CommonMark,
        html: HtmlPolicy::Trusted,
        reads: Dialects::NONE,
    };

    /// The same, in a hub that is written in some dialects.
    pub fn reading(self, reads: Dialects) -> Self {
        Self { reads, ..self }
    }
}

/// The syntax on top of CommonMark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// Nothing.
    CommonMark,
    /// GFM tables, task lists, strikethrough, autolinks and alerts; footnotes, heading ids, math
    /// and wiki links.
    Hub,
}

/// What happens to raw HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HtmlPolicy {
    /// It goes to the output as it is.
    Trusted,
    /// Only an allow-list of elements and attributes reaches the output.
    Sanitised,
    /// It is shown as text.
    Escaped,
}

/// A parsed text.
pub struct Document<'a> {
    /// What the text holds; owned, so it can outlive the text while the events are let go.
    pub facts: Facts,
    parsed: parse::Parsed<'a>,
}

/// What a text holds. Ranges are bytes of the whole text that was given to [`parse`].
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Headings in order of appearance.
    pub headings: Vec<Heading>,
    /// Links and images in order of appearance, those in raw HTML included.
    pub links: Vec<Link>,
    /// Categories that the text puts its page in.
    pub categories: Vec<Category>,
    /// Footnote definitions in order of appearance.
    pub footnotes: Vec<Footnote>,
    /// Where a text refers to notes that it does not have, in order of appearance.
    pub missing_notes: Vec<Range<usize>>,
    /// Raw HTML that the allow-list changes, in order of appearance.
    pub html: Vec<RawHtml>,
    /// Of pictures without alternative text that need none, since they are decoration (`alt=""` in
    /// raw HTML) or have a caption: their places in `links`.
    pub mute_pictures: Vec<u32>,
    /// Ids that raw HTML gives, with `_` for spaces.
    pub html_ids: BTreeSet<String>,
    /// Fenced code with lines so long that it may be shown without colours.
    pub wide_code: Vec<WideCode>,
    /// What of other dialects is not read, in order of appearance.
    pub foreign: Vec<Foreign>,
    /// Targets of links that hold spaces and stand in no brackets: other programs see no link
    /// there.
    pub spaced_targets: Vec<Range<usize>>,
    /// How many words there are, those of code included.
    pub words: usize,
    /// Whether readers see any text but code blocks.
    pub has_text: bool,
    /// Plain text of the first paragraph: at most 300 characters, cut between words.
    pub excerpt: String,
    /// The first level-1 heading of the text's own outline, as its place in `headings`: the text's
    /// title.
    pub title: Option<u32>,
    /// Whether the title can be taken out of the text: nothing but pictures and HTML without text
    /// stands before it, or it is the only one.
    pub title_stands_apart: bool,
    /// Whether the parser failed and the text is shown as it was typed.
    pub parser_failed: bool,
    /// Made when the first link asks: most pages are never linked by section.
    anchors: OnceLock<headings::Anchors>,
}

impl Facts {
    /// The first level-1 heading: the text's title.
    pub fn title(&self) -> Option<&Heading> {
        self.headings.get(self.title? as usize)
    }

    /// The headings that stand in the text when the page shows its title, as a contents list has
    /// them.
    pub fn contents(&self, levels: HeadingLevels) -> impl Iterator<Item = &Heading> {
        let hidden = self.hidden_title(levels);
        self.headings
            .iter()
            .enumerate()
            .filter(move |(at, _)| Some(*at) != hidden)
            .map(|(_, heading)| heading)
    }

    /// The place in `headings` of the one that is left out, since the page shows it as its title.
    pub(crate) fn hidden_title(&self, levels: HeadingLevels) -> Option<usize> {
        self.title
            .filter(|_| self.title_stands_apart && levels.hides_title())
            .map(|title| title as usize)
    }

    /// The id that `section` of a link leads to: a heading's, else one that raw HTML gives an
    /// element.
    pub fn anchor(&self, section: &str) -> Option<String> {
        // Obsidian's `#^id` leads to the block that ends with `^id`.
        let section = section.strip_prefix('^').unwrap_or(section);
        self.section(section)
            .map(|heading| heading.id.clone())
            .or_else(|| {
                headings::html_id(section)
                    .filter(|id| self.html_ids.contains(id))
                    .map(|id| headings::content_id(&id))
            })
    }

    /// The heading that `section` of a link means: by id, text, the text's slug, or the anchor that
    /// forges give it.
    pub fn section(&self, section: &str) -> Option<&Heading> {
        let anchors = self
            .anchors
            .get_or_init(|| headings::Anchors::of(&self.headings));
        // GitHub puts this before the ids of headings.
        let at = anchors
            .find(section)
            .or_else(|| anchors.find(section.strip_prefix("user-content-")?))?;
        self.headings.get(at)
    }
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// Its id in the HTML: unique in the document, never one that a theme uses (see
    /// [`RESERVED_IDS`]).
    pub id: String,
    /// Plain text, without `{#id}`.
    pub text: String,
    /// Where it is.
    pub range: Range<usize>,
    /// Where it stands among the blocks of the text.
    pub place: HeadingPlace,
    /// Whether readers see nothing between it and the next heading or the end.
    pub bare: bool,
}

/// Where a heading stands among the blocks of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum HeadingPlace {
    /// In the text's own outline.
    Outline,
    /// In a quotation, a list or a footnote: it is no section of the text.
    Inside,
}

/// A link or an image.
///
/// It is neither serialisable nor shown whole in debug output because its target may be an e-mail
/// address.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// How it was written.
    pub kind: LinkKind,
    /// Where it leads, as written: a URL or path with entities and backslashes resolved, or what
    /// stands in `[[…]]` before the `|`.
    pub target: String,
    /// The label, or an image's alternative text, as plain text of at most 300 bytes; empty when
    /// its author wrote none.
    pub text: String,
    /// Where it is.
    pub range: Range<usize>,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = |text: &str| {
            if text.contains('@') {
                "…".to_owned()
            } else {
                text.to_owned()
            }
        };
        f.debug_struct("Link")
            .field("kind", &self.kind)
            .field("target", &hidden(&self.target))
            .field("text", &hidden(&self.text))
            .field("range", &self.range)
            .finish()
    }
}

/// How a link was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LinkKind {
    /// `[[Page]]`; see [`wikilink::parse`] for its target.
    Wiki,
    /// `[text](target)` and the reference forms.
    Inline,
    /// `<https://…>`, `<name@host>`, or a bare URL.
    Autolink,
    /// `![alt](target)` and the reference forms.
    Image,
    /// `![[leaf.jpg]]`.
    WikiImage,
    /// `<a href>` in raw HTML.
    HtmlLink,
    /// `<img src>` in raw HTML.
    HtmlImage,
}

impl LinkKind {
    /// Whether a picture is shown rather than a link.
    pub fn is_image(self) -> bool {
        matches!(self, Self::Image | Self::WikiImage | Self::HtmlImage)
    }
}

/// A category that the text puts its page in: `[[Category:Name]]` or `[[Category:Name|sort key]]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// What the page is sorted by in it.
    pub sort_key: Option<String>,
    /// Where it is.
    pub range: Range<usize>,
}

/// A footnote definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footnote {
    /// What stands in `[^…]`.
    pub label: String,
    /// How often it is referred to; a note that never is, stands below the others.
    pub references: usize,
    /// Where the definition is.
    pub range: Range<usize>,
}

/// Fenced code with long lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WideCode {
    /// Where the block is.
    pub range: Range<usize>,
    /// Its language as written.
    pub language: String,
    /// The code.
    pub code: String,
}

/// Raw HTML that the allow-list changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawHtml {
    /// Where the tag is.
    pub range: Range<usize>,
    /// What will be missing from the page.
    pub removed: Removal,
}

/// What the allow-list takes away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Removal {
    /// The element of that name; what it holds is kept as text.
    Element(String),
    /// The element of that name with everything in it.
    ElementAndContent(String),
    /// An attribute of an element.
    Attribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: String,
    },
    /// The address in an attribute, because of its scheme.
    Address {
        /// The element.
        element: String,
        /// The attribute.
        attribute: String,
        /// The address, at most 300 bytes.
        address: String,
    },
    /// All markup: elements are nested too deeply, so the HTML is shown as it was typed.
    TooDeep,
}

/// Decides where links lead.
pub trait Links {
    /// Where `link` leads.
    fn resolve(&self, link: &Link) -> Destination;
}

/// Leaves every link as it was written: for [`Dialect::COMMONMARK`].
pub struct AsWritten;

impl Links for AsWritten {
    fn resolve(&self, link: &Link) -> Destination {
        if link.kind.is_image() {
            Destination::Image {
                src: link.target.clone(),
                width: None,
                height: None,
                alt: None,
                page: None,
                credit: String::new(),
            }
        } else {
            Destination::Page {
                href: link.target.clone(),
                title: String::new(),
            }
        }
    }
}

/// Where a link leads. Addresses are URLs, not yet escaped for HTML; whatever is not a safe address
/// is not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A page that exists. The label stays what the author wrote; the title is its tooltip, and the
    /// label of a wiki link to a person (`[[@ada]]`) or another language (`[[fr:Page]]`) that has
    /// none.
    Page {
        /// Its address.
        href: String,
        /// Its title; may be empty.
        title: String,
    },
    /// A page that does not exist: a red link.
    Missing {
        /// Where it can be written; without one the label is marked but leads nowhere.
        href: Option<String>,
        /// The title it would have.
        title: String,
    },
    /// Another site. An image there becomes a link to it, since a page makes no third-party
    /// requests.
    External {
        /// Its address.
        href: String,
    },
    /// A picture of this site.
    Image {
        /// Its address.
        src: String,
        /// Width in pixels.
        width: Option<u32>,
        /// Height in pixels.
        height: Option<u32>,
        /// Alternative text for when the author wrote none.
        alt: Option<String>,
        /// The page about the picture.
        page: Option<String>,
        /// Who made it and on which terms, for the line below its caption; may be empty.
        credit: String,
    },
    /// A place on the same page: `#id`.
    Fragment {
        /// The address.
        href: String,
    },
    /// Nowhere: only the label is shown.
    Refused,
}

/// A rendered document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Safe HTML, unless the dialect trusts raw HTML. The list of footnotes, if any, comes last.
    pub html: String,
    /// How many footnotes are listed.
    pub references: usize,
    /// Whether there is a formula in it.
    pub has_math: bool,
}

impl Document<'_> {
    /// The document as HTML.
    pub fn render(&self, links: &dyn Links, options: &RenderOptions) -> Body {
        html::render(&self.facts, &self.parsed, links, options)
    }

    /// The document as plain text, a line for each block: for search and for comparing pages.
    pub fn plain_text(&self) -> String {
        parse::plain_text(&self.parsed)
    }
}
