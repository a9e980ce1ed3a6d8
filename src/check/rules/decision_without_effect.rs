//! Decisions on submissions that are not heard.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "decision-without-effect",
    severity: Severity::Warning,
    summary: "A `Decision:` line in a commit is not understood, or its author may not decide.",
    docs: Docs {
        why: "A submission stays open although somebody answered it. A decision is a line `Decision: #12 declined: no source` in a commit that changes \
              nothing, on the branch itself; it says `accepted`, `declined` or `superseded by #14`. Where people have profiles, only they decide.",
        bad: "Decision: #12 needs-work",
        good: "Decision: #12 declined: no source",
        remedy: "Write it again in a new commit: `git commit --allow-empty -m 'Answer' -m 'Decision: #12 declined: no source'`. Somebody without a profile asks \
                 somebody who has one.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most that are told.
const MOST: usize = 20;

/// The words of a decision.
const WORDS: [&str; 12] = [
    "accept",
    "accepted",
    "decline",
    "declined",
    "reject",
    "rejected",
    "close",
    "closed",
    "supersede",
    "superseded",
    "replaced",
    "duplicate",
];

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let has_profiles = hub.people.all.iter().any(|person| person.profile.is_some());
    let mut left = MOST;
    for commit in hub
        .history
        .commits
        .iter()
        .filter(|commit| !commit.marks.decisions.is_empty() && commit.pull_request.is_none())
    {
        let author = hub.people.get(hub.people.of_history(commit.author));
        for value in &commit.marks.decisions {
            let word = value
                .trim()
                .split_once(char::is_whitespace)
                .map_or("", |(_, rest)| rest.trim());
            let end = word
                .find(|c: char| !c.is_ascii_alphabetic() && c != '-')
                .unwrap_or(word.len());
            let word = word.get(..end).unwrap_or_default();
            let what = if !WORDS.contains(&word.to_ascii_lowercase().as_str()) {
                format!(
                    "the decision `{}` in commit {} is not understood",
                    quoted(value),
                    commit.id.short()
                )
            } else if has_profiles && author.profile.is_none() {
                format!(
                    "the decision `{}` in commit {} does not count: {} has no profile",
                    quoted(value),
                    commit.id.short(),
                    quoted(&author.name)
                )
            } else {
                continue;
            };
            if left == 0 {
                return;
            }
            left -= 1;
            found.push(
                Diagnostic::new(&RULE, Place { path: ".git".to_owned(), range: None }, what)
                    .about(commit.id)
                    .why("The submission stays open, and nobody hears of the answer.")
                    .help("Somebody with a profile in `contributors/` writes it again, in a commit that changes nothing: `Decision: #12 declined: no source`, `accepted` or `superseded by #14`."),
            );
        }
    }
}
