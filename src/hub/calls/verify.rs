//! A decision against what its records give, counted again.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::count::fraction::Fraction;
use crate::calls::decision::{ANSWER_WANTED, Answered, Decision, Inputs, Outcome, Places};
use crate::calls::kind::{CallKind, From};
use crate::history::Completeness;
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::Uncast;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Standing};
use crate::hub::calls::result::{AwardResult, Figures};
use crate::hub::calls::review::Uncounted;
use crate::hub::calls::roll;
use crate::hub::calls::sealed;
use crate::hub::calls::unsound::unsound;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::repo::CommitId;

/// Why a call cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecidable {
    /// Its last deadline has not passed.
    TooEarly,
    /// A deadline has passed and is not sealed.
    Unsealed,
    /// Too few ballots count.
    NoQuorum(String),
    /// A record that was sealed is gone.
    Lost(String),
}

impl Call {
    /// What a decision says and the records do not give; empty when they agree.
    pub fn differences(&self) -> Vec<String> {
        let Some((_, decision)) = self.written() else {
            return Vec::new();
        };
        let mut told = Vec::new();
        if self.lacks_seal() {
            told.push(
                "what had arrived in time is not sealed, as it was when this was decided".into(),
            );
        }
        let counted = self.inputs();
        for (what, said, counted) in [
            ("reviews", decision.inputs.reviews, counted.reviews),
            ("ballots", decision.inputs.ballots, counted.ballots),
        ] {
            if said != counted {
                told.push(format!("it counts {said} {what}, and {counted} count now"));
            }
        }
        if decision.inputs.digest != counted.digest {
            told.push(
                "the digest of the counted records differs: a record was added, removed or edited"
                    .into(),
            );
        }
        for (id, result) in &self.results {
            match decision.awards.get(id) {
                None => told.push(format!("it has no result of the award `{id}`")),
                Some(said) => self.award(decision, id, said, result, &mut told),
            }
        }
        let others = decision
            .awards
            .keys()
            .filter(|id| !self.results.contains_key(*id));
        told.extend(others.map(|id| format!("the call has no award `{id}`")));
        let unknown = decision
            .entries
            .iter()
            .filter(|answered| self.entry(&answered.entry).is_none());
        told.extend(unknown.map(|answered| format!("the call has no entry `{}`", answered.entry)));
        let unsaid = self.not_counted().into_iter();
        let unsaid = unsaid.filter(|(record, _)| !decision.left_out.contains_key(record));
        told.extend(unsaid.map(|(record, why)| {
            format!("`{record}` is not counted ({why}), and nothing in it says so")
        }));
        told.extend(unsound(self, decision));
        told
    }

    /// Whether something has a deadline whose seal is missing.
    fn lacks_seal(&self) -> bool {
        let (dates, seal) = (&self.file.dates, self.seal.as_ref());
        let has_vote = dates.vote_closes.is_some() && self.file.ballot().is_some();
        dates.closes.is_some() && seal.is_none_or(|seal| seal.entries.is_none())
            || has_vote && seal.is_none_or(|seal| seal.ballots.is_none())
    }

    /// Committed records that do not count, each with the reason.
    fn not_counted(&self) -> BTreeMap<String, String> {
        let reviews = self.reviews.iter().filter_map(|review| {
            let why = review.counted.as_ref().err()?;
            let is_there = *why != Uncounted::Uncommitted;
            is_there.then(|| (review.file.source.path.to_string(), why.name().to_owned()))
        });
        let ballots = self.ballots.iter().filter_map(|ballot| {
            let why = ballot.counted.as_ref().err()?;
            let is_there = *why != Uncast::Uncommitted;
            is_there.then(|| (ballot.file.source.path.to_string(), why.name().to_owned()))
        });
        reviews.chain(ballots).collect()
    }

    fn award(
        &self,
        decision: &Decision,
        id: &str,
        said: &Places,
        result: &AwardResult,
        told: &mut Vec<String>,
    ) {
        // The forge counts on, so what it says later is no reason to doubt what was written down.
        let ballot = self.file.ballot();
        if ballot.is_some_and(|rules| rules.from == From::Reactions)
            && matches!(result.figures, Figures::Sums(_))
        {
            return;
        }
        let counted = places_of(result);
        if said.scores != counted.scores {
            let differs = counted
                .scores
                .iter()
                .find(|(entry, score)| said.scores.get(*entry) != Some(score));
            told.push(match differs {
                Some((entry, score)) => {
                    format!("`{id}`: the score of `{entry}` is {score} by the records")
                }
                None => format!("`{id}`: it has scores that the records do not give"),
            });
        }
        let is_given =
            decision.overrides.contains_key(id) || matches!(result.figures, Figures::None);
        let mut sorted = said.places.clone();
        sorted.iter_mut().for_each(|place| place.sort_unstable());
        if sorted != counted.places && !is_given {
            told.push(format!(
                "`{id}`: the places are {} by the records, and {} in the decision",
                shown(&counted.places),
                shown(&said.places)
            ));
        }
    }

    /// What was counted, and the digest of it.
    pub fn inputs(&self) -> Inputs {
        Inputs {
            reviews: self.counted_reviews().count(),
            ballots: self.counted_ballots().count(),
            digest: self.digest.clone(),
        }
    }

    /// Who committed the decision, where that is nobody who runs the call. A sign-off is only a line
    /// that anybody can type.
    pub(super) fn decided_by_another(&self, hub: &Linked) -> Option<PersonId> {
        let (source, _) = self.written()?;
        let change = hub.history.files.get(&source.path)?.changes.first()?;
        let author = hub
            .people
            .of_history(hub.history.commit(change.commit).author);
        (!self.people.contains(&author)).then_some(author)
    }

    /// Whom the decision names as deciding, and who does not run the call.
    pub(super) fn strangers_deciding(&self, hub: &Linked) -> Vec<String> {
        let by = self.written().map(|(_, decision)| decision.by.as_slice());
        let runs = |name: &&String| {
            roll::find(hub, name).is_some_and(|person| self.people.contains(&person))
        };
        by.unwrap_or_default()
            .iter()
            .filter(|name| !runs(name))
            .cloned()
            .collect()
    }

    /// Whether the decision is by those who run the call, and what its records give.
    pub(super) fn is_sound(&self, hub: &Linked, calls: &Calls) -> bool {
        let has_commit = |decision: &Decision| {
            hub.history.completeness != Completeness::Complete
                || hub.history.index_of(decision.at).is_some()
        };
        self.written()
            .is_none_or(|(_, decision)| has_commit(decision))
            && self.decided_by_another(hub).is_none()
            && self.strangers_deciding(hub).is_empty()
            && self.differences().is_empty()
            && (self.written().is_none() || sealed::is_whole(hub, calls, self))
    }

    /// The decision that the records give, with a place for every answer.
    ///
    /// # Errors
    /// When it is too early, or something is missing.
    pub(in crate::hub) fn decide(
        &self,
        hub: &Linked,
        calls: &Calls,
        by: &[String],
        decided: String,
    ) -> Result<Decision, Undecidable> {
        let dates = &self.file.dates;
        if dates
            .last_edge()
            .is_some_and(|edge| !calls.is_past(edge.at))
        {
            return Err(Undecidable::TooEarly);
        }
        let seal = self.seal.clone().unwrap_or_default();
        if self.lacks_seal() {
            return Err(Undecidable::Unsealed);
        }
        if let Some((id, _)) = self.results.iter().find(|(_, result)| !result.has_quorum) {
            return Err(Undecidable::NoQuorum(id.clone()));
        }
        let before = self.written().map(|(_, decision)| decision);
        let counted: BTreeSet<&str> = self
            .counted_reviews()
            .map(|review| review.file.source.path.as_str())
            .chain(
                self.counted_ballots()
                    .map(|ballot| ballot.file.source.path.as_str()),
            )
            .collect();
        let left_out: BTreeMap<String, String> = before
            .iter()
            .flat_map(|before| before.left_out.clone())
            .filter(|(record, _)| !counted.contains(record.as_str()))
            .collect();
        if let Some((_, ballots)) = &seal.ballots {
            let record = |person: &String| format!("ballots/{}/{person}.yaml", self.file.id);
            let is_there = |person: &String| self.ballots.iter().any(|b| b.file.person == *person);
            if let Some(person) = ballots
                .keys()
                .find(|person| !is_there(person) && !left_out.contains_key(&record(person)))
            {
                return Err(Undecidable::Lost(record(person)));
            }
        }
        let tip = calls.timeline.tip().map(|tip| hub.history.commit(tip).id);
        let decision = Decision {
            decided,
            by: by.to_vec(),
            at: tip.unwrap_or(CommitId([0; 20])),
            inputs: self.inputs(),
            awards: self
                .results
                .iter()
                .map(|(id, result)| (id.clone(), places_of(result)))
                .collect(),
            entries: Vec::new(),
            left_out: self.not_counted().into_iter().chain(left_out).collect(),
            late: before.map(|before| before.late.clone()).unwrap_or_default(),
            overrides: before
                .map(|before| before.overrides.clone())
                .unwrap_or_default(),
        };
        let kept = |id: &str| before.and_then(|before| before.of_entry(id));
        let entries = self.entries.iter();
        let entries = entries
            .map(|entry| Answered {
                entry: entry.id.clone(),
                outcome: self.outcome(entry, &decision, kept(&entry.id)),
                answer: kept(&entry.id)
                    .map_or_else(|| ANSWER_WANTED.to_owned(), |kept| kept.answer.clone()),
                range: 0..0,
            })
            .collect();
        Ok(Decision {
            entries,
            ..decision
        })
    }

    /// What becomes of an entry by the numbers; what people wrote before stays where it can.
    fn outcome(&self, entry: &Entry, decision: &Decision, kept: Option<&Answered>) -> Outcome {
        match entry.standing {
            Standing::Withdrawn => return Outcome::Withdrawn,
            Standing::Late => return Outcome::Late,
            Standing::Ineligible => return Outcome::Ineligible,
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
                Outcome::Late | Outcome::Ineligible | Outcome::Withdrawn
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

/// The places and scores of a result, as a decision has them.
fn places_of(result: &AwardResult) -> Places {
    let mut places = result.places.clone();
    places.iter_mut().for_each(|place| place.sort_unstable());
    let scores = match &result.figures {
        Figures::Scores(scores) => scores
            .iter()
            .filter_map(|(entry, score)| {
                Some((entry.clone(), score.as_ref().map(Fraction::to_string)?))
            })
            .collect(),
        Figures::Sums(sums) => sums
            .iter()
            .map(|(entry, sum)| (entry.clone(), sum.to_string()))
            .collect(),
        Figures::YesNo(votes, carried) => [
            ("yes", votes.yes.to_string()),
            ("no", votes.no.to_string()),
            ("abstain", votes.abstain.to_string()),
            ("carried", carried.to_string()),
        ]
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect(),
        Figures::Consent(standing, passes) => [
            ("objections".to_owned(), standing.len().to_string()),
            ("carried".to_owned(), passes.to_string()),
        ]
        .into(),
        Figures::Ranked { .. } | Figures::None => BTreeMap::new(),
    };
    Places { places, scores }
}

fn shown(places: &[Vec<String>]) -> String {
    let places: Vec<String> = places
        .iter()
        .map(|place| format!("[{}]", place.join(", ")))
        .collect();
    format!("[{}]", places.join(", "))
}
