//! Colours code with short CSS classes.

/// Colours code, remembering what it has coloured.
#[derive(Default)]
pub struct Highlighter {}

impl Highlighter {
    /// A highlighter; syntaxes are loaded when first needed.
    pub fn new() -> Self {
        Self::default()
    }
}
