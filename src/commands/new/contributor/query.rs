//! How somebody is named on the command line.

use crate::commands::me::Me;
use crate::history::address_hash;

/// How somebody is named on the command line.
pub(super) enum Query {
    Name(String),
    Login(String),
    /// Only the hash is kept.
    Address(String),
    /// Who git's configuration says this is.
    Me(Me),
}

impl Query {
    /// Reads what was written: an address, its hash, a @login or a name.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix('@') {
            Some(login) => Self::Login(login.to_owned()),
            None if text.contains('@') && !text.contains(char::is_whitespace) => {
                Self::Address(address_hash(text))
            }
            None if text.starts_with("blake3:") => Self::Address(text.to_lowercase()),
            None => Self::Name(text.to_owned()),
        }
    }
}
