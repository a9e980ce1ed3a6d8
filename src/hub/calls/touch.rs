//! What somebody else made of an entry.

use crate::hub::ids::PersonId;
use crate::paths::SourcePath;

/// What somebody else made of an entry before its call closed.
#[derive(Debug, Clone)]
pub struct Touch {
    /// The page.
    pub path: SourcePath,
    /// Who did it.
    pub author: PersonId,
    /// What they did: "took back this entry".
    pub what: &'static str,
    /// Whether little is left of the entry.
    pub is_grave: bool,
}
