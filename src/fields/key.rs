//! A key of a file that people write: what it is called, what it may hold, and what it is for.

/// A key of hub.yaml, of a page's front matter or of a profile.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// What it is called.
    pub name: &'static str,
    /// What else it may be called.
    pub spellings: &'static [&'static str],
    /// Whether the name is the hub's own, which people who misspell it are told; else it is one of
    /// other generators.
    pub is_own: bool,
    /// What it may hold.
    pub kind: Kind,
    /// What it is for, in Markdown.
    pub help: &'static str,
    /// What a new page holds in its place when a hub asks for it.
    pub placeholder: Placeholder,
}

impl Key {
    /// A key of the hub's own.
    pub const fn new(name: &'static str, kind: Kind, help: &'static str) -> Self {
        Self {
            name,
            spellings: &[],
            is_own: true,
            kind,
            help,
            placeholder: Placeholder::OfKind,
        }
    }

    /// The same with more spellings.
    pub const fn or(mut self, spellings: &'static [&'static str]) -> Self {
        self.spellings = spellings;
        self
    }

    /// The same with another placeholder.
    pub const fn filled(mut self, placeholder: Placeholder) -> Self {
        self.placeholder = placeholder;
        self
    }

    /// The same as a key of other generators.
    pub const fn of_others(mut self) -> Self {
        self.is_own = false;
        self
    }

    /// Whether a text is one of its names, in any letter case.
    pub fn is_called(&self, name: &str) -> bool {
        self.names().any(|known| known.eq_ignore_ascii_case(name))
    }

    /// Its name and its other spellings.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.name).chain(self.spellings.iter().copied())
    }
}

/// What a key may hold.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text; a number is taken as it is written.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// Any number.
    Number,
    /// A number from 0 to 1.
    Share,
    /// A day such as 2026-01-31.
    Date,
    /// An address with `http` or `https`.
    Url,
    /// A language tag (BCP 47).
    Language,
    /// A licence as an SPDX expression.
    License,
    /// A page of the hub: its path, title or id.
    Page,
    /// Somebody: a profile, a login or a name.
    Person,
    /// The severity of each rule.
    Checks,
    /// One of a few words.
    Word(fn() -> Vec<&'static str>),
    /// A list; one item alone may stand without it.
    List(&'static Kind),
    /// A map of known keys; others are a mistake.
    Map(&'static [Key]),
    /// A map of known keys; others are left alone.
    Open(&'static [Key]),
    /// A map of any names.
    Names(&'static Kind),
    /// One kind or the other.
    Either(&'static Kind, &'static Kind),
    /// The map that the key is in, once more.
    Again,
}

/// What stands in a new page where a hub asks for a key and nobody gave a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placeholder {
    /// What fits the key's kind and the hub's rules.
    OfKind,
    /// A text.
    Text(&'static str),
    /// Nothing: only its author can say it.
    None,
}
