//! The names of git's objects: a SHA-1 each, of a kind that cannot be taken for another one.

use std::fmt;

use git2::Oid;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The bytes of a name.
type Bytes = [u8; 20];

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident),*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Bytes);

        impl $name {
            /// The name that 40 hexadecimal digits spell.
            pub fn from_hex(hex: &str) -> Option<Self> {
                from_hex(hex).map(Self)
            }

            /// The first seven digits, as people quote a commit.
            pub fn short(&self) -> String {
                self.to_string()[..7].to_owned()
            }

            /// As libgit2 has it.
            pub(crate) fn oid(self) -> Oid {
                Oid::from_bytes(&self.0).unwrap_or(Oid::ZERO_SHA1)
            }
        }

        impl From<Oid> for $name {
            fn from(oid: Oid) -> Self {
                let mut name = [0; 20];
                name.iter_mut()
                    .zip(oid.as_bytes())
                    .for_each(|(to, from)| *to = *from);
                Self(name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    serializer.serialize_bytes(&self.0)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer).map(Self)
            }
        }
    )*};
}

names! {
    /// The name of a commit.
    CommitId,
    /// The name of a folder's content.
    TreeId,
    /// The name of a file's content.
    BlobId
}

/// The name of what a folder holds, whatever that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ObjectId(pub Bytes);

impl From<ObjectId> for TreeId {
    fn from(id: ObjectId) -> Self {
        Self(id.0)
    }
}

impl From<ObjectId> for BlobId {
    fn from(id: ObjectId) -> Self {
        Self(id.0)
    }
}

impl From<TreeId> for ObjectId {
    fn from(id: TreeId) -> Self {
        Self(id.0)
    }
}

fn from_hex(hex: &str) -> Option<Bytes> {
    let digits = hex.as_bytes();
    if digits.len() != 40 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut name = [0; 20];
    for (at, byte) in name.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(name)
}

fn write(name: &Bytes, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut hex = [0; 40];
    for (to, byte) in hex.chunks_exact_mut(2).zip(name) {
        to.copy_from_slice(&[
            b"0123456789abcdef"[usize::from(byte >> 4)],
            b"0123456789abcdef"[usize::from(byte & 15)],
        ]);
    }
    f.write_str(std::str::from_utf8(&hex).unwrap_or_default())
}

fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
    if deserializer.is_human_readable() {
        let hex = String::deserialize(deserializer)?;
        return from_hex(&hex).ok_or_else(|| serde::de::Error::custom("not the name of an object"));
    }
    deserializer.deserialize_bytes(Name)
}

/// Twenty bytes at once: there are hundreds of thousands of names in a history.
struct Name;

impl Visitor<'_> for Name {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the name of an object")
    }

    fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
        bytes
            .try_into()
            .map_err(|_| E::invalid_length(bytes.len(), &self))
    }
}
