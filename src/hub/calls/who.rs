//! Who wrote a record of a call, where that decides something.
//!
//! Credit joins people by names, and so does nothing here: a commit is somebody's by an address that
//! was theirs before the call was known, or by what a profile, an account or `.mailmap` says. Once a
//! call is sealed, the addresses that its people had then are theirs, whatever is said of them
//! later: a line in `.mailmap`, a profile that is removed, or a commit under another's name would
//! else undo what was decided.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::Seal;
use crate::calls::seal::People;
use crate::history::{CommitIndex, Hand};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::repo::CommitId;

/// Most addresses of a person that a seal names.
const ADDRESSES: usize = 20;

/// Knows authors, as a call does.
pub(super) struct Authors<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    /// The place in the branch's line that brought the call.
    known: usize,
    /// Whose the addresses are that the seal names, by the seal's names.
    sealed: BTreeMap<u32, &'a str>,
    /// The people of whom it names an address.
    named: BTreeSet<&'a str>,
}

/// Who wrote something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Author<'a> {
    /// The person of that name.
    Proven(&'a str),
    /// Somebody who uses the name of that person, with an address that nothing else shows to be
    /// theirs.
    Named(&'a str),
}

impl<'a> Authors<'a> {
    /// As a call knows them whose file came to the branch at a place.
    pub(super) fn new(
        hub: &'a Linked,
        calls: &'a Calls,
        seal: Option<&'a Seal>,
        known: Option<usize>,
    ) -> Self {
        let mut authors = Self {
            hub,
            calls,
            known: known.unwrap_or(usize::MAX),
            sealed: BTreeMap::new(),
            named: BTreeSet::new(),
        };
        let who = seal.and_then(|seal| seal.who.as_ref());
        let all = who.into_iter().flat_map(|who| [&who.people, &who.judges]);
        for (name, commits) in all.flatten() {
            for commit in commits.iter().filter_map(|id| hub.history.index_of(*id)) {
                let address = hub.history.hand(commit).address();
                authors.sealed.entry(address).or_insert(name);
                authors.named.insert(name);
            }
        }
        authors
    }

    /// As a call knows them.
    pub(super) fn of_call(hub: &'a Linked, calls: &'a Calls, call: &'a Call) -> Self {
        let path = &call.file.source.path;
        let created = calls.timeline.created(&hub.history, path);
        Self::new(
            hub,
            calls,
            call.seal.as_ref(),
            created.map(|(_, place)| place),
        )
    }

    /// Who wrote a commit.
    pub(super) fn of(&self, commit: CommitIndex) -> Author<'a> {
        let history = &self.hub.history;
        if let Some(name) = self.sealed.get(&history.hand(commit).address()) {
            return Author::Proven(name);
        }
        let person = self.hub.people.of_history(history.commit(commit).author);
        let key = self.hub.people.get(person).key.as_str();
        // Whose addresses the seal names has no others: `.mailmap` may say anything by now.
        if self.named.contains(key) || !self.is_proven(commit) {
            return Author::Named(key);
        }
        Author::Proven(key)
    }

    fn is_proven(&self, commit: CommitIndex) -> bool {
        let has_profile = |author| self.hub.people.has_known_hand(author);
        let history = &self.hub.history;
        self.calls
            .hands
            .are_proven(history, commit, self.known, has_profile)
    }

    /// People by their names, each with a commit of every address that is theirs.
    pub(super) fn with_addresses(&self, of: impl Iterator<Item = PersonId>) -> People {
        let history = &self.hub.history;
        let mut named: BTreeMap<PersonId, Vec<(Hand, CommitId)>> =
            of.map(|person| (person, Vec::new())).collect();
        for (at, commit) in (0..).map(CommitIndex).zip(&history.commits) {
            let person = self.hub.people.of_history(commit.author);
            let Some(known) = named.get_mut(&person) else {
                continue;
            };
            let hand = history.hand(at);
            let is_new = known.iter().all(|(of, _)| of.address() != hand.address());
            if is_new
                && known.len() < ADDRESSES
                && self.calls.timeline.place(at).is_some()
                && self.is_proven(at)
            {
                known.push((hand, commit.id));
            }
        }
        let named = named.into_iter().map(|(person, commits)| {
            let key = self.hub.people.get(person).key.clone();
            (key, commits.into_iter().map(|(_, id)| id).collect())
        });
        named.collect()
    }
}
