//! Who is first, who is next, and who shares a place.

/// Options by place, best first; those that share a place stand together, by index.
pub type Places = Vec<Vec<usize>>;

/// What a number of places comes to when some are shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Places that fit as a whole.
    pub sure: Places,
    /// Equal ones that do not all fit: by the rule `shared` all of them are taken, by the rule `draw` only `free`.
    pub tied: Vec<usize>,
    /// How many of `tied` fit, 0 where none are tied.
    pub free: usize,
}

/// Places by score, highest first. Who has no score has no place.
pub fn by_score<T: Ord>(scores: impl IntoIterator<Item = Option<T>>) -> Places {
    let mut scored: Vec<(usize, T)> = scores
        .into_iter()
        .enumerate()
        .filter_map(|(index, score)| Some((index, score?)))
        .collect();
    // The sort is stable, so equal ones stay in the order of their indexes.
    scored.sort_by(|(_, a), (_, b)| b.cmp(a));
    scored
        .chunk_by(|(_, a), (_, b)| a == b)
        .map(|equal| equal.iter().map(|(index, _)| *index).collect())
        .collect()
}

/// The first `count` of `places`.
pub fn take(places: &[Vec<usize>], count: usize) -> Taken {
    let mut free = count;
    let mut sure = Places::new();
    for equal in places {
        if equal.len() > free {
            let tied = if free == 0 { Vec::new() } else { equal.clone() };
            return Taken { sure, tied, free };
        }
        free -= equal.len();
        sure.push(equal.clone());
    }
    Taken {
        sure,
        tied: Vec::new(),
        free: 0,
    }
}
