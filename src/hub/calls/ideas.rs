//! Ideas that were sent as issues, as entries of a call.

use std::collections::BTreeMap;

use crate::calls::kind::CallKind;
use crate::calls::listed::Listed;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Entry, Idea, Standing, Where};
use crate::hub::linked::Linked;
use crate::privacy::shown;

/// Adds the issues that are ideas for a call.
pub(super) fn add(hub: &Linked, calls: &Calls, call: &Call, entries: &mut BTreeMap<String, Entry>) {
    if call.file.keys.kind != CallKind::Ideas {
        return;
    }
    for issue in calls.lists.ideas(&call.file.id) {
        let entry = entry(hub, calls, call, issue);
        entries.entry(entry.id.clone()).or_insert(entry);
    }
}

/// The entry that an issue is. It is called by its number, so that it keeps its name.
fn entry(hub: &Linked, calls: &Calls, call: &Call, issue: &Listed) -> Entry {
    let redaction = &hub.people.redaction;
    let id = format!("issue-{}", issue.number);
    let seal = call.seal.as_ref().and_then(|seal| seal.entries.as_ref());
    let is_sealed = seal.is_some_and(|(_, entries)| entries.contains_key(&id));
    let closes = call.file.dates.closes;
    let in_time = |at: &i64| closes.is_none_or(|closes| *at <= closes.at);
    let opened = issue.created.filter(in_time);
    let person = calls.lists.person(&issue.login);
    // A login may be the name of somebody who is not to be named.
    let may_show = person.is_none() && redaction.apply(&issue.login) == issue.login;
    let title = shown(&redaction.apply(&issue.title));
    Entry {
        wanted: id.clone(),
        landed: None,
        title: if title.is_empty() {
            format!("#{}", issue.number)
        } else {
            title
        },
        place: Where::Issue(Idea {
            number: issue.number,
            login: if may_show {
                issue.login.clone()
            } else {
                String::new()
            },
            support: issue.support,
        }),
        people: person.into_iter().collect(),
        wrote: Vec::new(),
        makers: person
            .map(|person| hub.people.get(person).key.clone())
            .into_iter()
            .collect(),
        files: BTreeMap::new(),
        had: BTreeMap::new(),
        envelope: None,
        arrival: if is_sealed {
            Arrival::Sealed
        } else {
            opened.map_or(Arrival::Claimed, Arrival::Forge)
        },
        was_in_time: false,
        standing: Standing::Stands,
        implemented_by: Vec::new(),
        id,
    }
}
