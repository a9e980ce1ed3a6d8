//! What everybody did on the whole hub, in one pass over its pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::{Class, CommitIndex, Role, Timestamp};
use crate::hub::credit::{Part, Revision};
use crate::hub::ids::{PageId, PersonId};
use crate::hub::linked::Linked;
use crate::hub::page_reviews::PageReview;

/// What somebody did.
#[derive(Debug, Clone, Default)]
pub struct Activity {
    /// Their part in each of their pages, by path: the page, and the part's place in its credit.
    pub parts: Vec<(PageId, usize)>,
    /// How many of their changes are of each class, one for each page that a commit touched, undone
    /// ones not among them.
    pub classes: BTreeMap<Class, usize>,
    /// How many of their changes were undone.
    pub undone: usize,
    /// Words of today's text that are theirs, in hundredths.
    pub words: u64,
    /// Kinds of work as in all-contributors, each once.
    pub roles: BTreeSet<String>,
    /// Whether they are in a byline for having written.
    pub wrote: bool,
    /// Pages whose first text they brought, by path.
    pub created: Vec<PageId>,
    /// Commits of others that they reviewed, and pages.
    pub reviews: usize,
    /// What they did for the first time, the earliest of each kind.
    pub firsts: BTreeMap<First, Moment>,
    /// First and last of the commits that credit them.
    pub active: Option<(Timestamp, Timestamp)>,
}

/// Something that one does for the first time once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum First {
    /// Starting a page.
    Page,
    /// Changing a page that is there.
    Edit,
    /// Translating a page.
    Translation,
    /// Reviewing somebody's change.
    Review,
    /// Adding pictures or other media.
    Media,
}

/// When and where something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// When.
    pub time: Timestamp,
    /// On which page.
    pub page: PageId,
    /// In which commit.
    pub commit: CommitIndex,
}

impl First {
    /// The word for it in views and strings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Edit => "edit",
            Self::Translation => "translation",
            Self::Review => "review",
            Self::Media => "media",
        }
    }
}

impl Activity {
    /// Adds somebody's part in a page, which stands at that place of its people.
    fn add(&mut self, page: PageId, place: usize, part: &Part) {
        self.parts.push((page, place));
        self.undone += part.undone as usize;
        self.words += part.words;
        for role in &part.roles {
            if !self.roles.contains(role) {
                self.roles.insert(role.clone());
            }
        }
        self.wrote |= part.standing.is_byline() && part.roles.iter().any(|role| role == "content");
        for (class, count) in &part.classes {
            *self.classes.entry(*class).or_default() += *count as usize;
        }
        if let Some((first, last)) = part.active {
            self.active = Some(
                self.active
                    .map_or((first, last), |(from, to)| (from.min(first), to.max(last))),
            );
        }
    }
}

/// What everybody did, in the order of the people.
pub(super) fn of_everybody(hub: &Linked) -> Vec<Activity> {
    let mut pass = Pass {
        hub,
        all: vec![Activity::default(); hub.people.all.len()],
        reviewed: vec![false; hub.history.commits.len()],
    };
    for (id, page) in hub.pages_with_ids() {
        for (place, part) in page.credit.people.iter().enumerate() {
            pass.of(part.person).add(id, place, part);
        }
        let revisions = page.credit.revisions.iter();
        for revision in
            revisions.filter(|revision| revision.class.makes_contributor() && !revision.undone)
        {
            pass.add_firsts(id, revision);
            if revision.class == Class::Create {
                pass.add_created(id, revision.commit);
            }
            pass.add_reviewers(revision.commit);
        }
    }
    for review in &hub.reviews.all {
        pass.add_review(review);
    }
    pass.all
}

/// The pass over a hub's pages.
struct Pass<'h> {
    hub: &'h Linked,
    /// What everybody did, in the order of the people.
    all: Vec<Activity>,
    /// The commits whose reviewers were counted: one commit may touch many pages.
    reviewed: Vec<bool>,
}

impl<'h> Pass<'h> {
    fn of(&mut self, person: PersonId) -> &mut Activity {
        &mut self.all[person.0 as usize]
    }

    /// Those who wrote a commit, with those whom the hub names beside it.
    fn authors(&self, commit: CommitIndex) -> impl Iterator<Item = PersonId> + use<'h> {
        let hub = self.hub;
        let commit = hub.history.commit(commit);
        let restored = hub.overlay.of(commit).iter();
        let restored = restored.filter(|restored| restored.is_author());
        commit
            .authors()
            .map(|author| hub.people.of_history(author))
            .chain(restored.map(|restored| restored.person))
    }

    /// Notes that somebody did something, perhaps for the first time.
    fn first(&mut self, person: PersonId, first: First, moment: Moment) {
        let known = self.of(person).firsts.entry(first).or_insert(moment);
        *known = (*known).min(moment);
    }

    /// Adds what a change of a page may have been the first of.
    fn add_firsts(&mut self, page: PageId, revision: &Revision) {
        let hub = self.hub;
        let commit = hub.history.commit(revision.commit);
        let moment = Moment {
            time: commit.authored,
            page,
            commit: revision.commit,
        };
        let kind = match revision.class {
            Class::Create => Some(First::Page),
            Class::Substantive | Class::Minor => Some(First::Edit),
            Class::Media => Some(First::Media),
            _ => None,
        };
        let is_translation = revision.class == Class::Create && hub.translation_of(page).is_some();
        let kinds = kind
            .into_iter()
            .chain(is_translation.then_some(First::Translation));
        for kind in kinds {
            for author in self.authors(revision.commit) {
                self.first(author, kind, moment);
            }
        }
        for (person, role) in &commit.roles {
            let kind = match role {
                Role::Translation => First::Translation,
                Role::Review => First::Review,
                Role::Illustration => First::Media,
                Role::Ideas | Role::Report => continue,
            };
            self.first(hub.people.of_history(*person), kind, moment);
        }
    }

    /// Adds a page to those whose first text somebody brought.
    fn add_created(&mut self, page: PageId, commit: CommitIndex) {
        for author in self.authors(commit) {
            let created = &mut self.of(author).created;
            if created.last() != Some(&page) {
                created.push(page);
            }
        }
    }

    /// Counts those who reviewed a commit, once.
    fn add_reviewers(&mut self, commit: CommitIndex) {
        if std::mem::replace(&mut self.reviewed[commit.0 as usize], true) {
            return;
        }
        let hub = self.hub;
        for (person, role) in &hub.history.commit(commit).roles {
            if *role == Role::Review {
                self.of(hub.people.of_history(*person)).reviews += 1;
            }
        }
    }

    /// Counts the review of a page.
    fn add_review(&mut self, review: &PageReview) {
        let (Ok(()), Some(page), Some(reviewer), Some(commit)) =
            (review.counted, review.page, review.reviewer, review.commit)
        else {
            return;
        };
        self.of(reviewer).reviews += 1;
        let moment = Moment {
            time: self.hub.history.commit(commit).authored,
            page,
            commit,
        };
        self.first(reviewer, First::Review, moment);
    }
}
