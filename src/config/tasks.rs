//! `tasks`: small things to do, listed for whoever has a few minutes.

use crate::fields::keys;

keys! {
    /// Small things to do, listed for whoever has a few minutes.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TaskSettings {
        /// How many of a kind are shown at once, so that those who check what comes are not
        /// flooded; 20 without it.
        pub per_topic: u32 = "per-topic",
        /// Whether what is good for a first contribution is marked.
        pub first_time: bool = "first-time",
    }
}

impl Default for TaskSettings {
    fn default() -> Self {
        Self {
            per_topic: 20,
            first_time: true,
        }
    }
}
