//! What somebody answered to a submission.

use serde::{Deserialize, Serialize};

use crate::history::Timestamp;

/// What somebody answered to a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What was decided.
    pub decision: Decision,
    /// Why, in one line; empty when nobody said.
    pub reason: String,
    /// When.
    pub when: Option<Timestamp>,
}

/// What was decided on a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// It was taken.
    Accepted,
    /// It was not taken.
    Declined,
    /// Another one is taken in its place: its id, where it is named.
    Superseded(Option<String>),
}
