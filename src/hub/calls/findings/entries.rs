//! What is wrong with entries: late ones, too many, too long, by people who may not enter.

use std::collections::BTreeMap;

use super::words::name;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Standing, Where};
use crate::hub::calls::roll;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::license::License;
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::{entry_limit, late_entry, unknown_call};

/// The first file of an entry, where it is in the hub.
fn file_of<'h>(hub: &'h Linked, entry: &Entry) -> Option<&'h SourcePath> {
    match &entry.place {
        Where::Pages(pages) => Some(&hub.page(*pages.first()?).source.path),
        Where::Submission(_) | Where::Issue(_) => None,
    }
}

/// What is wrong with an entry.
pub(super) fn of_entry(hub: &Linked, call: &Call, entry: &Entry) -> Option<Diagnostic> {
    let path = file_of(hub, entry)?;
    let title = call.file.title();
    // What was answered is settled.
    let is_answered = call
        .decision
        .as_ref()
        .is_some_and(|(_, decision)| decision.of_entry(&entry.id).is_some());
    if is_answered {
        return None;
    }
    match entry.standing {
        Standing::Late => {
            let closes = call.file.dates.closes?;
            Some(
                Diagnostic::new(
                    &late_entry::RULE,
                    path,
                    format!("nothing proves that this entry came before \"{title}\" closed ({closes})"),
                )
                .why("What came in time is what the seal names or what the branch had by then; dates in somebody's own commits are free text.")
                .help(format!(
                    "It does not take part, unless those who decide take it: `late: [{{ entry: {}, reason: … }}]` in the decision.",
                    entry.id
                )),
            )
        }
        Standing::Ineligible => Some(
            Diagnostic::new(
                &entry_limit::RULE,
                path,
                format!("the people of this entry may not enter \"{title}\""),
            )
            .why("The call's `eligible` says who may enter; judges of a contest may not.")
            .help("Take the entry back with `call: { id: …, withdrawn: true }`, or ask those who run the call."),
        ),
        _ => None,
    }
}

/// An entry under another licence than the call takes, or of too many people.
fn terms(hub: &Linked, call: &Call, entry: &Entry, pages: &[PageId]) -> Option<Diagnostic> {
    let title = call.file.title();
    let team = call.file.keys.limits.team.map(|team| team as usize);
    if let (Some(most), Some(path)) = (
        team.filter(|most| entry.people.len() > *most),
        file_of(hub, entry),
    ) {
        let people = entry.people.len();
        let message =
            format!("this entry is by {people} people, and \"{title}\" takes {most} at most");
        return Some(
            Diagnostic::new(&entry_limit::RULE, path, message)
                .why("Limits are the same for everybody.")
                .help("Name fewer people, or make two entries of it."),
        );
    }
    let wanted = License::parse(&call.file.keys.license.as_ref()?.text).ok()?;
    let other = pages.iter().map(|page| hub.page(*page)).find(|page| {
        page.license
            .as_ref()
            .is_some_and(|license| license.as_str() != wanted.as_str())
    })?;
    let license = other.license.as_ref()?.as_str();
    let message = format!(
        "this entry is under {license}, and \"{title}\" takes {}",
        wanted.as_str()
    );
    Some(
        Diagnostic::new(&entry_limit::RULE, &other.source.path, message)
            .why("What is chosen is used under the licence that the call names.")
            .help(format!("Write `license: {}`, if you may.", wanted.as_str())),
    )
}

/// Entries that are too long or too short, and people with too many.
pub(super) fn limits(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let limits = &call.file.keys.limits;
    let (min, max) = (limits.words.min, limits.words.max);
    for entry in call.standing() {
        let Where::Pages(pages) = &entry.place else {
            continue;
        };
        found.extend(terms(hub, call, entry, pages));
        let words: usize = pages.iter().map(|page| hub.page(*page).facts.words).sum();
        let is_short = min.is_some_and(|min| words < min as usize);
        let is_long = max.is_some_and(|max| words > max as usize);
        if let Some(path) = file_of(hub, entry).filter(|_| is_short || is_long) {
            let bounds = match (min, max) {
                (Some(min), Some(max)) => format!("{min} to {max}"),
                (Some(min), None) => format!("at least {min}"),
                (None, max) => format!("at most {}", max.unwrap_or_default()),
            };
            found.push(
                Diagnostic::new(
                    &entry_limit::RULE,
                    path,
                    format!(
                        "this entry has {words} words, and \"{}\" takes {bounds}",
                        call.file.title()
                    ),
                )
                .why("Limits are the same for everybody, so that entries can be compared.")
                .help(if is_short {
                    "Write more."
                } else {
                    "Write less."
                }),
            );
        }
    }
    let Some(most) = limits.entries else { return };
    let mut by_person: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
    for entry in call.standing() {
        for person in &entry.people {
            by_person.entry(*person).or_default().push(entry);
        }
    }
    for (person, entries) in by_person {
        for entry in entries.iter().skip(most as usize) {
            let Some(path) = file_of(hub, entry) else {
                continue;
            };
            found.push(
                Diagnostic::new(
                    &entry_limit::RULE,
                    path,
                    format!(
                        "{} has {} entries in \"{}\", which takes {most} of one person",
                        name(hub, person),
                        entries.len(),
                        call.file.title()
                    ),
                )
                .why("Limits are the same for everybody.")
                .help("Take one back with `call: { id: …, withdrawn: true }`."),
            );
        }
    }
}

/// People of a team whom nobody knows.
pub(super) fn teams(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let pages = call.entries.iter().filter_map(|entry| match &entry.place {
        Where::Pages(pages) => Some(pages),
        Where::Submission(_) | Where::Issue(_) => None,
    });
    for page in pages.flatten().map(|page| hub.page(*page)) {
        let Some(of_page) = &page.meta.call else {
            continue;
        };
        for who in &of_page.team {
            if roll::find(hub, who).is_none() {
                let place = (&page.source.path, of_page.range.clone());
                let message = format!("nobody in this hub is called `{}`", quoted(who));
                found.push(
                    Diagnostic::new(&unknown_call::RULE, place, message)
                        .why("The entry is shown without this person, who gets no credit for it.")
                        .help("Write the name of a profile in `contributors/`, or the name that they commit with."),
                );
            }
        }
    }
}
