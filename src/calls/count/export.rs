//! Ballots for the programs of others, so that they can count again.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::ranking::{Order, Profile};
use crate::privacy::on_one_line;

/// A ranked vote to be written down.
#[derive(Debug, Clone, Copy)]
pub struct Election<'a> {
    /// The name of the file without its ending.
    pub id: &'a str,
    /// What was voted on.
    pub title: &'a str,
    /// The day of the result as `2026-06-27`, or nothing.
    pub date: &'a str,
    /// The names of the options, in the order of their indexes.
    pub names: &'a [&'a str],
    /// The ballots.
    pub profile: &'a Profile,
}

/// Condorcet PHP refuses names that are longer, in characters.
const LONGEST_NAME: usize = 100;

/// The file of PrefLib's type `toc` (orders with ties, complete), as <https://www.preflib.org/format>.
pub fn preflib_toc(election: &Election) -> String {
    let id = one_line(election.id);
    let orders = election.profile.orders();
    let mut text = format!(
        "# FILE NAME: {id}.toc\n# TITLE: {}\n# DESCRIPTION: \n# DATA TYPE: toc\n# MODIFICATION TYPE: original\n\
         # RELATES TO: \n# RELATED FILES: \n# PUBLICATION DATE: {date}\n# MODIFICATION DATE: {date}\n\
         # NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {}\n# NUMBER UNIQUE ORDERS: {}\n",
        one_line(election.title),
        election.profile.options(),
        election.profile.ballots(),
        orders.len(),
        date = one_line(election.date),
    );
    for (number, name) in (1..).zip(names(election, one_line)) {
        line(
            &mut text,
            format_args!("# ALTERNATIVE NAME {number}: {name}"),
        );
    }
    for (order, ballots) in orders {
        let tiers: Vec<String> = order
            .tiers()
            .iter()
            .map(|tier| preflib_tier(tier))
            .collect();
        line(&mut text, format_args!("{ballots}: {}", tiers.join(",")));
    }
    text
}

/// The Condorcet Election Format, version 1: <https://github.com/CondorcetVote/CondorcetElectionFormat>.
pub fn condorcet_election_format(election: &Election) -> String {
    let names = names(election, without_reserved);
    let mut text = format!("# {}\n", one_line(election.title));
    line(
        &mut text,
        format_args!("#/Candidates: {}", names.join(" ; ")),
    );
    // All ballots are written in full, so this says how they were cast and changes nothing.
    text.push_str(
        "#/Implicit Ranking: true\n#/Weight Allowed: false\n#/Voting Methods: Schulze Winning\n\n",
    );
    for (order, ballots) in election.profile.orders() {
        line(
            &mut text,
            format_args!("{} * {ballots}", condorcet_ranking(order, &names)),
        );
    }
    text
}

/// PrefLib counts from 1 and puts equal ones in braces.
fn preflib_tier(tier: &[usize]) -> String {
    let numbers: Vec<String> = tier.iter().map(|option| (option + 1).to_string()).collect();
    match numbers.as_slice() {
        [one] => one.clone(),
        equal => format!("{{{}}}", equal.join(",")),
    }
}

fn condorcet_ranking(order: &Order, names: &[String]) -> String {
    let tier = |tier: &Vec<usize>| {
        let names: Vec<&str> = tier.iter().map(|option| names[*option].as_str()).collect();
        names.join(" = ")
    };
    order
        .tiers()
        .iter()
        .map(tier)
        .collect::<Vec<String>>()
        .join(" > ")
}

/// The names of all options, cleaned, none of them empty and no two alike: both formats know options by name.
fn names(election: &Election, clean: fn(&str) -> String) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for option in 0..election.profile.options() {
        let given = shortened(
            &clean(election.names.get(option).copied().unwrap_or_default()),
            LONGEST_NAME,
        );
        let wanted = if given.is_empty() {
            format!("option {}", option + 1)
        } else {
            given
        };
        let mut name = wanted.clone();
        for again in 2.. {
            if taken.insert(name.clone()) {
                break;
            }
            let number = format!(" {again}");
            name = shortened(&wanted, LONGEST_NAME - number.len()) + &number;
        }
        names.push(name);
    }
    names
}

/// Without what ends a line or moves the text around, and without blanks at the ends or in a row.
fn one_line(text: &str) -> String {
    spaced(on_one_line(text))
}

/// Also without the characters that mean something in the Condorcet Election Format, and those that
/// Condorcet PHP refuses beyond them.
fn without_reserved(text: &str) -> String {
    let is_reserved = |c: char| ">=;,#/*^<$:\"|".contains(c);
    spaced(on_one_line(text).map(|c| if is_reserved(c) { ' ' } else { c }))
}

fn spaced(text: impl Iterator<Item = char>) -> String {
    let text: String = text.collect();
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

fn shortened(text: &str, most: usize) -> String {
    text.chars()
        .take(most)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

fn line(text: &mut String, content: std::fmt::Arguments) {
    writeln!(text, "{content}").expect("writing to a string does not fail");
}
