//! Counts that were published, and laws that every count obeys.

mod draw;
mod elections;
mod export;
mod fraction;
mod laws;
mod reviews;
mod tally;

use super::ranking::{Order, Profile};

/// A profile from lines such as `15: 3>2>4=1>5`, options counted from 1, and `# option N: name`.
fn profile(text: &str) -> Profile {
    let options = text
        .lines()
        .filter(|line| line.starts_with("# option "))
        .count();
    let mut profile = Profile::new(options);
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (ballots, order) = line.split_once(':').expect("a line is `ballots: order`");
        profile.add(
            order_of(order.trim(), options),
            ballots.parse().expect("a number of ballots"),
        );
    }
    profile
}

/// An order from `3>2>4=1`; the empty text is a ballot that names nothing.
fn order_of(text: &str, options: usize) -> Order {
    let option = |number: &str| number.trim().parse::<usize>().expect("an option's number") - 1;
    let tiers = text
        .split('>')
        .filter(|tier| !tier.is_empty())
        .map(|tier| tier.split('=').map(option));
    Order::new(tiers, options).expect("an order of known options")
}

/// Places as `4 > 2 = 3`, options counted from 1.
fn shown(places: &[Vec<usize>]) -> String {
    let tier = |tier: &Vec<usize>| {
        tier.iter()
            .map(|option| (option + 1).to_string())
            .collect::<Vec<_>>()
            .join(" = ")
    };
    places.iter().map(tier).collect::<Vec<_>>().join(" > ")
}
