//! What a call promises, and may not change once entries are taken.

use crate::calls::file::CallFile;
use crate::calls::moment::Moment;
use crate::yaml::{Entry, Node, Value};

/// The keys that may not change once entries are taken.
const KEYS: [&str; 16] = [
    "kind",
    "question",
    "criteria",
    "judges",
    "people",
    "license",
    "rights",
    "eligible",
    "awards",
    "draw",
    "ballot",
    "reviews",
    "limits",
    "late",
    "admit",
    "unless-decided",
];

/// The keys in which two states of a call differ and which may not change. Dates may move to a later
/// moment that is still ahead at `now`.
pub fn changed(before: &CallFile, after: &CallFile, now: i64) -> Vec<&'static str> {
    let value = |file: &CallFile, key: &str| file.tree.get(key).map(|entry| entry.node.clone());
    let mut changed: Vec<&'static str> = KEYS
        .into_iter()
        .filter(|key| !is_same(value(before, key).as_ref(), value(after, key).as_ref()))
        .collect();
    if !before.keys.draft && after.keys.draft {
        changed.push("draft");
    }
    let (old, new) = (&before.dates, &after.dates);
    let dates = [
        ("opens", old.opens, new.opens),
        ("closes", old.closes, new.closes),
        ("vote.opens", old.vote_opens, new.vote_opens),
        ("vote.closes", old.vote_closes, new.vote_closes),
        // Until then reviews count, where the call says nothing else.
        ("decide-by", old.decide_by, new.decide_by),
    ];
    let at = |moment: Option<Moment>| moment.map(|moment| moment.at);
    let is_later = |before: Option<Moment>, after: Option<Moment>| match (before, after) {
        (Some(before), Some(after)) => after.at > before.at && before.at > now && after.at > now,
        _ => false,
    };
    let moved = dates
        .into_iter()
        .filter(|(_, before, after)| at(*before) != at(*after) && !is_later(*before, *after));
    changed.extend(moved.map(|(key, ..)| key));
    changed
}

/// Whether a change keeps every judge that a call names and adds others, and `amendments` has an entry
/// more. A call that names none is judged by those who run it: who they are is not in the file.
pub fn adds_judges(before: &CallFile, after: &CallFile) -> bool {
    let judges = |file: &CallFile| match file.tree.get("judges").map(|entry| &entry.node.value) {
        Some(Value::List(judges)) => judges.clone(),
        _ => Vec::new(),
    };
    let (before_judges, after_judges) = (judges(before), judges(after));
    let is_kept = |judge: &Node| after_judges.iter().any(|it| is_same(Some(judge), Some(it)));
    after.keys.amendments.len() > before.keys.amendments.len() && before_judges.iter().all(is_kept)
}

/// Whether two values say the same, wherever they are written.
fn is_same(a: Option<&Node>, b: Option<&Node>) -> bool {
    match (a.map(|node| &node.value), b.map(|node| &node.value)) {
        (Some(Value::List(a)), Some(Value::List(b))) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(Some(a), Some(b)))
        }
        (Some(Value::Map(a)), Some(Value::Map(b))) => {
            let same =
                |(a, b): (&Entry, &Entry)| a.key == b.key && is_same(Some(&a.node), Some(&b.node));
            a.len() == b.len() && a.iter().zip(b).all(same)
        }
        (a, b) => a == b,
    }
}
