//! Calls: what a community asked for, what came, who judged it, and what it gives.
//!
//! A call, its entries and its records are files; here they are joined with the people and the
//! history of the hub. Nothing depends on the clock but through the moment that is given, and that
//! is only compared with the dates of calls.

mod ballots;
mod entries;
mod entry;
mod findings;
mod part;
mod places;
mod results;
mod reviews;
mod roll;
mod sealed;
mod state;
mod timeline;
mod verify;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::{CallFile, Decision, Records, Seal};
use crate::diagnostic::Diagnostic;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::submissions::Submissions;
use crate::paths::{OutputPath, Url};
use crate::sources::Source;

pub use ballots::{Ballot, Uncast};
use entries::Sent;
pub use entries::id_of;
pub use entry::{Arrival, Entry, Standing, Where};
pub use part::Parts;
pub use places::CallPlaces;
pub use results::{AwardResult, Figures};
pub use reviews::{Review, Uncounted};
pub use sealed::Unsealable;
pub use state::State;
pub use timeline::{Timeline, Written};
pub use verify::Undecidable;

/// Every call of a hub.
#[derive(Default)]
pub struct Calls {
    /// The moment for which the hub was made, in seconds since 1970 UTC; `None` without history and
    /// without one that was given.
    now: Option<i64>,
    /// The moment that was given.
    given: Option<i64>,
    /// The latest date of any call that is not after that moment: two hubs with the same one are
    /// the same.
    pub as_of: Option<i64>,
    /// The calls that are published, by name.
    pub all: Vec<Call>,
    /// Where the list of calls and what belongs to it is.
    pub places: CallPlaces,
    /// Who took part in which of them.
    pub parts: Parts,
    /// The files.
    records: Records,
    /// When the branch had what.
    pub timeline: Timeline,
}

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

impl Calls {
    /// Joins the records with the hub.
    pub(super) fn new(
        hub: &Linked,
        records: Records,
        places: CallPlaces,
        now: Option<i64>,
        submissions: &Submissions,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        if records.is_empty() {
            findings::orphans(hub, &records, found);
            found.extend(records.diagnostics.iter().cloned());
            return Self::default();
        }
        let timeline = Timeline::new(&hub.history);
        // Without a moment that is given, the newest commit says what time it is.
        let given = now;
        let now = given.or_else(|| timeline.time(timeline.tip()?));
        let mut calls = Self {
            now,
            given,
            as_of: as_of(&records, now),
            all: Vec::new(),
            places,
            parts: Parts::default(),
            records,
            timeline,
        };
        let sent = Sent::of(hub, submissions);
        let all: Vec<Call> = calls
            .records
            .calls
            .iter()
            .filter(|file| !file.keys.draft)
            .filter_map(|file| calls.call(hub, file, &sent, submissions))
            .collect();
        calls.parts = Parts::of(&all);
        calls.all = all;
        found.extend(calls.records.diagnostics.iter().cloned());
        findings::orphans(hub, &calls.records, found);
        findings::of_all(hub, &calls, found);
        calls
    }

    /// The same with what people propose.
    pub(super) fn again(self, hub: &Linked, submissions: &Submissions) -> Self {
        let Self {
            given,
            places,
            records,
            ..
        } = self;
        // What is wrong was told when the hub was made.
        Self::new(hub, records, places, given, submissions, &mut Vec::new())
    }

    fn call(
        &self,
        hub: &Linked,
        file: &Arc<CallFile>,
        sent: &Sent,
        submissions: &Submissions,
    ) -> Option<Call> {
        let (output, url, decision_output) = self.places.of_call(&file.id)?;
        let created = self.timeline.created(&hub.history, &file.source.path);
        let people = self.run_by(hub, file);
        let judges = roll::judges(hub, file, &people);
        let seal = self
            .records
            .seals
            .get(&file.id)
            .map(|(_, seal)| seal.clone());
        let decision = self.records.decisions.get(&file.id).cloned();
        let mut call = Call {
            file: file.clone(),
            state: State::Announced,
            overdue: false,
            announced: created.map(|(at, _)| at),
            people,
            judges,
            entries: Vec::new(),
            reviews: Vec::new(),
            ballots: Vec::new(),
            seal,
            decision,
            results: BTreeMap::new(),
            digest: String::new(),
            output,
            url,
            decision_output,
        };
        call.entries = entries::of_call(hub, self, &call, sent, submissions);
        call.reviews = reviews::of_call(hub, self, &call);
        call.ballots = ballots::of_call(hub, self, &call);
        call.results = results::of_call(&call);
        call.digest = results::digest(&call);
        (call.state, call.overdue) = state::of(&call, self.now);
        Some(call)
    }

    /// Those who run a call: whom it names, else whoever added the file.
    fn run_by(&self, hub: &Linked, file: &CallFile) -> Vec<PersonId> {
        if !file.keys.people.is_empty() {
            return roll::named(hub, &file.keys.people);
        }
        let history = &hub.history;
        let created = history.files.get(&file.source.path);
        let commit = created.and_then(|file| file.created.or(file.changed()));
        commit
            .map(|commit| hub.people.of_history(history.commit(commit).author))
            .into_iter()
            .collect()
    }

    /// The call of that name.
    pub fn get(&self, id: &str) -> Option<&Call> {
        self.all
            .binary_search_by(|call| call.file.id.as_str().cmp(id))
            .ok()
            .map(|at| &self.all[at])
    }

    /// Whether somebody may vote; `None` where no vote is held.
    pub(super) fn may_vote(&self, hub: &Linked, call: &Call, person: PersonId) -> Option<bool> {
        let rules = call.file.ballot()?;
        Some(roll::Voting::of(hub, self, call, rules).has(person))
    }

    /// Whether there is no call to show.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The moment for which the hub was made.
    pub fn now(&self) -> Option<i64> {
        self.now
    }

    /// The moment that was given for the present.
    pub fn given(&self) -> Option<i64> {
        self.given
    }

    /// Whether a moment has passed.
    pub fn is_past(&self, at: i64) -> bool {
        self.now.is_some_and(|now| now >= at)
    }
}

impl Call {
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
}

/// The latest date of any call that is not after a moment.
fn as_of(records: &Records, now: Option<i64>) -> Option<i64> {
    let now = now?;
    let dates = records.calls.iter().flat_map(|file| file.dates.edges());
    dates
        .map(|(_, moment)| moment.at)
        .filter(|at| *at <= now)
        .max()
}
