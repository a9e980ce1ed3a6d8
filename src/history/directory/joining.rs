//! Joins people whose names are the same, where nothing stronger keeps them apart.

use std::collections::{BTreeMap, BTreeSet};

use super::super::bots::{self, Evidence};
use super::super::identity::Profile;
use super::super::names;
use super::groups::Groups;
use super::keys::Key;
use super::known::Known;
use crate::diagnostic::{Diagnostic, Place};
use crate::rules::ambiguous_identity;

/// The groups that have each name. Programs share names only with programs: whoever commits through
/// one keeps a name of their own.
type Holders = BTreeMap<(bool, String), BTreeSet<usize>>;

/// Groups that a name does not join, with the name.
type Ambiguous<'n> = BTreeMap<Vec<usize>, &'n str>;

/// Joins groups by name, by the rules at the head of this file: those of the signatures that are
/// `known`, and of the profiles that `is_asked` names. Gives what stays apart under one name, with
/// the groups.
pub(super) fn join_names(
    groups: &mut Groups,
    known: &[&Known],
    profiles: &[Profile],
    is_asked: &dyn Fn(usize) -> bool,
) -> Vec<(Diagnostic, Vec<usize>)> {
    let mut holders = Holders::new();
    add_signatures(&mut holders, groups, known);
    add_profiles(&mut holders, groups, profiles, is_asked);
    join_profiles_without_keys(groups, &holders, profiles);
    let torn = torn(groups, &holders);
    join_weak(groups, &holders, &torn);
    let torn: BTreeSet<usize> = torn.iter().map(|group| groups.find(*group)).collect();
    let mut ambiguous = Ambiguous::new();
    let leanings = leanings(groups, &holders, &torn, &mut ambiguous);
    join_leaning(groups, leanings, known, &mut ambiguous);
    ambiguous
        .into_iter()
        .map(|(strong, name)| {
            (
                ambiguous_identity(name, &strong, groups, known, profiles),
                strong,
            )
        })
        .collect()
}

/// A group has a name, unless it is one that machines make up.
fn hold(holders: &mut Holders, bot: bool, name: &str, group: usize) {
    let name = names::normal(name);
    if !names::is_placeholder(&name) {
        holders.entry((bot, name)).or_default().insert(group);
    }
}

/// The names that signatures give.
fn add_signatures(holders: &mut Holders, groups: &mut Groups, known: &[&Known]) {
    for one in known {
        let group = groups.find(one.group);
        let bot = bots::evidence(&one.mapped.signature, one.account.as_ref()) != Evidence::Nothing;
        hold(holders, bot, &one.mapped.signature.name, group);
        if !one.mapped.by_name {
            hold(holders, bot, &one.raw.name, group);
        }
    }
}

/// The names that the profiles give which `is_asked` names.
fn add_profiles(
    holders: &mut Holders,
    groups: &mut Groups,
    profiles: &[Profile],
    is_asked: &dyn Fn(usize) -> bool,
) {
    for (at, profile) in profiles.iter().enumerate().filter(|(at, _)| is_asked(*at)) {
        let group = groups.key(Key::Profile(at));
        profile
            .names
            .iter()
            .chain(profile.joins_by_name.then_some(&profile.name))
            .for_each(|name| hold(holders, false, name, group));
    }
}

/// Joins a profile without any account or address to the one account with its name.
fn join_profiles_without_keys(groups: &mut Groups, holders: &Holders, profiles: &[Profile]) {
    for holders in holders.values() {
        let strong: Vec<usize> = strong_among(groups, holders);
        if let [a, b] = strong[..] {
            let only_names = |group: usize| {
                groups
                    .profile(group)
                    .and_then(|at| profiles.get(at))
                    .is_some_and(|p| p.logins.is_empty() && p.addresses.is_empty())
            };
            if (only_names(a) && groups.profile(b).is_none())
                || (only_names(b) && groups.profile(a).is_none())
            {
                groups.join(a, b);
            }
        }
    }
}

/// Joins the addresses that share a name, but for those whose names are `torn`.
fn join_weak(groups: &mut Groups, holders: &Holders, torn: &BTreeSet<usize>) {
    for holders in holders.values() {
        let weak: Vec<usize> = holders
            .iter()
            .copied()
            .filter(|group| !is_strong_now(groups, *group) && !torn.contains(&groups.find(*group)))
            .collect();
        weak.windows(2)
            .for_each(|pair| groups.join(pair[0], pair[1]));
    }
}

/// Of each weak group, the strong ones that share a name with it. Notes the names that join nothing:
/// those of `torn` groups, and those of several strong ones.
fn leanings<'n>(
    groups: &mut Groups,
    holders: &'n Holders,
    torn: &BTreeSet<usize>,
    ambiguous: &mut Ambiguous<'n>,
) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut leanings: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for ((_, name), holders) in holders {
        let strong = strong_among(groups, holders);
        let found: BTreeSet<usize> = holders.iter().map(|group| groups.find(*group)).collect();
        let weak = found.into_iter().filter(|group| !groups.is_strong(*group));
        let (apart, others): (Vec<usize>, Vec<usize>) =
            weak.partition(|group| torn.contains(group));
        if !apart.is_empty() && apart.len() + others.len() + strong.len() > 1 {
            let all: BTreeSet<usize> = apart
                .iter()
                .chain(&others)
                .chain(&strong)
                .copied()
                .collect();
            ambiguous.entry(all.into_iter().collect()).or_insert(name);
        }
        for weak in others {
            leanings
                .entry(groups.find(weak))
                .or_default()
                .extend(&strong);
        }
        if strong.len() > 1 {
            ambiguous.entry(strong).or_insert(name);
        }
    }
    leanings
}

/// Joins each weak group to the only strong one that it leans towards.
fn join_leaning<'n>(
    groups: &mut Groups,
    leanings: BTreeMap<usize, BTreeSet<usize>>,
    known: &[&'n Known],
    ambiguous: &mut Ambiguous<'n>,
) {
    for (weak, strong) in leanings {
        let strong: Vec<usize> = strong.into_iter().collect();
        match strong[..] {
            [] => {}
            [only] => groups.join(weak, only),
            _ => {
                let name = known
                    .iter()
                    .find(|one| groups.find(one.group) == weak)
                    .map_or("", |one| &one.mapped.signature.name);
                ambiguous.entry(strong).or_insert(name);
            }
        }
    }
}

/// The groups whose names have nothing in common. Whoever commits once under another's name would
/// become one with them, and take all that is theirs: such an address is a person of its own until
/// a maintainer says whose it is.
fn torn(groups: &mut Groups, holders: &Holders) -> BTreeSet<usize> {
    let mut names: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for ((_, name), holders) in holders {
        for group in holders
            .iter()
            .map(|group| groups.find(*group))
            .collect::<BTreeSet<_>>()
        {
            names.entry(group).or_default().push(name);
        }
    }
    let torn = |(group, names): (usize, Vec<&str>)| {
        let apart = !groups.is_strong(group) && !names::are_of_one(&names);
        apart.then_some(group)
    };
    names.into_iter().filter_map(torn).collect()
}

fn is_strong_now(groups: &mut Groups, group: usize) -> bool {
    let group = groups.find(group);
    groups.is_strong(group)
}

fn strong_among(groups: &mut Groups, holders: &BTreeSet<usize>) -> Vec<usize> {
    let found: BTreeSet<usize> = holders.iter().map(|group| groups.find(*group)).collect();
    found
        .into_iter()
        .filter(|group| groups.is_strong(*group))
        .collect()
}

fn ambiguous_identity(
    name: &str,
    strong: &[usize],
    groups: &mut Groups,
    known: &[&Known],
    profiles: &[Profile],
) -> Diagnostic {
    let mut who = Vec::new();
    for group in strong {
        let account = known
            .iter()
            .find(|one| groups.find(one.group) == *group)
            .and_then(|one| one.account.as_ref());
        who.push(
            match (
                groups.profile(*group).and_then(|at| profiles.get(at)),
                account,
            ) {
                (Some(profile), _) => format!("contributors/{}.md", profile.id),
                (None, Some(account)) => format!("{}/{}", account.login.host, account.login.name),
                (None, None) => {
                    let mut names = known
                        .iter()
                        .filter(|one| groups.find(one.group) == *group)
                        .map(|one| names::shown(&one.mapped.signature.name));
                    let other =
                        names.find(|other| names::normal(other) != *name && !other.is_empty());
                    other.map_or_else(
                        || "another address".to_owned(),
                        |other| format!("an address that also commits as {other}"),
                    )
                }
            },
        );
    }
    let shown = known
        .iter()
        .find(|one| names::normal(&one.mapped.signature.name) == *name)
        .map_or(name, |one| &one.mapped.signature.name);
    let shown = Some(names::shown(shown))
        .filter(|shown| !shown.is_empty())
        .unwrap_or_else(|| names::before_at(shown));
    let place = Place {
        path: ".mailmap".to_owned(),
        range: None,
    };
    Diagnostic::new(&ambiguous_identity::RULE, place, format!("the name \"{}\" belongs to {}", shown, who.join(" and ")))
        .why("Credit is not joined by name alone when the accounts differ: they may be two people.")
        .help("If they are one person, list both accounts in that person's file in `contributors/`, or join their addresses in `.mailmap`.")
}
