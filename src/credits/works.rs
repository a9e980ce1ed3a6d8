//! What citation formats say about a work: the hub as a whole, or one page of it.

use std::collections::BTreeSet;

use super::text::counted;
use super::{Credits, Scope, nameable};
use crate::digest::Digest;
use crate::history::Timestamp;
use crate::hub::names::fold;
use crate::hub::people::{Person, PersonId};
use crate::hub::{Hub, Page};
use crate::license::License;
use crate::privacy::{is_web, shown};

/// Something that can be cited.
pub(super) struct Work<'a> {
    /// Its title, on one line.
    pub title: String,
    /// One or two sentences about it.
    pub summary: String,
    /// Its address, where the hub knows its own.
    pub url: Option<String>,
    /// Those of its byline who may be named.
    pub authors: Vec<Author<'a>>,
    /// How many more there are.
    pub hidden: usize,
    /// Its licence.
    pub license: Option<&'a License>,
    /// The day of its last change.
    pub date: Option<String>,
    /// The commit that it is cited from: a page's own last one, so that what is said of it changes
    /// only with it.
    pub revision: Option<String>,
}

/// An author as citations name them.
pub(super) struct Author<'a> {
    /// The whole name.
    pub name: &'a str,
    /// Given and family names, where the profile says which are which.
    pub split: Option<(&'a str, &'a str)>,
    /// ORCID iD, digits and hyphens.
    pub orcid: Option<&'a str>,
    /// Home page.
    pub website: Option<&'a str>,
    /// Account at a forge.
    pub login: Option<&'a str>,
}

/// The name of all that citations say of a page.
pub fn cited(hub: &Hub, page: &Page) -> Option<Digest> {
    let work = Work::page(hub, page);
    let authors: Vec<_> = work
        .authors
        .iter()
        .map(|author| {
            (
                author.name,
                author.split,
                author.orcid,
                author.website,
                author.login,
            )
        })
        .collect();
    Digest::of(&(
        (&work.title, &work.summary, &work.url),
        (authors, work.hidden),
        work.license.map(License::as_str),
        (&work.date, &work.revision),
    ))
}

impl<'a> Work<'a> {
    /// The works asked about: each page, or the hub as one.
    pub fn all(credits: &Credits<'a>) -> Vec<Self> {
        match credits.scope {
            Scope::Hub => vec![Self::hub(credits)],
            Scope::Pages => credits
                .pages
                .iter()
                .map(|entry| Self::page(credits.hub, entry.page))
                .collect(),
        }
    }

    /// The hub as a whole: everybody who is in a byline, those with the most words first.
    fn hub(credits: &Credits<'a>) -> Self {
        let hub = credits.hub;
        let config = &hub.config;
        let bylines = credits
            .pages
            .iter()
            .flat_map(|entry| entry.page.credit.byline());
        let hidden: BTreeSet<PersonId> = bylines
            .map(|part| part.person)
            .filter(|id| nameable(hub, *id).is_none())
            .collect();
        Self {
            title: shown(&hub.title),
            summary: config.description.as_deref().map(shown).unwrap_or_default(),
            url: config.url.as_ref().map(ToString::to_string),
            authors: credits
                .people
                .iter()
                .filter(|total| total.bylines > 0)
                .map(|total| Author::new(total.person))
                .collect(),
            hidden: hidden.len(),
            license: config.licensing.default.as_ref(),
            date: hub
                .history
                .commits
                .first()
                .map(|commit| commit.authored.date()),
            revision: hub.history.head.map(|head| head.short().to_string()),
        }
    }

    /// One page.
    pub fn page(hub: &'a Hub, page: &'a Page) -> Self {
        let all = page.credit.byline().count();
        let authors: Vec<Author> = page
            .credit
            .byline()
            .filter_map(|part| nameable(hub, part.person))
            .map(Author::new)
            .collect();
        Self {
            title: shown(&page.title),
            summary: shown(page.summary()),
            url: address(hub, page.url.as_str()),
            hidden: all - authors.len(),
            authors,
            license: page.license.as_ref(),
            date: page
                .credit
                .changed
                .map(Timestamp::date)
                .or_else(|| page.meta.date.clone()),
            revision: page
                .credit
                .latest()
                .map(|index| hub.history.commit(index).id.short().to_string()),
        }
    }

    /// Those who are not named, as the last of the authors; `None` when there are none.
    pub fn others(&self, hub: &Hub) -> Option<String> {
        match (self.authors.is_empty(), self.hidden) {
            (true, _) => Some(format!("The contributors of {}", shown(&hub.title))),
            (false, 0) => None,
            (false, hidden) => Some(format!("and {}", counted(hidden, "other", "others"))),
        }
    }
}

impl<'a> Author<'a> {
    /// The author that a person is.
    pub fn new(person: &'a Person) -> Self {
        let profile = person.profile.as_deref();
        // An account and a register lead to the name that a pseudonym stands for.
        let accounts = profile.filter(|_| person.shows_accounts());
        let given = profile.and_then(|profile| profile.given_names.as_deref());
        let family = profile.and_then(|profile| profile.family_names.as_deref());
        // Only the name that is shown is taken apart: a pseudonym's profile may hold another one.
        let split = given.zip(family).filter(|(given, family)| {
            let shown = fold(&person.name);
            [
                format!("{given} {family}"),
                format!("{family} {given}"),
                format!("{family}{given}"),
            ]
            .iter()
            .any(|name| fold(name) == shown)
        });
        Self {
            name: &person.name,
            split,
            orcid: accounts
                .and_then(|profile| profile.orcid.as_deref())
                .filter(|orcid| is_orcid(orcid)),
            website: profile
                .and_then(|profile| profile.url.as_deref())
                .or(person.url.as_deref())
                .filter(|url| is_web(url)),
            login: accounts
                .and_then(|profile| profile.identity.logins.first())
                .map(|login| login.name.as_str()),
        }
    }
}

/// The full address of something on the site, where the hub knows its own.
pub(super) fn address(hub: &Hub, url: &str) -> Option<String> {
    let base = hub.config.url.as_ref()?;
    Some(format!("{}{url}", base.as_str().trim_end_matches('/')))
}

/// Whether a text has the form of an ORCID iD: `0000-0002-1825-0097`.
fn is_orcid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let digits = |group: &str, last: bool| {
        group.len() == 4
            && group
                .char_indices()
                .all(|(at, c)| c.is_ascii_digit() || last && at == 3 && c == 'X')
    };
    groups.len() == 4
        && groups
            .iter()
            .enumerate()
            .all(|(at, group)| digits(group, at == 3))
}
