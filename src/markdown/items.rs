//! What stands in a text: headings, links, categories, notes, code, raw HTML.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// Its id in the HTML: unique in the document, never one that a theme uses (see
    /// [`RESERVED_IDS`](super::RESERVED_IDS)).
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
    /// `[[Page]]`; see [`wikilink::parse`](super::wikilink::parse) for its target.
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

/// A work that a text cites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The key that the list of works has it under.
    pub key: String,
    /// Where it is, from the `@` on; only the bracket where what was typed is not what is read.
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
