//! From the judges' marks to one score for each entry.

use std::collections::BTreeMap;

use super::fraction::{Fraction, FractionError};

/// A review that counts: who read what, and the total that came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// The index of the entry.
    pub entry: usize,
    /// The index of the judge, who has at most one review of an entry.
    pub judge: usize,
    /// As [`total`] gives it.
    pub total: Fraction,
}

/// How the reviews of an entry become its score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// The mean of the totals.
    Mean,
    /// The middle total, or the mean of the middle two.
    Median,
    /// The mean of the totals less how much each judge gives on the whole, for judges of [`ENOUGH_TO_CENTRE`] entries.
    Centred,
    /// The mean of the entry's standing in each judge's own order, from 1 for the best to 0 for the last.
    Borda,
}

/// With fewer reviews a judge's mean says more about the entries than about the judge.
pub const ENOUGH_TO_CENTRE: usize = 3;

/// A review's total: the mean of its marks, each as often as its criterion weighs. `marks` are (weight, mark).
pub fn total(marks: &[(u32, i64)]) -> Result<Fraction, FractionError> {
    let weights = marks.iter().map(|(weight, _)| i128::from(*weight)).sum();
    let sum = marks
        .iter()
        .map(|(weight, mark)| i128::from(*weight) * i128::from(*mark))
        .sum();
    Fraction::new(sum, weights)
}

/// The score of each of `entries` entries. One with fewer than `each` reviews has none.
///
/// All reviews say what a judge gives on the whole, also those of entries that have no score. By `Borda` a judge of a
/// single entry has no opinion, so an entry that only such judges read has no score either.
pub fn scores(
    entries: usize,
    reviews: &[Review],
    combine: Combine,
    each: usize,
) -> Result<Vec<Option<Fraction>>, FractionError> {
    let reviews: Vec<Review> = reviews
        .iter()
        .copied()
        .filter(|review| review.entry < entries)
        .collect();
    let opinions = match combine {
        Combine::Mean | Combine::Median => reviews.clone(),
        Combine::Centred => centred(&reviews)?,
        Combine::Borda => standings(&reviews)?,
    };
    let (reviews, opinions) = (by_entry(entries, &reviews), by_entry(entries, &opinions));
    let score = |(reviews, opinions): (&Vec<Fraction>, &Vec<Fraction>)| {
        if reviews.len() < each || opinions.is_empty() {
            return Ok(None);
        }
        match combine {
            Combine::Median => Fraction::median(opinions),
            Combine::Mean | Combine::Centred | Combine::Borda => Fraction::mean(opinions),
        }
        .map(Some)
    };
    reviews.iter().zip(&opinions).map(score).collect()
}

/// Totals moved so that all judges give the same on the whole.
fn centred(reviews: &[Review]) -> Result<Vec<Review>, FractionError> {
    if reviews.is_empty() {
        return Ok(Vec::new());
    }
    let all = Fraction::mean(&totals(reviews))?;
    let mut moved = Vec::with_capacity(reviews.len());
    for own in by_judge(reviews).values() {
        let shift = match own.len() {
            0..ENOUGH_TO_CENTRE => Fraction::ZERO,
            _ => all.minus(Fraction::mean(&totals(own))?)?,
        };
        for review in own {
            moved.push(Review {
                total: review.total.plus(shift)?,
                ..*review
            });
        }
    }
    Ok(moved)
}

/// For each judge of k entries (k − rank) ÷ (k − 1), where equal ones share the mean of their ranks.
fn standings(reviews: &[Review]) -> Result<Vec<Review>, FractionError> {
    let mut standings = Vec::with_capacity(reviews.len());
    for own in by_judge(reviews).values().filter(|own| own.len() > 1) {
        let mut sorted = totals(own);
        sorted.sort_unstable();
        for review in own {
            // Equal ones that share the mean of their ranks have half of each other below them; doubled, all is whole.
            let below = sorted.partition_point(|total| *total < review.total);
            let equal = sorted.partition_point(|total| *total <= review.total) - below;
            let doubled = Fraction::from(2 * below + equal - 1);
            standings.push(Review {
                total: doubled.over(Fraction::from(2 * (own.len() - 1)))?,
                ..*review
            });
        }
    }
    Ok(standings)
}

fn by_judge(reviews: &[Review]) -> BTreeMap<usize, Vec<Review>> {
    let mut judges: BTreeMap<usize, Vec<Review>> = BTreeMap::new();
    for review in reviews {
        judges.entry(review.judge).or_default().push(*review);
    }
    judges
}

fn by_entry(entries: usize, reviews: &[Review]) -> Vec<Vec<Fraction>> {
    let mut totals = vec![Vec::new(); entries];
    for review in reviews {
        totals[review.entry].push(review.total);
    }
    totals
}

fn totals(reviews: &[Review]) -> Vec<Fraction> {
    reviews.iter().map(|review| review.total).collect()
}
