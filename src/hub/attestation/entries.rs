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
    let reader = Reader {
        hub,
        statements,
        writers: Writers::new(&hub.history),
    };
    let profiles = reader.profiles(checked);
    let pages = reader.pages(checked);
    checked.sort_by(|a, b| (&a.path, a.entry.range.start).cmp(&(&b.path, b.entry.range.start)));
    (profiles, pages)
}

/// Reads entries.
struct Reader<'a> {
    hub: &'a Linked,
    statements: &'a Statements,
    writers: Writers<'a>,
}

impl Reader<'_> {
    /// The entries of each profile that has some.
    fn profiles(&self, checked: &mut Vec<Checked>) -> Profiles {
        let mut profiles = Profiles::new();
        for (at, person) in self.hub.people.all.iter().enumerate() {
            let id = PersonId(at as u32);
            let Some(profile) = person
                .profile
                .as_ref()
                .filter(|profile| !profile.attestations.is_empty())
            else {
                continue;
            };
            let path = &profile.source.path;
            let entries: Vec<&Entry> = profile.attestations.iter().collect();
            let writers = self.writers(path, &entries, id);
            let mut judged: Vec<Judged> = Vec::new();
            for (entry, writer) in entries.into_iter().zip(writers) {
                judged.push(self.judged(entry, writer));
                checked.push(Checked {
                    path: path.clone(),
                    entry: entry.clone(),
                    writer,
                });
            }
            // What is wrong with an entry of the statement in question says more than that there
            // are others.
            judged.sort_by_key(|entry| entry.signed.is_err());
            profiles.insert(id, judged);
        }
        profiles
    }

    /// The entry of each page that has one.
    fn pages(&self, checked: &mut Vec<Checked>) -> Pages {
        let people = &self.hub.people;
        let mut pages = Pages::new();
        for (id, page) in self.hub.pages_with_ids() {
            let Some(entry) = &page.meta.attestation else {
                continue;
            };
            let path = &page.source.path;
            let by = entry.by.as_deref().and_then(|name| people.named(name));
            let writer = by.and_then(|by| self.writers(path, &[entry], by).pop());
            let writer = writer.unwrap_or(Writer::Untold);
            pages.extend(by.map(|by| (id, (by, self.judged(entry, writer)))));
            checked.push(Checked {
                path: path.clone(),
                entry: entry.clone(),
                writer,
            });
        }
        pages
    }

    /// Who wrote each of a file's entries, which are a person's.
    fn writers(&self, path: &SourcePath, entries: &[&Entry], of: PersonId) -> Vec<Writer> {
        let is_theirs = |author| self.hub.people.of_history(author) == of;
        let is_same = |a: &Entry, b: &Entry| self.is_same(a, b);
        self.writers.of(path, entries, is_theirs, is_same)
    }

    /// Whether two entries say the same.
    fn is_same(&self, a: &Entry, b: &Entry) -> bool {
        let (version, other) = (a.version.as_deref(), b.version.as_deref());
        let is_same_text = || match self.statements.get(&a.statement) {
            Some(statement) => statement.same_text(version, other),
            None => version == other,
        };
        a.statement.eq_ignore_ascii_case(&b.statement)
            && a.by == b.by
            && a.date == b.date
            && is_same_text()
    }

    fn judged(&self, entry: &Entry, writer: Writer) -> Judged {
        Judged {
            day: entry.day(),
            unsound: entry.unsound_date().is_some(),
            signed: match self.statements.get(&entry.statement) {
                Some(statement) if statement.id == self.statements.asked().id => {
                    Ok(statement.signed(entry.version.as_deref()))
                }
                Some(statement) => Err(statement.id.clone()),
                None => Err(entry.statement.clone()),
            },
            writer,
        }
    }
}
