//! Calls that pass for another one, by a name or a title that looks like its.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::looks;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::linked::Linked;
use crate::privacy::quoted;
use crate::rules::invalid_record;

/// Calls whose names, or titles, look like those of a call that was there before.
pub(super) fn of_all(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) {
    let came = |call: &Call| {
        let created = calls.timeline.created(&hub.history, &call.file.source.path);
        created.map_or(usize::MAX, |(_, place)| place)
    };
    let mut all: Vec<&Call> = calls.all.iter().collect();
    all.sort_by_key(|call| came(call));
    let mut ids: BTreeMap<String, &Call> = BTreeMap::new();
    let mut titles: BTreeMap<String, &Call> = BTreeMap::new();
    for call in all {
        let title = call.file.title();
        let first = *ids.entry(looks(&call.file.id)).or_insert(call);
        if first.file.id != call.file.id {
            found.push(told(call, "name", &first.file.id));
        }
        let first = *titles.entry(looks(&title)).or_insert(call);
        // Two may well have one title, as each year's.
        let other = first.file.title();
        if other.to_lowercase() != title.to_lowercase() {
            found.push(told(call, "title", &other));
        }
    }
}

fn told(call: &Call, what: &str, other: &str) -> Diagnostic {
    let message = format!(
        "the {what} of this call looks like that of another one: {}",
        quoted(other)
    );
    Diagnostic::new(&invalid_record::RULE, &call.file.source.path, message)
        .severity(Severity::Warning)
        .why("People would send to one of them what they mean for the other.")
        .help("Give it one that nobody takes for another.")
}
