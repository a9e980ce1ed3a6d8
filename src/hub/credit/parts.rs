//! The parts of a page while they are being gathered.

use std::collections::{BTreeMap, BTreeSet};

use super::part::{Part, Revision, Standing, role_name};
use crate::config::CreditRules;
use crate::history::{
    Class, Commit, CommitIndex, FileHistory, History, OwnedWords, Role, Timestamp,
};
use crate::hub::credited::Credited;
use crate::hub::ids::PersonId;
use crate::hub::overlay::{Overlay, Restored};
use crate::hub::people::People;
use crate::paths::SourcePath;

/// What the credit of a page is made from.
pub struct Evidence<'a> {
    /// Who changed what.
    pub history: &'a History,
    /// The page's file in it.
    pub file: Option<&'a FileHistory>,
    /// Whose its words are.
    pub words: Vec<OwnedWords>,
    /// The people that its front matter names, found already.
    pub credited: &'a [(PersonId, &'a Credited)],
    /// Whom files in `credits/` give credit for commits that do not name them.
    pub overlay: &'a Overlay,
    /// Those who wrote what it was translated from.
    pub originals: &'a [PersonId],
    /// The pictures that it shows, each with the commit that brought it.
    pub pictures: Vec<(SourcePath, CommitIndex)>,
    /// What counts as how much.
    pub rules: &'a CreditRules,
}

/// The parts of a page while they are being gathered.
#[derive(Default)]
pub(super) struct Parts(pub(super) BTreeMap<PersonId, Part>);

impl Parts {
    pub(super) fn of(&mut self, person: PersonId) -> &mut Part {
        self.0.entry(person).or_insert_with(|| Part::of(person))
    }

    /// Somebody wrote a revision.
    pub(super) fn revision(&mut self, person: PersonId, revision: &Revision, time: Timestamp) {
        let part = self.of(person);
        if revision.undone {
            part.undone += 1;
            return;
        }
        *part.classes.entry(revision.class).or_default() += 1;
        let (role, standing) = match revision.class {
            class if class.makes_author() => ("content", Standing::Author),
            Class::Minor | Class::Unknown => ("content", Standing::Contributor),
            Class::Media => ("media", Standing::Contributor),
            Class::Import => ("import", Standing::Contributor),
            Class::Bulk => ("maintenance", Standing::Mentioned),
            _ => return,
        };
        part.add(role, standing);
        part.changes += u32::from(revision.class.makes_contributor());
        part.seen(time);
    }

    /// Somebody helped with a revision.
    pub(super) fn role(
        &mut self,
        person: PersonId,
        role: &str,
        standing: Standing,
        time: Timestamp,
    ) {
        let part = self.of(person);
        part.add(role, standing);
        part.changes += 1;
        part.seen(time);
    }

    /// What they did besides changing the text: pictures, and the pages that it comes from.
    /// Programs are told apart, and nobody is left out who wrote it.
    pub(super) fn besides(&mut self, evidence: &Evidence, people: &People) {
        for (_, brought) in &evidence.pictures {
            let commit = evidence.history.commit(*brought);
            for author in commit.authors().map(|id| people.of_history(id)) {
                self.of(author).add("media", Standing::Contributor);
            }
        }
        for person in evidence.originals {
            self.of(*person).add("original", Standing::Original);
        }
        for part in self
            .0
            .values_mut()
            .filter(|part| people.get(part.person).bot)
        {
            part.standing = Standing::Bot;
        }
        self.somebody_wrote_it();
    }

    /// Roles that a commit and files in `credits/` give.
    pub(super) fn helpers(&mut self, people: &People, commit: &Commit, restored: &[Restored]) {
        for (person, role) in &commit.roles {
            let standing = if *role == Role::Translation {
                Standing::Author
            } else {
                Standing::Contributor
            };
            self.role(
                people.of_history(*person),
                role_name(*role),
                standing,
                commit.authored,
            );
        }
        for back in restored.iter().filter(|back| !back.is_author()) {
            let standing = if back.is_translator() {
                Standing::Author
            } else {
                Standing::Contributor
            };
            self.role(back.person, &back.role, standing, commit.authored);
        }
    }

    /// The people whom front matter names; gives those whose place in the byline it fixes.
    pub(super) fn name(&mut self, credited: &[(PersonId, &Credited)]) -> Vec<PersonId> {
        let mut pinned: Vec<PersonId> = Vec::new();
        for (person, credited) in credited {
            let role = if credited.pinned {
                "content"
            } else {
                credited.role.as_str()
            };
            let standing = match role {
                _ if credited.pinned => Standing::Pinned,
                "content" | "translation" => Standing::Author,
                _ => Standing::Contributor,
            };
            self.of(*person).add(role, standing);
            if credited.pinned && !pinned.contains(person) {
                pinned.push(*person);
            }
        }
        pinned
    }

    /// Gives everybody their words, what several wrote together split evenly.
    pub(super) fn own_words(
        &mut self,
        evidence: &Evidence,
        people: &People,
        revisions: &[Revision],
    ) {
        let imports: BTreeSet<CommitIndex> = revisions
            .iter()
            .filter(|revision| revision.class == Class::Import)
            .map(|revision| revision.commit)
            .collect();
        let own: BTreeSet<CommitIndex> = revisions.iter().map(|revision| revision.commit).collect();
        let mut owned: BTreeMap<CommitIndex, u64> = BTreeMap::new();
        for run in &evidence.words {
            if let Some(commit) = run.commit {
                *owned.entry(commit).or_default() += u64::from(run.words);
            }
        }
        for (index, words) in owned
            .into_iter()
            .filter(|(commit, _)| !imports.contains(commit))
        {
            let commit = evidence.history.commit(index);
            let translators = commit
                .roles
                .iter()
                .filter(|(_, role)| *role == Role::Translation)
                .map(|(person, _)| *person);
            let restored = evidence
                .overlay
                .of(commit)
                .iter()
                .filter(|back| back.is_author() || back.is_translator())
                .map(|back| back.person);
            let mut writers: BTreeSet<PersonId> = commit
                .authors()
                .chain(translators)
                .map(|id| people.of_history(id))
                .chain(restored)
                .collect();
            // Whoever wrote with a program's help answers for the words.
            if writers.iter().any(|writer| !people.get(*writer).bot) {
                writers.retain(|writer| !people.get(*writer).bot);
            }
            let each = words * 100 / writers.len().max(1) as u64;
            for writer in writers {
                let part = self.of(writer);
                part.words += each;
                if !own.contains(&index) {
                    part.add("original", Standing::Original);
                }
            }
        }
    }

    /// When no change says who wrote the text, as where the history is cut off, those whose words
    /// it holds did.
    pub(super) fn somebody_wrote_it(&mut self) {
        if self.0.values().all(|part| !part.standing.is_byline()) {
            for part in self
                .0
                .values_mut()
                .filter(|part| part.words > 0 && part.standing != Standing::Bot)
            {
                part.standing = Standing::Author;
            }
        }
    }
}

/// Gives everybody their share of all words, rounded; nobody with words has less than 1 %.
pub(super) fn share(people: &mut [Part], words: &[OwnedWords]) {
    let total: u64 = words.iter().map(|run| u64::from(run.words)).sum::<u64>() * 100;
    if total == 0 || people.iter().filter(|part| part.words > 0).count() < 2 {
        return;
    }
    let mut sum = 0;
    for part in people.iter_mut().filter(|part| part.words > 0) {
        let share = ((part.words * 100 + total / 2) / total).clamp(1, 100);
        sum += share;
        part.share = u8::try_from(share).ok();
    }
    // What many small parts were rounded up by is taken from the largest.
    if let Some(most) = people.iter_mut().max_by_key(|part| part.words)
        && let Some(share) = &mut most.share
    {
        *share = share
            .saturating_sub(u8::try_from(sum.saturating_sub(100)).unwrap_or(u8::MAX))
            .max(1);
    }
}
