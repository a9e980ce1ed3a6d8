//! The lists themselves.

use std::cmp::Reverse;

use crate::calls::tasks::rules::Defect;
use crate::hub::{Hub, Page, PageId, Place, customs, defects};
use crate::pages::kind::Group;
use crate::pages::lists::row::{List, Row, Rows, Why, by_title};

/// The newest pages first.
pub(in crate::pages) static NEW_PAGES: List = List {
    place: Place::of_hub("new-pages", "special/new-pages"),
    json: Place::file("new-pages-json", "special/new-pages.json"),
    group: Group::Reading,
    rows: Rows::Hub(new_pages),
};

/// What most pages link to.
pub(in crate::pages) static MOST_LINKED: List = List {
    place: Place::of_hub("most-linked", "special/most-linked"),
    json: Place::file("most-linked-json", "special/most-linked.json"),
    group: Group::Reading,
    rows: Rows::Hub(most_linked),
};

/// Names and old addresses that lead to a page.
pub(in crate::pages) static REDIRECTS: List = List {
    place: Place::of_hub("redirects", "special/redirects"),
    json: Place::file("redirects-json", "special/redirects.json"),
    group: Group::Reading,
    rows: Rows::Hub(redirects),
};

/// Pages to which no other page links.
pub(in crate::pages) static ORPHANED: List = List {
    place: Place::of_hub("orphaned-pages", "special/orphaned-pages"),
    json: Place::file("orphaned-pages-json", "special/orphaned-pages.json"),
    group: Group::Maintenance,
    rows: Rows::Hub(orphaned),
};

/// Pages that link to no other page.
pub(in crate::pages) static DEAD_ENDS: List = List {
    place: Place::of_hub("dead-end-pages", "special/dead-end-pages"),
    json: Place::file("dead-end-pages-json", "special/dead-end-pages.json"),
    group: Group::Maintenance,
    rows: Rows::Hub(dead_ends),
};

/// Pages in no category.
pub(in crate::pages) static UNCATEGORISED: List = List {
    place: Place::of_hub("uncategorised-pages", "special/uncategorised-pages"),
    json: Place::file(
        "uncategorised-pages-json",
        "special/uncategorised-pages.json",
    ),
    group: Group::Maintenance,
    rows: Rows::Hub(uncategorised),
};

/// Short pages that ask to be expanded.
pub(in crate::pages) static STUBS: List = List {
    place: Place::of_hub("stubs", "special/stubs"),
    json: Place::file("stubs-json", "special/stubs.json"),
    group: Group::Maintenance,
    rows: Rows::Hub(stubs),
};

/// Pages that nobody has changed for the longest time.
pub(in crate::pages) static STALE: List = List {
    place: Place::of_hub("stale-pages", "special/stale-pages"),
    json: Place::file("stale-pages-json", "special/stale-pages.json"),
    group: Group::Maintenance,
    rows: Rows::Hub(stale),
};

/// Pages of the hub's own language that lack a translation.
pub(in crate::pages) static UNTRANSLATED: List = List {
    place: Place::of_hub("untranslated-pages", "special/untranslated-pages"),
    json: Place::file("untranslated-pages-json", "special/untranslated-pages.json"),
    group: Group::Maintenance,
    rows: Rows::Hub(untranslated),
};

/// Pages that show files which are not there.
pub(in crate::pages) static BROKEN_FILES: List = List {
    place: Place::of_hub("broken-files", "special/broken-files"),
    json: Place::file("broken-files-json", "special/broken-files.json"),
    group: Group::Maintenance,
    rows: Rows::Findings(&["missing-image"]),
};

/// Pages with pictures that say nothing to somebody who cannot see them.
pub(in crate::pages) static UNDESCRIBED_PICTURES: List = List {
    place: Place::of_hub("undescribed-pictures", "special/undescribed-pictures"),
    json: Place::file(
        "undescribed-pictures-json",
        "special/undescribed-pictures.json",
    ),
    group: Group::Maintenance,
    rows: Rows::Findings(&["missing-alt"]),
};

/// Pages whose links lead to a redirect, or to one that leads nowhere.
pub(in crate::pages) static REDIRECTED_LINKS: List = List {
    place: Place::of_hub("redirected-links", "special/redirected-links"),
    json: Place::file("redirected-links-json", "special/redirected-links.json"),
    group: Group::Maintenance,
    rows: Rows::Findings(&["redirected-link", "redirect-loop"]),
};

fn articles(hub: &Hub) -> impl Iterator<Item = (PageId, &Page)> {
    hub.pages_with_ids()
        .filter(|(_, page)| customs::is_article(page))
}

/// The articles of which something is true, by title.
fn those(hub: &Hub, is_listed: impl Fn(PageId, &Page) -> bool) -> Vec<Row> {
    let mut found: Vec<(PageId, &Page)> = articles(hub)
        .filter(|(id, page)| is_listed(*id, page))
        .collect();
    found.sort_by(|(_, a), (_, b)| by_title(a, b));
    let rows = found.into_iter().map(|(page, _)| Row {
        page,
        why: Why::Listed,
    });
    rows.collect()
}

/// Articles with something to sort by, least first, and by title where it is the same.
fn by<K: Ord>(hub: &Hub, of: impl Fn(PageId, &Page) -> Option<(K, Why)>) -> Vec<Row> {
    let of = |(id, page)| of(id, page).map(|(key, why)| (key, why, id, page));
    let mut found: Vec<(K, Why, PageId, &Page)> = articles(hub).filter_map(of).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| by_title(a.3, b.3)));
    let rows = found.into_iter().map(|(_, why, page, _)| Row { page, why });
    rows.collect()
}

fn new_pages(hub: &Hub) -> Vec<Row> {
    by(hub, |_, page| {
        let time = page.credit.created.map(|created| created.seconds);
        let day = page.created()?;
        Some((Reverse((day.clone(), time)), Why::Day(day)))
    })
}

fn stale(hub: &Hub) -> Vec<Row> {
    by(hub, |_, page| {
        let time = page.credit.changed.map(|changed| changed.seconds);
        let day = page.changed()?;
        Some(((day.clone(), time), Why::Day(day)))
    })
}

fn most_linked(hub: &Hub) -> Vec<Row> {
    by(hub, |id, _| {
        let count = hub.backlinks(id).len();
        (count > 0).then_some((Reverse(count), Why::Backlinks(count)))
    })
}

fn orphaned(hub: &Hub) -> Vec<Row> {
    those(hub, |id, _| defects::has(hub, Defect::Orphan, id))
}

fn dead_ends(hub: &Hub) -> Vec<Row> {
    those(hub, |id, _| hub.links_to(id).is_empty())
}

fn uncategorised(hub: &Hub) -> Vec<Row> {
    those(hub, |id, _| defects::has(hub, Defect::Uncategorised, id))
}

fn stubs(hub: &Hub) -> Vec<Row> {
    by(hub, |id, page| {
        let words = page.facts.words;
        defects::has(hub, Defect::Stub, id).then_some((words, Why::Words(words)))
    })
}

fn untranslated(hub: &Hub) -> Vec<Row> {
    let main = &hub.config.language;
    let languages: Vec<&str> = hub
        .places
        .languages(Place::HOME)
        .filter(|language| language != main)
        .collect();
    by(hub, |id, page| {
        if page.language != *main {
            return None;
        }
        let has = |language: &str| {
            let others = hub.translations(id).iter();
            others
                .map(|other| hub.page(*other))
                .any(|other| other.language == language)
        };
        let missing = languages.iter().filter(|language| !has(language));
        let missing: Vec<String> = missing.map(|language| (*language).to_owned()).collect();
        // What most pages link to is what most readers come by.
        let links = Reverse(hub.backlinks(id).len());
        (!missing.is_empty()).then_some((links, Why::Languages(missing)))
    })
}

fn redirects(hub: &Hub) -> Vec<Row> {
    let mut found: Vec<Row> = Vec::new();
    for (page, _) in hub.pages_with_ids() {
        for redirect in hub.redirects_of(page) {
            let name = if redirect.title.is_empty() {
                redirect.url.to_string()
            } else {
                redirect.title.clone()
            };
            found.push(Row {
                page,
                why: Why::From(name, redirect.url.clone()),
            });
        }
    }
    let name = |row: &Row| match &row.why {
        Why::From(name, url) => (name.clone(), url.to_string()),
        _ => Default::default(),
    };
    found.sort_by_cached_key(|row| name(row));
    found
}
