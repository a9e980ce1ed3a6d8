//! Krippendorff's α: how far answers agree beyond what chance would give (Krippendorff, "Computing
//! Krippendorff's Alpha-Reliability", 2011), as an exact fraction.
//!
//! 1 is perfect agreement, 0 what chance gives; less than 0 is systematic disagreement. Items with
//! fewer than two answers say nothing.

use std::collections::BTreeMap;

use crate::calls::count::fraction::{Fraction, FractionError};

/// α of answers that are equal or not; `None` where there is nothing to compare, or all answers are
/// the same. It takes time in proportion to the answers.
pub fn nominal<'v>(units: impl Iterator<Item = Vec<&'v str>>) -> Option<Fraction> {
    let mut all: BTreeMap<&str, i128> = BTreeMap::new();
    // What differs within items with so many answers.
    let mut within: BTreeMap<i128, i128> = BTreeMap::new();
    for unit in units.filter(|unit| unit.len() > 1) {
        let mut counts: BTreeMap<&str, i128> = BTreeMap::new();
        for value in unit {
            *counts.entry(value).or_default() += 1;
        }
        *within.entry(counts.values().sum()).or_default() += differing(counts.values());
        for (value, count) in counts {
            *all.entry(value).or_default() += count;
        }
    }
    let count: i128 = all.values().sum();
    alpha(&within, differing(all.values()), count)
}

/// Ordered pairs of which both differ.
fn differing<'c>(counts: impl Iterator<Item = &'c i128>) -> i128 {
    let (sum, squares) = counts.fold((0, 0), |(sum, squares), count| {
        (sum + count, squares + count * count)
    });
    sum * sum - squares
}

/// α of numbers: it matters how far they are apart. `None` likewise, and where the numbers are too
/// long to be squared and added exactly.
pub fn interval(units: impl Iterator<Item = Vec<Fraction>>) -> Option<Fraction> {
    let units: Vec<Vec<Fraction>> = units.filter(|unit| unit.len() > 1).collect();
    // Whole numbers in place of fractions: α is the same in any unit of measure.
    let mut scale = 1_i128;
    for value in units.iter().flatten() {
        let factor = Fraction::new(value.denominator(), scale).ok()?.numerator();
        scale = scale.checked_mul(factor)?;
    }
    let mut within: BTreeMap<i128, i128> = BTreeMap::new();
    let mut all: Vec<i128> = Vec::new();
    for unit in &units {
        let scaled = |value: &Fraction| {
            let factor = scale / value.denominator();
            value.numerator().checked_mul(factor)
        };
        let values: Vec<i128> = unit.iter().map(scaled).collect::<Option<_>>()?;
        let of_size = within.entry(values.len() as i128).or_default();
        *of_size = of_size.checked_add(apart(&values)?)?;
        all.extend(values);
    }
    let count = all.len() as i128;
    alpha(&within, apart(&all)?, count)
}

/// The squares of the differences of all ordered pairs.
fn apart(values: &[i128]) -> Option<i128> {
    // From the first one, so that large numbers that are near each other stay small.
    let first = *values.first().unwrap_or(&0);
    let (mut sum, mut squares) = (0_i128, 0_i128);
    for value in values {
        let value = value.checked_sub(first)?;
        sum = sum.checked_add(value)?;
        squares = squares.checked_add(value.checked_mul(value)?)?;
    }
    let count = values.len() as i128;
    let all = count.checked_mul(squares)?;
    all.checked_sub(sum.checked_mul(sum)?)?.checked_mul(2)
}

/// 1 − (n − 1) · Σ within ÷ (m − 1) ÷ among all.
fn alpha(within: &BTreeMap<i128, i128>, among: i128, count: i128) -> Option<Fraction> {
    let alpha = || -> Result<Fraction, FractionError> {
        let mut observed = Fraction::ZERO;
        for (size, differing) in within {
            observed = observed.plus(Fraction::new(*differing, size - 1)?)?;
        }
        let expected = Fraction::new(among, count - 1)?;
        Fraction::new(1, 1)?.minus(observed.over(expected)?)
    };
    (count > 1 && among > 0).then(alpha)?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Krippendorff's example: what four coders said of twelve units, `.` where they said nothing.
    const CODERS: [&str; 4] = [
        "123321412...",
        "1233224125..",
        ".33323422513",
        "12332441251.",
    ];

    fn units() -> Vec<Vec<&'static str>> {
        let said = |unit: usize| {
            let said = CODERS
                .iter()
                .filter_map(move |coder| coder.get(unit..=unit));
            said.filter(|value| *value != ".").collect()
        };
        (0..12).map(said).collect()
    }

    #[test]
    fn the_example_of_its_author() {
        let nominal = nominal(units().into_iter());
        assert_eq!(nominal, Fraction::new(113, 152).ok());
        let numbers = |unit: Vec<&str>| unit.iter().filter_map(|it| it.parse().ok()).collect();
        let interval = interval(units().into_iter().map(numbers));
        assert_eq!(interval, Fraction::new(951, 1120).ok());
    }

    #[test]
    fn nothing_to_compare_says_nothing() {
        assert_eq!(nominal(std::iter::empty()), None);
        assert_eq!(nominal([vec!["a"], vec!["b"]].into_iter()), None);
        assert_eq!(nominal([vec!["a", "a"], vec!["a", "a"]].into_iter()), None);
        let apart = [vec!["a", "b"], vec!["a", "b"]];
        assert!(nominal(apart.into_iter()).is_some_and(|alpha| alpha < Fraction::ZERO));
    }

    #[test]
    fn a_thousand_answers_to_one_task_cost_no_more_than_to_many() {
        let names: Vec<String> = (0..100_000).map(|n| (n % 7).to_string()).collect();
        let one = vec![names.iter().map(String::as_str).collect::<Vec<_>>()];
        assert!(nominal(one.into_iter()).is_some());
    }
}
