//! The numbers of pages. A page's number comes from its address and not from its place in a list,
//! so that a new page moves no other, and few files of the index change.

/// The slots of a hub's pages in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slots {
    /// How many bits a slot has. It is in the folder's name, so that files of an index with other
    /// slots are never mixed with these.
    pub(super) bits: u32,
    /// The pages in the order of their slots: the slot, and the place in the list that was given.
    pub(super) order: Vec<(u32, usize)>,
}

/// Pages in a chunk of titles share the slot without these bits.
pub(super) const SHIFT: u32 = 8;

impl Slots {
    /// Gives each address a slot: 16 to 32 slots a page, so that two of them seldom want the same.
    pub(super) fn new<'u>(addresses: impl Iterator<Item = &'u str>) -> Self {
        let mut hashed: Vec<(u64, &str, usize)> = addresses
            .enumerate()
            .map(|(at, url)| (mixed(fnv1a(url.as_bytes())), url, at))
            .collect();
        hashed.sort_unstable();
        let bits = bits(hashed.len());
        let mut next = 0;
        let order = hashed
            .into_iter()
            .map(|(hash, _, at)| {
                let wanted = u32::try_from(hash >> (64 - bits)).unwrap_or(u32::MAX);
                let slot = wanted.max(next);
                next = slot.saturating_add(1);
                (slot, at)
            })
            .collect();
        Self { bits, order }
    }
}

fn bits(pages: usize) -> u32 {
    let most = u32::try_from(pages.max(16) - 1).unwrap_or(u32::MAX >> 5);
    (u32::BITS - most.leading_zeros() + 4).min(31)
}

/// FNV-1a with 64 bits.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
    })
}

/// The finaliser of MurmurHash3: every bit of the hash reaches the highest ones.
fn mixed(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_follow_the_number_of_pages() {
        let all = [
            (0, 8),
            (16, 8),
            (17, 9),
            (300, 13),
            (10_500, 18),
            (100_000, 21),
        ];
        for (pages, expected) in all {
            assert_eq!(bits(pages), expected, "{pages}");
        }
    }

    #[test]
    fn the_hash_is_the_known_one() {
        assert_eq!(fnv1a(b""), 0xCBF2_9CE4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xAF63_DC4C_8601_EC8C);
        assert_eq!(mixed(0), 0);
        assert_eq!(mixed(1), 0xB456_BCFC_34C2_CB2C);
    }
}
