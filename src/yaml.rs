//! YAML as a tree in which every key and value knows its bytes, read within a budget.
//!
//! The tree is untyped on purpose: a reader that stops at the first wrong type could report one
//! mistake at a time, and a contributor would have to push once for each. It is the only module
//! that knows the YAML library. TOML gives the same tree.

mod budget;
mod error;
mod node;
mod parse;
mod scalar;
#[cfg(test)]
mod tests;
mod toml;
mod words;

pub use budget::{MAX_BYTES, RECORD_BYTES};
pub use error::SyntaxError;
pub use node::{Entry, Node, Value};
pub use parse::{parse, parse_record, parse_settings};
pub use scalar::{between_quotes, double_quoted, scalar};
pub use toml::parse_toml;
