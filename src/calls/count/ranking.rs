//! Ranked ballots: the order that each gives, and how often one option stands above another.

use std::collections::BTreeMap;
use std::fmt;

/// A ballot's order of all options: tiers, best first, whose members are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order(Vec<Vec<usize>>);

/// Why a ballot has no order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderError {
    /// An index that no option has.
    Unknown(usize),
    /// An option that is named twice.
    Repeated(usize),
}

/// Ballots by order: what is counted, and what programs of others count again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    options: usize,
    orders: BTreeMap<Order, u64>,
}

/// A number for each ordered pair of options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    options: usize,
    cells: Vec<u64>,
}

impl Order {
    /// The order of `options` options that `tiers` give. What is not named comes last, and is equal.
    pub fn new<T>(tiers: T, options: usize) -> Result<Self, OrderError>
    where
        T: IntoIterator,
        T::Item: IntoIterator<Item = usize>,
    {
        let mut named = vec![false; options];
        let mut order = Vec::new();
        for tier in tiers {
            let mut equal = Vec::new();
            for option in tier {
                match named.get_mut(option) {
                    None => return Err(OrderError::Unknown(option)),
                    Some(true) => return Err(OrderError::Repeated(option)),
                    Some(seen) => *seen = true,
                }
                equal.push(option);
            }
            equal.sort_unstable();
            order.push(equal);
        }
        order.push((0..options).filter(|option| !named[*option]).collect());
        order.retain(|tier| !tier.is_empty());
        Ok(Self(order))
    }

    /// The tiers, best first; none is empty, and each is sorted.
    pub fn tiers(&self) -> &[Vec<usize>] {
        &self.0
    }

    /// How many options it orders.
    fn options(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }
}

impl Profile {
    /// No ballots yet, about `options` options.
    pub fn new(options: usize) -> Self {
        Self {
            options,
            orders: BTreeMap::new(),
        }
    }

    /// Adds `ballots` ballots with the same order.
    ///
    /// # Panics
    /// When the order is of another number of options.
    pub fn add(&mut self, order: Order, ballots: u32) {
        assert_eq!(
            order.options(),
            self.options,
            "a ballot's order is made for the options that are counted"
        );
        if ballots > 0 {
            *self.orders.entry(order).or_default() += u64::from(ballots);
        }
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.options
    }

    /// How many ballots there are.
    pub fn ballots(&self) -> u64 {
        self.orders.values().sum()
    }

    /// Each distinct order and how many ballots give it: most frequent first, then by the order itself.
    pub fn orders(&self) -> Vec<(&Order, u64)> {
        let mut orders: Vec<(&Order, u64)> = self
            .orders
            .iter()
            .map(|(order, ballots)| (order, *ballots))
            .collect();
        orders.sort_by_key(|(_, ballots)| std::cmp::Reverse(*ballots));
        orders
    }

    /// How many ballots put each option above each other one. Equal ones count for neither.
    pub fn pairwise(&self) -> Matrix {
        let mut matrix = Matrix::new(self.options);
        for (order, ballots) in &self.orders {
            let best_first: Vec<usize> = order.tiers().iter().flatten().copied().collect();
            let mut below = best_first.as_slice();
            for tier in order.tiers() {
                below = &below[tier.len()..];
                for option in tier {
                    // A row is short and stays in the cache, so ten thousand ballots of a hundred options, which are
                    // fifty million pairs, take hundredths of a second.
                    let row = &mut matrix.cells[option * self.options..][..self.options];
                    below.iter().for_each(|other| row[*other] += ballots);
                }
            }
        }
        matrix
    }
}

impl Matrix {
    /// Zeros for each pair of `options` options.
    pub(super) fn new(options: usize) -> Self {
        Self {
            options,
            cells: vec![0; options * options],
        }
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.options
    }

    /// The number for `row` against `column`.
    ///
    /// # Panics
    /// When one of them is not an option.
    pub fn get(&self, row: usize, column: usize) -> u64 {
        self.row(row)[column]
    }

    /// The numbers for `row` against each option.
    ///
    /// # Panics
    /// When it is not an option.
    pub fn row(&self, row: usize) -> &[u64] {
        &self.cells[row * self.options..][..self.options]
    }

    /// All rows in order.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> {
        (0..self.options).map(|row| self.row(row))
    }

    pub(super) fn set(&mut self, row: usize, column: usize, number: u64) {
        self.cells[row * self.options..][..self.options][column] = number;
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Unknown(option) => write!(f, "there is no option {option}"),
            Self::Repeated(option) => write!(f, "option {option} is named twice"),
        }
    }
}

impl std::error::Error for OrderError {}
