//! What a page's front matter is.

use std::ops::Range;

use crate::yaml::Node;

/// A page's front matter and the place of its text.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    /// The map; `Null` when there is none or it cannot be read. Ranges are bytes of the file.
    pub tree: Node,
    /// Bytes of the text after the block.
    pub body: Range<usize>,
    /// Whether the block is there but cannot be read.
    pub broken: bool,
}
