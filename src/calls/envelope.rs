//! Envelopes: a record that is known before it is read.
//!
//! First the file holds only the SHA-256 of what will stand in its place; later it is replaced by
//! those very bytes, which hold a salt so that nobody can guess them. The repository shows
//! everything, so this is the only secrecy that it can give, and it ends with the opening.

use sha2::{Digest as _, Sha256};

use crate::fields::Fields;

/// What a record says of its envelope.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Envelope {
    /// Nothing: it was never in one.
    #[default]
    None,
    /// It is one: the digest of what will stand here, `sha256:` and 64 digits.
    Closed(String),
    /// It was opened: there is a salt of 32 hexadecimal digits or more, and whose it is. Without the
    /// name, anybody could copy an envelope and, later, what was in it.
    Opened(String),
}

/// Least digits of a salt: 128 bits.
pub const SALT_DIGITS: usize = 32;

/// The digest of the bytes of an opened record, as an envelope names it.
pub fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

/// The text of an envelope.
pub fn closed(opened: &str) -> String {
    format!("sealed: {}\n", digest(opened.as_bytes()))
}

impl Envelope {
    /// Reads the keys of an envelope, `sealed`, `salt` and `by`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let sealed = fields.text("sealed");
        let salt = fields.text("salt");
        let by = fields.text("by").unwrap_or_default();
        let is_hex = |text: &str| text.bytes().all(|b| b.is_ascii_hexdigit());
        if let Some(sealed) = sealed {
            let digits = sealed.strip_prefix("sha256:").unwrap_or_default();
            if digits.len() == 64 && is_hex(digits) {
                return Self::Closed(sealed.to_ascii_lowercase());
            }
            let node = fields.entry("sealed").map(|entry| entry.node.clone());
            if let Some(node) = node {
                fields.wrong(&node, "`sha256:` and 64 hexadecimal digits");
            }
            return Self::None;
        }
        match salt {
            Some(salt) if salt.len() >= SALT_DIGITS && is_hex(&salt) => Self::Opened(by),
            Some(_) => {
                let node = fields.entry("salt").map(|entry| entry.node.clone());
                if let Some(node) = node {
                    fields.wrong(&node, "at least 32 hexadecimal digits, in quotes");
                }
                Self::None
            }
            None => Self::None,
        }
    }
}
