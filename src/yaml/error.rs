//! Why a text cannot be read.

/// Why a text is not YAML that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Byte offset in the text.
    pub offset: usize,
    /// What is wrong, in one line.
    pub message: String,
}
