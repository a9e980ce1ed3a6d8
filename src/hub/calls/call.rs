//! A call: what its file says, joined with what came and what it gives.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::{CallFile, Decision, Seal};
use crate::hub::calls::ballot::Ballot;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::result::AwardResult;
use crate::hub::calls::review::Review;
use crate::hub::calls::state::State;
use crate::hub::ids::PersonId;
use crate::paths::{OutputPath, Url};
use crate::sources::Source;

/// A call.
pub struct Call {
    /// What its file says.
    pub file: Arc<CallFile>,
    /// Where it stands.
    pub state: State,
    /// Whether a decision was promised by now and there is none.
    pub overdue: bool,
    /// When it came to the branch.
    pub announced: Option<i64>,
    /// Those who run it.
    pub people: Vec<PersonId>,
    /// Those who review, each with what they have to do with the matter.
    pub judges: Vec<(PersonId, String)>,
    /// What was sent, by name.
    pub entries: Vec<Entry>,
    /// Reviews of the entries, by path.
    pub reviews: Vec<Review>,
    /// Ballots, by path.
    pub ballots: Vec<Ballot>,
    /// What had arrived at the deadlines, as it was sealed.
    pub seal: Option<Seal>,
    /// The decision.
    pub decision: Option<(Arc<Source>, Decision)>,
    /// A decision that is written and does not hold: its records do not give it, or nobody who runs
    /// the call made it.
    pub disputed: Option<(Arc<Source>, Decision)>,
    /// What each award comes to, counted now.
    pub results: BTreeMap<String, AwardResult>,
    /// The digest of all counted records.
    pub digest: String,
    /// Its page.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The page of the decision.
    pub decision_output: OutputPath,
}

impl Call {
    /// The decision that is written, whether or not its records give it.
    pub fn written(&self) -> Option<&(Arc<Source>, Decision)> {
        self.decision.as_ref().or(self.disputed.as_ref())
    }

    /// The entry of that name.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries
            .binary_search_by(|entry| entry.id.as_str().cmp(id))
            .ok()
            .map(|at| &self.entries[at])
    }

    /// The entries that are judged, by name.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.stands())
    }

    /// Ballots that count.
    pub fn counted_ballots(&self) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(|ballot| ballot.counted.is_ok())
    }

    /// Reviews that count.
    pub fn counted_reviews(&self) -> impl Iterator<Item = &Review> {
        self.reviews.iter().filter(|review| review.counted.is_ok())
    }

    /// Whether git shows that somebody who judges an entry judges their own matter.
    pub fn has_conflict(&self, entry: &Entry, judge: PersonId) -> bool {
        let competes = || {
            let mut others = self.entries.iter().filter(|other| other.stands());
            others.any(|other| other.people.contains(&judge))
        };
        entry.people.contains(&judge) || !self.file.keys.reviews.peers && competes()
    }
}
