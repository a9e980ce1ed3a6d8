//! What git says of the author of commits.

/// What git says of the author of commits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hand {
    /// The same for the same address; without one that tells people apart, for the same author.
    pub(super) address: u32,
    /// The same for what a profile, an account or `.mailmap` says to be one, before names join any.
    pub(super) key: u32,
    /// Whether a profile or an account says so.
    pub(super) is_strong: bool,
}

impl Hand {
    /// What is the same for the same address.
    pub fn address(self) -> u32 {
        self.address
    }
}
