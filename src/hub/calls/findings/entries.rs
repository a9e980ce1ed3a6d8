//! What is wrong with entries: late ones, too many, too long, by people who may not enter.

use std::collections::BTreeMap;

use super::words::name;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::calls::call::Call;
use crate::hub::calls::cut::MOST;
use crate::hub::calls::entry::{Entry, Standing, Where};
use crate::hub::calls::roll;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::license::License;
use crate::license::flow::{Outcome, Relation, flow};
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::{entry_limit, entry_name, late_entry, unknown_call};

/// The first file of an entry, where it is in the hub.
pub(super) fn file_of<'h>(hub: &'h Linked, entry: &Entry) -> Option<&'h SourcePath> {
    match &entry.place {
        Where::Pages(pages) => Some(&hub.page(*pages.first()?).source.path),
        Where::Submission(_) | Where::Issue(_) | Where::Removed | Where::Elsewhere => None,
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
    if call.came_afterwards(entry) && entry.standing == Standing::Late {
        return Some(
            Diagnostic::new(
                &late_entry::RULE,
                path,
                format!("\"{title}\" was decided before this entry came"),
            )
            .why("Nobody judges what comes now, and the decision stays as it is.")
            .help("Take `call:` out of the page, or let it answer a call that is open: `commonweal calls` lists them."),
        );
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
    // What is under a licence cannot be read yet.
    if entry.is_sealed() {
        return None;
    }
    of_license(hub, call, pages)
}

/// A page of an entry under a licence from which nothing can become what the call asks for.
fn of_license(hub: &Linked, call: &Call, pages: &[PageId]) -> Option<Diagnostic> {
    let wanted = License::parse(&call.file.keys.license.as_ref()?.text).ok()?;
    let title = call.file.title();
    pages.iter().map(|page| hub.page(*page)).find_map(|page| {
        let license = page.license.as_ref()?;
        let verdict = flow(license, &wanted, Relation::Adapted);
        if license == &wanted || verdict.outcome.passes() {
            return None;
        }
        let message = format!(
            "this entry is under {}, and \"{title}\" takes {}",
            license.as_str(),
            wanted.as_str()
        );
        let finding = Diagnostic::new(&entry_limit::RULE, &page.source.path, message).why(
            "What is chosen is used under the licence that the call names, and must be able to become that.",
        );
        Some(finding.help(if verdict.outcome == Outcome::Human {
            format!("Ask those who run the call whether it fits, or write `license: {}`, if you may.", wanted.as_str())
        } else {
            format!("Write `license: {}`, if you may.", wanted.as_str())
        }))
    })
}

/// More entries than are read.
pub(super) fn too_many(call: &Call) -> Option<Diagnostic> {
    let left_out = call.left_out;
    (left_out > 0).then(|| {
        let message = format!("this call has more than {MOST} entries: {left_out} are left out");
        Diagnostic::new(&entry_limit::RULE, &call.file.source.path, message)
            .severity(Severity::Error)
            .why("Everybody's first entry comes before anybody's second, in the order in which they came; what is over is neither shown nor judged.")
            .help("Take out what should never have been merged; `limits: { entries: … }` says how many somebody may send.")
    })
}

/// Entries that ask for one name: whoever came first has it, where the branch's own line of commits
/// tells who that was.
pub(super) fn names(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let mut by_name: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in &call.entries {
        by_name.entry(&entry.wanted).or_default().push(entry);
    }
    for (name, mut entries) in by_name {
        entries.sort_by_key(|entry| {
            (
                entry.landed.unwrap_or(usize::MAX),
                entry.id.len(),
                &entry.id,
            )
        });
        for entry in &entries {
            let is_rival = |other: &&&Entry| other.id != entry.id && other.landed == entry.landed;
            let rival = entries.iter().find(is_rival);
            let Some(path) = file_of(hub, entry) else {
                continue;
            };
            let message = match rival.and_then(|rival| file_of(hub, rival)) {
                Some(other) => format!(
                    "this entry is called `{}`: `{other}` wants the name `{name}` too and came in the same commit, so neither was first",
                    entry.id
                ),
                None if entry.id != name => format!(
                    "this entry is called `{}`: another one had the name `{name}` before it{}",
                    entry.id,
                    match entries.iter().any(|entry| entry.envelope.is_some()) {
                        true => ", and an envelope is an entry of one page",
                        false => "",
                    }
                ),
                None => continue,
            };
            found.push(
                Diagnostic::new(&entry_name::RULE, path, message)
                    .why("Judges and voters write the name, so it must mean one entry only.")
                    .help(format!(
                        "Give it a name of its own: `call: {{ id: {}, entry: … }}`.",
                        call.file.id
                    )),
            );
        }
    }
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
        if entry.is_sealed() {
            continue;
        }
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
        Where::Submission(_) | Where::Issue(_) | Where::Removed | Where::Elsewhere => None,
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
