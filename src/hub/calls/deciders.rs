//! Who decided, as git shows it: a decision is made by those who committed it.

use std::collections::BTreeSet;

use crate::calls::decision::{self, Decision};
use crate::calls::moment::{Moment, OfDay, Zone};
use crate::history::Completeness;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::roll;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::people::UNNAMED;
use crate::privacy::quoted;

/// When a day begins, wherever it begins first: 14 hours before it does in UTC.
pub(super) fn begins(day: &str) -> Option<Moment> {
    Moment::parse(day, Zone::parse("+14:00")?, OfDay::Begin)
}

/// Why the decision that is written does not hold, whatever its records give.
pub(in crate::hub) fn objections(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let mut told = unfounded(hub, calls, call);
    told.extend(decided_by_another(hub, calls, call).map(|author| {
        let author = named(hub, Some(author), UNNAMED);
        format!("{author} committed it and does not run the call")
    }));
    told
}

/// The same but for who committed it last.
pub(in crate::hub) fn unfounded(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let Some((_, decision)) = call.written() else {
        return Vec::new();
    };
    let mut told = Vec::new();
    if hub.history.completeness == Completeness::Complete
        && hub.history.index_of(decision.at).is_none()
    {
        told.push("the commit that was counted (`at`) is not in the history".into());
    }
    if begins(&decision.decided).is_some_and(|day| !calls.is_past(day.at)) {
        // Without the time itself: what is told of a branch is the same a minute later.
        told.push(format!(
            "it says that it was decided on {}, which is in the future",
            quoted(&decision.decided)
        ));
    }
    let wrote = Writers::of(hub, calls, call);
    let runners = call.runner_names(hub);
    for name in &decision.by {
        let person = roll::find(hub, name);
        let shown = named(hub, person, name);
        if !runs(call, &runners, person, name) {
            told.push(format!(
                "{shown} is named as deciding and does not run the call"
            ));
        } else if let Some(wrote) = &wrote
            && !has(&wrote.committed, hub, person, name)
            && !has(&wrote.signed, hub, person, name)
        {
            told.push(format!(
                "{shown} is named as deciding and neither committed it nor signed it off"
            ));
        }
    }
    told
}

/// Who committed the decision last, where that is nobody who runs the call. A sign-off is only a line
/// that anybody can type.
pub(super) fn decided_by_another(hub: &Linked, calls: &Calls, call: &Call) -> Option<PersonId> {
    let (source, _) = call.written()?;
    let change = hub.history.files.get(&source.path)?.changes.first()?;
    let is_own = match Authors::of_call(hub, calls, call).of(change.commit) {
        Author::Proven(name) => call.runner_names(hub).iter().any(|own| own == name),
        Author::Named(_) => false,
    };
    let author = hub.history.commit(change.commit).author;
    (!is_own).then(|| hub.people.of_history(author))
}

/// Whether somebody runs a call, by how the seal names those who do once there is one, or by the
/// call.
fn runs(call: &Call, runners: &[String], person: Option<PersonId>, written: &str) -> bool {
    runners.iter().any(|name| name == written)
        || person.is_some_and(|person| call.people.contains(&person))
}

/// Those whom the decision names and who only signed it off, which anybody can type for anybody.
pub(in crate::hub) fn only_signed(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let (Some((_, decision)), Some(wrote)) = (call.written(), Writers::of(hub, calls, call)) else {
        return Vec::new();
    };
    let runners = call.runner_names(hub);
    let names = decision.by.iter().filter_map(|name| {
        let person = roll::find(hub, name);
        let is_claimed = runs(call, &runners, person, name)
            && !has(&wrote.committed, hub, person, name)
            && has(&wrote.signed, hub, person, name);
        is_claimed.then(|| named(hub, person, name))
    });
    names.collect()
}

/// The name of somebody as findings may show it.
fn named(hub: &Linked, person: Option<PersonId>, written: &str) -> String {
    match person.map(|person| hub.people.get(person)) {
        Some(person) if !person.is_shown() => UNNAMED.to_owned(),
        Some(person) => person.name.clone(),
        None => format!("`{}`", quoted(written)),
    }
}

/// Who had a hand in the decision as it is: in the commits since it decides so.
struct Writers {
    committed: BTreeSet<String>,
    /// Whom a sign-off or the name of a commit's author claims, which proves nothing.
    signed: BTreeSet<String>,
}

impl Writers {
    /// `None` for a decision that nobody has committed.
    fn of(hub: &Linked, calls: &Calls, call: &Call) -> Option<Self> {
        let (source, decision) = call.written()?;
        let file = hub.history.files.get(&source.path)?;
        let authors = Authors::of_call(hub, calls, call);
        let key = |author| {
            let person = hub.people.of_history(author);
            hub.people.get(person).key.clone()
        };
        let mut wrote = Self {
            committed: BTreeSet::new(),
            signed: BTreeSet::new(),
        };
        for change in &file.changes {
            let contents = &hub.history.contents;
            let after = change.file.after;
            let then = after.and_then(|blob| contents.source(&source.path, blob));
            let is_other = then.is_some_and(|then| {
                let then = decision::read(&then, &mut Vec::new());
                !then.is_some_and(|then| is_same(&then, decision))
            });
            // Whoever committed another decision before has not made this one.
            if is_other {
                break;
            }
            match authors.of(change.commit) {
                Author::Proven(name) => wrote.committed.insert(name.to_owned()),
                Author::Named(name) => wrote.signed.insert(name.to_owned()),
            };
            let commit = hub.history.commit(change.commit);
            let signed = commit.sign_offs.iter().filter_map(|it| it.person);
            wrote.signed.extend(signed.map(key));
        }
        Some(wrote)
    }
}

/// Whether somebody is among these: by the name that is written, or by the one that they have today.
fn has(among: &BTreeSet<String>, hub: &Linked, person: Option<PersonId>, written: &str) -> bool {
    among.contains(written)
        || person.is_some_and(|person| among.contains(&hub.people.get(person).key))
}

/// Whether two states of a decision give the same; answers may be written better.
fn is_same(a: &Decision, b: &Decision) -> bool {
    let outcomes = |decision: &Decision| -> Vec<_> {
        let entries = decision.entries.iter();
        entries
            .map(|entry| (entry.entry.clone(), entry.outcome))
            .collect()
    };
    a.awards == b.awards
        && a.overrides == b.overrides
        && a.late == b.late
        && a.draw == b.draw
        && outcomes(a) == outcomes(b)
}
