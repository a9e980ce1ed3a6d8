//! What a forge says about its pull requests: its own JSON list, read as leniently as it is
//! written.
//!
//! GitHub's and Gitea's interfaces, `gh pr list --json`, and GitLab's interface call the same
//! things by other names. The list is a file of the branch or given by hand; what stands in it is a
//! stranger's text all the same.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::calls::listed::login_of;
use crate::history::Timestamp;
use crate::hub::submissions::{Answer, Author, Decision, Merged, State, Submission, Verdict, Why};
use crate::privacy::{line, shown};

/// Largest list that is read, in bytes.
pub const LIMIT: usize = 64 << 20;

/// Longest line that is kept, in characters.
const LONGEST: usize = 300;

/// A pull request as its forge describes it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Told {
    state: Option<Is>,
    title: String,
    draft: bool,
    author: String,
    /// The account of the author, as `NUMBER+LOGIN` or one of both.
    pub account: Option<String>,
    /// The account that opened it; may be empty.
    opener: String,
    /// The account that merged or closed it, where the list says that; may be empty.
    ender: String,
    opened: Option<Timestamp>,
    updated: Option<Timestamp>,
    ended: Option<Timestamp>,
    commit: Option<crate::history::CommitId>,
    /// The reason that a label or a closing note gives.
    labels: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    Open,
    Merged,
    Closed,
}

/// The pull requests of a list, by number. What is no pull request in it is left out.
///
/// # Errors
/// When it is no JSON list: what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<BTreeMap<u32, Told>, String> {
    if bytes.len() > LIMIT {
        return Err(format!("it has more than {LIMIT} bytes"));
    }
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        format!(
            "line {}, column {}: this is not JSON",
            error.line(),
            error.column()
        )
    })?;
    let mut found = BTreeMap::new();
    add(&value, 0, &mut found)?;
    Ok(found)
}

/// Pages of a list are often put into one list of lists.
fn add(value: &Value, depth: usize, found: &mut BTreeMap<u32, Told>) -> Result<(), String> {
    let items = match value {
        Value::Array(items) => items,
        Value::Object(map) => match ["pull_requests", "merge_requests", "items", "data"]
            .iter()
            .find_map(|key| map.get(*key)?.as_array())
        {
            Some(items) => items,
            None if depth > 0 => return Ok(()),
            None => return Err("this is not a list of pull requests".to_owned()),
        },
        _ => return Err("this is not a list of pull requests".to_owned()),
    };
    for item in items {
        match number(item) {
            Some(number) => {
                found.insert(number, told(item));
            }
            None if depth < 2 && item.is_array() => add(item, depth + 1, found)?,
            None => {}
        }
    }
    Ok(())
}

fn number(item: &Value) -> Option<u32> {
    ["number", "iid"]
        .iter()
        .find_map(|key| item.get(*key)?.as_u64())
        .and_then(|number| u32::try_from(number).ok())
        .filter(|number| *number > 0)
}

#[expect(
    clippy::too_many_lines,
    reason = "one line for each field that forges give"
)]
fn told(item: &Value) -> Told {
    let text = |keys: &[&str]| {
        keys.iter()
            .find_map(|key| item.get(*key)?.as_str())
            .unwrap_or_default()
    };
    let time = |keys: &[&str]| {
        keys.iter()
            .find_map(|key| timestamp(item.get(*key)?.as_str()?))
    };
    let flag = |keys: &[&str]| {
        keys.iter()
            .any(|key| item.get(*key).and_then(Value::as_bool) == Some(true))
    };
    let merged = time(&["merged_at", "mergedAt"]);
    let state = match text(&["state"]).to_ascii_lowercase().as_str() {
        _ if merged.is_some() || flag(&["merged", "has_merged"]) => Some(Is::Merged),
        "merged" => Some(Is::Merged),
        "open" | "opened" | "reopened" => Some(Is::Open),
        "closed" | "locked" => Some(Is::Closed),
        _ => None,
    };
    let author = ["user", "author"].iter().find_map(|key| {
        let who = item.get(*key)?;
        ["login", "username", "name"]
            .iter()
            .find_map(|key| who.get(*key)?.as_str())
            .or_else(|| who.as_str())
    });
    let account = ["user", "author"]
        .iter()
        .find_map(|key| account(item.get(*key)?));
    let login = |keys: &[&str]| {
        let found = keys.iter().find_map(|key| login_of(item.get(*key)?));
        found.map(str::to_lowercase).unwrap_or_default()
    };
    let labels = item
        .get("labels")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    Told {
        state,
        title: line(text(&["title"]), LONGEST),
        draft: flag(&["draft", "isDraft", "work_in_progress"]),
        author: author.map(shown).unwrap_or_default(),
        account,
        opener: login(&["user", "author"]),
        ender: login(&[
            "merged_by",
            "merge_user",
            "mergedBy",
            "closed_by",
            "closedBy",
        ]),
        opened: time(&["created_at", "createdAt"]),
        updated: time(&["updated_at", "updatedAt"]),
        ended: merged.or_else(|| time(&["closed_at", "closedAt"])),
        commit: ["merge_commit_sha", "squash_commit_sha", "mergeCommit"]
            .iter()
            .find_map(|key| {
                let value = item.get(*key)?;
                crate::history::CommitId::from_hex(
                    value.as_str().or_else(|| value.get("oid")?.as_str())?,
                )
            }),
        labels: labels
            .filter_map(|label| label.as_str().or_else(|| label.get("name")?.as_str()))
            .take(20)
            .map(|text| line(text, LONGEST))
            .collect(),
    }
}

/// The account that a list names. `gh` gives accounts ids that are no numbers.
fn account(who: &Value) -> Option<String> {
    let login = ["login", "username"]
        .iter()
        .find_map(|key| who.get(*key)?.as_str())
        .filter(|login| !login.is_empty());
    match (
        who.get("id").and_then(Value::as_u64),
        login.map(str::to_lowercase),
    ) {
        (Some(number), Some(login)) => Some(format!("{number}+{login}")),
        (Some(number), None) => Some(number.to_string()),
        (None, login) => login,
    }
}

fn timestamp(text: &str) -> Option<Timestamp> {
    let time: jiff::Timestamp = text.parse().ok()?;
    Some(Timestamp::new(time.as_second(), 0)).filter(|time| time.is_sound())
}

/// Whether a request is still open, as far as the list tells: `None` when it tells nothing of it. A
/// list of nothing but open requests, whole or cut off, tells of those between its first and its
/// last that they are not.
pub fn is_open(told: &BTreeMap<u32, Told>, number: u32) -> Option<bool> {
    match told.get(&number).map(|told| told.state) {
        Some(Some(state)) => Some(state == Is::Open),
        Some(None) => None,
        None => {
            let (first, last) = (told.keys().next()?, told.keys().next_back()?);
            let is_of_open =
                told.len() > 1 && told.values().all(|told| told.state == Some(Is::Open));
            (is_of_open && (first..=last).contains(&&number)).then_some(false)
        }
    }
}

/// Puts what the forge says into the submissions: what git cannot tell, such as that one was
/// closed. What git shows to be merged is merged whatever the forge says. Requests whose refs are
/// not here are added, as far as the forge tells of them. What names one of those who are
/// `unnamed`, in lower case, is not taken over.
pub fn tell(all: &mut Vec<Submission>, told: &BTreeMap<u32, Told>, unnamed: &[String]) {
    let known: std::collections::BTreeSet<u32> =
        all.iter().filter_map(|entry| entry.number).collect();
    for entry in all.iter_mut() {
        if let Some(told) = entry.number.and_then(|number| told.get(&number)) {
            put(entry, told, unnamed);
        }
    }
    for (number, told) in told.iter().filter(|(number, _)| !known.contains(number)) {
        let state = if told.state == Some(Is::Open) {
            State::default()
        } else {
            State::Closed { when: None }
        };
        let verdict = (told.state == Some(Is::Open)).then_some(Verdict::CannotTell);
        let mut entry = Submission {
            id: number.to_string(),
            number: Some(*number),
            state,
            verdict,
            ..Submission::default()
        };
        put(&mut entry, told, unnamed);
        all.push(entry);
    }
}

fn put(entry: &mut Submission, told: &Told, unnamed: &[String]) {
    let names = |text: &str| {
        let text = text.to_lowercase();
        unnamed.iter().any(|name| text.contains(name.as_str()))
    };
    if !told.title.is_empty() && !names(&told.title) {
        entry.title.clone_from(&told.title);
    } else if entry.title.is_empty() {
        entry.title = format!("#{}", entry.id);
    }
    entry.draft = told.draft;
    entry.opener.clone_from(&told.opener);
    entry.is_own_end = !told.ender.is_empty() && told.ender == told.opener;
    entry.opened = told.opened.or(entry.opened);
    entry.updated = told.updated.or(entry.updated);
    if entry.authors.is_empty() && !told.author.is_empty() {
        let name = Some(told.author.clone()).filter(|name| !names(name));
        entry.authors.push(Author {
            name,
            key: None,
            is_new: false,
            bot: false,
        });
    }
    match (told.state, &entry.state) {
        (_, State::Merged { .. }) => {}
        (Some(Is::Merged), _) => {
            entry.state = State::Merged {
                how: Merged::Forge,
                commit: told.commit,
                when: told.ended,
            }
        }
        (Some(Is::Closed), State::Open | State::Unknown(_) | State::Closed { .. }) => {
            entry.state = State::Closed { when: told.ended };
            // Whether its author took it back or somebody declined it, only a label tells.
            if let Some(reason) = told.labels.iter().find(|label| is_reason(label)) {
                let is_double = ["duplicate", "superseded"]
                    .iter()
                    .any(|word| reason.to_lowercase().contains(word));
                let decision = if is_double {
                    Decision::Superseded(None)
                } else {
                    Decision::Declined
                };
                entry.answer.get_or_insert(Answer {
                    decision,
                    reason: reason.clone(),
                    when: told.ended,
                });
            }
        }
        (Some(Is::Open), State::Unknown(Why::NoMerge)) => entry.state = State::Open,
        _ => {}
    }
    entry.is_told |= told.state.is_some();
    if !matches!(entry.state, State::Open | State::Unknown(_)) {
        forget_verdict(entry);
    }
}

/// What has been answered needs no verdict.
pub fn forget_verdict(entry: &mut Submission) {
    entry.verdict = None;
    entry.counts = crate::diagnostic::Counts::default();
    entry.findings.clear();
    entry.comment.clear();
    entry.pages.clear();
    entry.credit.clear();
    entry.conflicts.clear();
    entry.similar_to.clear();
}

/// Labels that forges and their users give to what they close.
fn is_reason(label: &str) -> bool {
    let label = label.to_lowercase();
    [
        "duplicate",
        "wontfix",
        "won't fix",
        "invalid",
        "declined",
        "rejected",
        "out of scope",
        "spam",
        "superseded",
        "stale",
    ]
    .iter()
    .any(|word| label.contains(word))
}

#[cfg(test)]
mod tests;
