//! Who is credited for what, and why: the value behind `commonweal credits`, written in one file
//! for each format.
//!
//! Somebody who asked not to be named is counted and appears in no format, whatever is asked.

use std::collections::BTreeMap;

use crate::history::{Class, Timestamp};
use crate::hub::credit::{Part, Standing};
use crate::hub::people::{Person, PersonId, Visibility};
use crate::hub::{Hub, Page, PageId};

pub mod all_contributors;
pub mod bibtex;
pub mod cff;
pub mod csl;
pub mod csv;
pub mod explain;
pub mod json;
mod reasons;
pub mod table;
mod text;
pub mod works;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Some pages.
    Pages,
    /// The whole hub.
    Hub,
}

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Who is credited, for what.
    Credit,
    /// Everybody whose name is on a commit of the page or in its front matter, with the rule that
    /// put them where they are.
    Reasons,
}

/// The credit of some pages, or of the whole hub.
pub struct Credits<'a> {
    /// The hub.
    pub hub: &'a Hub,
    /// Whether this is all of it.
    pub scope: Scope,
    /// The pages: in the order in which they were asked for, else by path.
    pub pages: Vec<PageCredits<'a>>,
    /// Everybody with a part in these pages, those with the most words first, programs last.
    pub people: Vec<Total<'a>>,
    /// How many people with a part in these pages asked not to be named.
    pub hidden: usize,
}

/// The credit of one page.
pub struct PageCredits<'a> {
    /// The page.
    pub page: &'a Page,
    /// Those who may be named: in byline order, then those without a part, by name.
    pub people: Vec<Account<'a>>,
    /// How many others there are.
    pub hidden: usize,
    /// Programs that commits name as a help, each with its commits.
    pub tools: Vec<String>,
    /// What else is to be said about the page's commits.
    pub notes: Vec<String>,
}

/// Somebody's place on a page.
pub struct Account<'a> {
    /// Who.
    pub person: &'a Person,
    /// Their part; `None` when their name is on a commit and earns nothing.
    pub part: Option<&'a Part>,
    /// Why they are where they are, in plain words; empty unless asked for.
    pub reasons: Vec<String>,
}

/// Somebody's part in several pages together.
pub struct Total<'a> {
    /// Who.
    pub person: &'a Person,
    /// Pages they have a part in.
    pub pages: usize,
    /// Pages whose byline names them.
    pub bylines: usize,
    /// Kinds of work, each once, by name.
    pub roles: Vec<&'a str>,
    /// Commits with their name on them; a commit counts once for each page.
    pub changes: u64,
    /// How many of them are of each class.
    pub classes: BTreeMap<Class, u32>,
    /// How many were undone.
    pub undone: u32,
    /// Words of today's text, in hundredths.
    pub words: u64,
    /// Approximate share of all these words in per cent; only where two or more people have one.
    pub share: Option<u8>,
    /// First and last of their commits.
    pub active: Option<(Timestamp, Timestamp)>,
}

impl<'a> Credits<'a> {
    /// The credit of some pages.
    pub fn of_pages(hub: &'a Hub, pages: &[PageId], detail: Detail) -> Self {
        Self::new(hub, pages, Scope::Pages, detail)
    }

    /// The credit of all pages.
    pub fn of_hub(hub: &'a Hub, detail: Detail) -> Self {
        let all: Vec<PageId> = hub.pages_with_ids().map(|(id, _)| id).collect();
        Self::new(hub, &all, Scope::Hub, detail)
    }

    fn new(hub: &'a Hub, pages: &[PageId], scope: Scope, detail: Detail) -> Self {
        let (people, hidden) = totals(hub, pages);
        Self {
            hub,
            scope,
            pages: pages
                .iter()
                .map(|id| page_credits(hub, hub.page(*id), detail))
                .collect(),
            people,
            hidden,
        }
    }
}

impl Standing {
    /// The word for it in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pinned => "pinned",
            Self::Creator => "creator",
            Self::Author => "author",
            Self::Original => "original",
            Self::Contributor => "contributor",
            Self::Mentioned => "mentioned",
            Self::Bot => "bot",
        }
    }
}

impl Account<'_> {
    /// The word for the person's standing in every format.
    pub fn standing(&self) -> &'static str {
        self.part.map_or("none", |part| part.standing.name())
    }
}

/// A person who may be named.
fn nameable(hub: &Hub, id: PersonId) -> Option<&Person> {
    Some(hub.people.get(id)).filter(|person| person.visibility != Visibility::Hidden)
}

fn page_credits<'a>(hub: &'a Hub, page: &'a Page, detail: Detail) -> PageCredits<'a> {
    let mut people = Vec::with_capacity(page.credit.people.len());
    let mut hidden = 0;
    let mut told = match detail {
        Detail::Credit => reasons::Told::default(),
        Detail::Reasons => reasons::of_page(hub, page),
    };
    for part in &page.credit.people {
        let reasons = told.people.remove(&part.person).unwrap_or_default();
        match nameable(hub, part.person) {
            Some(person) => people.push(Account {
                person,
                part: Some(part),
                reasons,
            }),
            None => hidden += 1,
        }
    }
    let mut others = Vec::new();
    for (id, reasons) in told.people {
        match nameable(hub, id) {
            Some(person) => others.push(Account {
                person,
                part: None,
                reasons,
            }),
            None => hidden += 1,
        }
    }
    others.sort_by(|a, b| {
        (a.person.bot, &a.person.name, &a.person.key).cmp(&(
            b.person.bot,
            &b.person.name,
            &b.person.key,
        ))
    });
    people.extend(others);
    PageCredits {
        page,
        people,
        hidden,
        tools: told.tools,
        notes: told.notes,
    }
}

/// Everybody's parts in some pages together, and how many of them are not to be named.
fn totals<'a>(hub: &'a Hub, pages: &[PageId]) -> (Vec<Total<'a>>, usize) {
    let mut of_people: BTreeMap<PersonId, Total<'a>> = BTreeMap::new();
    for part in pages.iter().flat_map(|id| &hub.page(*id).credit.people) {
        let person = hub.people.get(part.person);
        let total = of_people.entry(part.person).or_insert_with(|| Total {
            person,
            pages: 0,
            bylines: 0,
            roles: Vec::new(),
            changes: 0,
            classes: BTreeMap::new(),
            undone: 0,
            words: 0,
            share: None,
            active: None,
        });
        total.pages += 1;
        total.bylines += usize::from(part.standing.is_byline());
        total.roles.extend(part.roles.iter().map(String::as_str));
        total.roles.sort_unstable();
        total.roles.dedup();
        total.changes += u64::from(part.changes);
        for (class, count) in &part.classes {
            *total.classes.entry(*class).or_default() += count;
        }
        total.undone = total.undone.saturating_add(part.undone);
        total.words += part.words;
        total.active = match (total.active, part.active) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (known, other) => known.or(other),
        };
    }
    let all_words: u64 = of_people.values().map(|total| total.words).sum();
    let with_words = of_people.values().filter(|total| total.words > 0).count();
    let hidden = of_people
        .keys()
        .filter(|id| nameable(hub, **id).is_none())
        .count();
    let mut totals: Vec<Total> = of_people
        .into_iter()
        .filter(|(id, _)| nameable(hub, *id).is_some())
        .map(|(_, total)| total)
        .collect();
    for total in totals
        .iter_mut()
        .filter(|total| with_words > 1 && total.words > 0)
    {
        total.share = Some(percent(total.words, all_words));
    }
    let rank = |total: &Total<'a>| {
        let (words, changes, pages) = (
            std::cmp::Reverse(total.words),
            std::cmp::Reverse(total.changes),
            std::cmp::Reverse(total.pages),
        );
        (
            total.person.bot,
            words,
            changes,
            pages,
            total.person.name.clone(),
            total.person.key.clone(),
        )
    };
    totals.sort_by_cached_key(rank);
    (totals, hidden)
}

/// A share in per cent from 1 to 100.
fn percent(part: u64, whole: u64) -> u8 {
    let share = (part * 100 + whole / 2)
        .checked_div(whole)
        .unwrap_or(0)
        .clamp(1, 100);
    u8::try_from(share).unwrap_or(100)
}

/// Classes with their counts, the most telling first: `1 create, 2 minor`.
fn classes(counts: &BTreeMap<Class, u32>) -> String {
    let parts = Class::ALL
        .iter()
        .filter_map(|class| Some((counts.get(class)?, class)))
        .filter(|(count, _)| **count > 0);
    parts
        .map(|(count, class)| format!("{count} {}", class.name()))
        .collect::<Vec<_>>()
        .join(", ")
}
