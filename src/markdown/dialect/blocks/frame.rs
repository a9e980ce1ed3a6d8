//! What is open while lines are read: boxes, definitions, and code that is copied as it is.

/// The fence of code that another dialect writes without one.
pub(super) const FENCE: &str = "``````";

/// A box or a definition that is open.
pub(super) struct Frame {
    pub end: End,
    /// The columns of a line that are its indentation.
    pub body: usize,
    /// Bytes of the prefix before it.
    pub prefix: usize,
    /// How many lists were open before it.
    pub lists: usize,
}

/// What ends a box.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A line with less indentation.
    Indent,
    /// The same; it is a definition of a term.
    Definition,
    /// As many colons.
    Colons(usize),
    /// The end of a row or a column.
    Named(&'static str),
    /// As many slashes.
    Slashes(usize),
    /// A fence of that sign and at least that length, or a line with less indentation than `least`,
    /// where a list ends around it.
    Fence {
        sign: u8,
        length: usize,
        least: usize,
    },
}

impl End {
    /// Whether a line with less indentation ends it.
    pub fn is_indented(self) -> bool {
        matches!(self, Self::Indent | Self::Definition)
    }
}

/// Lines that are copied as they are.
pub(super) enum Code {
    Fence(u8, usize),
    /// Up to a line that holds a text.
    Until(&'static str),
    /// The same, and that line becomes the end of a fence.
    Fenced(&'static str),
}
