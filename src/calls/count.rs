//! Counting: ballots and reviews in, exact numbers and places out.
//!
//! Nothing here knows of files, people or time. Options, entries and judges are indexes into the caller's lists, a result
//! never depends on the order in which records come, and no number is rounded before it is shown.

pub mod fraction;
pub mod places;
pub mod draw;
pub mod ranking;
pub mod schulze;
pub mod tally;
pub mod reviews;
pub mod export;

#[cfg(test)]
mod tests;
