//! Schulze's method by winning votes, with Debian's rule about "none of these".
//!
//! The method: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
//! single-winner election method", 2011. The rule: the constitution of the Debian project, appendix A.

use super::places::Places;
use super::ranking::{Matrix, Profile};

/// A ranked vote, counted, with all that a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// How many ballots put the row above the column, for all options.
    pub pairwise: Matrix,
    /// Options that no majority puts above `none`, by index.
    pub dropped: Vec<usize>,
    /// The strongest paths between those that stand; 0 from and to what was dropped.
    pub paths: Matrix,
    /// Those that stand by place. `none` is among them, always alone in the last place.
    pub places: Places,
    /// The option that beats each other one that stands.
    pub condorcet_winner: Option<usize>,
    /// The index of "none of these", where it is an option.
    pub none: Option<usize>,
}

/// Counts a ranked vote. With `none`, only what a majority puts above it stands.
pub fn count(profile: &Profile, none: Option<usize>) -> Counted {
    let pairwise = profile.pairwise();
    let dropped = none
        .map(|none| not_above(&pairwise, none))
        .unwrap_or_default();
    let standing: Vec<usize> = (0..pairwise.options())
        .filter(|option| !dropped.contains(option))
        .collect();
    let paths = strongest_paths(&pairwise, &standing);
    let places = places(&paths, &standing);
    let condorcet_winner = condorcet_winner(&pairwise, &standing);
    Counted {
        pairwise,
        dropped,
        paths,
        places,
        condorcet_winner,
        none,
    }
}

impl Counted {
    /// The places of what can be chosen, which is all but `none`.
    pub fn eligible(&self) -> Places {
        self.places
            .iter()
            .filter(|equal| self.none.is_none_or(|none| !equal.contains(&none)))
            .cloned()
            .collect()
    }
}

/// The options that do not stand strictly more often above `none` than below it, without `none` itself.
pub fn not_above(pairwise: &Matrix, none: usize) -> Vec<usize> {
    (0..pairwise.options())
        .filter(|option| {
            *option != none && pairwise.get(*option, none) <= pairwise.get(none, *option)
        })
        .collect()
}

/// The option among `standing` that beats each other one, if there is one.
pub fn condorcet_winner(pairwise: &Matrix, standing: &[usize]) -> Option<usize> {
    standing.iter().copied().find(|option| {
        let mut others = standing.iter().filter(|other| *other != option);
        others.all(|other| pairwise.get(*option, *other) > pairwise.get(*other, *option))
    })
}

/// How strong the strongest path from each of `standing` to each other is.
///
/// A path goes over wins, and is as strong as the fewest votes for the winner on it.
pub fn strongest_paths(pairwise: &Matrix, standing: &[usize]) -> Matrix {
    let mut paths = Matrix::new(pairwise.options());
    for &a in standing {
        for &b in standing {
            let (wins, losses) = (pairwise.get(a, b), pairwise.get(b, a));
            if wins > losses {
                paths.set(a, b, wins);
            }
        }
    }
    for &via in standing {
        for &from in standing {
            let reach = paths.get(from, via);
            if from == via || reach == 0 {
                continue;
            }
            for &to in standing {
                if to != from {
                    let detour = reach.min(paths.get(via, to));
                    paths.set(from, to, paths.get(from, to).max(detour));
                }
            }
        }
    }
    paths
}

/// The places of `standing`: who is beaten along no path by those that are left, again and again.
pub fn places(paths: &Matrix, standing: &[usize]) -> Places {
    let mut left = standing.to_vec();
    let mut places = Places::new();
    while !left.is_empty() {
        // Stronger paths are transitive (Schulze proves it), so somebody is always unbeaten and the loop ends.
        let (unbeaten, beaten): (Vec<usize>, Vec<usize>) = left.iter().partition(|a| {
            left.iter()
                .all(|b| paths.get(**a, *b) >= paths.get(*b, **a))
        });
        places.push(unbeaten);
        left = beaten;
    }
    places
}
