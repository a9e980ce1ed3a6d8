//! Elections whose results were published, or computed by other programs.

use std::fmt::Write;

use super::super::fraction::Fraction;
use super::super::ranking::{Matrix, Order, OrderError, Profile};
use super::super::schulze;
use super::{order_of, profile, shown};

/// A file about an election: its ballots (`.txt`), or what they come to (`.expected.txt`).
macro_rules! fixture {
    ($name:literal, $ending:literal) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/elections/",
            $name,
            $ending
        ))
    };
}

macro_rules! election {
    ($name:literal) => {
        profile(fixture!($name, ".txt"))
    };
}

/// Borda's points, m − 1 for the best to 0 for the last, where equal ones share theirs.
fn borda(profile: &Profile) -> Vec<String> {
    let mut doubled = vec![0_u64; profile.options()];
    for (order, ballots) in profile.orders() {
        let mut below = profile.options() as u64;
        for tier in order.tiers() {
            below -= tier.len() as u64;
            for option in tier {
                doubled[*option] += ballots * (2 * below + tier.len() as u64 - 1);
            }
        }
    }
    doubled
        .iter()
        .map(|points| Fraction::new(i128::from(*points), 2).unwrap().to_string())
        .collect()
}

fn rows(matrix: &Matrix) -> String {
    let row = |row: &[u64]| row.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
    matrix.rows().map(row).collect::<Vec<_>>().join("\n")
}

fn result(profile: &Profile) -> String {
    let counted = schulze::count(profile, None);
    let winner = counted
        .condorcet_winner
        .map_or("nobody".to_owned(), |winner| (winner + 1).to_string());
    let mut text = format!(
        "ballots: {}\npairwise:\n{}\n",
        profile.ballots(),
        rows(&counted.pairwise)
    );
    writeln!(
        text,
        "places: {}\ncondorcet winner: {winner}",
        shown(&counted.places)
    )
    .unwrap();
    writeln!(text, "borda: {}", borda(profile).join(" ")).unwrap();
    text
}

/// How many ballots put each option above the last one, which is "none of the above".
fn above_none(profile: &Profile) -> Vec<u64> {
    let pairwise = profile.pairwise();
    let none = pairwise.options() - 1;
    (0..none).map(|option| pairwise.get(option, none)).collect()
}

#[test]
fn elections_have_the_published_matrices_and_places() {
    macro_rules! check {
        ($($name:literal)*) => {$(
            assert_eq!(result(&election!($name)), fixture!($name, ".expected.txt"), $name);
        )*};
    }
    check!("D02" "D03" "D04" "D10" "A13" "A26" "A67");
}

/// The same ballots by three methods have two winners, so a method that was mixed up is found.
#[test]
fn debian_2003_is_decided_by_the_method_and_by_equal_ranks() {
    let ballots = election!("D03");
    let [zadka, garbee, robinson, michlmayr, none] = [0, 1, 2, 3, 4];
    let counted = schulze::count(&ballots, Some(none));
    // Of 160 orders as they were written, many differ only in whether the last option is named.
    let written = fixture!("D03", ".txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .count();
    assert_eq!(
        (ballots.ballots(), written, ballots.orders().len()),
        (488, 160, 117)
    );
    let duel = |a, b| (counted.pairwise.get(a, b), counted.pairwise.get(b, a));
    assert_eq!(duel(michlmayr, garbee), (228, 224));
    assert_eq!(duel(michlmayr, robinson), (237, 226));
    assert_eq!(duel(garbee, robinson), (238, 221));
    assert_eq!(duel(michlmayr, none), (424, 39));
    assert!(counted.dropped.is_empty());
    assert_eq!(
        counted.places,
        [[michlmayr], [garbee], [robinson], [zadka], [none]]
    );
    assert_eq!(
        counted.eligible(),
        [[michlmayr], [garbee], [robinson], [zadka]]
    );

    assert_eq!(
        borda(&ballots),
        ["453", "2779/2", "2583/2", "2711/2", "781/2"]
    );
    assert_eq!(above_none(&ballots), [228, 449, 405, 424]);

    // Breaking the ties that voters wrote, in the order of the options, elects somebody else.
    let counted = schulze::count(&profile(&fixture!("D03", ".txt").replace('=', ">")), None);
    assert_eq!(
        (
            counted.pairwise.get(garbee, michlmayr),
            counted.pairwise.get(michlmayr, garbee)
        ),
        (252, 228)
    );
    assert_eq!(counted.places[0], [garbee]);
}

#[test]
fn debian_2004_drops_what_no_majority_wants() {
    let counted = schulze::count(&election!("D04"), Some(3));
    let duel = |a, b| (counted.pairwise.get(a, b), counted.pairwise.get(b, a));
    assert_eq!(
        (duel(0, 3), duel(1, 3), duel(2, 3), duel(2, 1)),
        ((144, 258), (394, 70), (442, 26), (287, 182))
    );
    assert_eq!(counted.dropped, [0]);
    assert_eq!(counted.places, [[2], [1], [3]]);
    assert_eq!(counted.condorcet_winner, Some(2));
    assert_eq!(counted.paths.row(0), [0; 4]);
}

#[test]
fn debian_2002_and_2010() {
    let counted = schulze::count(&election!("D02"), Some(3));
    assert_eq!(
        rows(&counted.pairwise),
        "0 255 178 385\n199 0 134 406\n291 327 0 443\n68 50 18 0"
    );
    assert_eq!(counted.eligible(), [[2], [0], [1]]);
    let ballots = election!("D10");
    assert_eq!(above_none(&ballots), [395, 375, 217, 366]);
    assert_eq!(
        shown(&schulze::count(&ballots, Some(4)).places),
        "1 > 4 > 2 > 3 > 5"
    );
}

#[test]
fn schulze_s_own_example() {
    let mut ballots = Profile::new(5);
    for (times, order) in [
        (5, "1>3>2>5>4"),
        (5, "1>4>5>3>2"),
        (8, "2>5>4>1>3"),
        (3, "3>1>2>5>4"),
        (7, "3>1>5>2>4"),
        (2, "3>2>1>4>5"),
        (7, "4>3>5>2>1"),
        (8, "5>2>1>4>3"),
    ] {
        ballots.add(order_of(order, 5), times);
    }
    let counted = schulze::count(&ballots, None);
    let paths = "0 28 28 30 24\n25 0 28 33 24\n25 29 0 29 24\n25 28 28 0 24\n25 28 28 31 0";
    assert_eq!(rows(&counted.paths), paths);
    assert_eq!(shown(&counted.places), "5 > 1 > 3 > 2 > 4");
    assert_eq!(counted.condorcet_winner, None);
}

#[test]
fn elections_that_nobody_wins_outright() {
    let a26 = schulze::count(&election!("A26"), None);
    assert_eq!((a26.pairwise.get(1, 3), a26.pairwise.get(3, 1)), (43, 43));
    assert_eq!(shown(&a26.places), "4 > 1 > 2 > 3 > 5");
    let a13 = schulze::count(&election!("A13"), None);
    assert!(shown(&a13.places).starts_with("9 > 13 > 11 > 20 > "));
    let a67 = schulze::count(&election!("A67"), None);
    assert!(shown(&a67.places).starts_with("6 = 7 > "));
    assert_eq!(
        [
            a26.condorcet_winner,
            a13.condorcet_winner,
            a67.condorcet_winner
        ],
        [None; 3]
    );
}

#[test]
fn orders_keep_equal_ranks_and_put_the_rest_last() {
    assert_eq!(
        order_of("2>4=1", 5).tiers(),
        [vec![1], vec![0, 3], vec![2, 4]]
    );
    assert_eq!(order_of("", 3).tiers(), [[0, 1, 2]]);
    assert_eq!(order_of("", 0).tiers(), [] as [Vec<usize>; 0]);
    assert_eq!(
        Order::new([vec![], vec![1]], 2).unwrap().tiers(),
        [[1], [0]]
    );
    assert_eq!(Order::new([[2]], 2), Err(OrderError::Unknown(2)));
    assert_eq!(
        Order::new([vec![0, 1], vec![0]], 2),
        Err(OrderError::Repeated(0))
    );
}

#[test]
fn counts_of_nothing_are_nothing() {
    let mut nothing = Profile::new(0);
    nothing.add(order_of("", 0), 3);
    let counted = schulze::count(&nothing, None);
    assert_eq!(
        (
            counted.places.len(),
            counted.condorcet_winner,
            nothing.ballots()
        ),
        (0, None, 3)
    );
    // Without ballots everybody is equal, and nothing stands above `none`.
    assert_eq!(
        shown(&schulze::count(&Profile::new(3), None).places),
        "1 = 2 = 3"
    );
    let counted = schulze::count(&Profile::new(3), Some(2));
    assert_eq!(
        (counted.dropped.as_slice(), counted.eligible().len()),
        ([0, 1].as_slice(), 0)
    );
    assert_eq!(
        schulze::count(&Profile::new(1), None).condorcet_winner,
        Some(0)
    );
}
