//! What is written down is read again by what the formats say, whatever the options are called.

use proptest::prelude::*;

use super::super::export::{Election, condorcet_election_format, preflib_toc};
use super::super::ranking::{Order, Profile};
use super::order_of;

fn three() -> Profile {
    let mut profile = Profile::new(3);
    profile.add(order_of("1=3>2", 3), 4);
    profile.add(order_of("2", 3), 11);
    profile.add(order_of("", 3), 1);
    profile.add(order_of("3>2>1", 3), 4);
    profile
}

const HOSTILE: [&str; 3] = [
    "Moon\n1: 1,2,3",
    "a > b = c; d, #/x *9 ^2 || \"$",
    "a b c d x 9 2",
];

#[test]
fn preflib() {
    let profile = three();
    let election = Election {
        id: "clock",
        title: "A\r\nclock",
        date: "2026-06-27",
        names: &HOSTILE,
        profile: &profile,
    };
    let expected = "\
# FILE NAME: clock.toc
# TITLE: A clock
# DESCRIPTION: 
# DATA TYPE: toc
# MODIFICATION TYPE: original
# RELATES TO: 
# RELATED FILES: 
# PUBLICATION DATE: 2026-06-27
# MODIFICATION DATE: 2026-06-27
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 20
# NUMBER UNIQUE ORDERS: 4
# ALTERNATIVE NAME 1: Moon 1: 1,2,3
# ALTERNATIVE NAME 2: a > b = c; d, #/x *9 ^2 || \"$
# ALTERNATIVE NAME 3: a b c d x 9 2
11: 2,{1,3}
4: {1,3},2
4: 3,2,1
1: {1,2,3}
";
    assert_eq!(preflib_toc(&election), expected);
}

#[test]
fn condorcet() {
    let profile = three();
    let election = Election {
        id: "clock",
        title: "/A\u{2028}clock",
        date: "",
        names: &HOSTILE,
        profile: &profile,
    };
    let expected = "\
# /A clock
#/Candidates: Moon 1 1 2 3 ; a b c d x 9 2 ; a b c d x 9 2 2
#/Implicit Ranking: true
#/Weight Allowed: false
#/Voting Methods: Schulze Winning

a b c d x 9 2 > Moon 1 1 2 3 = a b c d x 9 2 2 * 11
Moon 1 1 2 3 = a b c d x 9 2 2 > a b c d x 9 2 * 4
a b c d x 9 2 2 > a b c d x 9 2 > Moon 1 1 2 3 * 4
Moon 1 1 2 3 = a b c d x 9 2 = a b c d x 9 2 2 * 1
";
    assert_eq!(condorcet_election_format(&election), expected);
}

/// Reads the Condorcet Election Format as its specification says: comments away, then candidates, then votes.
fn read_condorcet(text: &str) -> (Vec<&str>, Profile) {
    let mut names = Vec::new();
    let mut profile = None;
    for line in text.lines() {
        if let Some(list) = line.strip_prefix("#/Candidates:") {
            names = list.split(';').map(str::trim).collect();
            profile = Some(Profile::new(names.len()));
        }
        let vote = line.split('#').next().unwrap_or_default().trim();
        if vote.is_empty() {
            continue;
        }
        let (ranking, times) = vote.split_once('*').unwrap();
        let tier = |tier: &str| {
            tier.split('=')
                .map(|name| {
                    names
                        .iter()
                        .position(|known| *known == name.trim())
                        .unwrap()
                })
                .collect()
        };
        let tiers: Vec<Vec<usize>> = ranking.split('>').map(tier).collect();
        profile.as_mut().unwrap().add(
            Order::new(tiers, names.len()).unwrap(),
            times.trim().parse().unwrap(),
        );
    }
    (names, profile.unwrap())
}

/// Reads PrefLib's format line by line, as its own tools do.
fn read_preflib(text: &str, options: usize) -> Profile {
    let mut profile = Profile::new(options);
    for line in text.split([
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}', '\u{1c}',
    ]) {
        if line.starts_with("# ") || line.is_empty() {
            continue;
        }
        let (times, order) = line.split_once(": ").unwrap();
        let (mut tiers, mut braced) = (String::new(), false);
        for character in order.chars() {
            match character {
                '{' | '}' => braced = character == '{',
                ',' => tiers.push(if braced { '=' } else { '>' }),
                digit => tiers.push(digit),
            }
        }
        profile.add(order_of(&tiers, options), times.parse().unwrap());
    }
    profile
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        names in prop::collection::vec("(?s)[>=;,#/*^|\n\r\u{85}\u{2028} ab]{0,6}|.{0,150}|x", 4),
        title in "(?s)(\n|#|/|.){0,20}",
        ballots in prop::collection::vec((prop::collection::vec(0_usize..4, 4), 1_u32..50), 0..8),
    ) {
        let mut profile = Profile::new(4);
        for (ranks, times) in ballots {
            let tier = |rank| (0..4).filter(|option| ranks[*option] == rank).collect::<Vec<_>>();
            profile.add(Order::new((0..4).map(tier), 4).unwrap(), times);
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let election = Election { id: &title, title: &title, date: &title, names: &names, profile: &profile };
        let text = condorcet_election_format(&election);
        let (written, read) = read_condorcet(&text);
        prop_assert_eq!(written.len(), 4);
        prop_assert!(written.iter().all(|name| !name.is_empty() && name.chars().count() <= 100));
        prop_assert_eq!(&read, &profile);
        prop_assert_eq!(read_preflib(&preflib_toc(&election), 4), profile);
    }
}
