//! Somebody's part in a page, and the changes that it is made of.

use std::collections::BTreeMap;

use crate::history::{BlobId, Class, CommitIndex, Role, Timestamp, WordCounts};
use crate::hub::ids::PersonId;

/// Somebody's part in a page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Who.
    pub person: PersonId,
    /// Whether they belong in the byline.
    pub standing: Standing,
    /// Kinds of work as in all-contributors, each once, in the order they came: `content`,
    /// `translation`, `review`, …
    pub roles: Vec<String>,
    /// Commits with their name on them that earn credit.
    pub changes: u32,
    /// How many of their changes are of each class, undone ones not among them.
    pub classes: BTreeMap<Class, u32>,
    /// How many of their changes were undone.
    pub undone: u32,
    /// Words of today's text that are theirs, in hundredths: what several wrote together is split
    /// evenly.
    pub words: u64,
    /// Approximate share of today's text in per cent, 1–100; only where two or more people have
    /// one.
    pub share: Option<u8>,
    /// First and last of their commits.
    pub active: Option<(Timestamp, Timestamp)>,
    /// Whether somebody of the same full name stands before them in the byline, which shows a name
    /// once.
    pub is_namesake: bool,
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
    /// In the byline: wrote the page that this one is a translation of, or words that it took over
    /// from another page.
    Original,
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

impl Standing {
    /// Whether it is a place in the byline.
    pub fn is_byline(self) -> bool {
        matches!(
            self,
            Self::Pinned | Self::Creator | Self::Author | Self::Original
        )
    }
}

impl Revision {
    /// Whether it gave the page new text that still counts.
    pub fn is_work(&self) -> bool {
        self.class.makes_author() && !self.undone
    }
}

impl Part {
    pub(super) fn of(person: PersonId) -> Self {
        Self {
            person,
            standing: Standing::Mentioned,
            roles: Vec::new(),
            changes: 0,
            classes: BTreeMap::new(),
            undone: 0,
            words: 0,
            share: None,
            active: None,
            is_namesake: false,
        }
    }

    pub(super) fn add(&mut self, role: &str, standing: Standing) {
        self.standing = self.standing.min(standing);
        if !self.roles.iter().any(|known| known == role) {
            self.roles.push(role.to_owned());
        }
    }

    pub(super) fn seen(&mut self, time: Timestamp) {
        self.active = Some(self.active.map_or((time, time), |(first, last)| {
            (first.min(time), last.max(time))
        }));
    }
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
