//! Who is credited on a page, for what, and in which order.

use std::collections::BTreeMap;

use crate::history::{ChangeKind, CommitIndex, FileHistory, History, Role, Timestamp};
use crate::hub::credited::Credited;
use crate::hub::people::{People, PersonId};

/// A page's credit.
#[derive(Debug, Clone, Default)]
pub struct Credit {
    /// Everybody with a part in it, in byline order; bots last.
    pub people: Vec<Part>,
    /// The changes of the page, newest first.
    pub revisions: Vec<Revision>,
    /// When it was created; unknown without history.
    pub created: Option<Timestamp>,
    /// When its text last changed; a rename alone is no change.
    pub changed: Option<Timestamp>,
}

/// Somebody's part in a page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Who.
    pub person: PersonId,
    /// Kinds of work as in all-contributors, each once, in the order they came: `content`, `translation`, `review`, …
    pub roles: Vec<String>,
    /// Commits with their name on them.
    pub changes: u32,
    /// Whether they wrote text, and so belong in the byline.
    pub author: bool,
    /// First and last of their commits.
    pub active: Option<(Timestamp, Timestamp)>,
}

/// A change of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit.
    pub commit: CommitIndex,
    /// `create`, `rename`, `change` or `merge`.
    pub kind: RevisionKind,
}

/// What a commit did to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevisionKind {
    /// Its first text.
    Create,
    /// New content.
    Change,
    /// Another path and nothing else.
    Rename,
    /// Two branches joined.
    Merge,
}

impl RevisionKind {
    /// The word for it in views.
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "",
            Self::Rename => "rename",
            Self::Merge => "merge",
        }
    }

    /// Whether it gives credit: new text does, moving a file or joining branches does not.
    fn is_work(self) -> bool {
        matches!(self, Self::Create | Self::Change)
    }
}

/// The credit of one page. `credited` are the people that its front matter names, found already.
pub fn of_page(history: &History, people: &People, file: Option<&FileHistory>, credited: &[(PersonId, &Credited)]) -> Credit {
    let mut parts: BTreeMap<PersonId, Part> = BTreeMap::new();
    let mut credit = Credit::default();
    let mut creators: Vec<PersonId> = Vec::new();
    for change in file.iter().flat_map(|file| &file.changes) {
        let kind = match &change.file.kind {
            ChangeKind::Added => RevisionKind::Create,
            ChangeKind::Modified | ChangeKind::Renamed { exact: false, .. } => RevisionKind::Change,
            ChangeKind::Renamed { exact: true, .. } => RevisionKind::Rename,
            ChangeKind::Merged => RevisionKind::Merge,
            ChangeKind::Deleted => continue,
        };
        credit.revisions.push(Revision { commit: change.commit, kind });
        if !kind.is_work() {
            continue;
        }
        let commit = history.commit(change.commit);
        credit.changed = credit.changed.max(Some(commit.authored));
        let authors: Vec<PersonId> = std::iter::once(&commit.author).chain(&commit.co_authors).map(|id| people.of_history(*id)).collect();
        for person in &authors {
            part(&mut parts, *person, "content", Some(commit.authored)).author = true;
        }
        for (person, role) in &commit.roles {
            let person = people.of_history(*person);
            part(&mut parts, person, role_name(*role), Some(commit.authored)).author |= *role == Role::Translation;
        }
        if file.is_some_and(|file| file.created == Some(change.commit)) {
            credit.created = Some(commit.authored);
            creators = authors;
        }
    }
    let mut pinned: Vec<PersonId> = Vec::new();
    for (person, credited) in credited {
        let role = if credited.pinned { "content" } else { credited.role.as_str() };
        let entry = part(&mut parts, *person, role, None);
        entry.author |= credited.pinned || matches!(role, "content" | "translation");
        if credited.pinned && !pinned.contains(person) {
            pinned.push(*person);
        }
    }
    credit.people = parts.into_values().collect();
    let rank = |part: &Part| {
        let pinned = pinned.iter().position(|id| *id == part.person).unwrap_or(usize::MAX);
        let creator = creators.iter().position(|id| *id == part.person).unwrap_or(usize::MAX);
        let first = part.active.map(|(first, _)| first);
        (people.get(part.person).bot, !part.author, pinned, creator, std::cmp::Reverse(part.changes), first.is_none(), first, part.person)
    };
    credit.people.sort_by_key(rank);
    credit
}

impl Credit {
    /// Those who wrote the page, in byline order: people with text in it, no bots.
    pub fn byline<'a>(&'a self, people: &'a People) -> impl Iterator<Item = &'a Part> {
        self.people.iter().filter(|part| part.author && !people.get(part.person).bot)
    }

    /// The latest commit that gave it new text.
    pub fn latest(&self) -> Option<CommitIndex> {
        self.revisions.iter().find(|revision| revision.kind.is_work()).or(self.revisions.first()).map(|revision| revision.commit)
    }
}

fn part<'a>(parts: &'a mut BTreeMap<PersonId, Part>, person: PersonId, role: &str, time: Option<Timestamp>) -> &'a mut Part {
    let part = parts.entry(person).or_insert_with(|| Part { person, roles: Vec::new(), changes: 0, author: false, active: None });
    if !part.roles.iter().any(|known| known == role) {
        part.roles.push(role.to_owned());
    }
    if let Some(time) = time {
        part.changes += 1;
        part.active = Some(part.active.map_or((time, time), |(first, last)| (first.min(time), last.max(time))));
    }
    part
}

/// The name that all-contributors gives a role.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Translation => "translation",
        Role::Illustration => "design",
        Role::Review => "review",
        Role::Ideas => "ideas",
        Role::Report => "bug",
    }
}
