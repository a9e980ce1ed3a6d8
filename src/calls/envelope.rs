//! Envelopes: a record, or an entry, that is known before it is read.
//!
//! First the file holds only the SHA-256 of what will stand in its place; later it is replaced by
//! those very bytes, which hold a salt so that nobody can guess them. The repository shows
//! everything, so this is the only secrecy that it can give, and it ends with the opening.

use sha2::{Digest as _, Sha256};

use crate::fields::Fields;
use crate::yaml::Node;

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

/// The digest that an envelope names, where it is one.
fn named(sealed: &str) -> Option<String> {
    let digits = sealed.strip_prefix("sha256:")?;
    (digits.len() == 64 && is_hex(digits)).then(|| sealed.to_ascii_lowercase())
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The text of an envelope.
pub fn closed(opened: &str) -> String {
    format!("sealed: {}\n", digest(opened.as_bytes()))
}

impl Envelope {
    /// What the values of `sealed`, `salt` and `by` say; nothing of those that are not sound.
    pub fn of(sealed: Option<String>, salt: Option<String>, by: Option<String>) -> Self {
        match (sealed, salt) {
            (Some(sealed), _) => named(&sealed).map_or(Self::None, Self::Closed),
            (None, Some(salt)) if salt.len() >= SALT_DIGITS && is_hex(&salt) => {
                Self::Opened(by.unwrap_or_default())
            }
            (None, _) => Self::None,
        }
    }

    /// Reads the same from a map.
    pub fn of_tree(tree: &Node) -> Self {
        let text = |key| tree.get(key).and_then(|entry| entry.node.text());
        Self::of(text("sealed"), text("salt"), text("by"))
    }

    /// Reads the keys of an envelope, `sealed`, `salt` and `by`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let sealed = fields.text("sealed");
        let salt = fields.text("salt");
        let by = fields.text("by").unwrap_or_default();
        if let Some(sealed) = sealed {
            if let Some(digest) = named(&sealed) {
                return Self::Closed(digest);
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
