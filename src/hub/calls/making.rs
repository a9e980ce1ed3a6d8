//! Joins the records of calls with the hub: its people, its pages, its history.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::calls::{CallFile, Moment, Records};
use crate::diagnostic::Diagnostic;
use crate::history::Hands;
use crate::hub::calls::added::Added;
use crate::hub::calls::all::Calls;
use crate::hub::calls::batch::Batch;
use crate::hub::calls::call::{Call, CallTranslation};
use crate::hub::calls::deciders;
use crate::hub::calls::doubting;
use crate::hub::calls::drive::Drive;
use crate::hub::calls::entries;
use crate::hub::calls::lists::ForgeLists;
use crate::hub::calls::part::Parts;
use crate::hub::calls::places::CallPlaces;
use crate::hub::calls::sealed;
use crate::hub::calls::sent::{self, Sent};
use crate::hub::calls::state::State;
use crate::hub::calls::tasks;
use crate::hub::calls::touched::{Touched, touched};
use crate::hub::calls::who::Authors;
use crate::hub::calls::{ballots, decided, findings, implements, results, reviews, roll};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::submissions::Submissions;
use crate::hub::timeline::Timeline;

impl Calls {
    /// Joins the records with the hub.
    pub(in crate::hub) fn new(
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
            let mut none = Self::default();
            implements::connect(hub, &mut none, found);
            return none;
        }
        let timeline = Timeline::new(&hub.history, &hub.config.calls.wrong_clocks);
        // Without a moment that is given, the newest commit says what time it is.
        let given = now;
        let now = given.or_else(|| timeline.time(timeline.tip()?));
        let mut calls = Self {
            now,
            given,
            as_of: as_of(
                &records,
                now,
                timeline.tip().and_then(|tip| timeline.time(tip)),
            ),
            all: Vec::new(),
            places,
            parts: Parts::default(),
            lists: ForgeLists::of(hub, &records, found),
            records,
            hands: Hands::new(&hub.history, |commit| timeline.place(commit)),
            work: OnceLock::new(),
            timeline,
        };
        let sent = Sent::of(hub, &calls, submissions);
        let touched = touched(hub, &calls);
        let all: Vec<Call> = calls
            .records
            .calls
            .par_iter()
            .filter_map(|file| calls.call(hub, file, &sent, &touched, submissions))
            .collect();
        calls.parts = Parts::of(&all);
        // Envelopes of entries have a date of their own.
        let dates = all.iter().filter(|call| call.has_sealed_entries());
        let dates = dates.filter_map(|call| call.file.dates.entries_reveal());
        let passed = dates
            .map(|reveal| reveal.at)
            .filter(|at| calls.is_past(*at));
        calls.as_of = calls.as_of.max(passed.max());
        calls.all = all;
        implements::connect(hub, &mut calls, found);
        found.extend(calls.records.diagnostics.iter().cloned());
        findings::orphans(hub, &calls.records, found);
        findings::of_all(hub, &calls, found);
        calls
    }

    /// The same with what people propose.
    pub(in crate::hub) fn again(self, hub: &Linked, submissions: &Submissions) -> Self {
        let mut calls = self.with_entries(hub, submissions);
        let batches = calls.all.iter_mut();
        let batches = batches.filter_map(|call| Some((&*call.file.id, call.tasks.as_mut()?)));
        tasks::are_sent(submissions, batches);
        calls
    }

    fn with_entries(self, hub: &Linked, submissions: &Submissions) -> Self {
        // Most of what is proposed is for no call.
        if sent::proposals(hub, submissions).is_empty() {
            return self;
        }
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
        touched: &Touched,
        submissions: &Submissions,
    ) -> Option<Call> {
        let (output, url, decision_output) = self.places.of_call(&file.id)?;
        let created = self.timeline.created(&hub.history, &file.source.path);
        let people = self.run_by(hub, file);
        // A drive has nothing to judge, and answers are counted.
        let judges = match file.keys.kind.takes_entries() {
            false => Vec::new(),
            true => roll::judges(hub, file, &people),
        };
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
            added: Added::default(),
            drive: Drive::of(hub, &self.timeline, file),
            tasks: None,
            entries: Vec::new(),
            touched: touched.get(&file.id).cloned().unwrap_or_default(),
            doubts: Vec::new(),
            left_out: 0,
            reviews: Vec::new(),
            ballots: Vec::new(),
            seal,
            decision,
            decided_at: None,
            disputed: None,
            broken: Vec::new(),
            results: BTreeMap::new(),
            digest: String::new(),
            texts: self.texts(file),
            output,
            url,
            decision_output,
        };
        if call.decision.is_some() {
            let authors = Authors::of_call(hub, self, &call);
            call.decided_at = decided::place(hub, self, &call, &authors);
        }
        call.tasks = tasks::batch(hub, self, &call);
        if call.takes_entries() {
            (call.entries, call.left_out) = entries::of_call(hub, self, &call, sent, submissions);
        }
        if call.has_sealed_entries() {
            call.file = Arc::new(CallFile {
                dates: file.dates.with_sealed_entries(),
                ..(**file).clone()
            });
        }
        call.added = Added::of(hub, self, &call);
        call.reviews = reviews::of_call(hub, self, &call);
        call.ballots = ballots::of_call(hub, self, &call);
        call.doubts = doubting::of_call(hub, self, &call);
        call.results = results::of_call(&call);
        call.digest = results::digest(&call);
        call.broken = sealed::broken(hub, self, &call);
        if !call.is_sound(hub, self) {
            call.disputed = call.decision.take();
        }
        (call.state, call.overdue) = state_of(&call, self.now);
        Some(call)
    }

    /// The texts of a call in other languages that are shown.
    fn texts(&self, file: &CallFile) -> Vec<CallTranslation> {
        let texts = self.records.texts.iter().filter(|text| text.id == file.id);
        let shown = texts.filter_map(|text| {
            let output = self.places.of_text(&text.id, &text.language)?;
            Some(CallTranslation {
                file: text.clone(),
                output: output.clone(),
                url: output.url(),
            })
        });
        shown.collect()
    }

    /// Those who run a call: whom it names, else whoever added the file.
    pub(in crate::hub) fn run_by(&self, hub: &Linked, file: &CallFile) -> Vec<PersonId> {
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

    /// Whether somebody may vote; `None` where no vote is held.
    pub(in crate::hub) fn may_vote(
        &self,
        hub: &Linked,
        call: &Call,
        person: PersonId,
    ) -> Option<bool> {
        let rules = call.file.ballot()?;
        Some(roll::Voting::of(hub, self, call, rules).has(person))
    }
}

/// The latest date of any call that is not after a moment. The day of a decision is one where the
/// branch does not have it yet: until then the decision does not hold.
fn as_of(records: &Records, now: Option<i64>, tip: Option<i64>) -> Option<i64> {
    let now = now?;
    let dates = records.calls.iter().flat_map(|file| file.dates.edges());
    let decided = records.decisions.values();
    let decided = decided.filter_map(|(_, decision)| deciders::begins(&decision.decided));
    let ahead = decided.filter(|day| tip.is_some_and(|tip| day.at > tip));
    dates
        .map(|(_, moment)| moment)
        .chain(ahead)
        .map(|moment| moment.at)
        .filter(|at| *at <= now)
        .max()
}

/// The state of a call at a moment, and whether its decision is overdue.
fn state_of(call: &Call, now: Option<i64>) -> (State, bool) {
    let keys = &call.file.keys;
    let dates = &call.file.dates;
    let is_past = |moment: Option<Moment>| {
        moment.is_some_and(|moment| now.is_some_and(|now| now >= moment.at))
    };
    // What was decided cannot be called off.
    let is_decided = call.decision.is_some();
    if keys.closed.is_some() && !is_decided {
        return (State::Closed, false);
    }
    if call.drive.as_ref().is_some_and(Drive::is_over)
        && (dates.closes.is_none() || is_past(dates.closes))
    {
        return (State::Implemented, false);
    }
    if call.tasks.as_ref().is_some_and(Batch::is_over)
        && (dates.closes.is_none() || is_past(dates.closes))
    {
        return (State::Implemented, false);
    }
    let steps = &keys.outcome.steps;
    if is_decided && !steps.is_empty() && steps.iter().all(|step| step.state.is_over()) {
        return (State::Implemented, false);
    }
    if is_decided {
        return (State::Decided, false);
    }
    // A call that takes no entries ends with its vote.
    let end = dates.closes.or(dates.vote_closes);
    let state = if is_past(end) {
        State::Judging
    } else if dates.opens.is_none() || is_past(dates.opens) {
        State::Open
    } else {
        State::Announced
    };
    (state, is_past(dates.decide_by))
}
