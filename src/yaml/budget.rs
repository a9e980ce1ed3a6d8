//! How much is read.

/// Largest text that is read as YAML, in bytes. Front matter is written by hand; what is larger is
/// a mistake or an attack.
pub const MAX_BYTES: usize = 256 * 1024;

/// Largest record that the program wrote itself, in bytes.
pub const RECORD_BYTES: usize = 4 * 1024 * 1024;
