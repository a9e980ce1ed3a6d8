//! What the settings of another generator say about languages.

use super::tag;

/// Languages that are taken from settings at most.
const MOST: usize = 128;

/// What settings say about languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// The language of what is not translated.
    pub main: Option<String>,
    /// All languages.
    pub languages: Vec<String>,
}

impl Declared {
    /// Whether they name this language.
    pub fn names(&self, tag: &str) -> bool {
        self.languages
            .iter()
            .any(|known| known == tag || tag::primary(known) == tag || tag::primary(tag) == known)
    }

    /// Adds a language by a name that is its tag.
    pub fn add(&mut self, name: &str) {
        if let Some(tag) = tag::of_name(name.trim())
            .filter(|tag| self.languages.len() < MOST && !self.languages.contains(tag))
        {
            self.languages.push(tag);
        }
    }

    /// Takes a language for the main one, unless there is one.
    pub fn be_main(&mut self, name: Option<String>) {
        let tag = name.and_then(|name| tag::of_name(name.trim()));
        self.main = self.main.take().or(tag);
    }
}
