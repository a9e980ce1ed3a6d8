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

/// Joins groups by name, by the rules at the head of this file: those of the signatures that are
/// `known`, and of the profiles that `is_asked` names. Gives what stays apart under one name, with
/// the groups.
pub(super) fn join_names(
    groups: &mut Groups,
    known: &[&Known],
    profiles: &[Profile],
    is_asked: &dyn Fn(usize) -> bool,
) -> Vec<(Diagnostic, Vec<usize>)> {
    // Programs share names only with programs: whoever commits through one keeps a name of their
    // own.
    let mut holders: BTreeMap<(bool, String), BTreeSet<usize>> = BTreeMap::new();
    let mut hold = |bot: bool, name: &str, group: usize| {
        let name = names::normal(name);
        if !names::is_placeholder(&name) {
            holders.entry((bot, name)).or_default().insert(group);
        }
    };
    for one in known {
        let group = groups.find(one.group);
        let bot = bots::evidence(&one.mapped.signature, one.account.as_ref()) != Evidence::Nothing;
        hold(bot, &one.mapped.signature.name, group);
        if !one.mapped.by_name {
            hold(bot, &one.raw.name, group);
        }
    }
    for (at, profile) in profiles.iter().enumerate().filter(|(at, _)| is_asked(*at)) {
        let group = groups.key(Key::Profile(at));
        profile
            .names
            .iter()
            .chain(profile.joins_by_name.then_some(&profile.name))
            .for_each(|name| hold(false, name, group));
    }
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
    let torn = torn(groups, &holders);
    for holders in holders.values() {
        let weak: Vec<usize> = holders
            .iter()
            .copied()
            .filter(|group| !is_strong_now(groups, *group) && !torn.contains(&groups.find(*group)))
            .collect();
        weak.windows(2)
            .for_each(|pair| groups.join(pair[0], pair[1]));
    }
    let torn: BTreeSet<usize> = torn.iter().map(|group| groups.find(*group)).collect();
    let mut leanings: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut ambiguous: BTreeMap<Vec<usize>, &str> = BTreeMap::new();
    for ((_, name), holders) in &holders {
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

/// The groups whose names have nothing in common. Whoever commits once under another's name would
/// become one with them, and take all that is theirs: such an address is a person of its own until
/// a maintainer says whose it is.
fn torn(
    groups: &mut Groups,
    holders: &BTreeMap<(bool, String), BTreeSet<usize>>,
) -> BTreeSet<usize> {
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
