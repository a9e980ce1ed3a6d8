//! Counting without orders: yes and no, approval, scores, consent.

use std::collections::{BTreeMap, BTreeSet};

/// What a ballot of a yes-no vote says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Neither; it counts for the quorum only.
    Abstain,
}

/// How much of yes and no together a yes-no vote needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// More yes than no.
    Majority,
    /// At least two yes for each no.
    TwoThirds,
}

/// A yes-no vote, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YesNo {
    /// In favour.
    pub yes: u64,
    /// Against.
    pub no: u64,
    /// Neither.
    pub abstain: u64,
}

/// What the ballots come to when enough or too few were cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quorum {
    /// There are enough.
    Met,
    /// There is no result, because this many are missing.
    Missing(u64),
}

impl YesNo {
    /// How many ballots there are, abstentions with them, as the quorum wants it.
    pub fn ballots(self) -> u64 {
        self.yes + self.no + self.abstain
    }

    /// Whether it is carried. Without a single yes nothing is.
    pub fn carried(self, needs: Needs) -> bool {
        match needs {
            Needs::Majority => self.yes > self.no,
            // Two thirds of both are as many as twice the rest, and this way nothing is divided.
            Needs::TwoThirds => self.yes > 0 && self.yes >= self.no.saturating_mul(2),
        }
    }
}

impl FromIterator<Choice> for YesNo {
    fn from_iter<T: IntoIterator<Item = Choice>>(choices: T) -> Self {
        let mut counted = Self::default();
        for choice in choices {
            match choice {
                Choice::Yes => counted.yes += 1,
                Choice::No => counted.no += 1,
                Choice::Abstain => counted.abstain += 1,
            }
        }
        counted
    }
}

/// How many ballots approve of each of `options` options. Each is the set of what it approves of.
pub fn approvals<'a>(
    options: usize,
    ballots: impl IntoIterator<Item = &'a BTreeSet<usize>>,
) -> Vec<u64> {
    sums(
        options,
        ballots.into_iter().flatten().map(|option| (*option, 1)),
    )
}

/// The sum of the scores of each of `options` options. What a ballot does not name has 0 from it.
pub fn score_sums<'a>(
    options: usize,
    ballots: impl IntoIterator<Item = &'a BTreeMap<usize, u32>>,
) -> Vec<u64> {
    sums(
        options,
        ballots
            .into_iter()
            .flatten()
            .map(|(option, score)| (*option, u64::from(*score))),
    )
}

/// Whether `ballots` counted ballots are at least `quorum`.
pub fn quorum(ballots: u64, quorum: u64) -> Quorum {
    match quorum.saturating_sub(ballots) {
        0 => Quorum::Met,
        missing => Quorum::Missing(missing),
    }
}

/// Sums by option; what is not an option is nobody's.
fn sums(options: usize, points: impl Iterator<Item = (usize, u64)>) -> Vec<u64> {
    let mut sums = vec![0_u64; options];
    for (option, points) in points {
        if let Some(sum) = sums.get_mut(option) {
            *sum += points;
        }
    }
    sums
}
