//! Laws of ranked counts, and a second count that was written another way.

use proptest::prelude::*;

use super::super::ranking::{Matrix, Order, Profile};
use super::super::schulze;

type Ballot = (Vec<usize>, u32);

fn order(ranks: &[usize]) -> Order {
    let tier = |rank| (0..ranks.len()).filter(move |option| ranks[*option] == rank);
    Order::new((0..8).map(tier), ranks.len()).unwrap()
}

fn profile(options: usize, ballots: &[Ballot]) -> Profile {
    let mut profile = Profile::new(options);
    for (ranks, times) in ballots {
        profile.add(order(ranks), *times);
    }
    profile
}

/// A rank for each option on each ballot; 8 is not named.
fn ballots() -> impl Strategy<Value = (usize, Vec<Ballot>)> {
    (1_usize..8).prop_flat_map(|options| {
        let ballot = (prop::collection::vec(0_usize..=8, options), 1_u32..4);
        (Just(options), prop::collection::vec(ballot, 0..12))
    })
}

/// Whether `to` can be reached over wins with at least `least` votes.
fn reaches(pairwise: &Matrix, from: usize, to: usize, least: u64) -> bool {
    let (mut seen, mut next) = (vec![from], vec![from]);
    while let Some(at) = next.pop() {
        for option in 0..pairwise.options() {
            let wins = pairwise.get(at, option);
            if wins > pairwise.get(option, at) && wins >= least && !seen.contains(&option) {
                seen.push(option);
                next.push(option);
            }
        }
    }
    seen.contains(&to)
}

/// The most votes over which there still is a way, by trying all numbers.
fn strength(pairwise: &Matrix, from: usize, to: usize) -> u64 {
    let numbers = pairwise.rows().flatten().filter(|number| **number > 0);
    numbers
        .copied()
        .filter(|least| reaches(pairwise, from, to, *least))
        .max()
        .unwrap_or(0)
}

/// An option's place is the length of the longest chain of better ones.
fn place(strengths: &[Vec<u64>], option: usize) -> usize {
    let better = |other: &usize| strengths[*other][option] > strengths[option][*other];
    (0..strengths.len())
        .filter(better)
        .map(|other| place(strengths, other) + 1)
        .max()
        .unwrap_or(0)
}

fn second_count(pairwise: &Matrix) -> Vec<Vec<usize>> {
    let options = pairwise.options();
    let row = |from| {
        (0..options)
            .map(|to| strength(pairwise, from, to))
            .collect()
    };
    let strengths: Vec<Vec<u64>> = (0..options).map(row).collect();
    let mut places = vec![Vec::new(); options];
    for option in 0..options {
        places[place(&strengths, option)].push(option);
    }
    places.retain(|equal| !equal.is_empty());
    places
}

proptest! {
    #[test]
    fn a_second_count_agrees((options, ballots) in ballots()) {
        let counted = schulze::count(&profile(options, &ballots), None);
        prop_assert_eq!(&counted.places, &second_count(&counted.pairwise));
        if let Some(winner) = counted.condorcet_winner {
            prop_assert_eq!(&counted.places[0], &vec![winner]);
        }
    }

    #[test]
    fn ballots_have_no_order(
        (options, ballots, other) in ballots().prop_flat_map(|(options, ballots)| {
            (Just(options), Just(ballots.clone()), Just(ballots).prop_shuffle())
        }),
    ) {
        let none = options.checked_sub(2);
        let (one, two) = (profile(options, &ballots), profile(options, &other));
        prop_assert_eq!(schulze::count(&one, none), schulze::count(&two, none));
    }

    #[test]
    fn options_have_no_order(
        (options, ballots, renamed) in ballots().prop_flat_map(|(options, ballots)| {
            (Just(options), Just(ballots), Just((0..options).collect::<Vec<_>>()).prop_shuffle())
        }),
    ) {
        let rename = |(ranks, times): &Ballot| {
            let mut moved = vec![0; options];
            for (option, rank) in ranks.iter().enumerate() {
                moved[renamed[option]] = *rank;
            }
            (moved, *times)
        };
        let other: Vec<Ballot> = ballots.iter().map(rename).collect();
        let mut places = schulze::count(&profile(options, &ballots), None).places;
        for equal in &mut places {
            equal.iter_mut().for_each(|option| *option = renamed[*option]);
            equal.sort_unstable();
        }
        prop_assert_eq!(places, schulze::count(&profile(options, &other), None).places);
    }

    #[test]
    fn with_none_only_a_majority_stands((options, ballots) in ballots()) {
        let none = options - 1;
        let counted = schulze::count(&profile(options, &ballots), Some(none));
        prop_assert_eq!(counted.places.last(), Some(&vec![none]));
        for option in counted.eligible().into_iter().flatten() {
            prop_assert!(counted.pairwise.get(option, none) > counted.pairwise.get(none, option));
        }
        prop_assert_eq!(counted.eligible().concat().len() + counted.dropped.len() + 1, options);
    }
}
