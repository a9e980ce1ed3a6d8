//! The rules of credit that maintainers may set: hub.yaml's `credit` and `history`.

use crate::fields::keys;

keys! {
    /// What counts as how much.
    #[derive(Debug, Clone, PartialEq, Default)]
    pub struct CreditRules {
        /// More programs that are shown in the history and never in a byline: a login (`@` may
        /// lead), the name of a profile, a name, an address or its hash.
        pub bots: Vec<String> = "bots",
        /// What a small edit is, which earns no place in the byline.
        pub minor: Minor = "minor",
        /// What a bulk edit is, which earns no place in the byline.
        pub bulk: Bulk = "bulk",
    }
}

keys! {
    /// What a small edit is: less than both.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Minor {
        /// A change of this many words is no small edit; 12 without it.
        pub words: u32 = "words",
        /// Nor is a change of this share of the page, from 0 to 1; 0.02 without it.
        pub share: f64 = "share",
    }
}

keys! {
    /// What a bulk edit is.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Bulk {
        /// A commit that changes more pages than this is a bulk edit; 25 without it.
        pub pages: u32 = "pages",
    }
}

keys! {
    /// What the pages about histories show.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct HistoryRules {
        /// How many revisions of a page, the newest, are shown with what they changed; 20 without
        /// it. The forge shows the rest.
        pub diffs: u32 = "diffs",
    }
}

impl Default for Minor {
    fn default() -> Self {
        Self {
            words: 12,
            share: 0.02,
        }
    }
}

impl Default for Bulk {
    fn default() -> Self {
        Self { pages: 25 }
    }
}

impl Default for HistoryRules {
    fn default() -> Self {
        Self { diffs: 20 }
    }
}
