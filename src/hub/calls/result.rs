//! What an award comes to, with the numbers behind it.

use std::collections::BTreeMap;

use crate::calls::count::draw;
use crate::calls::count::fraction::Fraction;
use crate::calls::count::ranking::Profile;
use crate::calls::count::schulze::Counted;
use crate::calls::count::tally;
use crate::hub::ids::PersonId;

/// What an award comes to.
#[derive(Debug, Clone)]
pub struct AwardResult {
    /// Entries by place, equal ones together; only as many as there are places. Nothing where
    /// people decide, or too few voted, and without those that a draw still has to order.
    pub places: Vec<Vec<String>>,
    /// The numbers behind it.
    pub figures: Figures,
    /// Whether as many ballots counted as are needed.
    pub has_quorum: bool,
    /// Those that are equal for the last places, where the call has ties drawn.
    pub tie: Option<Tie>,
}

/// Entries that are equal for fewer places than they are, and that a draw orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The pool: the entries by name, numbered from 1 on in the draw.
    pub pool: Vec<String>,
    /// How many places there are for them.
    pub free: usize,
    /// The same in the order in which they were drawn; empty until somebody gives the numbers.
    pub order: Vec<String>,
}

impl Tie {
    /// Its entries for a sentence: the first few.
    pub fn names(&self) -> String {
        const NAMED: usize = 10;
        let mut names: Vec<String> = self
            .pool
            .iter()
            .take(NAMED)
            .map(|id| format!("`{id}`"))
            .collect();
        if self.pool.len() > NAMED {
            names.push(format!("{} more", self.pool.len() - NAMED));
        }
        names.join(", ")
    }
}

impl AwardResult {
    /// Whether it needs a draw that has not been held.
    pub fn waits_for_draw(&self) -> bool {
        self.tie.as_ref().is_some_and(|tie| tie.order.is_empty())
    }

    /// Those that are tied, in the order in which the numbers draw them; the first ones have the
    /// places that are left.
    pub(super) fn draw(&mut self, numbers: &[Vec<u64>]) {
        let Some(tie) = &mut self.tie else { return };
        if !tie.order.is_empty() {
            self.places.truncate(self.places.len() - tie.free);
        }
        let order = draw::order(&draw::key(numbers), tie.pool.len());
        tie.order = order.into_iter().map(|at| tie.pool[at].clone()).collect();
        let first = tie.order.iter().take(tie.free);
        self.places.extend(first.map(|id| vec![id.clone()]));
    }
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
    /// A yes-or-no vote, and whether it is carried; with too few ballots it is not.
    YesNo(tally::YesNo, bool),
    /// Objections that stand, each by its voter, and whether it passes; with too few ballots it does
    /// not.
    Consent(Vec<(PersonId, String)>, bool),
    /// People decide.
    None,
}
