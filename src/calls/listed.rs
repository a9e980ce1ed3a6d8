//! What a forge's own lists say of its pull requests and issues: who opened them and when, how they
//! came to the branch, how many thumbs went up.
//!
//! The interfaces of GitHub, GitLab, Forgejo and Gitea, and `gh --json`, call the same things by
//! other names. A list is a file of the hub; what stands in it is a stranger's text all the same.

use serde_json::Value;

use crate::privacy::line;
use crate::repo::CommitId;

/// Largest list that is read, in bytes; and most things of one.
pub const LIMIT: usize = 16 << 20;
const MOST: usize = 20_000;

/// Most labels of an issue, and most characters of a title.
const LABELS: usize = 50;
const TITLE: usize = 200;

/// A pull request or an issue, as its forge describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub number: u32,
    /// Its title, on one line.
    pub title: String,
    /// The account that opened it, as written; may be empty.
    pub login: String,
    /// When it was opened, in seconds since 1970 UTC.
    pub created: Option<i64>,
    /// When it was closed, in seconds since 1970 UTC.
    pub closed: Option<i64>,
    /// Whether it is closed.
    pub is_closed: bool,
    /// The account that closed it, where the list says that; may be empty.
    pub closer: String,
    /// Its labels.
    pub labels: Vec<String>,
    /// Thumbs up.
    pub support: u64,
    /// Whether it is a pull request in a list of issues.
    pub is_request: bool,
    /// The commits by which the branch has it, where it was merged.
    pub merged: Vec<CommitId>,
}

/// What stands in a list, in its order; what is neither a request nor an issue is left out.
///
/// # Errors
/// When it is no JSON list: what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Vec<Listed>, String> {
    if bytes.len() > LIMIT {
        return Err(format!("it has more than {LIMIT} bytes"));
    }
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        format!("line {line}, column {column}: this is not JSON")
    })?;
    let mut found = Vec::new();
    add(&value, 0, &mut found)?;
    Ok(found)
}

/// Pages of a list are often put into one list of lists.
fn add(value: &Value, depth: usize, found: &mut Vec<Listed>) -> Result<(), String> {
    let list = |value: &Value| {
        let keys = ["issues", "pull_requests", "merge_requests", "items", "data"];
        keys.iter()
            .find_map(|key| value.get(*key)?.as_array().cloned())
    };
    let items = match value {
        Value::Array(items) => items.clone(),
        value => list(value).ok_or("this is no list of requests or issues")?,
    };
    for item in &items {
        if found.len() >= MOST {
            break;
        }
        match listed(item) {
            Some(listed) => found.push(listed),
            None if depth < 2 && item.is_array() => add(item, depth + 1, found)?,
            None => {}
        }
    }
    Ok(())
}

fn listed(item: &Value) -> Option<Listed> {
    let number = ["number", "iid"]
        .iter()
        .find_map(|key| item.get(*key)?.as_u64())
        .and_then(|number| u32::try_from(number).ok())
        .filter(|number| *number > 0)?;
    let text = |keys: &[&str]| keys.iter().find_map(|key| item.get(*key)?.as_str());
    let login = |keys: &[&str]| {
        let found = keys.iter().find_map(|key| login_of(item.get(*key)?));
        found.filter(|who| is_login(who)).unwrap_or_default()
    };
    let closed = text(&["closed_at", "closedAt"]).and_then(seconds);
    let state = text(&["state"]).unwrap_or_default();
    let labels = item.get("labels").and_then(Value::as_array);
    let labels = labels.into_iter().flatten().filter_map(|label| {
        let name = label.as_str().or_else(|| label.get("name")?.as_str())?;
        Some(line(name, TITLE))
    });
    let is_request = item.get("pull_request").is_some_and(|it| !it.is_null());
    Some(Listed {
        number,
        title: line(text(&["title"]).unwrap_or_default(), TITLE),
        login: login(&["user", "author"]).into(),
        created: text(&["created_at", "createdAt"]).and_then(seconds),
        closed,
        is_closed: closed.is_some() || state.eq_ignore_ascii_case("closed"),
        closer: login(&["closed_by", "closedBy"]).into(),
        labels: labels.take(LABELS).collect(),
        support: support(item),
        is_request,
        merged: merged(item),
    })
}

/// A moment as forges write it, in seconds since 1970 UTC.
pub(super) fn seconds(text: &str) -> Option<i64> {
    Some(text.parse::<jiff::Timestamp>().ok()?.as_second())
}

/// The account of somebody, by whatever name the forge has for it.
pub fn login_of(who: &Value) -> Option<&str> {
    let names = ["login", "username"].iter();
    names.filter_map(|key| who.get(*key)?.as_str()).next()
}

/// Whether an account may be called so.
pub(super) fn is_login(text: &str) -> bool {
    let is_sound = |c: char| c.is_alphanumeric() || "-_.[]".contains(c);
    !text.is_empty() && text.len() <= 255 && text.chars().all(is_sound)
}

/// The commits by which a request came to the branch. Forges name one for open requests, too, which
/// is a trial.
fn merged(item: &Value) -> Vec<CommitId> {
    let is_there = |key: &&str| item.get(*key).is_some_and(|it| !it.is_null());
    let is_true = |key: &&str| item.get(*key).and_then(Value::as_bool) == Some(true);
    let state = item.get("state").and_then(Value::as_str);
    let is_merged = ["merged_at", "mergedAt"].iter().any(is_there)
        || ["merged", "has_merged"].iter().any(is_true)
        || state.is_some_and(|state| state.eq_ignore_ascii_case("merged"));
    if !is_merged {
        return Vec::new();
    }
    let keys = [
        "merge_commit_sha",
        "squash_commit_sha",
        "mergeCommit",
        "sha",
    ];
    let ids = keys.iter().filter_map(|key| {
        let value = item.get(*key)?;
        CommitId::from_hex(value.as_str().or_else(|| value.get("oid")?.as_str())?)
    });
    ids.collect()
}

/// Thumbs up: a number of GitHub's, of GitLab's, a list of Forgejo's, or groups of `gh`.
fn support(item: &Value) -> u64 {
    let number = || item.get("reactions")?.get("+1")?.as_u64();
    let votes = || item.get("upvotes")?.as_u64();
    let list = || {
        let all = item.get("reactions")?.as_array()?.iter();
        let up = all.filter(|one| one.get("content").and_then(Value::as_str) == Some("+1"));
        Some(up.count() as u64)
    };
    let groups = || {
        let mut all = item.get("reactionGroups")?.as_array()?.iter();
        let up = all.find(|one| one.get("content").and_then(Value::as_str) == Some("THUMBS_UP"))?;
        up.get("users")?.get("totalCount")?.as_u64()
    };
    let count = number().or_else(votes).or_else(list).or_else(groups);
    count.unwrap_or_default().min(u64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Listed {
        read(format!("[{text}]").as_bytes()).unwrap().remove(0)
    }

    #[test]
    fn each_forge_is_understood() {
        let github = one(
            r#"{"number":7,"title":"A\nbell","user":{"login":"Ada","id":5},"created_at":"2026-05-01T10:00:00Z","labels":[{"name":"call:next"}],"reactions":{"+1":12,"-1":3},"pull_request":{}}"#,
        );
        assert_eq!(
            (github.number, github.title.as_str(), github.login.as_str()),
            (7, "A bell", "Ada")
        );
        assert_eq!(
            (github.created, github.support, github.is_request),
            (Some(1_777_629_600), 12, true)
        );
        assert_eq!(github.labels, ["call:next"]);
        let gitlab = one(
            r#"{"iid":8,"id":901,"author":{"username":"bo"},"upvotes":4,"labels":["call:next"],"state":"merged","merge_commit_sha":null,"sha":"1111111111111111111111111111111111111111"}"#,
        );
        assert_eq!((gitlab.number, gitlab.support), (8, 4));
        assert_eq!(gitlab.merged.len(), 1);
        let forgejo = one(
            r#"{"number":9,"user":{"login":"cy"},"reactions":[{"content":"+1"},{"content":"heart"},{"content":"+1"}]}"#,
        );
        assert_eq!(forgejo.support, 2);
        let gh = one(
            r#"{"number":9,"author":{"login":"cy"},"reactionGroups":[{"content":"THUMBS_UP","users":{"totalCount":6}}]}"#,
        );
        assert_eq!(gh.support, 6);
    }

    #[test]
    fn what_was_not_merged_names_no_commit() {
        let open = one(
            r#"{"number":7,"state":"open","merged_at":null,"merge_commit_sha":"1111111111111111111111111111111111111111"}"#,
        );
        assert_eq!(open.merged, []);
    }

    #[test]
    fn nothing_in_a_list_does_harm() {
        assert!(read(b"{}").is_err() && read(b"[\n oops").is_err());
        assert!(read("[".repeat(10_000).as_bytes()).is_err());
        let odd = one(
            r#"{"number":7,"title":"\u202email ada@tide.example \u0007now","user":{"login":"<b>ada</b>"},"reactions":{"+1":-4},"created_at":"soon","labels":[null,{"name":3}]}"#,
        );
        assert!(!odd.title.contains("tide.example") && !odd.title.contains('\u{202e}'));
        assert_eq!(
            (odd.login.as_str(), odd.support, odd.created),
            ("", 0, None)
        );
        assert_eq!(
            read(br#"[{"number":0},{"number":-1},7,null,[[{"number":2}]]]"#)
                .unwrap()
                .len(),
            1
        );
        let many = format!("[{}{{\"number\":1}}]", r#"{"number":1},"#.repeat(MOST + 5));
        assert_eq!(read(many.as_bytes()).unwrap().len(), MOST);
    }
}
