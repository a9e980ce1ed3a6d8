//! Who took part in which calls: for their own pages, of which there may be many.

use std::collections::BTreeMap;

use crate::hub::calls::call::Call;
use crate::hub::ids::PersonId;

/// Who took part in which calls; numbers are places in [`Calls::all`](crate::hub::Calls::all), and in
/// the entries of a call.
#[derive(Debug, Default)]
pub struct Parts {
    entries: BTreeMap<PersonId, Vec<(usize, usize)>>,
    judged: BTreeMap<PersonId, Vec<usize>>,
    answered: BTreeMap<PersonId, Vec<usize>>,
    runs: BTreeMap<PersonId, Vec<usize>>,
}

impl Parts {
    pub(super) fn of(calls: &[Call]) -> Self {
        let mut parts = Self::default();
        for (at, call) in calls.iter().enumerate() {
            for person in &call.people {
                parts.runs.entry(*person).or_default().push(at);
            }
            for (number, entry) in call.entries.iter().enumerate() {
                for person in &entry.people {
                    let entries = parts.entries.entry(*person).or_default();
                    entries.push((at, number));
                }
            }
            for answerer in call.tasks.iter().flat_map(|batch| &batch.people) {
                parts.answered.entry(answerer.person).or_default().push(at);
            }
            for person in call.counted_reviews().filter_map(|review| review.reviewer) {
                let judged = parts.judged.entry(person).or_default();
                if judged.last() != Some(&at) {
                    judged.push(at);
                }
            }
        }
        parts
    }

    /// What somebody entered: calls and their entries.
    pub fn entries(&self, person: PersonId) -> &[(usize, usize)] {
        self.entries
            .get(&person)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The calls whose tasks somebody answered.
    pub fn answered(&self, person: PersonId) -> &[usize] {
        let answered = self.answered.get(&person);
        answered.map(Vec::as_slice).unwrap_or_default()
    }

    /// The calls that somebody runs.
    pub fn runs(&self, person: PersonId) -> &[usize] {
        self.runs
            .get(&person)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The calls in which a review of somebody's counts.
    pub fn judged(&self, person: PersonId) -> &[usize] {
        self.judged
            .get(&person)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}
