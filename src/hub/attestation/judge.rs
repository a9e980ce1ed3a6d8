//! How each commit in scope stands.

use super::attestations::Attestations;
use super::coverage::Coverage;
use super::entries::{self, Judged, Pages, Profiles};
use super::remedies::Remedies;
use super::scope::{Touched, scope};
use super::standing::{Certificate, CoAuthor, Ground, Missing, NotNeeded, Revision, Standing};
use super::statements::{DCO, Statement, Statements};
use crate::config::{CoAuthors, Proof};
use crate::history::{Commit, CommitIndex, PersonId as HistoryId, Placement};
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;

/// How many sign-offs of others are compared with a name: it only decides what is told.
const COMPARED: usize = 10;

struct Judge<'a> {
    hub: &'a Linked,
    asked: &'a Statement,
    dco: &'a Statement,
    remedies: Remedies,
    profiles: Profiles,
    pages: Pages,
}

/// Looks into every commit in scope. The hub is otherwise complete.
pub fn judge(hub: &Linked) -> Attestations {
    let rules = &hub.config.licensing;
    let statements = Statements::read(
        &hub.sources,
        &hub.history,
        rules
            .attestation
            .statement
            .as_ref()
            .map(|(name, _)| name.as_str()),
    );
    let mut checked = Vec::new();
    let (profiles, pages) = entries::read(hub, &statements, &mut checked);
    let dco = statements.get(DCO).unwrap_or(statements.asked());
    let judge = Judge {
        hub,
        asked: statements.asked(),
        dco,
        remedies: Remedies::of(&hub.history),
        profiles,
        pages,
    };
    let revisions: Vec<Revision> = scope(hub)
        .into_iter()
        .map(|(commit, touched)| judge.revision(commit, &touched))
        .collect();
    let coverage = Coverage::of(&revisions);
    Attestations {
        revisions,
        coverage,
        entries: checked,
        statements,
    }
}

impl Judge<'_> {
    fn revision(&self, index: CommitIndex, touched: &[Touched]) -> Revision {
        let commit = self.hub.history.commit(index);
        let pages: Vec<PageId> = touched
            .iter()
            .filter_map(|what| {
                if let Touched::Page(id) = what {
                    Some(*id)
                } else {
                    None
                }
            })
            .collect();
        let media = touched.iter().filter_map(|what| {
            if let Touched::Media(at) = what {
                Some(self.hub.media.get(*at)?.path.clone())
            } else {
                None
            }
        });
        let media = media.collect();
        let is_before = self.is_before(commit);
        let standing = if self.hub.history.person(commit.author).proven_bot {
            Standing::NotNeeded(NotNeeded::Bot)
        } else {
            match self.ground(index, commit, commit.author, &pages) {
                Ok(certificate) => Standing::Certified(certificate),
                Err(_) if is_before => Standing::NotNeeded(NotNeeded::BeforeSince),
                Err(missing) => Standing::Missing(missing),
            }
        };
        let co_authors = if is_before {
            Vec::new()
        } else {
            self.co_authors(index, commit, &pages)
        };
        Revision {
            commit: index,
            standing,
            co_authors,
            pages,
            media,
        }
    }

    /// Whether a commit is older than the question. The committer's clock counts too: the author's
    /// is easily set back.
    fn is_before(&self, commit: &Commit) -> bool {
        self.hub
            .config
            .licensing
            .attestation
            .since
            .is_some_and(|since| commit.authored.day() < since && commit.committed.day() < since)
    }

    /// Humans who wrote a commit too and have not certified it.
    fn co_authors(&self, index: CommitIndex, commit: &Commit, pages: &[PageId]) -> Vec<CoAuthor> {
        if self.hub.config.licensing.attestation.co_authors == CoAuthors::Off
            || commit.co_authors.is_empty()
        {
            return Vec::new();
        }
        let humans = commit
            .co_authors
            .iter()
            .copied()
            .filter(|person| !self.hub.history.person(*person).bot);
        let lacking = humans.filter_map(|person| {
            Some(CoAuthor {
                person,
                missing: self.ground(index, commit, person, &[]).err()?,
            })
        });
        let lacking: Vec<CoAuthor> = lacking.collect();
        if lacking.is_empty() || self.is_suggestion(index, commit, pages) {
            Vec::new()
        } else {
            lacking
        }
    }

    /// Whether a commit only takes over what a reviewer suggested, and little of it: forges name
    /// the reviewer as a co-author then, who has no way to sign. The words are counted; what the
    /// message says about its size proves nothing.
    fn is_suggestion(&self, index: CommitIndex, commit: &Commit, pages: &[PageId]) -> bool {
        let subject = commit.subject.to_lowercase();
        let small = |page: &PageId| {
            let revision = self
                .hub
                .page(*page)
                .credit
                .revisions
                .iter()
                .find(|revision| revision.commit == index);
            let words = revision.and_then(|revision| revision.words);
            words.is_some_and(|words| {
                words.added.max(words.removed) < self.hub.config.credit.minor.words
            })
        };
        subject.starts_with("apply ")
            && subject.contains("suggestion")
            && !commit.media
            && !pages.is_empty()
            && pages.iter().all(small)
    }

    /// Where somebody certified a commit, or what is wrong. Only its author can have done it on
    /// `pages`.
    fn ground(
        &self,
        index: CommitIndex,
        commit: &Commit,
        person: HistoryId,
        pages: &[PageId],
    ) -> Result<Certificate, Missing> {
        let accepts = |proof| {
            self.hub
                .config
                .licensing
                .attestation
                .accept
                .contains(&proof)
        };
        let mut missing = match self.by_sign_off(index, commit, person) {
            Ok(_) if !accepts(Proof::SignOff) => Missing::NotAccepted,
            Ok(ground) => return Ok(self.signed_off(ground, index)),
            Err(_) if !accepts(Proof::SignOff) => Missing::NoLine,
            Err(missing) => missing,
        };
        let mut told = |what: Missing| {
            if missing == Missing::NoLine {
                missing = what;
            }
        };
        if accepts(Proof::Profile) {
            let written = commit.authored.day();
            for entry in self
                .profiles
                .get(&self.hub.people.of_history(person))
                .into_iter()
                .flatten()
            {
                match (entry.day, self.covers(entry, index)) {
                    (None, _) => told(Missing::Undated),
                    (Some(day), _) if day > written => told(Missing::LaterProfile(day)),
                    (Some(day), Ok(())) => return Ok(self.certificate(Ground::Profile(day), index)),
                    (Some(_), Err(what)) => told(what),
                }
            }
        }
        if accepts(Proof::Page) && !pages.is_empty() {
            match self.on_pages(index, commit, person, pages) {
                Ok(ground) => return Ok(self.certificate(ground, index)),
                Err(Some(what)) => told(what),
                Err(None) => {}
            }
        }
        Err(missing)
    }

    fn by_sign_off(
        &self,
        index: CommitIndex,
        commit: &Commit,
        person: HistoryId,
    ) -> Result<Ground, Missing> {
        let own = commit
            .sign_offs
            .iter()
            .filter(|sign_off| sign_off.person == Some(person) && !sign_off.program);
        let own = own.min_by_key(|sign_off| {
            (
                !sign_off.name_matches,
                sign_off.placement == Placement::Body,
            )
        });
        if let Some(sign_off) = own.filter(|sign_off| sign_off.name_matches) {
            return Ok(Ground::SignOff(sign_off.placement));
        }
        if let Some(later) = self.remedies.own(index, person) {
            return Ok(Ground::Remediation(later));
        }
        let on_behalf = self.remedies.on_behalf(index, person);
        if let Some((later, signer)) =
            on_behalf.filter(|_| self.hub.config.licensing.attestation.third_party)
        {
            return Ok(Ground::ThirdParty(later, signer));
        }
        if let Some(sign_off) = own {
            return Err(Missing::OtherName(sign_off.name.clone()));
        }
        let identity = self.hub.history.person(person);
        let humans = || commit.sign_offs.iter().filter(|sign_off| !sign_off.program);
        Err(
            match (
                humans()
                    .take(COMPARED)
                    .find(|sign_off| identity.has_name(&sign_off.name)),
                humans().next(),
                commit.sign_offs.first(),
            ) {
                (Some(own), _, _) => Missing::OtherAddress(own.name.clone()),
                _ if on_behalf.is_some() => {
                    Missing::OnBehalf(on_behalf.map_or(index, |(later, _)| later))
                }
                (_, Some(other), _) => Missing::OthersLine(other.name.clone()),
                (_, None, Some(program)) => Missing::Program(program.name.clone()),
                (_, None, None) => Missing::NoLine,
            },
        )
    }

    /// Whether an entry certifies a commit, its date aside.
    fn covers(&self, entry: &Judged, index: CommitIndex) -> Result<(), Missing> {
        match &entry.signed {
            Err(other) => Err(Missing::OtherStatement(other.clone())),
            Ok(_) if !entry.writer.counts() => Err(Missing::Foreign),
            Ok(signed) if !self.asked.covers(*signed, index) => Err(Missing::OtherText),
            Ok(_) => Ok(()),
        }
    }

    /// Whether each page has an attestation of its own by the person; nothing is told where no page
    /// has any.
    fn on_pages(
        &self,
        index: CommitIndex,
        commit: &Commit,
        person: HistoryId,
        pages: &[PageId],
    ) -> Result<Ground, Option<Missing>> {
        let person = self.hub.people.of_history(person);
        let any = pages.iter().any(|page| self.pages.contains_key(page));
        for page in pages {
            let Some((_, entry)) = self.pages.get(page).filter(|(by, _)| *by == person) else {
                return Err(any.then_some(Missing::PageLacks(*page)));
            };
            self.covers(entry, index).map_err(Some)?;
            match entry.day {
                _ if entry.unsound => return Err(Some(Missing::Undated)),
                Some(day) if day > commit.authored.day() => {
                    return Err(Some(Missing::LaterProfile(day)));
                }
                _ => {}
            }
        }
        pages.first().map(|page| Ground::Page(*page)).ok_or(None)
    }

    /// A sign-off certifies the statement's text in force; before there was any, the Developer
    /// Certificate of Origin, as everywhere.
    fn signed_off(&self, ground: Ground, index: CommitIndex) -> Certificate {
        match self.asked.in_force(index) {
            Some(version) => Certificate {
                ground,
                statement: self.asked.id.clone(),
                version: *version,
            },
            None => Certificate {
                ground,
                statement: self.dco.id.clone(),
                version: self.dco.versions[0],
            },
        }
    }

    fn certificate(&self, ground: Ground, index: CommitIndex) -> Certificate {
        let version = self
            .asked
            .in_force(index)
            .or(self.asked.versions.last())
            .copied()
            .unwrap_or(self.dco.versions[0]);
        Certificate {
            ground,
            statement: self.asked.id.clone(),
            version,
        }
    }
}
