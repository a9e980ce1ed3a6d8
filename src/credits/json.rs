//! Credit as JSON: the stable form that programs read (version 1).

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Account, Credits, Scope, Total};
use crate::history::{Class, Completeness, Timestamp};
use crate::hub::Hub;
use crate::hub::people::Person;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    title: &'a str,
    commit: Option<String>,
    history: Completeness,
    rules: Rules,
    pages: Vec<PageEntry<'a>>,
    /// Only of the whole hub.
    #[serde(skip_serializing_if = "Option::is_none")]
    contributors: Option<Vec<TotalEntry<'a>>>,
    /// How many of the contributors are not to be named.
    hidden: usize,
}

/// The rules in force: a verdict can only be repeated with them.
#[derive(Serialize)]
struct Rules {
    minor_words: u32,
    minor_share: f64,
    bulk_pages: u32,
}

#[derive(Serialize)]
struct PageEntry<'a> {
    path: &'a str,
    url: &'a str,
    title: &'a str,
    license: Option<&'a str>,
    created: Option<String>,
    changed: Option<String>,
    people: Vec<AccountEntry<'a>>,
    hidden: usize,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tools: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    notes: &'a [String],
}

#[derive(Serialize)]
struct PersonEntry<'a> {
    id: &'a str,
    name: &'a str,
    url: &'a str,
    bot: bool,
}

#[derive(Serialize)]
struct AccountEntry<'a> {
    #[serde(flatten)]
    person: PersonEntry<'a>,
    /// `pinned`, `creator`, `author`, `original`, `contributor`, `mentioned`, `bot`, or `none`.
    standing: &'a str,
    roles: &'a [String],
    changes: u32,
    classes: BTreeMap<&'static str, u32>,
    undone: u32,
    /// What several wrote together is split evenly, so there are fractions.
    words: f64,
    /// Approximate, in per cent.
    share: Option<u8>,
    first: Option<String>,
    last: Option<String>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    reasons: &'a [String],
}

#[derive(Serialize)]
struct TotalEntry<'a> {
    #[serde(flatten)]
    person: PersonEntry<'a>,
    pages: usize,
    bylines: usize,
    roles: &'a [&'a str],
    changes: u64,
    classes: BTreeMap<&'static str, u32>,
    undone: u32,
    words: f64,
    share: Option<u8>,
    first: Option<String>,
    last: Option<String>,
}

/// One JSON object with a newline at its end.
pub fn render(credits: &Credits) -> String {
    let hub = credits.hub;
    let document = Document {
        version: 1,
        title: &hub.title,
        commit: hub.history.head.map(|id| id.to_string()),
        history: hub.completeness(),
        rules: rules(hub),
        pages: credits
            .pages
            .iter()
            .map(|entry| PageEntry {
                path: entry.page.source.path.as_str(),
                url: entry.page.url.as_str(),
                title: &entry.page.title,
                license: entry
                    .page
                    .license
                    .as_ref()
                    .map(crate::license::License::as_str),
                created: entry.page.credit.created.map(Timestamp::rfc3339),
                changed: entry.page.credit.changed.map(Timestamp::rfc3339),
                people: entry.people.iter().map(account).collect(),
                hidden: entry.hidden,
                tools: &entry.tools,
                notes: &entry.notes,
            })
            .collect(),
        contributors: (credits.scope == Scope::Hub)
            .then(|| credits.people.iter().map(total).collect()),
        hidden: credits.hidden,
    };
    crate::privacy::json::document(&document)
}

fn rules(hub: &Hub) -> Rules {
    let rules = &hub.config.credit;
    Rules {
        minor_words: rules.minor.words,
        minor_share: rules.minor.share,
        bulk_pages: rules.bulk.pages,
    }
}

fn person(person: &Person) -> PersonEntry<'_> {
    PersonEntry {
        id: &person.key,
        name: &person.name,
        url: person.page.as_str(),
        bot: person.bot,
    }
}

fn account<'a>(account: &'a Account) -> AccountEntry<'a> {
    let part = account.part;
    AccountEntry {
        person: person(account.person),
        standing: account.standing(),
        roles: part.map_or(&[], |part| &part.roles),
        changes: part.map_or(0, |part| part.changes),
        classes: part.map(|part| named(&part.classes)).unwrap_or_default(),
        undone: part.map_or(0, |part| part.undone),
        words: part.map_or(0.0, |part| decimal(part.words)),
        share: part.and_then(|part| part.share),
        first: part
            .and_then(|part| part.active)
            .map(|(first, _)| first.rfc3339()),
        last: part
            .and_then(|part| part.active)
            .map(|(_, last)| last.rfc3339()),
        reasons: &account.reasons,
    }
}

fn total<'a>(total: &'a Total) -> TotalEntry<'a> {
    TotalEntry {
        person: person(total.person),
        pages: total.pages,
        bylines: total.bylines,
        roles: &total.roles,
        changes: total.changes,
        classes: named(&total.classes),
        undone: total.undone,
        words: decimal(total.words),
        share: total.share,
        first: total.active.map(|(first, _)| first.rfc3339()),
        last: total.active.map(|(_, last)| last.rfc3339()),
    }
}

fn named(classes: &BTreeMap<Class, u32>) -> BTreeMap<&'static str, u32> {
    classes
        .iter()
        .map(|(class, count)| (class.name(), *count))
        .collect()
}

fn decimal(hundredths: u64) -> f64 {
    hundredths as f64 / 100.0
}
