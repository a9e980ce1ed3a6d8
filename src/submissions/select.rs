//! Which submissions are listed, and in which order.

use std::collections::BTreeSet;

use globset::GlobMatcher;

use crate::hub::submissions::{State, Submission, Submissions, Verdict, Why};

/// Which submissions are listed. An empty list of wishes is met by all.
#[derive(Debug, Default)]
pub struct Select {
    /// Words of [`State::name`]; without any, those that are open or cannot be read.
    pub states: BTreeSet<String>,
    /// Words of [`Verdict::name`].
    pub verdicts: BTreeSet<String>,
    /// Parts of names, or keys, of authors.
    pub authors: Vec<String>,
    /// Patterns of which one matches a file that is changed.
    pub paths: Vec<GlobMatcher>,
}

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// What can be merged first; of those what waits longest.
    #[default]
    Readiness,
    /// What waits longest first.
    Waiting,
    /// The newest first.
    Number,
}

impl Select {
    /// The submissions that are wanted.
    pub fn of<'s>(&self, submissions: &'s Submissions, order: Order) -> Vec<&'s Submission> {
        let mut list: Vec<&Submission> = submissions
            .all
            .iter()
            .filter(|entry| self.takes(entry))
            .collect();
        let waits = |entry: &Submission| entry.opened.map_or(i64::MAX, |opened| opened.seconds);
        match order {
            Order::Readiness => list.sort_by_key(|entry| {
                (
                    readiness(entry),
                    waits(entry),
                    entry.number,
                    entry.id.clone(),
                )
            }),
            Order::Waiting => list.sort_by_key(|entry| {
                (
                    entry.state != State::Open,
                    waits(entry),
                    entry.number,
                    entry.id.clone(),
                )
            }),
            Order::Number => {}
        }
        list
    }

    fn takes(&self, entry: &Submission) -> bool {
        let is_asked = |wanted: &BTreeSet<String>, name: Option<&str>| {
            wanted.is_empty() || name.is_some_and(|name| wanted.contains(name))
        };
        let is_usual = self.states.is_empty()
            && matches!(entry.state, State::Open | State::Unknown(Why::Unread));
        let is_state =
            is_usual || !self.states.is_empty() && is_asked(&self.states, Some(entry.state.name()));
        let is_by = |wanted: &String| {
            let wanted = wanted.trim_start_matches('@').to_lowercase();
            entry.authors.iter().any(|author| {
                author.key.as_ref().is_some_and(|key| *key == wanted)
                    || author
                        .name
                        .as_ref()
                        .is_some_and(|name| name.to_lowercase().contains(&wanted))
            })
        };
        let touches = |glob: &GlobMatcher| {
            entry.files.iter().any(|file| {
                glob.is_match(&file.path)
                    || file.from.as_ref().is_some_and(|from| glob.is_match(from))
            })
        };
        is_state
            && is_asked(&self.verdicts, entry.verdict.map(Verdict::name))
            && (self.authors.is_empty() || self.authors.iter().any(is_by))
            && (self.paths.is_empty() || self.paths.iter().any(touches))
    }
}

/// What can be merged comes first, what nobody can judge last.
fn readiness(entry: &Submission) -> (u8, u8, usize) {
    let state = u8::from(entry.state != State::Open) * 2
        + u8::from(entry.draft && entry.state == State::Open);
    let verdict = entry.verdict.map_or(9, |verdict| verdict as u8);
    (state, verdict, entry.counts.error)
}
