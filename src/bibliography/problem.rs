//! What is wrong with a list of works.

/// Most problems that are told of one list.
const MOST: usize = 20;

/// What is wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// In which line, from 1.
    pub line: usize,
    /// What.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Tells a problem, unless many are told by now.
pub(super) fn tell(found: &mut Vec<Problem>, line: usize, message: String, help: &str) {
    if found.len() < MOST {
        found.push(Problem {
            line,
            message,
            help: help.to_owned(),
        });
    }
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
