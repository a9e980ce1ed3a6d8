//! Judges whom a call got after it had closed, as its result knows them.

use std::collections::BTreeSet;

use crate::hub::ids::PersonId;

/// Judges who were added after the call had closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// Who; empty where nobody may be added.
    pub judges: Vec<PersonId>,
    /// The entries that they review: those that conflicts leave with fewer judges than they need
    /// reviews. Filled whether or not anybody was added.
    pub entries: BTreeSet<String>,
    /// Whether the call names nobody else than these and the judges of its seal.
    pub(super) are_all: bool,
}

impl Added {
    /// Whether somebody was added.
    pub fn has(&self, person: PersonId) -> bool {
        self.judges.contains(&person)
    }
}
