//! Four entries, three judges, two reviews missing: the same marks by four rules.

use proptest::prelude::*;

use super::super::fraction::{Fraction, FractionError};
use super::super::places;
use super::super::reviews::{Combine, Review, scores, total};
use super::shown;

const TIDE: usize = 0;
const MOON: usize = 1;
const BELL: usize = 2;
const SAND: usize = 3;

const ALL: [Combine; 4] = [
    Combine::Mean,
    Combine::Median,
    Combine::Centred,
    Combine::Borda,
];

fn reviews() -> Vec<Review> {
    let [n, t, g] = [0, 1, 2];
    [
        (n, TIDE, [4, 5, 3]),
        (n, MOON, [4, 4, 4]),
        (n, BELL, [3, 3, 4]),
        (n, SAND, [2, 4, 5]),
        (t, TIDE, [5, 4, 3]),
        (t, MOON, [5, 5, 5]),
        (t, BELL, [4, 4, 4]),
        (g, TIDE, [3, 4, 5]),
        (g, BELL, [2, 2, 3]),
        (g, SAND, [3, 3, 3]),
    ]
    .map(|(judge, entry, [a, b, c])| Review {
        entry,
        judge,
        total: total(&[(3, a), (2, b), (1, c)]).unwrap(),
    })
    .to_vec()
}

fn texts(scores: &[Option<Fraction>]) -> Vec<String> {
    scores
        .iter()
        .map(|score| score.map_or("waiting".to_owned(), |score| score.to_string()))
        .collect()
}

#[test]
fn the_four_rules() {
    let by = |combine| texts(&scores(4, &reviews(), combine, 2).unwrap());
    assert_eq!(by(Combine::Mean), ["73/18", "9/2", "28/9", "37/12"]);
    assert_eq!(by(Combine::Median), ["25/6", "9/2", "19/6", "37/12"]);
    assert_eq!(
        by(Combine::Centred),
        ["875/216", "595/144", "671/216", "499/144"]
    );
    assert_eq!(by(Combine::Borda), ["5/6", "5/6", "1/18", "1/3"]);
}

#[test]
fn equal_scores_share_a_place_and_waiting_ones_have_none() {
    let borda = scores(4, &reviews(), Combine::Borda, 2).unwrap();
    let places = places::by_score(borda);
    assert_eq!(shown(&places), "1 = 2 > 4 > 3");
    let taken = places::take(&places, 1);
    assert_eq!(
        (taken.sure.len(), taken.tied, taken.free),
        (0, vec![TIDE, MOON], 1)
    );
    let taken = places::take(&places, 3);
    assert_eq!(
        (shown(&taken.sure).as_str(), taken.tied.len(), taken.free),
        ("1 = 2 > 4", 0, 0)
    );
    assert_eq!(places::take(&places, 9).sure, places);

    let quorum = scores(4, &reviews(), Combine::Mean, 3).unwrap();
    assert_eq!(texts(&quorum), ["73/18", "waiting", "28/9", "waiting"]);
    assert_eq!(places::by_score(quorum), [[TIDE], [BELL]]);
}

#[test]
fn a_judge_of_one_entry_has_no_order_and_no_mean() {
    let one = [Review {
        entry: 0,
        judge: 0,
        total: Fraction::from(5_u32),
    }];
    assert_eq!(scores(1, &one, Combine::Borda, 1), Ok(vec![None]));
    assert_eq!(
        scores(1, &one, Combine::Centred, 1),
        Ok(vec![Some(Fraction::from(5_u32))])
    );
    assert_eq!(scores(1, &[], Combine::Centred, 0), Ok(vec![None]));
    assert_eq!(scores(0, &one, Combine::Mean, 1), Ok(vec![]));
    assert_eq!(total(&[]), Err(FractionError::DivisionByZero));
}

/// Reviews with their order, and names for the judges to be swapped for.
fn marked() -> impl Strategy<Value = (Vec<Review>, Vec<Review>)> {
    let cell = prop::option::weighted(0.7, prop::array::uniform3(1_i64..=5));
    let judges = Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle();
    (
        prop::collection::vec(prop::collection::vec(cell, 5), 6),
        judges,
    )
        .prop_flat_map(|(rows, renamed)| {
            let mut reviews = Vec::new();
            for (judge, row) in rows.into_iter().enumerate() {
                for (entry, marks) in row.into_iter().enumerate() {
                    let total = marks.map(|[a, b, c]| total(&[(7, a), (2, b), (1, c)]).unwrap());
                    reviews.extend(total.map(|total| Review {
                        entry,
                        judge,
                        total,
                    }));
                }
            }
            let other: Vec<Review> = reviews
                .iter()
                .map(|review| Review {
                    judge: renamed[review.judge],
                    ..*review
                })
                .collect();
            (Just(reviews), Just(other).prop_shuffle())
        })
}

proptest! {
    #[test]
    fn neither_files_nor_judges_have_an_order((reviews, other) in marked(), each in 0_usize..5) {
        for combine in ALL {
            prop_assert_eq!(scores(5, &reviews, combine, each), scores(5, &other, combine, each));
        }
    }
}
