//! E-mail addresses as the history keeps them: hashed when they are read, so that none can reach
//! output or a file.

use serde::{Deserialize, Serialize};

use super::account::{Account, Login};
use super::{names, programs};

/// What is kept of an address.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The first half of [`address_hash`]'s key; zeros for none.
    hash: [u8; 16],
    kind: Kind,
    /// The account of a forge's no-reply address, which is public.
    account: Option<Account>,
    /// A hash of what stands before the `@` of somebody's own address, by which it is compared with
    /// accounts.
    local: [u8; 8],
}

/// What an address tells.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
enum Kind {
    /// There is none.
    #[default]
    Missing,
    /// Machines fill it in, so that it says nothing.
    Shared,
    /// The same, and it says that nobody reads it.
    NoReply,
    /// A person's or a program's own.
    Own,
    /// Only a program commits with it.
    Program,
}

impl Address {
    /// Keeps what may be kept of an address.
    pub fn new(address: &str) -> Self {
        let address = address.trim();
        if address.is_empty() {
            return Self::default();
        }
        let lower = address.to_lowercase();
        let kind = if programs::is_bot_address(&lower) {
            Kind::Program
        } else if is_own(&lower) {
            Kind::Own
        } else if lower.split('@').next().is_some_and(programs::is_no_reply) {
            Kind::NoReply
        } else {
            Kind::Shared
        };
        let local = lower
            .rsplit_once('@')
            .filter(|_| kind == Kind::Own)
            .map_or([0; 8], |(local, _)| local_hash(local));
        Self {
            hash: key(&lower),
            kind,
            account: Account::parse(address),
            local,
        }
    }

    /// Whether there is none.
    pub(super) fn is_missing(&self) -> bool {
        self.kind == Kind::Missing
    }

    /// Whether it can tell people apart.
    pub fn is_usable(&self) -> bool {
        matches!(self.kind, Kind::Own | Kind::Program)
    }

    /// Whether only programs commit with it.
    pub(super) fn is_program(&self) -> bool {
        self.kind == Kind::Program
    }

    /// Whether it says that nobody reads what is sent to it, and is no account's.
    pub(super) fn is_no_reply(&self) -> bool {
        self.kind == Kind::NoReply
    }

    /// The hash of what stands before the `@` of somebody's own address.
    pub(super) fn local(&self) -> Option<[u8; 8]> {
        (self.kind == Kind::Own && self.account.is_none()).then_some(self.local)
    }

    /// The account of a no-reply address.
    pub(super) fn account(&self) -> Option<&Account> {
        self.account.as_ref()
    }

    /// The address as a profile may hold it; see [`address_hash`].
    pub fn hashed(&self) -> String {
        written(&self.hash)
    }
}

/// The form in which a profile may hold an address: `blake3:` and 32 hexadecimal digits, the first
/// half of BLAKE3's key derivation with the context `commonweal contributors address v1` over the
/// trimmed, lower-cased address.
///
/// It keeps an address from harvesters and out of search engines and cannot be looked up in tables
/// made for other hashes. It does not keep it from somebody who already guesses it: addresses are
/// few enough to try.
pub fn address_hash(address: &str) -> String {
    written(&key(&address.trim().to_lowercase()))
}

fn key(lower: &str) -> [u8; 16] {
    let key = blake3::derive_key("commonweal contributors address v1", lower.as_bytes());
    let mut half = [0; 16];
    half.copy_from_slice(&key[..16]);
    half
}

/// What stands before an `@` (lower case), as [`Address::local`] has it.
pub(super) fn local_hash(local: &str) -> [u8; 8] {
    let mut part = [0; 8];
    part.copy_from_slice(
        &blake3::derive_key("commonweal contributors local part v1", local.as_bytes())[..8],
    );
    part
}

fn written(hash: &[u8; 16]) -> String {
    use std::fmt::Write;
    hash.iter().fold(String::from("blake3:"), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A name and an address as they stand in a commit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Signature {
    /// The name, as written; of an address in it only what stands before the `@`, and enough to
    /// tell it from others.
    pub name: String,
    /// The address.
    pub address: Address,
}

impl Signature {
    /// A signature of a name and an address.
    pub fn new(name: &str, address: &str) -> Self {
        Self {
            name: names::without_addresses(name),
            address: Address::new(address),
        }
    }

    /// The account of a forge's no-reply address.
    pub fn login(&self) -> Option<&Login> {
        self.address.account().map(|account| &account.login)
    }

    /// Takes the tool out of a person's name: `Ada Marsh (aider)` is Ada Marsh. At a program's
    /// address there is no person.
    pub(super) fn cut_tool(&mut self) -> Option<String> {
        let (name, tool) =
            programs::without_tool(&self.name).filter(|_| !self.address.is_program())?;
        self.name = name;
        Some(names::shown(&tool))
    }
}

/// Whether an address (lower case) can tell people apart: not one that machines fill in.
fn is_own(email: &str) -> bool {
    let Some((local, domain)) = email.rsplit_once('@') else {
        return false;
    };
    let shared = programs::is_no_reply(local);
    let filled_in = domain.is_empty()
        || shared
        || domain.contains("(none)")
        || [
            "localhost",
            "localdomain",
            "local",
            "lan",
            "invalid",
            "internal",
        ]
        .iter()
        .any(|end| domain.rsplit('.').next() == Some(*end))
        || matches!(
            email,
            "you@example.com"
                | "email@example.com"
                | "name@example.com"
                | "user@example.com"
                | "noreply@example.com"
        );
    !local.is_empty() && !filled_in && !email.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_hash_is_that_of_profiles() {
        let address = Address::new(" Ada@Tide.example ");
        assert_eq!(address.hashed(), address_hash("ada@tide.example"));
        assert_eq!(address_hash("ada@tide.example").len(), "blake3:".len() + 32);
        assert!(address.is_usable() && !address.is_missing());
        assert!(Address::new("").is_missing() && !Address::new("root@localhost").is_usable());
    }

    #[test]
    fn a_name_that_is_an_address_keeps_no_address() {
        let (a, b) = (
            Signature::new("ada@one.example", "x@y.example"),
            Signature::new("ada@two.example", "x@y.example"),
        );
        assert_ne!(a, b);
        assert!(!format!("{a:?}{b:?}").contains("example"), "{a:?}");
        assert_eq!(Signature::new("Ada (@ada) 1.2", "").name, "Ada (@ada) 1.2");
    }

    proptest! {
        #[test]
        fn nothing_of_an_address_can_be_read(local in "[a-z]{4,8}", host in "[a-z]{5,9}\\.(org|example)", name in "[A-Z][a-z]{1,6} ?") {
            let address = format!("{local}@{host}");
            let signature = Signature::new(&format!("{name}<{address}>"), &address);
            let shown = format!("{signature:?}");
            prop_assert!(!shown.contains(&host), "{shown}");
            prop_assert_eq!(&signature, &postcard::from_bytes::<Signature>(&postcard::to_extend(&signature, Vec::new()).unwrap()).unwrap());
        }
    }
}
