//! A draw by lot that anybody can repeat: RFC 3797, "Publicly Verifiable Nominations Committee
//! (NomCom) Random Selection".
//!
//! What is random are numbers that nobody chose and that were not known before, such as those of a
//! public lottery. MD5 only spreads them over the pool, as the RFC asks for; nothing here rests on its
//! strength.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};

/// Most sources of a draw, and most numbers of a source, as in the reference code of the RFC.
pub const MOST: usize = 16;

/// Largest number that a source gives: 18 digits fit every program that counts again.
pub const LARGEST: u64 = 999_999_999_999_999_999;

/// Largest pool: places are numbered with two bytes.
pub const LARGEST_POOL: usize = 65_535;

/// The key: the numbers of each source from the smallest to the largest, each with a full stop after
/// it, and a slash after each source (section 4.1).
pub fn key(sources: &[Vec<u64>]) -> String {
    let mut key = String::new();
    for numbers in sources {
        let mut numbers = numbers.clone();
        numbers.sort_unstable();
        for number in numbers {
            let _ = write!(key, "{number}.");
        }
        key.push('/');
    }
    key
}

/// The order in which a pool of that size is drawn, by indexes into it (section 4.2); nothing for a
/// pool that is too large.
pub fn order(key: &str, pool: usize) -> Vec<usize> {
    if pool > LARGEST_POOL {
        return Vec::new();
    }
    let mut left: Vec<usize> = (0..pool).collect();
    let mut order = Vec::with_capacity(pool);
    for turn in 0..pool as u16 {
        let turn = turn.to_be_bytes();
        let mut hasher = Md5::new();
        hasher.update(turn);
        hasher.update(key.as_bytes());
        hasher.update(turn);
        // The digest is a number of 128 bits, its first byte the highest.
        let number = u128::from_be_bytes(hasher.finalize().into());
        // One is left in each turn, and the remainder is less than how many are.
        let at = (number % left.len() as u128) as usize;
        order.push(left.remove(at));
    }
    order
}

/// Reads the numbers of one source as people type them: `3 11 19 24 40`, or with commas.
pub fn numbers(text: &str) -> Option<Vec<u64>> {
    let parts = text.split(|c: char| c == ',' || c == ';' || c.is_whitespace());
    let numbers: Vec<u64> = parts
        .filter(|part| !part.is_empty())
        .map(number)
        .collect::<Option<_>>()?;
    (1..=MOST).contains(&numbers.len()).then_some(numbers)
}

/// Reads a whole number of at most 18 digits; leading zeros are no part of it.
pub fn number(text: &str) -> Option<u64> {
    let is_whole = !text.is_empty() && text.len() <= 40 && text.bytes().all(|b| b.is_ascii_digit());
    let number: u64 = is_whole.then(|| text.parse().ok())??;
    (number <= LARGEST).then_some(number)
}
