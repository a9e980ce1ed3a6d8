//! What is told of a call while it runs and afterwards.

use crate::fields::{FromYaml, Kind, Words, Written, keys, list};

keys! {
    /// A change to what is frozen.
    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct Amendment {
        /// The day.
        pub date: Option<Written> = "date" as (Kind::Date),
        /// What was changed.
        pub what: Option<Written> = "what",
        /// Why.
        pub why: Option<Written> = "why",
    }
}

keys! {
    /// What those who run the call say meanwhile.
    #[derive(Debug, Clone, Default)]
    pub struct Update {
        /// The day.
        pub date: Option<Written> = "date" as (Kind::Date),
        /// Who says it.
        pub by: Option<Written> = "by" as (Kind::Person),
        /// What.
        pub text: Option<Written> = "text",
    }
}

keys! {
    /// That a call was called off.
    #[derive(Debug, Clone, Default)]
    pub struct Closed {
        /// The day.
        pub date: Option<Written> = "date" as (Kind::Date),
        /// Why.
        pub reason: Option<Written> = "reason",
    }
}

keys! {
    /// What became of it after the decision.
    #[derive(Debug, Clone, Default)]
    pub struct Outcome {
        /// What is to be done, in order.
        pub steps: Vec<Step> = "steps" as (Kind::List(&Step::KIND)) with list,
        /// The page that looks back.
        pub retrospective: Option<Written> = "retrospective" as (Kind::Page),
    }
}

keys! {
    /// A step of what is to be done.
    #[derive(Debug, Clone, Default)]
    pub struct Step {
        /// What.
        pub what: Option<Written> = "what",
        /// `planned`, which is the default, `doing`, `done` or `dropped`.
        pub state: StepState = "state",
        /// The day of the last news.
        pub date: Option<Written> = "date" as (Kind::Date),
        /// Pages that show it.
        pub links: Vec<Written> = "links" as (Kind::List(&Kind::Page)),
        /// Who does it.
        pub who: Option<Written> = "who" as (Kind::Person),
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StepState {
    /// Nobody began.
    #[default]
    Planned,
    /// Somebody is at it.
    Doing,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

impl Words for StepState {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("planned", Self::Planned),
        ("doing", Self::Doing),
        ("done", Self::Done),
        ("dropped", Self::Dropped),
    ];
}

impl StepState {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(_, state)| *state == self)
            .map_or("", |(word, _)| word)
    }

    /// Whether nothing is left to do.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}
