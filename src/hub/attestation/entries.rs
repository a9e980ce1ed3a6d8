//! The entries of profiles and pages that speak of a statement, and who wrote each.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::statements::{Signed, Statements};
use super::writer::{Writer, Writers};
use crate::hub::attestation_entry::Entry;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::linked::Linked;
use crate::paths::SourcePath;

/// An entry of a profile or a page, looked into.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The file.
    pub path: SourcePath,
    /// As it is written.
    pub entry: Entry,
    /// Who wrote it.
    pub writer: Writer,
}

/// An entry of a profile or a page, as it is judged.
pub(super) struct Judged {
    /// The day from which it counts.
    pub day: Option<Date>,
    /// A date stands there and is none.
    pub unsound: bool,
    /// Which text of the statement that the hub asks for; otherwise the name of another statement.
    pub signed: Result<Signed, String>,
    /// Who wrote it.
    pub writer: Writer,
}

/// The entries of each person's profile.
pub(super) type Profiles = BTreeMap<PersonId, Vec<Judged>>;

/// The entry of each page, with whose it is.
pub(super) type Pages = BTreeMap<PageId, (PersonId, Judged)>;

/// Reads every entry of profiles and pages, and who wrote it.
pub(super) fn read(
    hub: &Linked,
    statements: &Statements,
    checked: &mut Vec<Checked>,
) -> (Profiles, Pages) {
    let writers = Writers::new(&hub.history);
    let mut profiles = Profiles::new();
    let mut pages = Pages::new();
    let judged = |entry: &Entry, writer| Judged {
        day: entry.day(),
        unsound: entry.unsound_date().is_some(),
        signed: match statements.get(&entry.statement) {
            Some(statement) if statement.id == statements.asked().id => {
                Ok(statement.signed(entry.version.as_deref()))
            }
            Some(statement) => Err(statement.id.clone()),
            None => Err(entry.statement.clone()),
        },
        writer,
    };
    let same = |a: &Entry, b: &Entry| {
        let version = || match statements.get(&a.statement) {
            Some(statement) => statement.same_text(a.version.as_deref(), b.version.as_deref()),
            None => a.version == b.version,
        };
        a.statement.eq_ignore_ascii_case(&b.statement)
            && a.by == b.by
            && a.date == b.date
            && version()
    };
    for (at, person) in hub.people.all.iter().enumerate() {
        let id = PersonId(at as u32);
        let Some(profile) = person
            .profile
            .as_ref()
            .filter(|profile| !profile.attestations.is_empty())
        else {
            continue;
        };
        let entries: Vec<&Entry> = profile.attestations.iter().collect();
        let found = writers.of(
            &profile.source.path,
            &entries,
            |author| hub.people.of_history(author) == id,
            same,
        );
        for (entry, writer) in entries.into_iter().zip(found) {
            profiles.entry(id).or_default().push(judged(entry, writer));
            checked.push(Checked {
                path: profile.source.path.clone(),
                entry: entry.clone(),
                writer,
            });
        }
        // What is wrong with an entry of the statement in question says more than that there are
        // others.
        profiles
            .entry(id)
            .or_default()
            .sort_by_key(|entry| entry.signed.is_err());
    }
    for (id, page) in hub.pages_with_ids() {
        let Some(entry) = &page.meta.attestation else {
            continue;
        };
        let by = entry.by.as_deref().and_then(|name| hub.people.named(name));
        let writer = by.and_then(|by| {
            writers
                .of(
                    &page.source.path,
                    &[entry],
                    |author| hub.people.of_history(author) == by,
                    same,
                )
                .pop()
        });
        let writer = writer.unwrap_or(Writer::Untold);
        pages.extend(by.map(|by| (id, (by, judged(entry, writer)))));
        checked.push(Checked {
            path: page.source.path.clone(),
            entry: entry.clone(),
            writer,
        });
    }
    checked.sort_by(|a, b| (&a.path, a.entry.range.start).cmp(&(&b.path, b.entry.range.start)));
    (profiles, pages)
}
