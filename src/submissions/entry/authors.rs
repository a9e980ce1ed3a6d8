//! Who a submission is by.

use std::collections::{BTreeMap, BTreeSet};

use super::super::judge::Grounds;
use crate::check::change::Change;
use crate::history::{self, CommitId, CommitIndex, LogCommit, Part, Signature};
use crate::hub::people::Person;
use crate::hub::submissions::Author;
use crate::privacy;

/// Most authors that are named of one submission.
pub(super) const AUTHORS: usize = 100;

/// Who wrote commits: people of the hub as it names them, others as they name themselves.
pub(super) fn authors_of(commits: &[LogCommit], grounds: &Grounds) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    let mut seen: BTreeSet<(Option<String>, Option<String>)> = BTreeSet::new();
    for commit in commits.iter().rev() {
        let co_authors = commit
            .message
            .people
            .iter()
            .filter(|(part, _)| *part == Part::CoAuthor)
            .map(|(_, who)| who);
        for who in std::iter::once(&commit.author).chain(co_authors) {
            let author = grounds
                .writer(commit.id)
                .filter(|_| *who == commit.author)
                .or_else(|| grounds.person(who))
                .map_or_else(|| stranger(who), known);
            if authors.len() < AUTHORS && seen.insert((author.name.clone(), author.key.clone())) {
                authors.push(author);
            }
        }
    }
    authors
}

fn known(person: &Person) -> Author {
    let shown = person.is_shown().then_some(person);
    Author {
        name: shown.map(|person| person.name.clone()),
        key: shown.map(|person| person.key.clone()),
        is_new: false,
        bot: person.bot,
    }
}

pub(super) fn stranger(who: &Signature) -> Author {
    Author {
        name: Some(privacy::shown(&who.name)).filter(|name| !name.is_empty()),
        key: None,
        is_new: false,
        bot: false,
    }
}

/// Everybody who wrote a commit of the proposal, those who came first before the others.
pub(super) fn authors(review: &Change, grounds: &Grounds) -> Vec<Author> {
    let hub = review.hub;
    // The newest commit of the branch that each wrote, and everybody who wrote one with others.
    let mut earlier: BTreeMap<history::PersonId, CommitId> = BTreeMap::new();
    let mut everybody: BTreeSet<history::PersonId> = BTreeSet::new();
    for (_, commit) in (0..)
        .map(CommitIndex)
        .zip(&hub.history.commits)
        .filter(|(at, _)| !review.has(*at))
    {
        earlier.entry(commit.author).or_insert(commit.id);
        everybody.extend(commit.authors());
    }
    let mut seen = BTreeSet::new();
    let writers = review
        .commits
        .iter()
        .rev()
        .flat_map(|commit| hub.history.commit(*commit).authors());
    let new = writers.filter(|person| seen.insert(*person)).take(AUTHORS);
    new.map(|id| {
        let person = hub.people.get(hub.people.of_history(id));
        // What is beside a proposal may call people otherwise than the whole hub does.
        let of_hub = earlier
            .get(&id)
            .and_then(|commit| grounds.writer(*commit))
            .or_else(|| grounds.profiled(person.profile_id()?));
        match of_hub {
            Some(person) => known(person),
            None => Author {
                key: None,
                is_new: !person.bot && !everybody.contains(&id),
                ..known(person)
            },
        }
    })
    .collect()
}
