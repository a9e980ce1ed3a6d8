//! The decision that the records of a call give.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::decision::{ANSWER_WANTED, Answered, Decision, Outcome, Places, is_opinion};
use crate::calls::kind::CallKind;
use crate::calls::moment::Moment;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Standing};
use crate::hub::calls::result::AwardResult;
use crate::hub::calls::verify::places_of;
use crate::hub::linked::Linked;
use crate::repo::CommitId;

/// Who decides, when, and what they add to what the records give.
#[derive(Debug, Clone, Copy, Default)]
pub struct Deciding<'a> {
    /// Who decides, by their names in the hub.
    pub by: &'a [String],
    /// The day.
    pub day: &'a str,
    /// The numbers of a draw, those of each source of the call together; those of the decision that
    /// is there without them.
    pub draw: &'a [Vec<u64>],
    /// Why they decide although something stands against it; empty without a reason.
    pub despite: &'a str,
}

/// Why a call cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecidable {
    /// Its last deadline has not passed.
    TooEarly,
    /// A deadline has passed and is not sealed.
    Unsealed,
    /// Too few ballots count.
    NoQuorum(String),
    /// These entries have fewer counted reviews than the call wants, so they were not judged.
    Unreviewed(Vec<String>),
    /// A record that was sealed is gone.
    Lost(String),
    /// The results of these awards are tied, and nobody has given the numbers of the draw.
    Tied(Vec<String>),
    /// The numbers of the draw cannot be known yet.
    DrawnTooEarly(Moment),
    /// The call names so many sources, and numbers of so many were given.
    OtherSources {
        /// How many the call names.
        named: usize,
        /// How many were given.
        given: usize,
    },
    /// There are numbers, and nothing has to be drawn.
    NothingTied,
}

/// The numbers of a draw, and the results that they give.
type Drawn = (Vec<Vec<u64>>, BTreeMap<String, AwardResult>);

impl Call {
    /// The decision that the records give, with a place for every answer.
    ///
    /// # Errors
    /// When it is too early, or something is missing.
    pub(in crate::hub) fn decide(
        &self,
        hub: &Linked,
        calls: &Calls,
        deciding: Deciding<'_>,
    ) -> Result<Decision, Undecidable> {
        let is_ahead = |edge: Option<Moment>| edge.is_some_and(|edge| !calls.is_past(edge.at));
        if is_ahead(self.file.dates.last_edge()) {
            return Err(Undecidable::TooEarly);
        }
        if self.lacks_seal() {
            return Err(Undecidable::Unsealed);
        }
        // Those who say why decide all the same: the vote gives nobody a place then.
        let lacking = self.results.iter().find(|(_, result)| !result.has_quorum);
        if let Some((id, _)) = lacking.filter(|_| deciding.despite.is_empty()) {
            return Err(Undecidable::NoQuorum(id.clone()));
        }
        let unreviewed = self.unreviewed();
        let unreviewed: Vec<String> = unreviewed.iter().map(|entry| entry.id.clone()).collect();
        if !unreviewed.is_empty() && deciding.despite.is_empty() {
            return Err(Undecidable::Unreviewed(unreviewed));
        }
        let left_out = self.left_out();
        if let Some(record) = self.lost(&left_out) {
            return Err(Undecidable::Lost(record));
        }
        let (draw, results) = self.drawn(calls, deciding.draw)?;
        let before = self.written().map(|(_, decision)| decision);
        let overrides = before
            .map(|before| before.overrides.clone())
            .unwrap_or_default();
        let given = |id: &String| {
            before
                .filter(|_| overrides.contains_key(id))?
                .awards
                .get(id)
        };
        let award = |(id, result): (&String, &AwardResult)| {
            let counted = places_of(result);
            // What people gave otherwise than the numbers stays as they gave it.
            let places = given(id).map_or(counted.places, |given| given.places.clone());
            (id.clone(), Places { places, ..counted })
        };
        let tip = calls.timeline.tip().map(|tip| hub.history.commit(tip).id);
        let mut decision = Decision {
            decided: deciding.day.to_owned(),
            by: deciding.by.to_vec(),
            at: tip.unwrap_or(CommitId([0; 20])),
            inputs: self.inputs(),
            awards: results.iter().map(award).collect(),
            entries: Vec::new(),
            left_out: self.not_counted(true).into_iter().chain(left_out).collect(),
            late: before.map(|before| before.late.clone()).unwrap_or_default(),
            overrides,
            despite: deciding.despite.to_owned(),
            draw,
        };
        decision.entries = self.answers(&decision, before);
        Ok(decision)
    }

    /// What an earlier decision left out, each with its reason, and does not count now either.
    fn left_out(&self) -> BTreeMap<String, String> {
        let reviews = self
            .counted_reviews()
            .map(|review| &review.file.source.path);
        let ballots = self
            .counted_ballots()
            .map(|ballot| &ballot.file.source.path);
        let counted: BTreeSet<&str> = reviews.chain(ballots).map(|path| path.as_str()).collect();
        let before = self.written().map(|(_, decision)| &decision.left_out);
        let records = before.into_iter().flatten();
        records
            .filter(|(record, _)| is_opinion(record) && !counted.contains(record.as_str()))
            .map(|(record, reason)| (record.clone(), reason.clone()))
            .collect()
    }

    /// A ballot that was sealed and is gone, and of which nothing says why.
    fn lost(&self, left_out: &BTreeMap<String, String>) -> Option<String> {
        let (_, ballots) = self.seal.as_ref()?.ballots.as_ref()?;
        let is_there = |person: &str| self.ballots.iter().any(|b| b.file.person == person);
        ballots
            .keys()
            .filter(|person| !is_there(person))
            .map(|person| format!("ballots/{}/{person}.yaml", self.file.id))
            .find(|record| !left_out.contains_key(record))
    }

    /// The results, with ties drawn by these numbers, or by those of an earlier decision.
    fn drawn(&self, calls: &Calls, given: &[Vec<u64>]) -> Result<Drawn, Undecidable> {
        let before = self.written().map(|(_, decision)| decision);
        let is_given =
            |id: &String| before.is_some_and(|decision| decision.overrides.contains_key(id));
        let tied: Vec<String> = self
            .ties()
            .map(|(id, _)| id.clone())
            .filter(|id| !is_given(id))
            .collect();
        if tied.is_empty() {
            return if given.is_empty() {
                Ok((Vec::new(), self.results.clone()))
            } else {
                Err(Undecidable::NothingTied)
            };
        }
        let earlier = before.map(|decision| decision.draw.as_slice());
        let numbers = match given {
            [] => earlier.unwrap_or_default(),
            given => given,
        };
        if numbers.is_empty() {
            return Err(Undecidable::Tied(tied));
        }
        if !self.is_drawn_by(numbers) {
            return Err(Undecidable::OtherSources {
                named: self.file.keys.draw.sources.len(),
                given: numbers.len(),
            });
        }
        if let Some(from) = self.file.dates.drawn_from()
            && !calls.is_past(from.at)
        {
            return Err(Undecidable::DrawnTooEarly(from));
        }
        let mut results = self.results.clone();
        results.values_mut().for_each(|result| result.draw(numbers));
        Ok((numbers.to_vec(), results))
    }

    /// A place for the answer to every entry; what was answered before stays.
    fn answers(&self, decision: &Decision, before: Option<&Decision>) -> Vec<Answered> {
        let answer = |entry: &Entry| {
            let kept = before.and_then(|before| before.of_entry(&entry.id));
            Answered {
                entry: entry.id.clone(),
                outcome: self.outcome(entry, decision, kept),
                answer: kept.map_or_else(|| ANSWER_WANTED.to_owned(), |kept| kept.answer.clone()),
                range: 0..0,
            }
        };
        self.entries.iter().map(answer).collect()
    }

    /// What becomes of an entry by the numbers; what people wrote before stays where it can.
    fn outcome(&self, entry: &Entry, decision: &Decision, kept: Option<&Answered>) -> Outcome {
        match entry.standing {
            Standing::Withdrawn => return Outcome::Withdrawn,
            Standing::Late => return Outcome::Late,
            Standing::Ineligible => return Outcome::Ineligible,
            Standing::Unopened => return Outcome::Unopened,
            Standing::Broken => return Outcome::Broken,
            Standing::Stands | Standing::Admitted => {}
        }
        let mut placed = decision
            .awards
            .values()
            .flat_map(|award| award.places.iter().flatten());
        if placed.any(|id| *id == entry.id) {
            return Outcome::Chosen;
        }
        let free = kept.map(|kept| kept.outcome).filter(|outcome| {
            !matches!(
                outcome,
                Outcome::Late
                    | Outcome::Ineligible
                    | Outcome::Withdrawn
                    | Outcome::Unopened
                    | Outcome::Broken
            )
        });
        let usual = if self.file.keys.kind == CallKind::Ideas {
            Outcome::Later
        } else {
            Outcome::NotChosen
        };
        free.unwrap_or(usual)
    }
}
