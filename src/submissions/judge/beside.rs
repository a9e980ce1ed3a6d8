//! What a proposal is judged beside.

use std::collections::BTreeSet;

use super::logs::Logs;
use crate::load::Overlay;
use crate::sources::Sources;

/// What a proposal is judged beside.
pub struct Beside {
    /// Tells whether a verdict would be the same: it is made of all that one depends on.
    pub digest: [u8; 32],
    /// The files around the proposal, without it.
    pub(super) under: Sources,
    /// Its files, but for those that say how the hub is judged.
    pub(super) over: Overlay,
    /// Those.
    pub(super) proposed: Overlay,
    pub(super) logs: Logs,
    pub(super) alike: BTreeSet<String>,
    /// How many pages of the hub it can concern.
    pub(super) pages: usize,
}

/// Most pages of the hub that one proposal is judged beside.
const MOST_PAGES: usize = 5_000;

/// Most changes in the histories of the pages that it edits, or is made from.
const MOST_CHANGES: usize = 50_000;

/// Most bytes of their texts.
const MOST_TEXT: usize = 16 << 20;

impl Beside {
    /// Whether the proposal can concern more of the hub than is looked at for one.
    pub fn is_too_much(&self) -> bool {
        let bytes: usize = self
            .under
            .texts
            .values()
            .map(|source| source.text.len())
            .sum();
        let changes: usize = self
            .logs
            .after
            .commits
            .iter()
            .map(|commit| commit.changes.len())
            .sum();
        self.pages > MOST_PAGES || bytes > MOST_TEXT || changes > MOST_CHANGES
    }
}
