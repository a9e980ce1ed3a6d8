//! What of a hub readers find: articles, categories, contributors who may be named, calls; and
//! where the texts of each come from.

use std::ops::Range;

use serde::Serialize;

use crate::dialects::Dialects;
use crate::digest::Digest;
use crate::hub::{Call, Category, Hub, Page, Person as Contributor};
use crate::language::tag;
use crate::markdown::{self, Dialect, LinkKind};
use crate::search::record::{Document, Part, Person, Shown, Sort, Terms};
use crate::sources::Source;
use crate::{excerpt, privacy};

/// Longest text of a page that results show, in bytes.
const SHOWN: usize = 300;

/// Most names of a page that lead to it.
const ALIASES: usize = 20;

/// A page that readers find, with the place of its text: it is read when nobody knows its terms.
pub(super) struct Findable<'h> {
    /// The language in which it is found.
    pub(super) language: &'h str,
    pub(super) shown: Shown,
    pub(super) people: Vec<Person>,
    text: Option<(&'h Source, Range<usize>)>,
    /// Its headings below the title; none where only its text tells them.
    headings: Option<Vec<&'h str>>,
    /// What else it says.
    besides: Vec<&'h str>,
}

/// All that the terms of a page are made from.
#[derive(Serialize)]
struct Ingredients<'a> {
    shown: &'a Shown,
    people: &'a [Person],
    text: Option<(Digest, Range<usize>)>,
    headings: &'a Option<Vec<&'a str>>,
    besides: &'a [&'a str],
    dialects: Dialects,
    cites: bool,
    redaction: Option<Digest>,
}

/// Every page that readers find.
pub(super) fn all(hub: &Hub) -> Vec<Findable<'_>> {
    let pages = hub.pages.iter();
    let pages = pages.filter(|page| page.kind.is_listed());
    let people = hub.people.all.iter().filter(|person| person.is_shown());
    pages
        .map(|page| of_page(hub, page))
        .chain(
            hub.categories
                .iter()
                .map(|category| of_category(hub, category)),
        )
        .chain(people.map(|person| of_person(hub, person)))
        .chain(hub.calls.all.iter().map(|call| of_call(hub, call)))
        .collect()
}

impl Findable<'_> {
    /// The name of all that its terms are made from.
    pub(super) fn name(&self, hub: &Hub) -> Option<Digest> {
        let redaction = &hub.people.redaction;
        Digest::of(&Ingredients {
            shown: &self.shown,
            people: &self.people,
            text: self
                .text
                .as_ref()
                .map(|(source, body)| (source.digest(), body.clone())),
            headings: &self.headings,
            besides: &self.besides,
            dialects: hub.config.dialects.unwrap_or_default(),
            cites: !hub.config.bibliography.is_empty(),
            redaction: redaction.digest().filter(|_| !redaction.is_empty()),
        })
    }

    /// Its terms, read from its text.
    pub(super) fn terms(&self, hub: &Hub) -> Terms {
        let dialect = Dialect::HUB
            .reading(hub.config.dialects.unwrap_or_default())
            .citing(!hub.config.bibliography.is_empty());
        let read = self
            .text
            .as_ref()
            .map(|(source, body)| markdown::parse(&source.text, body.clone(), dialect));
        let texts = read.as_ref().map(|read| {
            let mut texts = read.texts();
            // A link shows somebody's name only if they may be named.
            let is_person = |target: &str| target.trim_start().starts_with('@');
            let mut links = read.facts.links.iter();
            if links.any(|link| link.kind == LinkKind::Wiki && is_person(&link.target)) {
                texts.said = hub.people.redaction.cleaned(texts.said);
            }
            texts
        });
        let own = || read.iter().flat_map(|read| &read.facts.headings);
        let headings: Vec<&str> = match &self.headings {
            Some(headings) => headings.clone(),
            None => own().map(|heading| heading.text.as_str()).collect(),
        };
        let said = texts.iter().flat_map(|texts| {
            [
                (Part::Text, texts.said.as_str()),
                (Part::Code, texts.code.as_str()),
            ]
        });
        let besides = self.besides.iter().map(|text| (Part::Text, *text));
        let headings = headings.into_iter().map(|text| (Part::Heading, text));
        Terms::of(&Document {
            shown: self.shown.clone(),
            people: self.people.clone(),
            texts: said.chain(besides).chain(headings).collect(),
        })
    }
}

fn of_page<'h>(hub: &'h Hub, page: &'h Page) -> Findable<'h> {
    let categories = page.categories.iter();
    let rows = page.meta.infobox.iter();
    let byline = page.credit.byline().map(|part| hub.people.get(part.person));
    Findable {
        language: listed(hub, &page.language),
        shown: Shown {
            url: page.url.under(&hub.config.base_path()),
            title: short(&page.title),
            summary: short(page.summary()),
            sort: Sort::Article,
            categories: categories
                .map(|id| short(&hub.category(*id).title))
                .collect(),
            aliases: aliases(page),
        },
        people: byline
            .filter(|person| person.is_shown())
            .map(person)
            .collect(),
        text: Some((&*page.source, page.body.clone())),
        headings: Some(headings(page)),
        besides: rows
            .flat_map(|(label, value)| [label.as_str(), value.as_str()])
            .collect(),
    }
}

fn of_category<'h>(hub: &'h Hub, category: &'h Category) -> Findable<'h> {
    let page = category.page.map(|id| hub.page(id));
    let parents = category.parents.iter();
    Findable {
        language: listed(hub, &category.language),
        shown: Shown {
            url: category.url.under(&hub.config.base_path()),
            title: short(&category.title),
            summary: short(page.map_or("", |page| page.summary())),
            sort: Sort::Category,
            categories: parents.map(|id| short(&hub.category(*id).title)).collect(),
            aliases: page.map(aliases).unwrap_or_default(),
        },
        people: Vec::new(),
        text: page.map(|page| (&*page.source, page.body.clone())),
        headings: Some(page.map(headings).unwrap_or_default()),
        besides: Vec::new(),
    }
}

fn of_person<'h>(hub: &'h Hub, contributor: &'h Contributor) -> Findable<'h> {
    let profile = contributor.profile.as_deref();
    Findable {
        language: &hub.config.language,
        shown: Shown {
            url: contributor.page.under(&hub.config.base_path()),
            title: short(&contributor.name),
            summary: String::new(),
            sort: Sort::Contributor,
            categories: Vec::new(),
            aliases: Vec::new(),
        },
        people: Vec::new(),
        text: profile.map(|profile| (&*profile.source, profile.body.clone())),
        headings: None,
        besides: Vec::new(),
    }
}

fn of_call<'h>(hub: &'h Hub, call: &'h Call) -> Findable<'h> {
    let (file, keys) = (&call.file, &call.file.keys);
    let own = keys
        .language
        .as_ref()
        .and_then(|written| tag::of_name(&written.text));
    let said = |text: &str| short(&hub.people.redaction.cleaned(privacy::shown_text(text)));
    let summary = keys.summary.as_ref().or(keys.question.as_ref());
    Findable {
        language: listed(hub, own.as_deref().unwrap_or(&hub.config.language)),
        shown: Shown {
            url: call.url.under(&hub.config.base_path()),
            title: said(&file.title()),
            summary: summary
                .map(|written| said(&written.text))
                .unwrap_or_default(),
            sort: Sort::Call,
            categories: Vec::new(),
            aliases: Vec::new(),
        },
        people: Vec::new(),
        text: Some((&*file.source, file.body.clone())),
        headings: None,
        besides: Vec::new(),
    }
}

/// The language of the site in which a page of a language is found: what the hub does not list
/// belongs to its own.
fn listed<'h>(hub: &'h Hub, language: &str) -> &'h str {
    let mut known = hub.places.languages(crate::hub::Place::HOME);
    known
        .find(|known| *known == language)
        .unwrap_or(&hub.config.language)
}

fn person(contributor: &Contributor) -> Person {
    Person {
        id: contributor.key.clone(),
        name: short(&contributor.name),
    }
}

fn headings(page: &Page) -> Vec<&str> {
    page.contents()
        .map(|heading| heading.text.as_str())
        .collect()
}

/// The other titles of a page; its old addresses are none.
fn aliases(page: &Page) -> Vec<String> {
    let aliases = page.meta.aliases.iter().map(|alias| alias.value.trim());
    aliases
        .filter(|alias| !alias.contains('/') && !alias.ends_with(".html"))
        .take(ALIASES)
        .map(short)
        .collect()
}

fn short(text: &str) -> String {
    excerpt::first(text, SHOWN).to_owned()
}
