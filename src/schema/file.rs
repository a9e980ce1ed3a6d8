//! The kinds of files that people write keys in.

use crate::calls::keys::CallKeys;
use crate::config::Config;
use crate::fields::{Key, Words};
use crate::hub::{meta, profiles};

/// A kind of file that people write keys in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// hub.yaml.
    Hub,
    /// The front matter of a page.
    Page,
    /// The front matter of a profile in `contributors/`.
    Contributor,
    /// The front matter of a call in `calls/`.
    Call,
}

impl Words for File {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("hub", Self::Hub),
        ("page", Self::Page),
        ("contributor", Self::Contributor),
        ("call", Self::Call),
    ];
}

impl File {
    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        let named = Self::WORDS.iter().find(|(_, file)| *file == self);
        named.map_or("", |(word, _)| word)
    }

    /// What it is.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Hub => "hub.yaml",
            Self::Page => "Front matter of a page",
            Self::Contributor => "Front matter of a profile in `contributors/`",
            Self::Call => "Front matter of a call in `calls/`",
        }
    }

    /// Its keys.
    pub(super) fn keys(self) -> Vec<Key> {
        match self {
            Self::Hub => Config::KEYS.to_vec(),
            Self::Page => meta::keys().copied().collect(),
            Self::Contributor => profiles::keys(),
            Self::Call => CallKeys::KEYS.to_vec(),
        }
    }
}
