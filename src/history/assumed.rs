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
    let merged: HashSet<_> = shown(log).collect();
    Newcomers {
        signatures: proposed(log)
            .flat_map(LogCommit::signatures)
            .filter(|who| !merged.contains(who))
            .collect(),
        known: shown(log).map(|who| &who.address).collect(),
        opener: log.opener.as_ref(),
    }
}

/// The commits that are only proposed, the newest first.
fn proposed(log: &Log) -> impl DoubleEndedIterator<Item = &LogCommit> {
    let commits = log.commits.iter();
    commits.filter(|commit| log.proposed.contains(&commit.id))
}

/// The signatures of the commits that are more than proposed.
fn shown(log: &Log) -> impl Iterator<Item = &Signature> {
    let commits = log.commits.iter();
    let merged = commits.filter(|commit| !log.proposed.contains(&commit.id));
    merged.flat_map(LogCommit::signatures)
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
    let mut owners = Owners::default();
    owners.add_shown(log, directory, profiles);
    owners.add_profiles(directory, profiles);
    let mut found: Vec<Assumed> = Vec::new();
    let mut told = BTreeSet::new();
    for commit in proposed(log).rev() {
        for (at, who) in commit
            .signatures()
            .enumerate()
            .filter(|(_, who)| newcomers.signatures.contains(who))
        {
            let Some(person) = directory.person(who) else {
                continue;
            };
            let owner = owners.other_than(person, &who.name);
            let Some((owner, profile)) = owner.filter(|_| told.insert((person, &who.name))) else {
                continue;
            };
            found.push(Assumed {
                person,
                name: names::shown(&who.name),
                commit: commit.id,
                is_author: at == 0,
                owner,
                profile: profile.map(str::to_owned),
            });
        }
    }
    found.sort_by_key(|assumed| !assumed.is_author);
    found
}

/// Who has each name, by how it looks.
#[derive(Default)]
struct Owners<'a>(BTreeMap<String, BTreeSet<Owner<'a>>>);

impl<'a> Owners<'a> {
    /// A name that tells somebody from others has one owner more.
    fn add(&mut self, name: &str, owner: Owner<'a>) {
        let looks = names::looks(name);
        if looks.chars().count() > 1 && !names::is_placeholder(&names::normal(name)) {
            self.0.entry(looks).or_default().insert(owner);
        }
    }

    /// The names under which people commit, but for programs.
    fn add_shown(&mut self, log: &Log, directory: &Directory, profiles: &'a [Profile]) {
        let mut met = BTreeSet::new();
        for who in shown(log) {
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
            let profile = identity.profile.and_then(|at| profiles.get(at));
            let profile = profile.map(|profile| profile.id.as_str());
            self.add(&who.name, (Some(person), profile));
        }
    }

    /// The names in profiles that are more than proposed.
    fn add_profiles(&mut self, directory: &Directory, profiles: &'a [Profile]) {
        let people: BTreeMap<usize, PersonId> = (0..)
            .map(PersonId)
            .zip(&directory.people)
            .filter_map(|(id, identity)| Some((identity.profile?, id)))
            .collect();
        for (at, profile) in profiles
            .iter()
            .enumerate()
            .filter(|(_, profile)| !profile.is_proposed)
        {
            let owner = (people.get(&at).copied(), Some(profile.id.as_str()));
            for name in profile.names.iter().chain([&profile.name]) {
                self.add(name, owner);
            }
        }
    }

    /// Whose a name is, unless it is the person's, too; whoever has a profile before others.
    fn other_than(&self, person: PersonId, name: &str) -> Option<Owner<'a>> {
        let owners = self.0.get(&names::looks(name))?;
        let is_theirs = owners.iter().any(|(owner, _)| *owner == Some(person));
        let other = owners.iter().max_by_key(|(_, profile)| profile.is_some());
        other.filter(|_| !is_theirs).copied()
    }
}
