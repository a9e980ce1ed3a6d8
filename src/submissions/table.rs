//! Submissions as a table for a terminal.

use crate::check::rules::{
    claimed_identity, license_change, mass_removal, policy_change, program_commit, protected_file,
};
use crate::credits::table::aligned;
use crate::diagnostic::{Rule, Severity};
use crate::history::Timestamp;
use crate::hub::queue::Outcome;
use crate::hub::submissions::{FindingLine, Merged, Similar, State, Submission, Verdict, Why};
use crate::privacy::shown;

/// Rules whose findings concern the whole hub, or others' rights, whatever they weigh.
const TOLD: [&Rule; 6] = [
    &policy_change::RULE,
    &protected_file::RULE,
    &license_change::RULE,
    &claimed_identity::RULE,
    &program_commit::RULE,
    &mass_removal::RULE,
];

/// The submissions, one a line, each with what a maintainer should know below it. Ages are counted
/// to `now`, seconds since 1970.
pub fn render(submissions: &[&Submission], now: i64) -> String {
    let mut rows =
        vec![["ID", "VERDICT", "OPEN FOR", "WHO", "CHANGES", "TITLE"].map(str::to_owned)];
    rows.extend(submissions.iter().map(|entry| row(entry, now)));
    let mut table = String::new();
    aligned(&mut table, &rows);
    let mut lines = table.lines();
    let mut out: String = lines
        .next()
        .map(|heading| format!("{heading}\n"))
        .unwrap_or_default();
    for (line, entry) in lines.zip(submissions) {
        out.push_str(&format!("{line}\n"));
        notes(entry)
            .into_iter()
            .for_each(|note| out.push_str(&format!("    {note}\n")));
    }
    out
}

fn row(entry: &Submission, now: i64) -> [String; 6] {
    let id = entry
        .number
        .map_or_else(|| shown(&entry.id), |number| format!("#{number}"));
    [
        id,
        verdict(entry),
        waits(entry, now),
        who(entry),
        changes(entry),
        cut(&shown(&entry.title), 60),
    ]
}

/// Where a submission stands, in a word or two.
pub fn verdict(entry: &Submission) -> String {
    match (&entry.state, entry.verdict) {
        (State::Open, Some(Verdict::Ready)) if entry.draft => "draft".to_owned(),
        (State::Open, Some(Verdict::Ready)) => "ready".to_owned(),
        (State::Open, Some(Verdict::NeedsWork)) => {
            format!("needs work ({})", entry.counts.error)
        }
        (State::Open, Some(Verdict::Conflicts)) => "conflicts".to_owned(),
        (State::Open, Some(Verdict::TooLarge)) => "too large".to_owned(),
        (State::Unknown(Why::NoMerge), _) => "closed or in conflict".to_owned(),
        (State::Open, _) | (State::Unknown(_), _) => "cannot tell".to_owned(),
        (state, _) => entry
            .outcome()
            .map_or(state.name(), Outcome::name)
            .to_owned(),
    }
}

fn waits(entry: &Submission, now: i64) -> String {
    match (&entry.state, entry.opened) {
        (State::Open, Some(opened)) if entry.is_told => age(opened, now),
        // One that may have been closed long ago does not wait since then.
        (State::Open, Some(opened)) => format!("{}?", age(opened, now)),
        (
            State::Merged {
                when: Some(when), ..
            }
            | State::Closed { when: Some(when) },
            _,
        ) => when.date(),
        _ => String::new(),
    }
}

/// How long ago something was, in the largest unit that fits.
fn age(time: Timestamp, now: i64) -> String {
    let days = now.saturating_sub(time.seconds).max(0) / 86_400;
    match days {
        0 => "today".to_owned(),
        1 => "1 day".to_owned(),
        2..60 => format!("{days} days"),
        60..730 => format!("{} months", days / 30),
        _ => format!("{} years", days / 365),
    }
}

fn who(entry: &Submission) -> String {
    let name = |author: &crate::hub::submissions::Author| {
        let name = author
            .name
            .as_deref()
            .map_or_else(|| "(not named)".to_owned(), shown);
        let name = cut(&name, 24);
        if author.is_new {
            format!("{name} (new)")
        } else {
            name
        }
    };
    match entry.authors.as_slice() {
        [] => String::new(),
        [one] => name(one),
        [first, rest @ ..] => format!("{} +{}", name(first), rest.len()),
    }
}

fn changes(entry: &Submission) -> String {
    if entry.file_count == 0 {
        return String::new();
    }
    let files = format!(
        "{} {}",
        entry.file_count,
        if entry.file_count == 1 {
            "file"
        } else {
            "files"
        }
    );
    match entry.words {
        Some((added, removed)) if (added, removed) != (0, 0) => {
            format!("{files}, +{added} −{removed} words")
        }
        _ => files,
    }
}

/// What a maintainer should know besides.
fn notes(entry: &Submission) -> Vec<String> {
    let mut notes = Vec::new();
    let ids = |ids: &[String]| {
        ids.iter()
            .map(|id| {
                if id.bytes().all(|b| b.is_ascii_digit()) {
                    format!("#{id}")
                } else {
                    shown(id)
                }
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    match &entry.state {
        State::Merged {
            how: Merged::Patch | Merged::Content,
            commit: Some(commit),
            ..
        } => notes.push(format!("as {}", commit.short())),
        State::Superseded(by) => notes.push(format!("by {}", ids(std::slice::from_ref(by)))),
        _ => {}
    }
    if let Some(answer) = entry
        .answer
        .as_ref()
        .filter(|answer| !answer.reason.is_empty())
    {
        notes.push(cut(&shown(&answer.reason), 100));
    }
    if !matches!(entry.state, State::Open | State::Unknown(Why::Unread)) {
        return notes;
    }
    // Warnings about more than a page's text are what a maintainer must not overlook in what is
    // ready.
    let is_told = |finding: &&FindingLine| {
        finding.severity == Severity::Error || TOLD.iter().any(|rule| rule.name == finding.rule)
    };
    if let Some(worst) = entry.findings.iter().find(is_told) {
        let line = worst
            .line
            .map(|line| format!(":{line}"))
            .unwrap_or_default();
        let more = entry
            .counts
            .error
            .saturating_sub(usize::from(worst.severity == Severity::Error));
        let more = if more > 0 {
            format!(" (and {more} more)")
        } else {
            String::new()
        };
        notes.push(format!(
            "{}{line}: {}{more}",
            cut(&shown(&worst.path), 60),
            cut(&shown(&worst.message), 120)
        ));
    }
    if !entry.conflicts_with.is_empty() {
        notes.push(format!("conflicts with {}", ids(&entry.conflicts_with)));
    }
    let like: Vec<String> = entry
        .similar_to
        .iter()
        .map(|similar| match similar {
            Similar::Page(path) => shown(path),
            Similar::Submission(id) => ids(std::slice::from_ref(id)),
        })
        .collect();
    if !like.is_empty() {
        notes.push(format!("much like {}", like.join(", ")));
    }
    notes
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
