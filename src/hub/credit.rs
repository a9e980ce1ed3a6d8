//! Who is credited on a page, for what, and in which order.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::history::{BlobId, ChangeKind, Class, CommitIndex, FileHistory, History, Role, Timestamp};
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
    /// When its text last changed in earnest: a rename, a minor edit or a bulk edit is no change.
    pub changed: Option<Timestamp>,
    /// Whose today's words are, in the order of the text; empty when nobody can tell. What stands between is nobody's.
    pub runs: Vec<Run>,
}

/// Neighbouring words of a page that the same commit brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Bytes of the page's file, from the first word to the last one's end.
    pub bytes: Range<usize>,
    /// Who brought them; `None` when they are not committed yet or their revision is missing.
    pub commit: Option<CommitIndex>,
}

/// Somebody's part in a page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Who.
    pub person: PersonId,
    /// Whether they belong in the byline.
    pub standing: Standing,
    /// Kinds of work as in all-contributors, each once, in the order they came: `content`, `translation`, `review`, …
    pub roles: Vec<String>,
    /// Commits with their name on them that earn credit.
    pub changes: u32,
    /// How many of their changes are of each class, undone ones not among them.
    pub classes: BTreeMap<Class, u32>,
    /// How many of their changes were undone.
    pub undone: u32,
    /// Words of today's text that are theirs, in hundredths: what several wrote together is split evenly.
    pub words: u64,
    /// Approximate share of today's text in per cent, 1–100; only where two or more people have one.
    pub share: Option<u8>,
    /// First and last of their commits.
    pub active: Option<(Timestamp, Timestamp)>,
}

/// How somebody stands to a page. The order is that of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In the byline because front matter names them as author.
    Pinned,
    /// In the byline: brought its first text.
    Creator,
    /// In the byline: brought text in earnest, or translated it.
    Author,
    /// Named after the byline: small edits, pictures, review, ideas.
    Contributor,
    /// Named in the history only: bulk edits, renames, reverts, and work that was undone.
    Mentioned,
    /// A program: named in the history only.
    Bot,
}

/// A change of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit.
    pub commit: CommitIndex,
    /// What kind of change it is.
    pub class: Class,
    /// Whether a later revert took it out again: it earns nothing then.
    pub undone: bool,
    /// Words that it brought and took away; unknown when a content is missing.
    pub words: Option<WordCounts>,
    /// The contents before and after.
    pub before: Option<BlobId>,
    /// The content after it.
    pub after: Option<BlobId>,
}

/// How many words a revision changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WordCounts {
    /// Words that it brought.
    pub added: u32,
    /// Words that it took away.
    pub removed: u32,
    /// Words in the page after it.
    pub total: u32,
}

impl Standing {
    /// Whether it is a place in the byline.
    pub fn is_byline(self) -> bool {
        matches!(self, Self::Pinned | Self::Creator | Self::Author)
    }
}

impl Revision {
    /// Whether it gave the page new text that still counts.
    pub fn is_work(&self) -> bool {
        self.class.makes_author() && !self.undone
    }
}

/// The credit of one page. `credited` are the people that its front matter names, found already.
pub fn of_page(history: &History, people: &People, file: Option<&FileHistory>, credited: &[(PersonId, &Credited)]) -> Credit {
    let mut parts: BTreeMap<PersonId, Part> = BTreeMap::new();
    let mut credit = Credit::default();
    let mut creators: Vec<PersonId> = Vec::new();
    for change in file.iter().flat_map(|file| &file.changes) {
        let class = match &change.file.kind {
            ChangeKind::Added => Class::Create,
            ChangeKind::Modified | ChangeKind::Renamed { exact: false, .. } => Class::Substantive,
            ChangeKind::Renamed { exact: true, .. } => Class::Rename,
            ChangeKind::Merged => Class::Merge,
            ChangeKind::Deleted => continue,
        };
        let revision = Revision { commit: change.commit, class, undone: false, words: None, before: change.file.before, after: change.file.after };
        let work = revision.is_work();
        credit.revisions.push(revision);
        if !work {
            continue;
        }
        let commit = history.commit(change.commit);
        credit.changed = credit.changed.max(Some(commit.authored));
        let authors: Vec<PersonId> = std::iter::once(&commit.author).chain(&commit.co_authors).map(|id| people.of_history(*id)).collect();
        for person in &authors {
            let part = part(&mut parts, *person, "content", Some(commit.authored));
            part.standing = part.standing.min(Standing::Author);
            *part.classes.entry(class).or_default() += 1;
        }
        for (person, role) in &commit.roles {
            let person = people.of_history(*person);
            let part = part(&mut parts, person, role_name(*role), Some(commit.authored));
            part.standing = part.standing.min(if *role == Role::Translation { Standing::Author } else { Standing::Contributor });
        }
        if file.is_some_and(|file| file.created == Some(change.commit)) {
            credit.created = Some(commit.authored);
            creators = authors;
        }
    }
    for creator in &creators {
        parts.entry(*creator).and_modify(|part| part.standing = Standing::Creator);
    }
    let mut pinned: Vec<PersonId> = Vec::new();
    for (person, credited) in credited {
        let role = if credited.pinned { "content" } else { credited.role.as_str() };
        let entry = part(&mut parts, *person, role, None);
        let standing = if credited.pinned {
            Standing::Pinned
        } else if matches!(role, "content" | "translation") {
            Standing::Author
        } else {
            Standing::Contributor
        };
        entry.standing = entry.standing.min(standing);
        if credited.pinned && !pinned.contains(person) {
            pinned.push(*person);
        }
    }
    for part in parts.values_mut().filter(|part| people.get(part.person).bot) {
        part.standing = Standing::Bot;
    }
    credit.people = parts.into_values().collect();
    let rank = |part: &Part| {
        let pinned = pinned.iter().position(|id| *id == part.person).unwrap_or(usize::MAX);
        let first = part.active.map(|(first, _)| first);
        (part.standing, pinned, std::cmp::Reverse(part.words), std::cmp::Reverse(part.changes), first.is_none(), first, part.person)
    };
    credit.people.sort_by_key(rank);
    credit
}

impl Credit {
    /// Those who wrote the page, in byline order.
    pub fn byline(&self) -> impl Iterator<Item = &Part> {
        self.people.iter().filter(|part| part.standing.is_byline())
    }

    /// The latest commit that gave it new text.
    pub fn latest(&self) -> Option<CommitIndex> {
        self.revisions.iter().find(|revision| revision.is_work()).or(self.revisions.first()).map(|revision| revision.commit)
    }
}

fn part<'a>(parts: &'a mut BTreeMap<PersonId, Part>, person: PersonId, role: &str, time: Option<Timestamp>) -> &'a mut Part {
    let part = parts.entry(person).or_insert_with(|| Part {
        person,
        standing: Standing::Mentioned,
        roles: Vec::new(),
        changes: 0,
        classes: BTreeMap::new(),
        undone: 0,
        words: 0,
        share: None,
        active: None,
    });
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
