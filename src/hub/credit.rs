//! Who is credited on a page, for what, and in which order.

use std::collections::BTreeSet;

use crate::history::{
    Class, Commit, CommitIndex, FileHistory, History, OwnedWords, Timestamp, WordRun, is_full_name,
};
use crate::hub::ids::PersonId;
use crate::hub::names::fold;
use crate::hub::overlay::{Overlay, Restored};
use crate::hub::people::People;
use crate::paths::SourcePath;

mod part;
mod parts;

pub use part::{Part, Revision, Standing, role_name};
pub use parts::Evidence;
use parts::{Parts, share};

/// Most people whom a byline names; one more is named, too, where only that one is left.
pub const BYLINE: usize = 5;

/// A page's credit.
#[derive(Debug, Clone, Default)]
pub struct Credit {
    /// Everybody with a part in it, in byline order; bots last.
    pub people: Vec<Part>,
    /// The changes of the page, newest first.
    pub revisions: Vec<Revision>,
    /// When it was created; unknown without history.
    pub created: Option<Timestamp>,
    /// When it last changed: the time of its newest revision, of whatever class.
    pub changed: Option<Timestamp>,
    /// When its text last changed in earnest: a rename, a minor edit or a bulk edit is no news.
    pub rewritten: Option<Timestamp>,
    /// Pictures that it shows, each with the commit that brought it.
    pub pictures: Vec<(SourcePath, CommitIndex)>,
    /// Whose today's words are, in the order of the text; empty when nobody can tell. What is not
    /// committed yet, or whose revision is missing, is nobody's.
    pub words: Vec<OwnedWords>,
    /// The same with their places, on a page with words of other pages; elsewhere the page's own
    /// history tells.
    pub inherited: Option<Vec<WordRun>>,
}

/// The credit of one page.
pub fn of_page(people: &People, evidence: Evidence) -> Credit {
    let Evidence {
        history,
        file,
        rules,
        ..
    } = &evidence;
    let (history, file) = (*history, *file);
    let mut parts = Parts::default();
    let mut credit = Credit::default();
    let mut creators: Vec<PersonId> = Vec::new();
    let creation = file.and_then(FileHistory::creation);
    for (at, change) in file.iter().flat_map(|file| file.changes.iter().enumerate()) {
        let Some(class) = file.and_then(|file| history.class(file, at, creation, rules)) else {
            continue;
        };
        let words = file
            .and_then(|file| file.words.as_ref()?.changes.get(at).copied())
            .unwrap_or_default();
        let revision = Revision {
            commit: change.commit,
            class,
            undone: words.undone && !matches!(class, Class::Revert | Class::Rename | Class::Merge),
            words: words.counts,
            before: change.file.before,
            after: change.file.after,
        };
        let commit = history.commit(change.commit);
        let restored = evidence.overlay.of(commit);
        let authors = authors_of(people, commit, restored);
        for person in &authors {
            parts.revision(*person, &revision, commit.authored);
        }
        if revision.class.makes_contributor() && !revision.undone {
            parts.helpers(people, commit, restored);
        }
        if revision.is_work() {
            credit.rewritten = credit.rewritten.max(Some(commit.authored));
        }
        if creation == Some(at) {
            credit.created = Some(commit.authored);
            if class == Class::Create {
                creators = authors;
            }
        }
        credit.revisions.push(revision);
    }
    credit.changed = credit
        .revisions
        .first()
        .map(|revision| history.commit(revision.commit).authored);
    credit.rewritten = credit.rewritten.or(credit.changed);
    for creator in &creators {
        parts
            .0
            .entry(*creator)
            .and_modify(|part| part.standing = Standing::Creator);
    }
    let pinned = parts.name(evidence.credited);
    parts.own_words(&evidence, people, &credit.revisions);
    parts.besides(&evidence, people);
    credit.pictures.clone_from(&evidence.pictures);
    credit.people = parts.0.into_values().collect();
    in_order(&mut credit.people, &pinned, &creators);
    mark_namesakes(&mut credit.people, people);
    share(&mut credit.people, &evidence.words);
    credit.words = evidence.words;
    credit
}

/// The authors of a commit, and those to whom files in `credits/` give it back.
fn authors_of(people: &People, commit: &Commit, restored: &[Restored]) -> Vec<PersonId> {
    let mut authors: Vec<PersonId> = commit.authors().map(|id| people.of_history(id)).collect();
    if !restored.is_empty() {
        let mut seen: BTreeSet<PersonId> = authors.iter().copied().collect();
        authors.extend(
            restored
                .iter()
                .filter(|back| back.is_author())
                .map(|back| back.person)
                .filter(|person| seen.insert(*person)),
        );
    }
    authors
}

/// Puts people into the order of the byline.
fn in_order(parts: &mut [Part], pinned: &[PersonId], creators: &[PersonId]) {
    let rank = |part: &Part| {
        let pinned = pinned
            .iter()
            .position(|id| *id == part.person)
            .unwrap_or(usize::MAX);
        let creator = creators
            .iter()
            .position(|id| *id == part.person)
            .unwrap_or(usize::MAX);
        let first = part.active.map(|(first, _)| first);
        let most = std::cmp::Reverse((part.words, part.changes));
        (
            part.standing,
            pinned,
            creator,
            most,
            first.is_none(),
            first,
            part.person,
        )
    };
    parts.sort_by_key(rank);
}

/// Marks those whose full name somebody has who stands before them in the byline.
fn mark_namesakes(parts: &mut [Part], people: &People) {
    let mut names = BTreeSet::new();
    for part in parts.iter_mut().filter(|part| part.standing.is_byline()) {
        let person = people.get(part.person);
        part.is_namesake =
            person.is_shown() && is_full_name(&person.name) && !names.insert(fold(&person.name));
    }
}

impl Credit {
    /// Gives somebody a role besides what the page's history says.
    pub(super) fn give(&mut self, person: PersonId, role: &str, standing: Standing) {
        let known = self.people.iter_mut().find(|part| part.person == person);
        match known {
            Some(part) => part.add(role, standing),
            None => {
                let mut part = Part::of(person);
                part.add(role, standing);
                self.people.push(part);
            }
        }
        self.people.sort_by_key(|part| part.standing);
    }

    /// Those who wrote the page, in byline order. Of several with the same full name there is the
    /// first: readers see a name, and the others are told where everybody's part is.
    pub fn byline(&self) -> impl Iterator<Item = &Part> {
        self.people
            .iter()
            .filter(|part| part.standing.is_byline() && !part.is_namesake)
    }

    /// Names somebody who reviewed the page, after those who helped with its text.
    pub(super) fn add_reviewer(&mut self, person: PersonId, is_bot: bool, time: Option<Timestamp>) {
        let known = self.people.iter().position(|part| part.person == person);
        let mut part = known.map_or_else(|| Part::of(person), |at| self.people.remove(at));
        let before = part.standing;
        part.add("review", Standing::Contributor);
        if is_bot {
            part.standing = Standing::Bot;
        }
        if let Some(time) = time {
            part.seen(time);
        }
        // Whoever stood there before keeps their place.
        let at = known
            .filter(|_| part.standing == before)
            .unwrap_or_else(|| {
                self.people
                    .partition_point(|other| other.standing <= part.standing)
            });
        self.people.insert(at, part);
    }

    /// Those who wrote the page as it was at a commit and before, in byline order.
    pub fn authors_until(
        &self,
        history: &History,
        people: &People,
        overlay: &Overlay,
        commit: CommitIndex,
    ) -> Vec<PersonId> {
        let earlier = self
            .revisions
            .iter()
            .filter(|revision| revision.is_work() && revision.commit >= commit)
            .map(|revision| history.commit(revision.commit));
        let wrote: BTreeSet<PersonId> = earlier
            .flat_map(|commit| {
                commit
                    .authors()
                    .map(|id| people.of_history(id))
                    .chain(overlay.of(commit).iter().map(|back| back.person))
            })
            .collect();
        let belongs = |part: &&Part| {
            part.standing == Standing::Pinned
                || part.standing == Standing::Original
                || wrote.contains(&part.person)
        };
        self.people
            .iter()
            .filter(|part| part.standing.is_byline())
            .filter(belongs)
            .map(|part| part.person)
            .collect()
    }

    /// The newest commit that changed it in whatever way: its text is the one that is shown.
    pub fn latest(&self) -> Option<CommitIndex> {
        self.revisions.first().map(|revision| revision.commit)
    }
}
