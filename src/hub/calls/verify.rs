//! A decision against what its records give, counted again.

use std::collections::BTreeMap;

use crate::calls::count::fraction::Fraction;
use crate::calls::decision::{Decision, Inputs, Places, lists};
use crate::calls::kind::From;
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::Uncast;
use crate::hub::calls::call::Call;
use crate::hub::calls::deciders;
use crate::hub::calls::result::{AwardResult, Figures, Tie};
use crate::hub::calls::review::Uncounted;
use crate::hub::calls::unsound::unsound;
use crate::hub::linked::Linked;

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
        // What came afterwards changes nothing, and the decision cannot have known of it.
        let unsaid = self.not_counted(false).into_iter();
        let unsaid = unsaid.filter(|(record, _)| !decision.leaves_out(record));
        told.extend(unsaid.map(|(record, why)| {
            format!("`{record}` is not counted ({why}), and nothing in it says so")
        }));
        told.extend(self.undrawn(decision));
        told.extend(unsound(self, decision));
        told
    }

    /// What is wrong with the numbers of its draw.
    fn undrawn(&self, decision: &Decision) -> Vec<String> {
        let ties = self
            .ties()
            .filter(|(id, _)| !decision.overrides.contains_key(*id));
        let tied: Vec<String> = ties
            .map(|(id, tie)| format!("`{id}` is tied between {}", tie.names()))
            .collect();
        let (said, wanted) = (decision.draw.len(), self.file.keys.draw.sources.len());
        let numbers = |count: usize| match count {
            1 => "the numbers of 1 source".to_owned(),
            count => format!("the numbers of {count} sources"),
        };
        match said {
            0 => tied
                .into_iter()
                .map(|tied| format!("{tied}, and it has no numbers of a draw (`draw`)"))
                .collect(),
            _ if tied.is_empty() => {
                vec!["it has numbers of a draw (`draw`), and nothing is tied".into()]
            }
            _ if said != wanted => vec![format!(
                "its draw has {}, and the call names {wanted}",
                numbers(said)
            )],
            _ => Vec::new(),
        }
    }

    /// The awards in which entries are equal for fewer places than they are, where the call has
    /// ties drawn.
    pub fn ties(&self) -> impl Iterator<Item = (&String, &Tie)> {
        let results = self.results.iter();
        results.filter_map(|(id, result)| Some((id, result.tie.as_ref()?)))
    }

    /// Whether these numbers are those of every source that the call names.
    pub(super) fn is_drawn_by(&self, numbers: &[Vec<u64>]) -> bool {
        !numbers.is_empty() && numbers.len() == self.file.keys.draw.sources.len()
    }

    /// Whether something has a deadline whose seal is missing.
    pub(super) fn lacks_seal(&self) -> bool {
        let (dates, seal) = (&self.file.dates, self.seal.as_ref());
        let has_vote = dates.vote_closes.is_some() && self.file.ballot().is_some();
        dates.closes.is_some() && seal.is_none_or(|seal| seal.entries.is_none())
            || has_vote && seal.is_none_or(|seal| seal.ballots.is_none())
    }

    /// Committed records that do not count, each with the reason.
    pub(super) fn not_counted(&self, with_late: bool) -> BTreeMap<String, String> {
        let reviews = self.reviews.iter().filter_map(|review| {
            let why = review.counted.as_ref().err()?;
            let is_there = *why != Uncounted::Uncommitted && (with_late || review.in_time);
            is_there.then(|| (review.file.source.path.to_string(), why.name().to_owned()))
        });
        let ballots = self.ballots.iter().filter_map(|ballot| {
            let why = ballot.counted.as_ref().err()?;
            let is_there = *why != Uncast::Uncommitted && (with_late || ballot.in_time);
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
                lists(&counted.places),
                lists(&said.places)
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

    /// Whether the decision is by those who run the call, and what its records give.
    pub(super) fn is_sound(&self, hub: &Linked, calls: &Calls) -> bool {
        self.written().is_none()
            || deciders::objections(hub, calls, self).is_empty()
                && self.differences().is_empty()
                && self.broken.is_empty()
    }
}

/// The places and scores of a result, as a decision has them.
pub(super) fn places_of(result: &AwardResult) -> Places {
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
