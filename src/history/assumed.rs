//! Names of others on commits that are only proposed: anybody can type a name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::address::Signature;
use super::directory::{Directory, Newcomers};
use super::identity::Profile;
use super::ids::PersonId;
use super::log::{Log, LogCommit};
use super::names;
use crate::repo::CommitId;

/// A name that a proposed commit gives to somebody who is not known by it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assumed {
    /// Who is called so.
    pub person: PersonId,
    /// The name, made safe to show.
    pub name: String,
    /// The commit; of several the oldest.
    pub commit: CommitId,
    /// Whether the person wrote it; otherwise its message names them.
    pub is_author: bool,
    /// Whose name it is, if somebody's with commits.
    pub owner: Option<PersonId>,
    /// The id of their profile, if they have one.
    pub profile: Option<String>,
}

/// Somebody who has a name: who they are, if somebody with commits, and the id of their profile.
type Owner<'a> = (Option<PersonId>, Option<&'a str>);

/// What proposed commits say of people, apart from what the others show.
pub(super) fn newcomers(log: &Log) -> Newcomers<'_> {
    if log.proposed.is_empty() {
        return Newcomers::default();
    }
    let is_proposed = |commit: &&LogCommit| log.proposed.contains(&commit.id);
    let shown: HashSet<_> = log
        .commits
        .iter()
        .filter(|commit| !is_proposed(commit))
        .flat_map(LogCommit::signatures)
        .collect();
    Newcomers {
        signatures: log
            .commits
            .iter()
            .filter(is_proposed)
            .flat_map(LogCommit::signatures)
            .filter(|who| !shown.contains(who))
            .collect(),
        known: log
            .commits
            .iter()
            .filter(|commit| !is_proposed(commit))
            .flat_map(LogCommit::signatures)
            .map(|who| &who.address)
            .collect(),
        opener: log.opener.as_ref(),
    }
}

/// The names of others that proposed commits give to people, the author's before those in messages.
pub(super) fn find(
    log: &Log,
    newcomers: &Newcomers,
    directory: &Directory,
    profiles: &[Profile],
) -> Vec<Assumed> {
    if newcomers.signatures.is_empty() {
        return Vec::new();
    }
    let mut owners: BTreeMap<String, BTreeSet<Owner>> = BTreeMap::new();
    let mut own = |name: &str, owner| {
        let looks = names::looks(name);
        if looks.chars().count() > 1 && !names::is_placeholder(&names::normal(name)) {
            owners.entry(looks).or_default().insert(owner);
        }
    };
    let mut met = BTreeSet::new();
    let is_shown = |who: &Signature| !newcomers.signatures.contains(who);
    let shown = log
        .commits
        .iter()
        .filter(|commit| !log.proposed.contains(&commit.id))
        .flat_map(LogCommit::signatures)
        .filter(|who| is_shown(who));
    for who in shown {
        let Some(person) = directory.person(who) else {
            continue;
        };
        let Some(identity) = directory
            .people
            .get(person.0 as usize)
            .filter(|identity| !identity.bot && met.insert((person, &who.name)))
        else {
            continue;
        };
        own(
            &who.name,
            (
                Some(person),
                identity
                    .profile
                    .and_then(|at| profiles.get(at))
                    .map(|profile| profile.id.as_str()),
            ),
        );
    }
    let of_profile: BTreeMap<usize, PersonId> = (0..)
        .map(PersonId)
        .zip(&directory.people)
        .filter_map(|(id, identity)| Some((identity.profile?, id)))
        .collect();
    for (at, profile) in profiles
        .iter()
        .enumerate()
        .filter(|(_, profile)| !profile.is_proposed)
    {
        profile
            .names
            .iter()
            .chain([&profile.name])
            .for_each(|name| {
                own(
                    name,
                    (of_profile.get(&at).copied(), Some(profile.id.as_str())),
                )
            });
    }
    let mut found: Vec<Assumed> = Vec::new();
    let mut told = BTreeSet::new();
    for commit in log
        .commits
        .iter()
        .rev()
        .filter(|commit| log.proposed.contains(&commit.id))
    {
        for (at, who) in commit
            .signatures()
            .enumerate()
            .filter(|(_, who)| newcomers.signatures.contains(who))
        {
            let Some(person) = directory.person(who) else {
                continue;
            };
            let Some(owners) = owners.get(&names::looks(&who.name)) else {
                continue;
            };
            // A name that is theirs, too, is no other's.
            if owners.iter().any(|(owner, _)| *owner == Some(person))
                || !told.insert((person, &who.name))
            {
                continue;
            }
            let Some((owner, profile)) = owners.iter().max_by_key(|(_, profile)| profile.is_some())
            else {
                continue;
            };
            found.push(Assumed {
                person,
                name: names::shown(&who.name),
                commit: commit.id,
                is_author: at == 0,
                owner: *owner,
                profile: profile.map(str::to_owned),
            });
        }
    }
    found.sort_by_key(|assumed| !assumed.is_author);
    found
}
