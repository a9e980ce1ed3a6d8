//! What everybody did on a page, as its history, its front matter and the hub's other files tell it.

use std::collections::{BTreeMap, BTreeSet};

use super::phrases::dated;
use super::undoing;
use crate::history::{CommitIndex, Role};
use crate::hub::calls::Entry;
use crate::hub::credit::Revision;
use crate::hub::people::PersonId;
use crate::hub::{Hub, Page};
use crate::paths::SourcePath;
use crate::privacy::{shown, shown_path};

/// A change with somebody's name on it.
pub(super) struct Deed<'a> {
    pub revision: &'a Revision,
    pub capacity: Capacity<'a>,
    pub undone_by: Option<CommitIndex>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Capacity<'a> {
    Author,
    CoAuthor,
    /// By a file in `credits/`.
    Restored(&'a SourcePath),
}

/// Everything with somebody's name on it.
#[derive(Default)]
pub(super) struct Deeds<'a> {
    pub changes: Vec<Deed<'a>>,
    pub roles: BTreeMap<Role, Vec<CommitIndex>>,
    /// Roles that files in `credits/` give, with those files.
    pub restored: BTreeMap<(&'a str, &'a SourcePath), Vec<CommitIndex>>,
    pub sign_offs: Vec<CommitIndex>,
    pub matter: Vec<String>,
}

/// Everybody with a hand in a page.
#[derive(Default)]
pub(super) struct Found<'a> {
    /// What they did.
    pub people: BTreeMap<PersonId, Deeds<'a>>,
    /// Programs that helped, each with the commits that say so.
    pub tools: BTreeMap<&'a str, Vec<CommitIndex>>,
    /// Commits that are signed off by somebody who is on none.
    pub strangers: BTreeSet<CommitIndex>,
}

impl<'a> Found<'a> {
    /// Everybody on a page, whether it gives them credit or not.
    pub fn of_page(hub: &'a Hub, page: &'a Page) -> Self {
        let mut found = Self::default();
        let undone_by = undoing::undone_by(&hub.history, &page.credit.revisions);
        for (revision, undone_by) in page.credit.revisions.iter().zip(undone_by) {
            found.add_commit(hub, revision, undone_by);
        }
        found.add_matter(hub, page);
        found.add_ideas(hub, page);
        found
    }

    fn add_commit(&mut self, hub: &'a Hub, revision: &'a Revision, undone_by: Option<CommitIndex>) {
        let index = revision.commit;
        let commit = hub.history.commit(index);
        let mut seen = BTreeSet::new();
        let authors = commit.co_authors.iter().map(|id| (*id, Capacity::CoAuthor));
        for (id, capacity) in std::iter::once((commit.author, Capacity::Author)).chain(authors) {
            let person = hub.people.of_history(id);
            if seen.insert(person) {
                self.people.entry(person).or_default().changes.push(Deed {
                    revision,
                    capacity,
                    undone_by,
                });
            }
        }
        for (id, role) in &commit.roles {
            let person = hub.people.of_history(*id);
            self.people
                .entry(person)
                .or_default()
                .roles
                .entry(*role)
                .or_default()
                .push(index);
            seen.insert(person);
        }
        for restored in hub.overlay.of(commit) {
            let deeds = self.people.entry(restored.person).or_default();
            if !restored.is_author() {
                deeds
                    .restored
                    .entry((&restored.role, &restored.file))
                    .or_default()
                    .push(index);
                seen.insert(restored.person);
            } else if seen.insert(restored.person) {
                deeds.changes.push(Deed {
                    revision,
                    capacity: Capacity::Restored(&restored.file),
                    undone_by,
                });
            }
        }
        for sign_off in &commit.sign_offs {
            match sign_off.person.map(|id| hub.people.of_history(id)) {
                Some(person) if seen.insert(person) => {
                    self.people.entry(person).or_default().sign_offs.push(index)
                }
                Some(_) => {}
                None => {
                    self.strangers.insert(index);
                }
            }
        }
        for tool in &commit.tools {
            let commits = self.tools.entry(tool).or_default();
            if commits.last() != Some(&index) {
                commits.push(index);
            }
        }
    }

    fn add_matter(&mut self, hub: &Hub, page: &Page) {
        for entry in &page.meta.credited {
            let Some(person) = hub.people.credited(&entry.who) else {
                continue;
            };
            let said = if entry.pinned {
                "front matter names them as author, which fixes their place in the byline"
                    .to_owned()
            } else {
                format!("front matter credits them with {}", shown(&entry.role))
            };
            self.people.entry(person).or_default().matter.push(said);
        }
        for (picture, index) in &page.credit.pictures {
            let commit = hub.history.commit(*index);
            for author in commit.authors().map(|id| hub.people.of_history(id)) {
                self.people.entry(author).or_default().matter.push(format!(
                    "added the picture {}: {}",
                    shown(picture.file_name()),
                    dated(commit)
                ));
            }
        }
        for (person, said) in reviews(hub, page) {
            self.people.entry(person).or_default().matter.push(said);
        }
        for part in page
            .credit
            .people
            .iter()
            .filter(|part| part.roles.iter().any(|role| role == "original"))
        {
            self.people
                .entry(part.person)
                .or_default()
                .matter
                .push(origins(page));
        }
    }

    /// Ideas of calls that the page carries out.
    fn add_ideas(&mut self, hub: &Hub, page: &Page) {
        for call in hub
            .calls
            .all
            .iter()
            .filter(|_| !page.meta.implements.is_empty())
        {
            let is_here = |entry: &&Entry| {
                let mut pages = entry.implemented_by.iter();
                pages.any(|id| std::ptr::eq(hub.page(*id), page))
            };
            for entry in call.entries.iter().filter(is_here) {
                for person in &entry.people {
                    let said = format!(
                        "had the idea that it carries out, {}/{}",
                        call.file.id, entry.id
                    );
                    self.people.entry(*person).or_default().matter.push(said);
                }
            }
        }
    }
}

/// Reviews of a page that count.
fn reviews<'h>(hub: &'h Hub, page: &Page) -> impl Iterator<Item = (PersonId, String)> + 'h {
    let id = (!hub.reviews.is_empty()).then(|| hub.page_of(&page.source.path));
    let counted = id.flatten().map(|id| hub.reviews.counted(id));
    counted.into_iter().flatten().filter_map(|review| {
        let commit = hub.history.commit(review.commit?);
        let file = shown_path(&review.file.source.path);
        let said = format!("reviewed the page, by {file}: {}", dated(commit));
        Some((review.reviewer?, said))
    })
}

/// The pages that a page says it comes from.
fn origins(page: &Page) -> String {
    let names: Vec<String> = page
        .meta
        .ancestors()
        .map(|ancestor| format!("`{}`", shown(&ancestor.name.value)))
        .collect();
    format!(
        "front matter says that the page comes from {}",
        names.join(", ")
    )
}
