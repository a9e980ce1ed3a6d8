//! People whom a squash left out: they wrote commits of the request, and the squash's message does
//! not name them.

use std::collections::{BTreeMap, BTreeSet};

use super::account::Login;
use super::address::Signature;
use super::bots::Evidence;
use super::commit::Commit;
use super::directory::Directory;
use super::identity::Profile;
use super::ids::{CommitIndex, PersonId};
use super::log::{LogCommit, Timestamp};
use super::names;
use super::trailers::Part;
use crate::paths::SourcePath;
use crate::repo::CommitId;

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
    /// What that commit changed of what the squash changed.
    pub touched: Vec<SourcePath>,
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
    by_another: bool,
}

/// The squashes of the requests that were read, by number.
pub(super) fn squashes(
    commits: &[LogCommit],
    requests: &BTreeMap<u32, Vec<LogCommit>>,
) -> BTreeMap<u32, Vec<Squash>> {
    let mut squashes: BTreeMap<u32, Vec<Squash>> = BTreeMap::new();
    if requests.is_empty() {
        return squashes;
    }
    for (at, commit) in commits
        .iter()
        .enumerate()
        .filter(|(_, commit)| commit.parents.len() == 1)
    {
        let Some(number) = commit
            .message
            .pull_request
            .filter(|number| requests.contains_key(number))
        else {
            continue;
        };
        let paths = commit
            .changes
            .iter()
            .flat_map(|change| std::iter::once(&change.path).chain(change.kind.source()))
            .cloned()
            .collect();
        let commit_index = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
        squashes.entry(number).or_default().push(Squash {
            commit: commit_index,
            committed: commit.committed.or(commit.authored),
            paths,
            by_another: commit.by_another,
        });
    }
    squashes
}

/// Everybody whom a squash left out, by commit, each once.
///
/// The number in a subject proves nothing, so only commits count that touch a file which the squash
/// touches too, and that are not younger than it. A commit that several requests list came in with
/// the first of them.
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
    let first = first_requests(requests, squashes);
    let is_program =
        |signature: &Signature| directory.evidence(signature, listed_bots) != Evidence::Nothing;
    for (number, squashes) in squashes {
        let named: BTreeSet<PersonId> = squashes
            .iter()
            .flat_map(|squash| everybody(&commits[squash.commit.0 as usize]))
            .collect();
        let own = || {
            requests
                .get(number)
                .into_iter()
                .flatten()
                .filter(|commit| first.get(&commit.id) == Some(number))
        };
        let person = |signature: &Signature| {
            directory.by_address(signature).or_else(|| {
                by_name
                    .get(names::normal(&signature.name).as_str())
                    .copied()
                    .flatten()
            })
        };
        let writers = Writers::of(own(), person, is_program);
        let is_author = |squash: &Squash, signature: &Signature| {
            let author = commits[squash.commit.0 as usize].author;
            person(signature) == Some(author)
                || directory.has_name(author, signature)
                || directory.has_loose_name(author, signature)
        };
        let opener = squashes.iter().find_map(|squash| {
            let author = directory
                .people
                .get(commits[squash.commit.0 as usize].author.0 as usize)?;
            let is_there = writers
                .signatures
                .iter()
                .any(|(signature, _)| is_author(squash, signature));
            writers.most_active.filter(|writer| {
                squash.by_another
                    && !is_there
                    && !(author.login.is_some() && writers.has_account(*writer))
            })
        });
        let mut seen: BTreeSet<(Option<PersonId>, String)> = BTreeSet::new();
        let mut signatures: BTreeSet<&Signature> = BTreeSet::new();
        // What a file was called before the request renamed it leads to the name that the squash
        // has; the newest commit comes first.
        let mut renamed: BTreeMap<&SourcePath, &SourcePath> = BTreeMap::new();
        for commit in own() {
            for change in &commit.changes {
                if let Some(before) = change.kind.source() {
                    let last = renamed.get(&change.path).copied().unwrap_or(&change.path);
                    renamed.insert(before, last);
                }
            }
            // The oldest squash that touches what the commit touched; a later one with the number
            // may be its revert.
            let last_name = |path: &SourcePath| renamed.get(path).copied().unwrap_or(path).clone();
            let names: Vec<SourcePath> = commit
                .changes
                .iter()
                .map(|change| last_name(&change.path))
                .collect();
            let touched = |squash: &Squash| {
                names
                    .iter()
                    .filter(|path| squash.paths.contains(*path))
                    .cloned()
                    .collect::<Vec<_>>()
            };
            let is_earlier = |squash: &&Squash| {
                commit.authored.or(commit.committed).seconds <= squash.committed.seconds
            };
            let found = squashes
                .iter()
                .rev()
                .filter(is_earlier)
                .map(|squash| (squash, touched(squash)))
                .find(|(_, touched)| !touched.is_empty());
            let Some((squash, touched)) = found else {
                continue;
            };
            for (how, signature) in writers_of(commit) {
                // The squash of a forge has the account that opened the request as its author.
                // Where that one wrote nothing of it, whoever wrote most is that account under an
                // address of their own machine.
                let is_opener =
                    opener.is_some() && writers.signatures.get(signature).copied() == opener;
                if is_opener || !signatures.insert(signature) || is_program(signature) {
                    continue;
                }
                let person = person(signature);
                let is_named = named.iter().any(|id| {
                    Some(*id) == person
                        || directory.has_name(*id, signature)
                        || directory.has_loose_name(*id, signature)
                });
                let name = person
                    .and_then(|id| directory.people.get(id.0 as usize))
                    .map_or_else(|| names::shown(&signature.name), |p| p.name.clone());
                let key = if person.is_some() {
                    (person, String::new())
                } else {
                    (None, names::normal(&name))
                };
                if !is_named && !name.is_empty() && seen.insert(key) {
                    let profile = directory
                        .profile(signature)
                        .and_then(|at| profiles.get(at))
                        .map(|profile| profile.id.clone());
                    let login = signature
                        .address
                        .account()
                        .map(|account| account.login.clone());
                    let touched = touched.clone();
                    lost.push(Lost {
                        commit: squash.commit,
                        number: *number,
                        person,
                        profile,
                        login,
                        name,
                        witness: commit.id,
                        named: how,
                        touched,
                    });
                }
            }
        }
    }
    lost.sort_by(|a, b| (a.commit, &a.name, a.witness).cmp(&(b.commit, &b.name, b.witness)));
    lost
}

/// The request that each commit came in with: of those that list it, the one that was squashed
/// first.
fn first_requests(
    requests: &BTreeMap<u32, Vec<LogCommit>>,
    squashes: &BTreeMap<u32, Vec<Squash>>,
) -> BTreeMap<CommitId, u32> {
    let mut first: BTreeMap<CommitId, (CommitIndex, u32)> = BTreeMap::new();
    for (number, squashes) in squashes {
        // The newest commit has the lowest index.
        let Some(oldest) = squashes.iter().map(|squash| squash.commit).max() else {
            continue;
        };
        for commit in requests.get(number).into_iter().flatten() {
            let known = first.entry(commit.id).or_insert((oldest, *number));
            if oldest > known.0 {
                *known = (oldest, *number);
            }
        }
    }
    first
        .into_iter()
        .map(|(id, (_, number))| (id, number))
        .collect()
}

/// Who wrote a request, told apart by their addresses and names.
struct Writers<'c> {
    /// The writer behind each signature.
    signatures: BTreeMap<&'c Signature, usize>,
    /// Who wrote most of the commits.
    most_active: Option<usize>,
}

impl<'c> Writers<'c> {
    fn of(
        commits: impl Iterator<Item = &'c LogCommit>,
        person: impl Fn(&Signature) -> Option<PersonId>,
        is_program: impl Fn(&Signature) -> bool,
    ) -> Self {
        let mut signatures: BTreeMap<&Signature, usize> = BTreeMap::new();
        let (mut by_address, mut by_person, mut by_name) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut written: Vec<usize> = Vec::new();
        for (how, signature) in commits
            .flat_map(writers_of)
            .filter(|(_, signature)| !is_program(signature))
        {
            let (person, name) = (person(signature), names::loose(&signature.name));
            let known = by_address
                .get(&signature.address)
                .or_else(|| by_person.get(&person?))
                .or_else(|| by_name.get(&name))
                .copied();
            let writer = known.unwrap_or(written.len());
            if writer == written.len() {
                written.push(0);
            }
            by_address.entry(&signature.address).or_insert(writer);
            by_name.entry(name).or_insert(writer);
            person.map(|person| by_person.entry(person).or_insert(writer));
            signatures.insert(signature, writer);
            written[writer] += usize::from(how == Named::Author);
        }
        // Of several, whoever wrote the oldest commit; commits are the newest first.
        let most_active = (0..written.len()).max_by_key(|writer| written[*writer]);
        Self {
            signatures,
            most_active,
        }
    }

    /// Whether a writer signs with an account of a forge.
    fn has_account(&self, writer: usize) -> bool {
        self.signatures
            .iter()
            .any(|(signature, of)| *of == writer && signature.address.account().is_some())
    }
}

/// Everybody whom a commit names, for whatever.
fn everybody(commit: &Commit) -> impl Iterator<Item = PersonId> + '_ {
    commit
        .authors()
        .chain(commit.roles.iter().map(|(person, _)| *person))
}

/// The author and the co-authors that a request's commit names.
fn writers_of(commit: &LogCommit) -> impl Iterator<Item = (Named, &Signature)> {
    let co_authors = commit
        .message
        .people
        .iter()
        .filter(|(part, _)| *part == Part::CoAuthor)
        .map(|(_, who)| (Named::CoAuthor, who));
    std::iter::once((Named::Author, &commit.author)).chain(co_authors)
}
