//! `hub.json`: the hub for programs. Its form is stable; a change that could break a reader raises
//! `version`.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::history::Timestamp;
use serde::{Serialize, Serializer};

use crate::diagnostic::Counts;
use crate::hub::{Hub, Page, PageId, PageKind, Person, PersonId, Place};
use crate::json;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::view::{CreditView, PageReviewView};

/// Bytes that a page takes, or somewhat more.
const PAGE: usize = 1280;

const PLACE: Place = Place::file("catalogue", "hub.json");

pub(super) struct Catalogue;

#[derive(Serialize)]
struct Document<'a, P: Serialize> {
    version: u32,
    title: &'a str,
    commit: Option<String>,
    history: crate::history::Completeness,
    pages: P,
    contributors: Vec<PersonEntry>,
    findings: Counts,
}

#[derive(Serialize)]
struct PageEntry<'a> {
    path: &'a str,
    url: String,
    title: &'a str,
    language: &'a str,
    /// It lists what its name may mean.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    disambiguation: bool,
    license: Option<&'a str>,
    attestation: Option<String>,
    created: Option<String>,
    changed: Option<String>,
    categories: Vec<&'a str>,
    contributors: Vec<PartEntry>,
    links: Vec<String>,
    missing: Vec<String>,
    sources: Vec<SourceEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reviews: Vec<ReviewEntry>,
}

/// A review of the page. Whoever is not to be named has no `by`.
#[derive(Serialize)]
struct ReviewEntry {
    by: Option<String>,
    date: String,
    revision: Option<String>,
    /// Substantive changes since.
    since: usize,
    scope: Vec<&'static str>,
    verdict: &'static str,
    counted: bool,
    /// Why it does not count.
    #[serde(skip_serializing_if = "str::is_empty")]
    why: &'static str,
}

#[derive(Serialize)]
struct PartEntry {
    id: String,
    name: String,
    roles: Vec<String>,
    changes: u32,
    /// Whether this is a program.
    bot: bool,
    /// Approximate, in per cent of the words.
    share: Option<u8>,
}

#[derive(Serialize)]
struct SourceEntry<'a> {
    title: &'a str,
    author: &'a str,
    url: Option<&'a str>,
    license: Option<&'a str>,
    relation: &'a str,
    changes: &'a str,
}

#[derive(Serialize)]
struct PersonEntry {
    id: String,
    name: String,
    url: String,
    bot: bool,
    pages: usize,
    changes: usize,
    first: Option<String>,
    last: Option<String>,
}

/// A list of which each entry is made when it is written: all of them would not fit well into
/// memory.
struct Each<I>(RefCell<I>);

impl<I: Iterator<Item: Serialize>> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&mut *self.0.borrow_mut())
    }
}

impl Kind for Catalogue {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            heavy: true,
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let pages = hub
            .pages_with_ids()
            .filter(|(_, page)| page.kind != PageKind::Envelope)
            .map(|(id, page)| page_entry(site, id, page));
        let contributors = site.credits().into_iter();
        let contributors =
            contributors.filter_map(|(id, credit)| Some(person_entry(named(site, id)?, credit)));
        let document = Document {
            version: 1,
            title: &hub.title,
            commit: hub.history.head.map(|id| id.to_string()),
            history: hub.completeness(),
            pages: Each(RefCell::new(pages)),
            contributors: contributors.collect(),
            findings: Counts::of(site.findings),
        };
        // Room for what a page usually takes: growing would copy it all when it is largest.
        let mut bytes = Vec::with_capacity(hub.pages.len() * PAGE);
        json::write_lines(&mut bytes, &document, 2).expect("texts and numbers are always JSON");
        bytes.push(b'\n');
        Content::Bytes(
            crate::privacy::json::seen(String::from_utf8(bytes).expect("JSON is UTF-8"))
                .into_bytes(),
        )
    }
}

/// Who is at `id`, where they may be named.
fn named<'h>(site: &Site<'h>, id: PersonId) -> Option<&'h Person> {
    site.person(id).map(|_| site.hub.people.get(id))
}

fn page_entry<'h>(site: &Site<'h>, id: PageId, page: &'h Page) -> PageEntry<'h> {
    let hub = site.hub;
    PageEntry {
        path: page.source.path.as_str(),
        url: page.url.to_string(),
        title: &page.title,
        language: &page.language,
        disambiguation: page.meta.disambiguation,
        license: page.license.as_ref().map(crate::license::License::as_str),
        attestation: site.attestation(page).map(|attestation| attestation.proof),
        created: time(page.credit.created, page),
        changed: time(page.credit.changed, page),
        categories: page
            .categories
            .iter()
            .map(|id| hub.category(*id).title.as_str())
            .collect(),
        contributors: page
            .credit
            .people
            .iter()
            .filter_map(|part| Some((part, named(site, part.person)?)))
            .map(|(part, person)| PartEntry {
                id: person.key.clone(),
                name: person.name.clone(),
                roles: part.roles.clone(),
                changes: part.changes,
                bot: person.bot,
                share: part.share,
            })
            .collect(),
        links: hub
            .links_to(id)
            .iter()
            .map(|id| hub.page(*id).url.to_string())
            .collect(),
        missing: missing(hub, id),
        sources: page
            .meta
            .sources
            .iter()
            .map(|source| SourceEntry {
                title: &source.title,
                author: &source.author,
                url: source.url.as_deref(),
                license: source.license.as_deref(),
                relation: &source.relation,
                changes: &source.changes,
            })
            .collect(),
        reviews: site.page_reviews(id).into_iter().map(review).collect(),
    }
}

fn review(review: PageReviewView) -> ReviewEntry {
    ReviewEntry {
        by: review.by.map(|by| by.name),
        date: review.date,
        revision: review.revision.map(|revision| revision.id),
        since: review.since,
        scope: review.scope,
        verdict: review.verdict,
        counted: review.why.is_empty(),
        why: review.why,
    }
}

/// A time of git's, else the beginning of front matter's day.
fn time(of_git: Option<Timestamp>, page: &Page) -> Option<String> {
    let day = page.meta.date.as_ref();
    of_git
        .map(Timestamp::rfc3339)
        .or_else(|| day.map(|day| format!("{day}T00:00:00Z")))
}

fn person_entry(person: &Person, credit: CreditView) -> PersonEntry {
    PersonEntry {
        id: person.key.clone(),
        name: credit.name,
        url: person.page.to_string(),
        bot: credit.bot,
        pages: credit.pages,
        changes: credit.changes,
        first: credit.first,
        last: credit.last,
    }
}

fn missing(hub: &Hub, id: PageId) -> Vec<String> {
    let mut titles = Vec::new();
    let mut known = BTreeSet::new();
    for link in hub
        .page(id)
        .facts
        .links
        .iter()
        .filter(|link| !link.kind.is_image())
    {
        if let crate::hub::Target::Missing { title, .. } = hub.resolve(id, link)
            && known.insert(title.clone())
        {
            titles.push(title);
        }
    }
    titles
}
