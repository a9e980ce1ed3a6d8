//! Draws that were published.

use proptest::prelude::*;

use crate::calls::count::draw::{key, number, numbers, order};

/// How the draw goes on with pools counted from 1, as the RFC and its reference code print it.
fn drawn(key: &str, pool: usize, count: usize) -> Vec<usize> {
    let order = order(key, pool);
    order.iter().take(count).map(|at| at + 1).collect()
}

#[test]
fn the_example_of_the_rfc_gives_its_numbers() {
    // RFC 3797, section 6.
    let sources = [
        vec![9319],
        vec![2, 5, 12, 8, 10],
        vec![9, 18, 26, 34, 41, 45],
    ];
    let key = key(&sources);
    assert_eq!(key, "9319./2.5.8.10.12./9.18.26.34.41.45./");
    assert_eq!(drawn(&key, 25, 10), [17, 7, 2, 16, 25, 23, 8, 24, 19, 13]);
}

#[test]
fn a_committee_that_was_really_drawn_is_drawn_again() {
    // The nominations committee of 2012/2013: a pool of more than 100, and sources as they came.
    let sources = [
        "17 20 22 35 38 48 36",
        "90193202",
        "55598744",
        "11 17 21 48 50 9 10",
    ];
    let sources: Vec<Vec<u64>> = sources.into_iter().filter_map(numbers).collect();
    let key = key(&sources);
    assert_eq!(
        key,
        "17.20.22.35.36.38.48./90193202./55598744./9.10.11.17.21.48.50./"
    );
    assert_eq!(
        drawn(&key, 134, 12),
        [90, 25, 92, 126, 24, 31, 122, 96, 81, 132, 2, 41]
    );
}

#[test]
fn numbers_are_whole_and_not_too_large() {
    for (text, expected) in [
        ("3 11 19 24 40", Some(vec![3, 11, 19, 24, 40])),
        (" 03,\t007 ", Some(vec![3, 7])),
        ("0", Some(vec![0])),
        ("", None),
        (" , ", None),
        ("3.5", None),
        ("-3", None),
        ("+3", None),
        ("٣", None),
        ("1000000000000000000", None),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", None),
    ] {
        assert_eq!(numbers(text), expected, "{text}");
    }
    assert_eq!(number("999999999999999999"), Some(999_999_999_999_999_999));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Everybody in the pool is drawn once, and the order of a source's numbers says nothing.
    #[test]
    fn a_draw_is_an_order_of_its_pool(mut source in prop::collection::vec(0_u64..100, 1..8), pool in 0_usize..60) {
        let forwards = key(&[source.clone()]);
        let mut all = order(&forwards, pool);
        source.reverse();
        prop_assert_eq!(&all, &order(&key(&[source]), pool));
        all.sort_unstable();
        prop_assert_eq!(all, (0..pool).collect::<Vec<_>>());
    }
}
