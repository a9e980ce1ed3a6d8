//! What an award comes to, with the numbers behind it.

use std::collections::BTreeMap;

use crate::calls::count::fraction::Fraction;
use crate::calls::count::ranking::Profile;
use crate::calls::count::schulze::Counted;
use crate::calls::count::tally;
use crate::hub::ids::PersonId;

/// What an award comes to.
#[derive(Debug, Clone)]
pub struct AwardResult {
    /// Entries by place, equal ones together; only as many as there are places. Nothing where
    /// people decide, or too few voted.
    pub places: Vec<Vec<String>>,
    /// The numbers behind it.
    pub figures: Figures,
    /// Whether as many ballots counted as are needed.
    pub has_quorum: bool,
}

/// The numbers behind a result.
#[derive(Debug, Clone)]
pub enum Figures {
    /// The score of each entry by its reviews; `None` for one that has too few.
    Scores(BTreeMap<String, Option<Fraction>>),
    /// How many approve of each entry, or the sums of its scores.
    Sums(BTreeMap<String, u64>),
    /// A ranked vote: the options, in the order of the matrix, and its count.
    Ranked {
        /// The options.
        options: Vec<String>,
        /// The ballots by order.
        profile: Profile,
        /// The count.
        counted: Box<Counted>,
    },
    /// A yes-or-no vote, and whether it is carried.
    YesNo(tally::YesNo, bool),
    /// Objections that stand, each by its voter, and whether it passes.
    Consent(Vec<(PersonId, String)>, bool),
    /// People decide.
    None,
}
