//! A short name for what something was made from: values that differ have different names.

use serde::{Deserialize, Serialize};

/// The first half of the BLAKE3 hash of a value: whoever could find two values of one name could
/// have one page shown in the place of another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Digest([u8; 16]);

/// What a value takes as bytes, usually.
const USUAL: usize = 4_096;

impl Digest {
    /// The name of a value; `None` when it cannot be written as bytes.
    ///
    /// Parts that cost much to make are written as their own names.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Option<Self> {
        let bytes = postcard::to_extend(value, Vec::with_capacity(USUAL)).ok()?;
        Some(Self::of_bytes(&bytes))
    }

    /// The name of bytes.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let mut half = [0; 16];
        half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
        Self(half)
    }

    /// What this very program is made from.
    pub fn of_program() -> Self {
        Self::of_bytes(env!("COMMONWEAL_SOURCE").as_bytes())
    }

    /// The name of what was made from several things.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let mut both = [0; 32];
        both[..16].copy_from_slice(&self.0);
        both[16..].copy_from_slice(&other.0);
        Self::of_bytes(&both)
    }
}

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
