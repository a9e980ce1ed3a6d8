//! Keys that are one person, as a disjoint-set forest.

use std::collections::HashMap;

use super::keys::Key;

/// Keys that are one person: a disjoint-set forest.
#[derive(Default)]
pub(super) struct Groups {
    ids: HashMap<Key, usize>,
    keys: Vec<Key>,
    parents: Vec<usize>,
}

impl Groups {
    pub(super) fn key(&mut self, key: Key) -> usize {
        if let Some(id) = self.ids.get(&key) {
            return self.find(*id);
        }
        let id = self.keys.len();
        self.ids.insert(key.clone(), id);
        self.keys.push(key);
        self.parents.push(id);
        id
    }

    pub(super) fn find(&mut self, mut id: usize) -> usize {
        while self.parents[id] != id {
            self.parents[id] = self.parents[self.parents[id]];
            id = self.parents[id];
        }
        id
    }

    /// The stronger key represents both, so that a group's strength is its representative's.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        if a != b {
            let (first, second) = if self.keys[a] <= self.keys[b] {
                (a, b)
            } else {
                (b, a)
            };
            self.parents[second] = first;
        }
    }

    pub(super) fn join_unless_two_profiles(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        if self.profile(a).is_none() || self.profile(b).is_none() {
            self.join(a, b);
        }
    }

    pub(super) fn profile(&self, representative: usize) -> Option<usize> {
        if let Key::Profile(at) = self.keys[representative] {
            Some(at)
        } else {
            None
        }
    }

    pub(super) fn is_strong(&self, representative: usize) -> bool {
        !matches!(
            self.keys[representative],
            Key::Address(_) | Key::Name(_) | Key::Stranger(_)
        )
    }

    pub(super) fn keys(mut self) -> Vec<(Key, usize)> {
        let keys = self.keys.clone();
        keys.into_iter()
            .enumerate()
            .map(|(at, key)| (key, self.find(at)))
            .collect()
    }
}
