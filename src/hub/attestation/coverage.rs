//! How many revisions rest on what.

use std::collections::BTreeMap;

use super::standing::{Revision, Standing};

/// How many revisions rest on what, by the words of [`Ground`](super::standing::Ground),
/// [`NotNeeded`](super::standing::NotNeeded) and [`Missing`](super::standing::Missing).
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// All of them.
    pub revisions: usize,
    /// Those that their authors certified, by where.
    pub certified: BTreeMap<&'static str, usize>,
    /// Those that need no certification, by why.
    pub not_needed: BTreeMap<&'static str, usize>,
    /// Those without, by what is wrong.
    pub missing: BTreeMap<&'static str, usize>,
    /// Those of the missing ones that are only doubtful.
    pub doubtful: usize,
    /// Those with a co-author who has not certified them.
    pub co_authors: usize,
}

impl Coverage {
    /// The coverage of some revisions.
    pub fn of<'a>(revisions: impl IntoIterator<Item = &'a Revision>) -> Self {
        let mut coverage = Self::default();
        for revision in revisions {
            coverage.add(revision);
        }
        coverage
    }

    /// Counts one more.
    pub fn add(&mut self, revision: &Revision) {
        self.revisions += 1;
        self.co_authors += usize::from(!revision.co_authors.is_empty());
        let (counts, name) = match &revision.standing {
            Standing::Certified(certificate) => (&mut self.certified, certificate.ground.name()),
            Standing::NotNeeded(why) => (&mut self.not_needed, why.name()),
            Standing::Missing(what) => {
                self.doubtful += usize::from(what.is_doubt());
                (&mut self.missing, what.name())
            }
        };
        *counts.entry(name).or_default() += 1;
    }

    /// Counts what another coverage counts, of other revisions.
    pub fn join(&mut self, other: &Self) {
        self.revisions += other.revisions;
        self.doubtful += other.doubtful;
        self.co_authors += other.co_authors;
        for (own, others) in [
            (&mut self.certified, &other.certified),
            (&mut self.not_needed, &other.not_needed),
            (&mut self.missing, &other.missing),
        ] {
            for (name, count) in others {
                *own.entry(name).or_default() += count;
            }
        }
    }

    /// Revisions that their authors certified.
    pub fn certified(&self) -> usize {
        self.certified.values().sum()
    }

    /// Revisions that need no certification.
    pub fn not_needed(&self) -> usize {
        self.not_needed.values().sum()
    }

    /// Revisions that lack one, doubtful ones among them.
    pub fn missing(&self) -> usize {
        self.missing.values().sum()
    }
}
