//! Small tasks for many: what a batch asks of each item, what people answer, and when answers agree.
//!
//! Here is what files say of it. Which items there are, whose an answer is and whether it counts is
//! known to the hub.

pub mod agreement;
pub mod alpha;
pub mod id;
pub mod items;
pub mod keys;
pub mod number;
pub mod rules;
pub mod sheet;

pub use items::{ItemsFile, Row};
pub use rules::{Agreement, Source, TaskRules, Tolerance};
pub use sheet::{AnswerFile, Given, Said, Skip};
