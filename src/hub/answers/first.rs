//! The first answer to everything that was sent: the earliest of a merge, a decision, a closing, a
//! review and a comment.

use std::collections::BTreeMap;

use crate::calls::comments::About;
use crate::calls::listed::Listed;
use crate::history::Commit;
use crate::hub::answers::awaited::{Awaited, First, How, What};
use crate::hub::answers::said::Said;
use crate::hub::calls::{Call, Calls, Entry, Where};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::submissions::{State, Submission, Submissions};

/// Everything that was sent, what came first first; and how many submissions there are of which
/// nothing tells whether they still wait.
pub(super) fn all(
    hub: &Linked,
    calls: &Calls,
    submissions: &Submissions,
    said: &Said,
) -> (Vec<Awaited>, usize) {
    let reviews = reviews(hub, calls);
    let sent = Sent {
        hub,
        calls,
        said,
        reviews: &reviews,
    };
    let of_submissions = submissions.all.iter().enumerate();
    let mut all: Vec<Awaited> = of_submissions
        .filter_map(|(at, submission)| sent.submission(at, submission))
        .collect();
    for (at, call) in calls.all.iter().enumerate() {
        let ideas: BTreeMap<u32, &Listed> = calls
            .lists
            .ideas(&call.file.id)
            .iter()
            .map(|idea| (idea.number, idea))
            .collect();
        let entries = call.entries.iter().enumerate();
        all.extend(entries.filter_map(|(number, entry)| {
            let idea = ideas.get(&entry.idea()?.number)?;
            let what = What::Idea {
                call: at,
                entry: number,
            };
            Some(sent.idea(what, call, entry, idea))
        }));
    }
    all.sort_by_key(|awaited| (awaited.since.unwrap_or(i64::MAX), awaited.what));
    let unsure = submissions
        .all
        .iter()
        .filter(|submission| submission.uncertainty().is_some() && !is_of_programs(submission));
    (all, unsure.count())
}

/// When each entry of each call was reviewed, by whom.
type Reviews<'c> = BTreeMap<(&'c str, &'c str), Vec<(PersonId, i64)>>;

fn reviews<'c>(hub: &Linked, calls: &'c Calls) -> Reviews<'c> {
    let mut reviews = Reviews::new();
    for call in &calls.all {
        for review in &call.reviews {
            let commit = review.commit.and_then(|id| hub.history.index_of(id));
            let at = commit.and_then(|commit| calls.timeline.time(commit));
            if let Some((reviewer, at)) = review.reviewer.zip(at) {
                let entry = (call.file.id.as_str(), review.file.entry.as_str());
                reviews.entry(entry).or_default().push((reviewer, at));
            }
        }
    }
    reviews
}

struct Sent<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    said: &'a Said<'a>,
    reviews: &'a Reviews<'a>,
}

impl Sent<'_> {
    /// A submission; nothing where nobody waits: it is not finished, a program made it, or nothing
    /// tells where it stands.
    fn submission(&self, at: usize, submission: &Submission) -> Option<Awaited> {
        let is_open = submission.state == State::Open;
        if is_of_programs(submission)
            || submission.uncertainty().is_some()
            || is_open && submission.draft
        {
            return None;
        }
        let opener = self.said.accounts.person(&submission.opener);
        let is_own = |person: PersonId| {
            let key = self.hub.people.get(person).key.as_str();
            opener == Some(person)
                || submission
                    .authors
                    .iter()
                    .any(|author| author.key.as_deref() == Some(key))
        };
        let mut answers: Vec<First> = Vec::new();
        let mut add = |at: i64, how: How| answers.push(First { at, how });
        match &submission.state {
            State::Merged { commit, when, .. } => {
                let merge = commit.and_then(|id| self.hub.history.index_of(id));
                let merge = merge.map(|at| self.hub.history.commit(at));
                let counts = !submission.is_own_end
                    && merge.is_none_or(|merge| self.is_by_another(merge, &is_own));
                if let Some(when) = when.filter(|_| counts) {
                    add(when.seconds, How::Merge);
                }
            }
            State::Closed { when: Some(when) } if !submission.is_own_end => {
                add(when.seconds, How::Closing);
            }
            _ => {}
        }
        let decided = submission.answer.as_ref().and_then(|answer| answer.when);
        if let Some(when) = decided
            && !self.is_own_decision(submission, when.seconds, &is_own)
            && !(submission.is_own_end && submission.settled() == Some(when))
        {
            add(when.seconds, How::Decision);
        }
        for reviewed in self.reviews_of(at) {
            let (reviewer, at) = reviewed;
            if !is_own(reviewer) {
                add(at, How::Review);
            }
        }
        if let Some(number) = submission.number {
            let said = self
                .said
                .of_number(number, About::Request, is_own, &submission.opener);
            said.for_each(|at| add(at, How::Comment));
        }
        let since = submission.opened.map(|opened| opened.seconds);
        let first = answers.into_iter().min();
        Some(Awaited {
            what: What::Submission(at),
            since,
            first,
            waits: is_open && first.is_none(),
        })
    }

    /// The reviews of the entries that an open submission brings.
    fn reviews_of(&self, at: usize) -> Vec<(PersonId, i64)> {
        let mut found = Vec::new();
        for call in &self.calls.all {
            let of_submission = |entry: &&Entry| entry.place == Where::Submission(at);
            for entry in call.entries.iter().filter(of_submission) {
                let name = (call.file.id.as_str(), entry.id.as_str());
                found.extend(self.reviews.get(&name).into_iter().flatten().copied());
            }
        }
        found
    }

    /// Whether a merge is somebody else's doing. What was squashed or picked bears its author's name
    /// whoever did it.
    fn is_by_another(&self, merge: &Commit, is_own: &dyn Fn(PersonId) -> bool) -> bool {
        let author = self.hub.people.of_history(merge.author);
        merge.parents.len() < 2 || !self.hub.people.get(author).bot && !is_own(author)
    }

    /// Whether whoever sent something decided on it.
    fn is_own_decision(
        &self,
        submission: &Submission,
        when: i64,
        is_own: &dyn Fn(PersonId) -> bool,
    ) -> bool {
        let names_it = |value: &String| {
            let id = value.split_whitespace().next().unwrap_or_default();
            id.trim_end_matches(':').trim_start_matches(['#', '!']) == submission.id
        };
        let mut commits = self.hub.history.commits.iter();
        let decision = commits.find(|commit| {
            commit.committed.seconds == when && commit.marks.decisions.iter().any(names_it)
        });
        decision.is_some_and(|commit| is_own(self.hub.people.of_history(commit.author)))
    }

    fn idea(&self, what: What, call: &Call, entry: &Entry, idea: &Listed) -> Awaited {
        let is_own = |person: PersonId| entry.people.contains(&person);
        let mut answers: Vec<First> = Vec::new();
        let mut add = |at: i64, how: How| answers.push(First { at, how });
        let is_own_end = !idea.closer.is_empty() && idea.closer.eq_ignore_ascii_case(&idea.login);
        if let Some(at) = idea.closed.filter(|_| !is_own_end) {
            add(at, How::Closing);
        }
        let decided = call.decision.as_ref().filter(|(_, decision)| {
            let answered = decision.of_entry(&entry.id);
            answered.is_some_and(|answered| crate::calls::Decision::is_answered(&answered.answer))
        });
        let history = &self.hub.history;
        let decided =
            decided.and_then(|(source, _)| self.calls.timeline.created(history, &source.path));
        if let Some((at, _)) = decided {
            add(at, How::Decision);
        }
        let name = (call.file.id.as_str(), entry.id.as_str());
        for (reviewer, at) in self.reviews.get(&name).into_iter().flatten() {
            if !is_own(*reviewer) {
                add(*at, How::Review);
            }
        }
        let said = self
            .said
            .of_number(idea.number, About::Issue, is_own, &idea.login);
        said.for_each(|at| add(at, How::Comment));
        let first = answers.into_iter().min();
        Awaited {
            what,
            since: idea.created,
            first,
            waits: !idea.is_closed && first.is_none(),
        }
    }
}

/// Whether nobody but programs made a submission: they do not wait.
fn is_of_programs(submission: &Submission) -> bool {
    let authors = &submission.authors;
    submission.opener.ends_with("[bot]")
        || !authors.is_empty() && authors.iter().all(|author| author.bot)
}
