//! One request: who wrote it, and whom its squashes name.

use std::collections::{BTreeMap, BTreeSet};

use super::super::address::Signature;
use super::super::commit::Commit;
use super::super::ids::PersonId;
use super::super::log::LogCommit;
use super::super::names;
use super::left_out::Lost;
use super::people::People;
use super::requests::Squash;
use super::writers::{Writers, writers_of};
use crate::paths::SourcePath;

/// A request that was squashed.
pub(super) struct Request<'a> {
    number: u32,
    squashes: &'a [Squash],
    /// The commits that came in with it, the newest first.
    commits: Vec<&'a LogCommit>,
    people: &'a People<'a>,
    /// Whom its squashes name.
    named: BTreeSet<PersonId>,
    writers: Writers<'a>,
    /// The writer who opened it, where its squash names them by another address.
    opener: Option<usize>,
}

impl<'a> Request<'a> {
    /// `on_branch` are the commits of the branch.
    pub(super) fn new(
        number: u32,
        squashes: &'a [Squash],
        commits: Vec<&'a LogCommit>,
        people: &'a People<'a>,
        on_branch: &[Commit],
    ) -> Self {
        let squash = |squash: &Squash| &on_branch[squash.commit.0 as usize];
        let named = squashes.iter().map(squash).flat_map(everybody).collect();
        let writers = Writers::of(&commits, people);
        let opener = squashes
            .iter()
            .find_map(|it| opener(it, squash(it).author, &writers, people));
        Self {
            number,
            squashes,
            commits,
            people,
            named,
            writers,
            opener,
        }
    }

    /// Everybody whom the squashes left out, each once.
    pub(super) fn left_out(&self) -> Vec<Lost> {
        let mut lost = Vec::new();
        let mut seen: BTreeSet<(Option<PersonId>, String)> = BTreeSet::new();
        let mut signatures: BTreeSet<&Signature> = BTreeSet::new();
        let mut renamed = Renamed::default();
        for commit in &self.commits {
            renamed.before(commit);
            let Some((squash, touched)) = self.squash_of(commit, &renamed) else {
                continue;
            };
            for (named, signature) in writers_of(commit) {
                if self.is_opener(signature)
                    || !signatures.insert(signature)
                    || self.people.is_program(signature)
                {
                    continue;
                }
                let person = self.people.person(signature);
                let identity = person.and_then(|id| self.people.identity(id));
                let name = identity.map_or_else(
                    || names::shown(&signature.name),
                    |identity| identity.name.clone(),
                );
                let key = if person.is_some() {
                    (person, String::new())
                } else {
                    (None, names::normal(&name))
                };
                if self.is_named(person, signature) || name.is_empty() || !seen.insert(key) {
                    continue;
                }
                let account = signature.address.account();
                lost.push(Lost {
                    commit: squash.commit,
                    number: self.number,
                    person,
                    profile: self.people.profile(signature),
                    login: account.map(|account| account.login.clone()),
                    name,
                    witness: commit.id,
                    named,
                    touched: touched.clone(),
                });
            }
        }
        lost
    }

    /// The oldest squash that touches what a commit touched, with what that is; a later one with
    /// the number may be its revert.
    fn squash_of(
        &self,
        commit: &LogCommit,
        renamed: &Renamed,
    ) -> Option<(&'a Squash, Vec<SourcePath>)> {
        let changes = commit.changes.iter();
        let paths: Vec<&SourcePath> = changes
            .map(|change| renamed.last_name(&change.path))
            .collect();
        let touched = |squash: &Squash| -> Vec<SourcePath> {
            let both = paths.iter().filter(|path| squash.paths.contains(**path));
            both.map(|path| (*path).clone()).collect()
        };
        let written = commit.authored.or(commit.committed).seconds;
        self.squashes
            .iter()
            .rev()
            .filter(|squash| written <= squash.committed.seconds)
            .map(|squash| (squash, touched(squash)))
            .find(|(_, touched)| !touched.is_empty())
    }

    fn is_opener(&self, signature: &Signature) -> bool {
        self.opener.is_some() && self.writers.signatures.get(signature).copied() == self.opener
    }

    /// Whether a squash names whoever has a signature.
    fn is_named(&self, person: Option<PersonId>, signature: &Signature) -> bool {
        self.named
            .iter()
            .any(|id| Some(*id) == person || self.people.has_name(*id, signature))
    }
}

/// The squash of a forge has the account that opened the request as its author. Where that one
/// wrote nothing of it, whoever wrote most is that account under an address of their own machine.
fn opener(squash: &Squash, author: PersonId, writers: &Writers, people: &People) -> Option<usize> {
    let has_account = people.identity(author)?.login.is_some();
    let is_there = || {
        writers.signatures.keys().any(|signature| {
            people.person(signature) == Some(author) || people.has_name(author, signature)
        })
    };
    writers.most_active.filter(|writer| {
        squash.by_another && !is_there() && !(has_account && writers.has_account(*writer))
    })
}

/// What files were called before a request renamed them, with the names that its squash has.
#[derive(Default)]
struct Renamed<'c>(BTreeMap<&'c SourcePath, &'c SourcePath>);

impl<'c> Renamed<'c> {
    /// Goes back before a commit; the newest comes first.
    fn before(&mut self, commit: &'c LogCommit) {
        for change in &commit.changes {
            if let Some(before) = change.kind.source() {
                let last = self.last_name(&change.path);
                self.0.insert(before, last);
            }
        }
    }

    fn last_name(&self, path: &'c SourcePath) -> &'c SourcePath {
        self.0.get(path).copied().unwrap_or(path)
    }
}

/// Everybody whom a commit names, for whatever.
fn everybody(commit: &Commit) -> impl Iterator<Item = PersonId> + '_ {
    commit
        .authors()
        .chain(commit.roles.iter().map(|(person, _)| *person))
}
