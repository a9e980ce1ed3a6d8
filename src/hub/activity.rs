//! What everybody did on the whole hub, in one pass over its pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::{Class, CommitIndex, Role, Timestamp};
use crate::hub::credit::Part;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::linked::Linked;

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
#[expect(clippy::too_many_lines, reason = "still to be split")]
pub(super) fn of_everybody(hub: &Linked) -> Vec<Activity> {
    let (history, people, overlay) = (&hub.history, &hub.people, &hub.overlay);
    let mut all: Vec<Activity> = vec![Activity::default(); people.all.len()];
    // The commits whose reviewers were counted: one commit may touch many pages.
    let mut reviewed = vec![false; history.commits.len()];
    for (id, page) in hub.pages_with_ids() {
        for (place, part) in page.credit.people.iter().enumerate() {
            all[part.person.0 as usize].add(id, place, part);
        }
        for revision in page
            .credit
            .revisions
            .iter()
            .filter(|revision| revision.class.makes_contributor() && !revision.undone)
        {
            let commit = history.commit(revision.commit);
            let moment = Moment {
                time: commit.authored,
                page: id,
                commit: revision.commit,
            };
            let mut first = |person: PersonId, first: First| {
                all[person.0 as usize]
                    .firsts
                    .entry(first)
                    .and_modify(|known| *known = (*known).min(moment))
                    .or_insert(moment);
            };
            let restored = || {
                overlay
                    .of(commit)
                    .iter()
                    .filter(|restored| restored.is_author())
                    .map(|restored| restored.person)
            };
            let authors = || {
                commit
                    .authors()
                    .map(|author| people.of_history(author))
                    .chain(restored())
            };
            let kind = match revision.class {
                Class::Create => Some(First::Page),
                Class::Substantive | Class::Minor => Some(First::Edit),
                Class::Media => Some(First::Media),
                _ => None,
            };
            if let Some(kind) = kind {
                authors().for_each(|author| first(author, kind));
            }
            if revision.class == Class::Create && hub.translation_of(id).is_some() {
                authors().for_each(|author| first(author, First::Translation));
            }
            for (person, role) in &commit.roles {
                let person = people.of_history(*person);
                match role {
                    Role::Translation => first(person, First::Translation),
                    Role::Review => first(person, First::Review),
                    Role::Illustration => first(person, First::Media),
                    Role::Ideas | Role::Report => {}
                }
            }
            if revision.class == Class::Create {
                for author in authors() {
                    let created = &mut all[author.0 as usize].created;
                    if created.last() != Some(&id) {
                        created.push(id);
                    }
                }
            }
            if !std::mem::replace(&mut reviewed[revision.commit.0 as usize], true) {
                for (person, _) in commit
                    .roles
                    .iter()
                    .filter(|(_, role)| *role == Role::Review)
                {
                    all[people.of_history(*person).0 as usize].reviews += 1;
                }
            }
        }
    }
    for review in &hub.reviews.all {
        let (Ok(()), Some(page), Some(reviewer), Some(commit)) =
            (review.counted, review.page, review.reviewer, review.commit)
        else {
            continue;
        };
        let activity = &mut all[reviewer.0 as usize];
        activity.reviews += 1;
        let moment = Moment {
            time: history.commit(commit).authored,
            page,
            commit,
        };
        let first = activity.firsts.entry(First::Review).or_insert(moment);
        *first = (*first).min(moment);
    }
    all
}
