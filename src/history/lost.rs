//! People whom a squash left out: they wrote commits of the request, and the squash's message does not name them.

use std::collections::{BTreeMap, BTreeSet};

use super::account::Login;
use super::address::Signature;
use super::bots::Evidence;
use super::directory::Directory;
use super::log::{CommitId, LogCommit, Timestamp};
use super::trailers::Part;
use super::{Commit, CommitIndex, PersonId, Profile, names};
use crate::paths::SourcePath;

/// Somebody whom a squash left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The squash.
    pub commit: CommitIndex,
    /// The request's number.
    pub number: u32,
    /// Who; `None` for somebody who is on no commit of the branch.
    pub person: Option<PersonId>,
    /// The id of the profile that claims their account or address.
    pub profile: Option<String>,
    /// Their account, where the request's commit tells.
    pub login: Option<Login>,
    /// Their name as the request's commit gives it, made safe to show.
    pub name: String,
    /// The request's commit with their name on it.
    pub witness: CommitId,
    /// How it names them.
    pub named: Named,
}

/// How a commit names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// As its author.
    Author,
    /// In a `Co-authored-by` trailer.
    CoAuthor,
}

/// What is known of a squash before its message is resolved.
pub(super) struct Squash {
    commit: CommitIndex,
    committed: Timestamp,
    /// The paths that it touched, and those that it took away by renaming.
    paths: BTreeSet<SourcePath>,
    by_forge: bool,
}

/// The squashes of the requests that were read, by number.
pub(super) fn squashes(commits: &[LogCommit], requests: &BTreeMap<u32, Vec<LogCommit>>) -> BTreeMap<u32, Vec<Squash>> {
    let mut squashes: BTreeMap<u32, Vec<Squash>> = BTreeMap::new();
    if requests.is_empty() {
        return squashes;
    }
    for (at, commit) in commits.iter().enumerate().filter(|(_, commit)| commit.parents.len() == 1) {
        let Some(number) = commit.message.pull_request.filter(|number| requests.contains_key(number)) else { continue };
        let paths = commit.changes.iter().flat_map(|change| std::iter::once(&change.path).chain(change.kind.source())).cloned().collect();
        let commit_index = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
        squashes.entry(number).or_default().push(Squash {
            commit: commit_index,
            committed: commit.committed.or(commit.authored),
            paths,
            by_forge: commit.by_forge,
        });
    }
    squashes
}

/// Everybody whom a squash left out, by commit, each once.
///
/// The number in a subject proves nothing, so only commits count that touch a file which the squash touches too, and that are not younger than it.
pub(super) fn find(
    requests: &BTreeMap<u32, Vec<LogCommit>>,
    squashes: &BTreeMap<u32, Vec<Squash>>,
    commits: &[Commit],
    directory: &Directory,
    profiles: &[Profile],
    listed_bots: &[String],
) -> Vec<Lost> {
    let mut lost: Vec<Lost> = Vec::new();
    if squashes.is_empty() {
        return lost;
    }
    let by_name = directory.by_name();
    for (number, squashes) in squashes {
        let named: BTreeSet<PersonId> = squashes.iter().flat_map(|squash| everybody(&commits[squash.commit.0 as usize])).collect();
        let mut seen: BTreeSet<(Option<PersonId>, String)> = BTreeSet::new();
        let mut signatures: BTreeSet<&Signature> = BTreeSet::new();
        let own = requests.get(number).map_or(&[][..], Vec::as_slice);
        let who = |signature: &Signature| {
            directory.by_address(signature).or_else(|| by_name.get(names::normal(&signature.name).as_str()).copied().flatten())
        };
        let is_program = |signature: &Signature| directory.evidence(signature, listed_bots) != Evidence::Nothing;
        let writers: BTreeSet<_> = own
            .iter()
            .flat_map(writers_of)
            .filter(|(_, signature)| !is_program(signature))
            .map(|(_, signature)| (who(signature), names::normal(&signature.name)))
            .collect();
        for commit in own {
            // The oldest squash that touches what the commit touched; a later one with the number may be its revert.
            let touches = |squash: &&Squash| commit.changes.iter().any(|change| squash.paths.contains(&change.path));
            let is_earlier = |squash: &&Squash| commit.authored.or(commit.committed).seconds <= squash.committed.seconds;
            let Some(squash) = squashes.iter().rev().find(|squash| touches(squash) && is_earlier(squash)) else { continue };
            for (how, signature) in writers_of(commit) {
                // GitHub's squash has the account that opened the request as its author and every other writer in a trailer. One writer alone who
                // is not named, and signs with no account, is that account under an address of their own machine.
                let is_opener = squash.by_forge && writers.len() == 1 && signature.address.account().is_none();
                if is_opener || !signatures.insert(signature) || is_program(signature) {
                    continue;
                }
                let person = who(signature);
                let is_named = named.iter().any(|id| Some(*id) == person || directory.has_name(*id, signature));
                let name =
                    person.and_then(|id| directory.people.get(id.0 as usize)).map_or_else(|| names::shown(&signature.name), |p| p.name.clone());
                let key = if person.is_some() { (person, String::new()) } else { (None, names::normal(&name)) };
                if !is_named && !name.is_empty() && seen.insert(key) {
                    let profile = directory.profile(signature).and_then(|at| profiles.get(at)).map(|profile| profile.id.clone());
                    let login = signature.address.account().map(|account| account.login.clone());
                    lost.push(Lost { commit: squash.commit, number: *number, person, profile, login, name, witness: commit.id, named: how });
                }
            }
        }
    }
    lost.sort_by(|a, b| (a.commit, &a.name, a.witness).cmp(&(b.commit, &b.name, b.witness)));
    lost
}

/// Everybody whom a commit names, for whatever.
fn everybody(commit: &Commit) -> impl Iterator<Item = PersonId> + '_ {
    commit.authors().chain(commit.roles.iter().map(|(person, _)| *person))
}

/// The author and the co-authors that a request's commit names.
fn writers_of(commit: &LogCommit) -> impl Iterator<Item = (Named, &Signature)> {
    let co_authors = commit.message.people.iter().filter(|(part, _)| *part == Part::CoAuthor).map(|(_, who)| (Named::CoAuthor, who));
    std::iter::once((Named::Author, &commit.author)).chain(co_authors)
}
