//! A call: what its file says, joined with what came and what it gives.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::kind::Decides;
use crate::calls::seal::SealedEntry;
use crate::calls::{CallFile, CallText, Decision, Moment, Seal};
use crate::hub::calls::added::Added;
use crate::hub::calls::ballot::Ballot;
use crate::hub::calls::batch::Batch;
use crate::hub::calls::broken::Broken;
use crate::hub::calls::doubt::Doubt;
use crate::hub::calls::drive::Drive;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::result::AwardResult;
use crate::hub::calls::review::Review;
use crate::hub::calls::state::State;
use crate::hub::calls::touch::Touch;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
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
    /// Those of them who were added after it had closed, and what they review.
    pub added: Added,
    /// How far it is, where it is a drive.
    pub drive: Option<Drive>,
    /// Its tasks and what was answered, where it is a batch of some.
    pub tasks: Option<Batch>,
    /// What was sent, by name.
    pub entries: Vec<Entry>,
    /// What others than their people made of entries before the call closed.
    pub touched: Vec<Touch>,
    /// What to know of its result besides its records.
    pub doubts: Vec<Doubt>,
    /// How many entries are not read because there are too many.
    pub left_out: usize,
    /// Reviews of the entries, by path.
    pub reviews: Vec<Review>,
    /// Ballots, by path.
    pub ballots: Vec<Ballot>,
    /// What had arrived at the deadlines, as it was sealed.
    pub seal: Option<Seal>,
    /// The decision.
    pub decision: Option<(Arc<Source>, Decision)>,
    /// The place in the branch's line that brought the decision.
    pub(super) decided_at: Option<usize>,
    /// A decision that is written and does not hold: its records do not give it, or nobody who runs
    /// the call made it.
    pub disputed: Option<(Arc<Source>, Decision)>,
    /// What is wrong with the seal.
    pub(super) broken: Vec<Broken>,
    /// What each award comes to, counted now.
    pub results: BTreeMap<String, AwardResult>,
    /// The digest of all counted records.
    pub digest: String,
    /// Its texts in other languages of the hub, by path.
    pub texts: Vec<CallTranslation>,
    /// Its page.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The page of the decision.
    pub decision_output: OutputPath,
}

/// A call in another language.
pub struct CallTranslation {
    /// What its file says.
    pub file: Arc<CallText>,
    /// Its page.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
}

impl Call {
    /// The decision that is written, whether or not its records give it.
    pub fn written(&self) -> Option<&(Arc<Source>, Decision)> {
        self.decision.as_ref().or(self.disputed.as_ref())
    }

    /// Whether people send entries, which are judged.
    pub fn takes_entries(&self) -> bool {
        self.file.keys.kind.takes_entries()
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

    /// Whether a file was sealed as an envelope of an entry.
    pub fn is_sealed_envelope(&self, path: &str) -> bool {
        let sealed = self.seal.as_ref().and_then(|seal| seal.entries.as_ref());
        let mut entries = sealed.into_iter().flat_map(|(_, entries)| entries.values());
        entries.any(|entry| entry.envelope.is_some() && entry.files.contains_key(path))
    }

    /// Whether any entry came in an envelope.
    pub fn has_sealed_entries(&self) -> bool {
        let mut envelopes = self
            .entries
            .iter()
            .filter_map(|entry| entry.envelope.as_ref());
        envelopes.any(|envelope| envelope.envelope.is_some())
    }

    /// Ballots that count.
    pub fn counted_ballots(&self) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(|ballot| ballot.counted.is_ok())
    }

    /// Reviews that count.
    pub fn counted_reviews(&self) -> impl Iterator<Item = &Review> {
        self.reviews.iter().filter(|review| review.counted.is_ok())
    }

    /// How many reviews of an entry count.
    pub fn reviews_of(&self, entry: &Entry) -> usize {
        let counted = self.counted_reviews();
        counted
            .filter(|review| review.file.entry == entry.id)
            .count()
    }

    /// The entries that take part and have fewer reviews than the call wants, where judges decide.
    /// What is in its envelope has none yet.
    pub fn unreviewed(&self) -> Vec<&Entry> {
        if !self.file.has_award_by(Decides::Judges) {
            return Vec::new();
        }
        let mut has: BTreeMap<&str, u32> = BTreeMap::new();
        for review in self.counted_reviews() {
            *has.entry(&review.file.entry).or_default() += 1;
        }
        let has = |entry: &Entry| has.get(entry.id.as_str()).copied().unwrap_or_default();
        let each = self.file.keys.reviews.each;
        let readable = self.standing().filter(|entry| !entry.is_sealed());
        readable.filter(|entry| has(entry) < each).collect()
    }

    /// The end of the call, once it has come or is sealed: a hub may be looked at as it was before.
    pub(super) fn closed(&self, now: Option<i64>) -> Option<Moment> {
        let is_sealed = self
            .seal
            .as_ref()
            .is_some_and(|seal| seal.entries.is_some());
        let closes = self.file.dates.closes;
        closes.filter(|closes| is_sealed || now.is_some_and(|now| now >= closes.at))
    }

    /// The same of its vote.
    pub(super) fn vote_closed(&self, now: Option<i64>) -> Option<Moment> {
        let is_sealed = self
            .seal
            .as_ref()
            .is_some_and(|seal| seal.ballots.is_some());
        let closes = self.file.dates.vote_closes;
        closes.filter(|closes| is_sealed || now.is_some_and(|now| now >= closes.at))
    }

    /// An entry as it was sealed.
    pub(super) fn sealed_entry(&self, id: &str) -> Option<&SealedEntry> {
        let (_, entries) = self.seal.as_ref()?.entries.as_ref()?;
        entries.get(id)
    }

    /// The names of those who review: as the seal has them, once there is one, and those who were
    /// added since.
    pub(in crate::hub) fn judge_names(&self, hub: &Linked) -> Vec<String> {
        let sealed = self.seal.as_ref().and_then(|seal| seal.who.as_ref());
        let key = |person: &PersonId| hub.people.get(*person).key.clone();
        let added = self.added.judges.iter().map(key);
        match sealed {
            Some(who) => who.judges.keys().cloned().chain(added).collect(),
            None => self.judges.iter().map(|(judge, _)| key(judge)).collect(),
        }
    }

    /// The names of those who run it: as the seal has them, once there is one.
    pub(super) fn runner_names(&self, hub: &Linked) -> Vec<String> {
        let sealed = self.seal.as_ref().and_then(|seal| seal.who.as_ref());
        let key = |person: &PersonId| hub.people.get(*person).key.clone();
        match sealed {
            Some(who) => who.people.keys().cloned().collect(),
            None => self.people.iter().map(key).collect(),
        }
    }

    /// Whether git shows that somebody who judges an entry judges their own matter.
    pub fn has_conflict(&self, entry: &Entry, judge: PersonId) -> bool {
        let competes = || {
            let mut others = self.entries.iter().filter(|other| other.stands());
            others.any(|other| other.wrote.iter().any(|it| it.person == Some(judge)))
        };
        entry.people.contains(&judge)
            || entry.names_inside(judge)
            || !self.file.keys.reviews.peers && competes()
    }
}
