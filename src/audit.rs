//! Which changes nobody certified, and on what the others rest: the value behind
//! `commonweal audit`, written in one file for each format.
//!
//! Somebody who asked not to be named is counted and appears in no format.

use std::collections::BTreeMap;

use crate::config::CoAuthors;
use crate::history::{Commit, Completeness, PersonId as HistoryId};
use crate::hub::attestation::{Coverage, Missing, Revision, Standing, reason, step};
use crate::hub::people::{Person, PersonId, Visibility};
use crate::hub::{Hub, Page, PageId};
use crate::privacy::without_hosts;

pub mod csv;
pub mod json;
pub mod table;

/// Which revisions are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those that lack a certification.
    Lacking,
    /// All of them.
    All,
}

/// The audit of a hub.
pub struct Audit<'a> {
    /// The hub.
    pub hub: &'a Hub,
    /// Which revisions are listed.
    pub scope: Scope,
    /// How many revisions rest on what.
    pub coverage: &'a Coverage,
    /// The listed revisions, newest first.
    pub lines: Vec<Line<'a>>,
    /// Every page with the coverage of its revisions, by path.
    pub pages: Vec<(&'a Page, Coverage)>,
    /// Every author who may be named, with the coverage of their revisions: those who lack most
    /// first.
    pub people: Vec<(&'a Person, Coverage)>,
    /// The coverage of all others.
    pub hidden: Coverage,
}

/// A revision.
pub struct Line<'a> {
    /// How it stands.
    pub revision: &'a Revision,
    /// Its commit.
    pub commit: &'a Commit,
    /// Who wrote it, unless they are not to be named.
    pub author: Option<&'a Person>,
    /// The first line of its message.
    pub subject: String,
    /// The files that it changed, pages first.
    pub paths: Vec<&'a str>,
    /// What its author lacks.
    pub lack: Option<Lack>,
    /// What its co-authors lack, each with who they are unless they are not to be named.
    pub co_authors: Vec<(Option<&'a Person>, Lack)>,
}

/// What somebody lacks.
pub struct Lack {
    /// The word for it.
    pub name: &'static str,
    /// Whether it is only doubtful.
    pub is_doubt: bool,
    /// What is wrong.
    pub why: String,
    /// The exact next step.
    pub next: String,
}

impl<'a> Audit<'a> {
    /// Audits a hub.
    pub fn new(hub: &'a Hub, scope: Scope) -> Self {
        let attestations = &hub.attestations;
        let mut of_pages: BTreeMap<PageId, Coverage> = BTreeMap::new();
        let mut of_people: BTreeMap<PersonId, Coverage> = BTreeMap::new();
        for revision in attestations.revisions() {
            for page in &revision.pages {
                of_pages.entry(*page).or_default().add(revision);
            }
            of_people
                .entry(
                    hub.people
                        .of_history(hub.history.commit(revision.commit).author),
                )
                .or_default()
                .add(revision);
        }
        let pages = of_pages
            .into_iter()
            .map(|(id, coverage)| (hub.page(id), coverage))
            .collect();
        let mut hidden = Coverage::default();
        let mut people: Vec<(&Person, Coverage)> = Vec::new();
        for (id, coverage) in of_people {
            match nameable(hub, id) {
                Some(person) => people.push((person, coverage)),
                None => hidden.join(&coverage),
            }
        }
        people.sort_by_cached_key(|(person, coverage)| {
            let most = |count: usize| std::cmp::Reverse(count);
            (
                person.bot,
                most(coverage.missing()),
                most(coverage.revisions),
                person.name.clone(),
                person.key.clone(),
            )
        });
        let listed = |revision: &&Revision| {
            scope == Scope::All
                || matches!(revision.standing, Standing::Missing(_))
                || !revision.co_authors.is_empty()
        };
        let lines = attestations
            .revisions()
            .iter()
            .filter(listed)
            .map(|revision| line(hub, revision))
            .collect();
        Self {
            hub,
            scope,
            coverage: attestations.coverage(),
            lines,
            pages,
            people,
            hidden,
        }
    }

    /// Whether the hub asks for certifications and some revisions lack one.
    pub fn fails(&self) -> bool {
        let licensing = &self.hub.config.licensing;
        let lacks = |line: &Line| {
            line.lack.as_ref().is_some_and(|lack| !lack.is_doubt)
                || licensing.attestation.co_authors == CoAuthors::Require
                    && line.co_authors.iter().any(|(_, lack)| !lack.is_doubt)
        };
        licensing.attestation.require && self.lines.iter().any(lacks)
    }

    /// Whether a part of the history is missing, so that nobody can tell.
    pub fn cannot_tell(&self) -> bool {
        self.hub.completeness() == Completeness::Shallow
    }
}

impl Line<'_> {
    /// `certified`, `not-needed` or `missing`.
    pub fn standing(&self) -> &'static str {
        match self.revision.standing {
            Standing::Certified(_) => "certified",
            Standing::NotNeeded(_) => "not-needed",
            Standing::Missing(_) => "missing",
        }
    }
}

fn line<'a>(hub: &'a Hub, revision: &'a Revision) -> Line<'a> {
    let commit = hub.history.commit(revision.commit);
    let pages = revision
        .pages
        .iter()
        .map(|id| hub.page(*id).source.path.as_str());
    let lack = |missing: &Missing, person: HistoryId| Lack {
        name: missing.name(),
        is_doubt: missing.is_doubt(),
        why: without_hosts(&reason(hub, missing)),
        next: without_hosts(&step(hub, &hub.attestations, commit, person)),
    };
    let named = |person: HistoryId| nameable(hub, hub.people.of_history(person));
    Line {
        revision,
        commit,
        author: named(commit.author),
        subject: without_hosts(&commit.subject),
        paths: pages
            .chain(revision.media.iter().map(|path| path.as_str()))
            .collect(),
        lack: if let Standing::Missing(missing) = &revision.standing {
            Some(lack(missing, commit.author))
        } else {
            None
        },
        co_authors: revision
            .co_authors
            .iter()
            .map(|co_author| {
                (
                    named(co_author.person),
                    lack(&co_author.missing, co_author.person),
                )
            })
            .collect(),
    }
}

/// A person who may be named.
fn nameable(hub: &Hub, id: PersonId) -> Option<&Person> {
    Some(hub.people.get(id)).filter(|person| person.visibility != Visibility::Hidden)
}
