//! What a call lacks next, and the command that gives it.

use crate::calls::kind::CallKind;
use crate::calls::tasks::agreement::TaskState;
use crate::calls::{Decision, Moment};
use crate::hub::Hub;
use crate::hub::calls::{AwardResult, Batch, Call, Drive, Entry, Standing, State};
use crate::privacy::shown;

/// What is missing next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// What, in a few words.
    pub what: String,
    /// The command that gives it, where one does.
    pub command: Option<String>,
}

impl Next {
    fn new(what: impl Into<String>, command: impl Into<Option<String>>) -> Self {
        Self {
            what: what.into(),
            command: command.into(),
        }
    }
}

/// What a call lacks next at the moment that its hub is made for.
pub fn next(hub: &Hub, call: &Call) -> Option<Next> {
    let id = &call.file.id;
    let dates = &call.file.dates;
    let is_past =
        |moment: Option<Moment>| moment.is_some_and(|moment| hub.calls.is_past(moment.at));
    match call.state {
        State::Closed | State::Implemented | State::Announced => return written_down(call),
        State::Decided => return answers(call),
        State::Open | State::Judging => {}
    }
    if !call.takes_entries() {
        return of_work(hub, call);
    }
    let seal = call.seal.as_ref();
    let has_ballot = call.file.ballot().is_some();
    let lacks_entries = is_past(dates.closes) && seal.is_none_or(|seal| seal.entries.is_none());
    let lacks_ballots =
        has_ballot && is_past(dates.vote_closes) && seal.is_none_or(|seal| seal.ballots.is_none());
    if lacks_entries || lacks_ballots {
        let what = if lacks_entries {
            "the seal of the entries"
        } else {
            "the seal of the vote"
        };
        return Some(Next::new(what, format!("commonweal calls seal {id}")));
    }
    if call.written().is_some() {
        let verify = format!("commonweal decide {id} --verify");
        return Some(Next::new(
            "a decision that holds: the one that is there does not",
            verify,
        ));
    }
    let unreviewed = call.unreviewed().len();
    if is_past(dates.closes) && unreviewed > 0 {
        let what = match unreviewed {
            1 => "reviews of 1 entry".to_owned(),
            count => format!("reviews of {count} entries"),
        };
        return Some(Next::new(what, format!("commonweal calls {id} --assign")));
    }
    let sealed = call.standing().filter(|entry| entry.is_sealed()).count();
    if let Some(reveal) = dates.entries_reveal()
        && is_past(dates.closes)
        && sealed > 0
    {
        let what = match sealed {
            1 => format!("the envelope of 1 entry, which is opened until {reveal}"),
            count => format!("the envelopes of {count} entries, which are opened until {reveal}"),
        };
        return Some(Next::new(what, None));
    }
    let last = dates.last_edge();
    if let Some(closes) = dates.vote_closes.filter(|_| has_ballot)
        && !is_past(dates.vote_closes)
        && (dates.vote_opens.is_none() || is_past(dates.vote_opens))
    {
        let what = format!("ballots until {closes}");
        return Some(Next::new(what, format!("commonweal new ballot {id}")));
    }
    if last.is_none() || !is_past(last) {
        return None;
    }
    Some(to_decide(call))
}

/// What a call lacks of which everything came and was judged.
fn to_decide(call: &Call) -> Next {
    let id = &call.file.id;
    match call.results.iter().find(|(_, result)| !result.has_quorum) {
        Some((award, _)) => Next::new(format!("more ballots for `{award}`: too few count"), None),
        None if call.results.values().any(AwardResult::waits_for_draw) => Next::new(
            "a draw between those who are tied",
            format!("commonweal decide {id}"),
        ),
        None => Next::new("the decision", format!("commonweal decide {id} --write")),
    }
}

/// What a call lacks that takes no entries.
fn of_work(hub: &Hub, call: &Call) -> Option<Next> {
    match (&call.drive, &call.tasks) {
        (Some(drive), _) => of_drive(hub, call, drive),
        (None, Some(batch)) => of_tasks(call, batch),
        (None, None) => None,
    }
}

/// What is left of a batch of tasks that nobody has to answer any more.
fn written_down(call: &Call) -> Option<Next> {
    let batch = call.tasks.as_ref()?;
    (call.state == State::Implemented)
        .then(|| to_apply(call, batch))
        .flatten()
}

/// What a drive lacks: the first page that is left.
fn of_drive(hub: &Hub, call: &Call, drive: &Drive) -> Option<Next> {
    let left = drive.of - drive.done();
    let first = hub.page(drive.left.first()?.page);
    let pages = if left == 1 { "page" } else { "pages" };
    let path = &first.source.path;
    let (what, command) = match call.file.keys.kind {
        CallKind::ReviewDrive => (
            "reviews",
            format!(
                "commonweal new review --page {}",
                quoted_word(path.as_str())
            ),
        ),
        _ => (
            "translations",
            format!(
                "commonweal new page --language {} --set translated_from={}",
                call.file.to().unwrap_or_default(),
                quoted_word(path.as_str())
            ),
        ),
    };
    (left > 0).then(|| Next::new(format!("{what} of {left} {pages}"), command))
}

/// What a batch of tasks lacks: answers, somebody who chooses, or that its results are written down.
fn of_tasks(call: &Call, batch: &Batch) -> Option<Next> {
    let id = &call.file.id;
    let tasks = |count: usize| if count == 1 { "task" } else { "tasks" };
    let asking = batch.tasks.iter().filter(|task| task.asks()).count();
    if asking > 0 {
        let what = format!("answers to {asking} {}", tasks(asking));
        return Some(Next::new(what, format!("commonweal new answer {id}")));
    }
    match batch.count(TaskState::NeedsPerson) {
        0 => to_apply(call, batch),
        count => {
            let what = format!(
                "somebody who chooses the answers to {count} {}",
                tasks(count)
            );
            Some(Next::new(
                what,
                format!("commonweal new answer {id} --pick"),
            ))
        }
    }
}

/// That what is agreed is not where it belongs yet.
fn to_apply(call: &Call, batch: &Batch) -> Option<Next> {
    let agreed = batch.count(TaskState::Agreed);
    let what = match agreed {
        1 => "1 answer that is agreed to be written where it belongs".to_owned(),
        count => format!("{count} answers that are agreed to be written where they belong"),
    };
    let command = format!("commonweal tasks apply {}", call.file.id);
    (agreed > 0).then(|| Next::new(what, command))
}

/// A text as one word of a shell.
fn quoted_word(text: &str) -> String {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"/._-".contains(&b);
    if text.bytes().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", shown(text).replace('\'', "'\\''"))
    }
}

/// What a decision lacks.
fn answers(call: &Call) -> Option<Next> {
    let (source, decision) = call.written()?;
    let id = &call.file.id;
    if !call.differences().is_empty() {
        let verify = format!("commonweal decide {id} --verify");
        return Some(Next::new("the records do not give the decision", verify));
    }
    match unanswered(call, decision).len() {
        0 => None,
        1 => Some(Next::new(format!("1 answer in {}", source.path), None)),
        count => Some(Next::new(
            format!("{count} answers in {}", source.path),
            None,
        )),
    }
}

/// The entries whose people were not told what became of theirs.
pub fn unanswered<'c>(call: &'c Call, decision: &Decision) -> Vec<&'c Entry> {
    let is_answered = |entry: &Entry| {
        let answered = decision.of_entry(&entry.id);
        answered.is_some_and(|answered| Decision::is_answered(&answered.answer))
    };
    call.entries
        .iter()
        .filter(|entry| entry.standing != Standing::Withdrawn && !call.came_afterwards(entry))
        .filter(|entry| !is_answered(entry))
        .collect()
}

/// The first date of a call that is still ahead, with its name.
pub fn next_date(hub: &Hub, call: &Call) -> Option<(&'static str, Moment)> {
    if call.decision.is_some() {
        return None;
    }
    let ahead = call
        .file
        .dates
        .edges()
        .filter(|(_, at)| !hub.calls.is_past(at.at));
    ahead.min_by_key(|(_, at)| at.at)
}
