//! Runs of eight words and their hashes.

/// Words in a shingle: two texts that share eight words in a row by chance are rare, and one
/// changed word costs eight only.
pub(super) const WIDTH: usize = 8;
/// An odd number, so that no bit of a word is lost.
pub(super) const BASE: u64 = 0x9E37_79B9_7F4A_7C15;
/// What the first word of a shingle is multiplied by.
const LAST_POWER: u64 = BASE.wrapping_pow(WIDTH as u32 - 1);

/// The hash of each run of eight words: a polynomial that loses its first word and gains one at
/// each step.
pub(super) fn shingles_of(words: &[u64]) -> impl Iterator<Item = u64> {
    let first = words.get(..WIDTH).map_or(0, hash_all);
    let steps = words
        .iter()
        .zip(words.iter().skip(WIDTH))
        .scan(first, |hash, (gone, come)| {
            *hash = hash
                .wrapping_sub(gone.wrapping_mul(LAST_POWER))
                .wrapping_mul(BASE)
                .wrapping_add(*come);
            Some(*hash)
        });
    (words.len() >= WIDTH)
        .then_some(first)
        .into_iter()
        .chain(steps)
}

/// The hash of all words in their order. Not a secret one: whoever makes texts collide only has
/// them compared.
pub(super) fn hash_all(words: &[u64]) -> u64 {
    words.iter().fold(0, |hash: u64, word| {
        hash.wrapping_mul(BASE).wrapping_add(*word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rolling_hash_is_the_hash_of_its_words() {
        let hashes: Vec<u64> = (1..20u64).map(|number| number.wrapping_mul(BASE)).collect();
        let expected: Vec<u64> = hashes.windows(WIDTH).map(hash_all).collect();
        assert_eq!(shingles_of(&hashes).collect::<Vec<_>>(), expected);
        assert_eq!(shingles_of(&hashes[..WIDTH - 1]).count(), 0);
    }
}
