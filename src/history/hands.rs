//! By whose hand a commit is: what git says of its author, apart from what names, profiles and
//! `.mailmap` make of it.
//!
//! Credit joins people by their names, and may: the worst that comes of it is a wrong line under a
//! page. Where something is decided, a name is what anybody can type, so only an address counts.

use super::hand::Hand;
use super::ids::{CommitIndex, PersonId};
use super::mailmap::Mailmap;
use super::resolved::History;

impl History {
    /// The hand of a commit.
    pub fn hand(&self, commit: CommitIndex) -> Hand {
        let hand = self.commit(commit).hand as usize;
        self.hands.get(hand).copied().unwrap_or_default()
    }

    /// By which names the author of a commit signs, as parts of addresses: as git has it, as
    /// `.mailmap` does, and by the account.
    pub fn called(&self, commit: CommitIndex) -> &[String] {
        let hand = self.commit(commit).hand as usize;
        self.called.get(hand).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether one `.mailmap` makes another author of a commit than another one does.
    pub fn is_moved(&self, commit: CommitIndex, between: &[Mailmap; 2]) -> bool {
        let signed = self.signed.get(self.commit(commit).hand as usize);
        signed.is_some_and(|signed| {
            let [from, to] = between.each_ref().map(|mailmap| mailmap.map(signed));
            from.signature != to.signature
        })
    }

    /// Whether anybody signs by a name, whatever they wrote.
    pub fn is_anybody_called(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.called.iter().flatten().any(|name| is_it(name))
    }
}

/// By which hands people were known, and since when.
#[derive(Debug, Clone, Default)]
pub struct Hands {
    /// Of each key: the first moment at which it wrote anything but records of calls.
    written: Vec<Option<usize>>,
    /// Of each person: the first such moment of any hand, and the hand that came first at all.
    people: Vec<First>,
}

/// The first moment of any hand but with records of calls, and the hand that came first at all.
type First = (Option<usize>, Option<(usize, u32)>);

impl Hands {
    /// Looks through a history; `landed` says when a commit came to the branch.
    pub fn new(history: &History, landed: impl Fn(CommitIndex) -> Option<usize>) -> Self {
        let keys = history.hands.iter().map(|hand| hand.key as usize + 1);
        let mut hands = Self {
            written: vec![None; keys.max().unwrap_or_default()],
            people: vec![(None, None); history.people.len()],
        };
        let earlier =
            |known: Option<usize>, at: usize| Some(known.map_or(at, |known| known.min(at)));
        // Oldest first, so that the first of equal ones stays.
        for (at, commit) in history.commits.iter().enumerate().rev() {
            let at = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
            let Some(place) = landed(at) else { continue };
            let key = history.hand(at).key;
            let Some((written, first)) = hands.people.get_mut(commit.author.0 as usize) else {
                continue;
            };
            if first.is_none_or(|(known, _)| place < known) {
                *first = Some((place, key));
            }
            if commit.is_content {
                *written = earlier(*written, place);
                if let Some(of_key) = hands.written.get_mut(key as usize) {
                    *of_key = earlier(*of_key, place);
                }
            }
        }
        hands
    }

    /// Whether more than a name says that a commit is by its author: a profile or an account; an
    /// address that wrote something before `known`; or, for somebody who was not known before that,
    /// the address that they came with. `is_named` says whether somebody is known all the same.
    pub fn are_proven(
        &self,
        history: &History,
        commit: CommitIndex,
        known: usize,
        is_named: impl Fn(PersonId) -> bool,
    ) -> bool {
        let hand = history.hand(commit);
        let is_before = |at: &Option<usize>| at.is_some_and(|at| at <= known);
        if hand.is_strong || self.written.get(hand.key as usize).is_some_and(is_before) {
            return true;
        }
        let author = history.commit(commit).author;
        let Some((written, first)) = self.people.get(author.0 as usize) else {
            return false;
        };
        !is_before(written) && !is_named(author) && first.is_some_and(|(_, key)| key == hand.key)
    }
}
