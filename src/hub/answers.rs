//! How long people wait for a first answer to what they sent: submissions, and ideas that were sent
//! as issues.
//!
//! Who sent something, and what a program says, is no answer. Nothing here depends on the clock: what
//! waits has a day since when it does, and one by which an answer was promised.

use std::collections::BTreeMap;

use crate::calls::comments::{self, Comment};
use crate::config::{DataFile, Within};
use crate::diagnostic::{Diagnostic, Place, Severity, system};
use crate::hub::calls::Calls;
use crate::hub::linked::Linked;
use crate::hub::submissions::Submissions;
use crate::rules::configuration;

mod awaited;
mod first;
mod said;

pub use awaited::{Awaited, First, How, What};

/// How long people wait for a first answer.
#[derive(Debug, Default)]
pub struct Answers {
    /// How long an answer takes at most, where that is promised.
    pub within: Option<Within>,
    /// What tells of answers besides git.
    pub knows: Knows,
    /// Everything that was sent and is answered or waits for it, what came first first. Of what has
    /// no day nobody knows how long it waits; it is last.
    pub all: Vec<Awaited>,
    /// How many submissions are not part of the hub, of which nothing tells whether they are still
    /// open.
    pub unsure: usize,
    comments: Vec<Comment>,
}

/// What tells of answers besides git.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Knows {
    /// The forge's list of requests: when each was opened and closed.
    pub requests: bool,
    /// The forge's list of comments.
    pub comments: bool,
}

/// How long first answers of a month took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// The month of the answers: `2026-05`.
    pub month: String,
    /// How many there were.
    pub answers: usize,
    /// The time that half of them took at most, in seconds.
    pub median: i64,
    /// The time that nine of ten took at most, in seconds.
    pub p90: i64,
}

impl Answers {
    /// Those of a hub of which nobody knows what is proposed; what is wrong with the list of
    /// comments is told.
    pub(super) fn new(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) -> Self {
        let mut answers = Self {
            within: hub.config.answers.within,
            ..Self::default()
        };
        if let Some(file) = &hub.config.answers.data {
            match read(hub, file) {
                Ok(comments) => {
                    answers.comments = comments;
                    answers.knows.comments = true;
                }
                Err((severity, problem)) => found.push(unread(file, severity, &problem)),
            }
        }
        answers.again(hub, calls, &Submissions::default())
    }

    /// The same with what is proposed.
    pub(super) fn again(self, hub: &Linked, calls: &Calls, submissions: &Submissions) -> Self {
        let knows = Knows {
            requests: submissions.is_listed,
            ..self.knows
        };
        let said = said::Said::of(hub, &self.comments);
        let (all, unsure) = first::all(hub, calls, submissions, &said);
        Self {
            all,
            unsure,
            knows,
            ..self
        }
    }

    /// What waits for a first answer, what came first first.
    pub fn waiting(&self) -> impl Iterator<Item = &Awaited> {
        self.all.iter().filter(|awaited| awaited.waits)
    }

    /// By when an answer was promised to what came at a moment.
    pub fn promised(&self, since: i64) -> Option<i64> {
        since.checked_add(self.within?.seconds())
    }

    /// What waits longer at a moment than was promised.
    pub fn overdue(&self, now: i64) -> impl Iterator<Item = &Awaited> {
        self.waiting().filter(move |awaited| {
            let promised = awaited.since.and_then(|since| self.promised(since));
            promised.is_some_and(|promised| promised < now)
        })
    }

    /// How many were settled, and no answer to them is known: their authors took them back, say, or
    /// merged them on their own.
    pub fn unanswered(&self) -> usize {
        let settled = self.all.iter().filter(|awaited| !awaited.waits);
        settled.filter(|awaited| awaited.first.is_none()).count()
    }

    /// How long first answers took, by their month, the latest first.
    pub fn months(&self) -> Vec<Month> {
        let mut months: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for awaited in &self.all {
            let Some((first, since)) = awaited.first.zip(awaited.since) else {
                continue;
            };
            let Ok(at) = jiff::Timestamp::from_second(first.at) else {
                continue;
            };
            let month = at.strftime("%Y-%m").to_string();
            let took = first.at.saturating_sub(since).max(0);
            months.entry(month).or_default().push(took);
        }
        let months = months.into_iter().rev().map(|(month, mut took)| {
            took.sort_unstable();
            Month {
                month,
                answers: took.len(),
                median: share(&took, 50),
                p90: share(&took, 90),
            }
        });
        months.collect()
    }
}

/// The value that so many of a hundred do not exceed: one of them, by the nearest rank. They are
/// sorted.
fn share(sorted: &[i64], per_cent: usize) -> i64 {
    let rank = (sorted.len() * per_cent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

/// The comments of a list that hub.yaml names.
fn read(hub: &Linked, file: &DataFile) -> Result<Vec<Comment>, (Severity, String)> {
    let most = comments::LIMIT + 1;
    let bytes = file.read(&hub.sources, most);
    let bytes = bytes.map_err(|error| (file.weight(&error), system::told(&error)))?;
    comments::read(&bytes).map_err(|problem| (Severity::Warning, problem))
}

fn unread(file: &DataFile, severity: Severity, problem: &str) -> Diagnostic {
    let place = Place {
        path: "hub.yaml".to_owned(),
        range: None,
    };
    let message = format!("`{file}` is not read: {problem}");
    Diagnostic::new(&configuration::RULE, place, message)
        .severity(severity)
        .why("What was answered only in a comment counts as waiting.")
        .help(file.help("a JSON list of comments"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_values_that_were_measured() {
        let ten: Vec<i64> = (1..=10).collect();
        assert_eq!((share(&ten, 50), share(&ten, 90)), (5, 9));
        assert_eq!((share(&[7], 50), share(&[7], 90)), (7, 7));
        assert_eq!((share(&[1, 9], 50), share(&[1, 9], 90)), (1, 9));
        assert_eq!(share(&[], 50), 0);
    }
}
