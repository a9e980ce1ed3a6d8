//! The ways in which a part of a pattern begins.

/// The characters of ASCII, a bit for each.
pub type Class = u128;

pub const ALL: Class = u128::MAX;
/// Most ways to begin that are told apart.
const MAX_WAYS: usize = 64;
/// Most groups within each other.
pub const MAX_DEPTH: usize = 40;

/// One way in which a match can begin.
#[derive(Clone, Copy)]
pub struct Way {
    pub classes: [Class; 2],
    pub len: usize,
    /// Whether the match, or the part of the pattern that this is about, is these characters and
    /// no more.
    pub is_whole: bool,
    pub at_boundary: bool,
}

/// Nothing, and nothing more.
pub const EMPTY: Way = Way {
    classes: [0; 2],
    len: 0,
    is_whole: true,
    at_boundary: false,
};
/// Whatever it is.
pub const ANYTHING: Way = Way {
    is_whole: false,
    ..EMPTY
};

/// What `(?…)` switches on.
#[derive(Clone, Copy, Default)]
pub struct Flags {
    pub ignore_case: bool,
    /// White space and comments say nothing.
    pub extended: bool,
}

/// One character of a class.
pub fn one(class: Class) -> Vec<Way> {
    vec![Way {
        classes: [class, 0],
        len: 1,
        ..EMPTY
    }]
}

/// The ways in which two parts begin that follow each other.
pub fn joined(first: &[Way], then: &[Way]) -> Vec<Way> {
    let mut ways = Vec::with_capacity(first.len() * then.len());
    for way in first {
        if !way.is_whole {
            ways.push(*way);
            continue;
        }
        for then in then {
            let mut both = *way;
            both.at_boundary |= way.len == 0 && then.at_boundary;
            both.is_whole = then.is_whole;
            for class in &then.classes[..then.len] {
                if both.len < 2 {
                    both.classes[both.len] = *class;
                    both.len += 1;
                }
            }
            both.is_whole &= both.len < 2;
            ways.push(both);
        }
    }
    fewer(ways)
}

/// The same ways, or others that say less where they are too many.
pub fn fewer(mut ways: Vec<Way>) -> Vec<Way> {
    if ways.len() <= MAX_WAYS {
        return ways;
    }
    if ways.iter().any(|way| way.len == 0 && !way.is_whole) {
        return vec![ANYTHING];
    }
    let empty = ways.iter().any(|way| way.len == 0).then_some(EMPTY);
    ways.retain(|way| way.len > 0);
    let some = Way {
        classes: [ways.iter().fold(0, |all, way| all | way.classes[0]), 0],
        len: 1,
        is_whole: false,
        at_boundary: ways.iter().all(|way| way.at_boundary),
    };
    std::iter::once(some).chain(empty).collect()
}

/// The codes of a class's characters.
pub fn chars(class: Class) -> impl Iterator<Item = usize> {
    (0..128).filter(move |code| class >> code & 1 == 1)
}

/// The characters with those that differ from them in case only, where case says nothing.
pub fn cased(class: Class, flags: Flags) -> Class {
    if !flags.ignore_case {
        return class;
    }
    let letters = |from: u8| ((1_u128 << 26) - 1) << from;
    let (upper, lower) = (class & letters(b'A'), class & letters(b'a'));
    class | upper << 32 | lower >> 32
}
