//! Which entries a call takes, where there are more than it does.

use std::collections::BTreeMap;

use crate::hub::calls::entry::Entry;
use crate::hub::calls::found::Found;
use crate::hub::ids::PersonId;

/// Most entries of a call.
pub(super) const MOST: usize = 2_000;

/// When an entry came.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Came {
    /// 0 for what a seal names, 1 for what the branch had in time, 2 for the rest.
    rank: u8,
    /// The place in the branch's line that brought it.
    place: usize,
    id: String,
    /// Who sent it.
    by: Option<PersonId>,
}

/// What is beyond so many: what was sealed comes first, then everybody's first entry, then their
/// second, each in the order in which they came.
fn last(mut all: Vec<Came>, most: usize) -> Vec<String> {
    if all.len() <= most {
        return Vec::new();
    }
    all.sort_unstable();
    let mut sent: BTreeMap<Option<PersonId>, usize> = BTreeMap::new();
    let turns = all.into_iter().map(|came| {
        let turn = sent.entry(came.by).or_default();
        *turn += 1;
        (came.rank, *turn, came)
    });
    let mut turns: Vec<(u8, usize, Came)> = turns.collect();
    turns.sort_unstable();
    let over = turns.split_off(most).into_iter();
    over.map(|(.., came)| came.id).collect()
}

impl Found<'_> {
    /// Leaves out what came last, where there is more than is read: nobody pushes out by a name, or
    /// by sending much, what others sent. What was sealed stays. Tells how many are left out.
    pub(super) fn cut(&mut self) -> usize {
        let came = |entry: &Entry| Came {
            rank: match self.sealed(&entry.id) {
                Some(_) => 0,
                None if entry.was_in_time => 1,
                None => 2,
            },
            place: entry.landed.unwrap_or(usize::MAX),
            id: entry.id.clone(),
            by: entry.people.first().copied(),
        };
        let last = last(self.entries.values().map(came).collect(), MOST);
        for id in &last {
            self.entries.remove(id);
        }
        last.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_first_or_is_sealed_is_kept_whatever_it_is_called() {
        let came = |(rank, place, id, by): &(u8, usize, &str, u32)| Came {
            rank: *rank,
            place: *place,
            id: (*id).to_owned(),
            by: Some(PersonId(*by)),
        };
        let all = [
            (1, 3, "a-1", 1),
            (1, 3, "a-2", 2),
            (0, usize::MAX, "a-3", 3),
            (1, 1, "z", 4),
            (2, usize::MAX, "a-0", 5),
        ];
        let last = |most| last(all.iter().map(came).collect(), most).join(" ");
        assert_eq!(last(5), "");
        assert_eq!(last(3), "a-2 a-0");
        assert_eq!(last(1), "z a-1 a-2 a-0");
        // Whoever sends many, and first, pushes out nobody else.
        let all = [(1, 1, "x", 1), (1, 1, "y", 1), (1, 2, "z", 2)];
        let last = super::last(all.iter().map(came).collect(), 2);
        assert_eq!(last, ["y"]);
    }
}
