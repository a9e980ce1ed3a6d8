//! How what is told of calls names records and lists names.

use crate::calls::place::Record;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;

/// Names for a sentence: the first few.
pub(super) fn list(names: &[&str]) -> String {
    const NAMED: usize = 10;
    let mut told: Vec<String> = names
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"))
        .collect();
    if names.len() > NAMED {
        told.push(format!("{} more", names.len() - NAMED));
    }
    told.join(", ")
}

/// A record as anybody may read of it: its path has the name of whoever wrote it.
pub(super) fn named(hub: &Linked, path: &SourcePath) -> String {
    let person = match Record::of(path) {
        Some(Ok(Record::Ballot { person, .. } | Record::Review { person, .. })) => person,
        _ => return path.to_string(),
    };
    let known = hub.people.of_key(&person).map(|it| hub.people.get(it));
    match known {
        Some(person) if !person.is_shown() => "a record of somebody who is not to be named".into(),
        _ => path.to_string(),
    }
}
