//! `calls`: how calls are shown.

use crate::fields::keys;

keys! {
    /// How calls are shown.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CallRules {
        /// Whether each call has a picture, `card.png`, which other sites show when its page is
        /// linked there; `true` without it. The picture is linked where the hub has a `url`.
        pub cards: bool = "cards",
        /// Commits of the branch whose committer's clock was wrong, by seven or more digits of
        /// their names. One that is ahead of what came after it is taken to be as old as that.
        pub wrong_clocks: Vec<String> = "wrong-clocks",
    }
}

impl Default for CallRules {
    fn default() -> Self {
        Self {
            cards: true,
            wrong_clocks: Vec::new(),
        }
    }
}
