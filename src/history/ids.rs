//! Places of people and commits in a history.

use serde::Serialize;

/// A person's place in [`History::people`](super::History::people).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PersonId(pub u32);

/// A commit's place in [`History::commits`](super::History::commits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CommitIndex(pub u32);
