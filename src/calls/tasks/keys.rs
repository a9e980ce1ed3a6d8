//! The keys of a batch of tasks, as they are written in its call.

use crate::config::schema::Schema;
use crate::fields::{FromYaml, Kind, Words, Written, keys, list};

keys! {
    /// A batch of small tasks: one question about each of many items.
    #[derive(Debug, Clone)]
    pub struct TaskKeys {
        /// What the items are: `items.csv` or `items.json` in the folder of the call, pictures by a
        /// path with `*` and `**` such as `content/**/*.jpg`, or what the hub finds of itself:
        /// `media-without-alt`, `missing-summary`, `stubs`, `uncategorised`, `orphans`, `red-links`
        /// or `unlicensed-media`.
        pub from: Option<Written> = "from",
        /// What is asked of each; `{title}` and the names of other columns stand for what the item
        /// has there.
        pub ask: Option<Written> = "ask",
        /// What else an answerer should know.
        pub help: Option<Written> = "help",
        /// What an answer may be, as in `front-matter.fields` of hub.yaml.
        pub answer: Schema = "answer",
        /// Answers as they should be.
        pub examples: Vec<Example> = "examples" as (Kind::List(&Example::KIND)) with list,
        /// How many people answer each task; 3 without it.
        pub redundancy: u32 = "redundancy",
        /// When answers agree.
        pub agree: AgreeKeys = "agree",
        /// Most answers that a task is given where they do not agree; 5 without it.
        pub at_most: u32 = "at-most",
        /// How many minutes an answer takes; 2 without it.
        pub minutes: u32 = "minutes",
        /// Every how many agreed tasks one is asked once more of somebody else; none without it.
        pub recheck: Option<u32> = "recheck",
    }
}

impl Default for TaskKeys {
    fn default() -> Self {
        Self {
            from: None,
            ask: None,
            help: None,
            answer: Schema::default(),
            examples: Vec::new(),
            redundancy: 3,
            agree: AgreeKeys::default(),
            at_most: 5,
            minutes: 2,
            recheck: None,
        }
    }
}

keys! {
    /// An answer as it should be.
    #[derive(Debug, Clone, Default)]
    pub struct Example {
        /// The item.
        pub item: Option<Written> = "item",
        /// Its answer.
        pub answer: Option<Written> = "answer",
    }
}

keys! {
    /// When answers agree.
    #[derive(Debug, Clone, Default)]
    pub struct AgreeKeys {
        /// `majority` (the default): at least so many are equal, and more than of any other;
        /// `exact`: as many as the redundancy are; `within`: numbers are near their median; `pick`:
        /// one of those who run the call chooses.
        pub rule: Option<AgreeRule> = "rule",
        /// How many equal answers make a majority; more than half of the redundancy without it.
        pub at_least: Option<u32> = "at-least",
        /// How far numbers may be from their median: `2`, or `5%` of it.
        pub within: Option<Written> = "within",
    }
}

/// When answers agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreeRule {
    /// As many as the redundancy are equal.
    Exact,
    /// At least so many are equal.
    Majority,
    /// Numbers are near their median.
    Within,
    /// Somebody chooses.
    Pick,
}

impl Words for AgreeRule {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("exact", Self::Exact),
        ("majority", Self::Majority),
        ("within", Self::Within),
        ("pick", Self::Pick),
    ];
}
