//! The main menu and the footer: the usual ones, or what hub.yaml says.

use std::collections::BTreeMap;

use crate::config::MenuEntry;
use crate::config::menu::Lead;
use crate::hub::menu::Leads;
use crate::hub::names::fold;
use crate::hub::{Category, CategoryId, Hub, PageId};
use crate::markdown::Highlighter;
use crate::pages::invite;
use crate::pages::kind::{Footer, Kind, Site};
use crate::paths::Url;
use crate::view::{FooterView, MenuItem};

/// The main menu of a language.
pub(super) fn menu(hub: &Hub, kinds: &[&dyn Kind], language: &str) -> Vec<MenuItem> {
    match &hub.config.menu {
        Some(entries) => listed(hub, entries, language),
        None => usual(hub, kinds, language),
    }
}

/// The menu of a hub that does not say which.
fn usual(hub: &Hub, kinds: &[&dyn Kind], language: &str) -> Vec<MenuItem> {
    let places = kinds.iter().map(|kind| kind.spec());
    let mut menu: Vec<MenuItem> = places
        .filter(|spec| spec.menu)
        .filter_map(|spec| {
            let url = hub.places.url_in(spec.place?, language);
            Some(item(spec.name, href(hub, &url)))
        })
        .collect();
    menu.extend(sometimes(hub, "new-page", language));
    menu.extend(sometimes(hub, "calls", language));
    // Whoever waits for an answer is easy to find.
    if !hub.queue.open.is_empty() {
        menu.extend(sometimes(hub, "submissions", language));
    }
    menu
}

/// What is only where there is something to show.
fn sometimes(hub: &Hub, name: &str, language: &str) -> Option<MenuItem> {
    let url = match name {
        "new-page" => invite::any_page_url(hub, language)?,
        "calls" => {
            let lists = hub.calls.places.lists_in(language)?;
            (!hub.calls.is_empty()).then(|| href(hub, &lists.index.url()))?
        }
        _ => href(hub, hub.queue.url()?),
    };
    Some(item(name, url))
}

/// Entries of hub.yaml, without those that lead nowhere, which are findings.
fn listed(hub: &Hub, entries: &[MenuEntry], language: &str) -> Vec<MenuItem> {
    let entries = entries.iter();
    entries
        .filter_map(|entry| own(hub, entry, language))
        .collect()
}

fn own(hub: &Hub, entry: &MenuEntry, language: &str) -> Option<MenuItem> {
    let children = listed(hub, &entry.children, language);
    let led = entry.to.as_ref().map(|to| led(hub, to, language));
    let mut led = match led {
        Some(Some(led)) => led,
        // What only opens a list is of no use without one.
        _ if children.is_empty() => return None,
        _ => MenuItem::default(),
    };
    led.label = entry.title.clone().or(led.label);
    if led.label.is_none() && led.key.is_empty() {
        led.label = Some(led.url.clone());
    }
    Some(MenuItem { children, ..led })
}

fn led(hub: &Hub, lead: &Lead, language: &str) -> Option<MenuItem> {
    let titled = |title: &str, url: &Url| MenuItem {
        label: Some(title.to_owned()),
        url: href(hub, url),
        ..MenuItem::default()
    };
    let name = match lead {
        Lead::Address(address) if address.starts_with('/') => {
            return Some(MenuItem {
                url: format!("{}{address}", hub.config.base_path()),
                ..MenuItem::default()
            });
        }
        Lead::Address(address) => {
            return Some(MenuItem {
                url: address.clone(),
                external: true,
                ..MenuItem::default()
            });
        }
        Lead::Page(written) => &written.text,
    };
    Some(match hub.menu_lead(name).ok()? {
        Leads::Page(id) => {
            let page = hub.page(in_language(hub, id, language));
            titled(&page.title, &page.url)
        }
        Leads::Category(id) => {
            let category = category_in(hub, id, language);
            titled(&category.title, &category.url)
        }
        Leads::Made(place) => item(place.name, href(hub, &hub.places.url_in(place, language))),
        Leads::Sometimes(name) => sometimes(hub, name, language)?,
    })
}

/// The page in a language where it is translated, else itself.
fn in_language(hub: &Hub, id: PageId, language: &str) -> PageId {
    if hub.page(id).language == language {
        return id;
    }
    let others = hub.translations(id).iter();
    others
        .copied()
        .find(|other| hub.page(*other).language == language)
        .unwrap_or(id)
}

/// The category in a language: the one that a translation of its page describes, else the one of
/// the same name, else itself.
fn category_in<'h>(hub: &'h Hub, id: CategoryId, language: &str) -> &'h Category {
    let category = hub.category(id);
    if category.language == language {
        return category;
    }
    let page = category.page.map(|page| in_language(hub, page, language));
    let mut own = hub
        .categories
        .iter()
        .filter(|other| other.language == language);
    let same = own
        .clone()
        .find(|other| fold(&other.title) == fold(&category.title));
    own.find(|other| page.is_some() && other.page == page)
        .or(same)
        .unwrap_or(category)
}

/// What the footer leads to in a language.
pub(super) fn footer(hub: &Hub, kinds: &'static [&'static dyn Kind], language: &str) -> FooterView {
    let rules = &hub.config.footer;
    let mut footer = FooterView {
        links: listed(hub, &rules.links, language),
        html: rules
            .text
            .as_deref()
            .map_or_else(String::new, |text| line(hub, kinds, text, language)),
        ..FooterView::default()
    };
    for spec in kinds.iter().map(|kind| kind.spec()) {
        let Some((place, part)) = spec.place.zip(spec.footer) else {
            continue;
        };
        let list = match part {
            Footer::Explore => &mut footer.explore,
            Footer::TakePart => &mut footer.take_part,
        };
        let url = hub.places.url_in(place, language);
        list.push(item(spec.name, href(hub, &url)));
    }
    footer
}

/// The maintainers' own line; its links are followed as if it stood on the home page.
fn line(hub: &Hub, kinds: &'static [&'static dyn Kind], text: &str, language: &str) -> String {
    let (highlighter, words) = (Highlighter::new(), BTreeMap::new());
    let site = Site {
        hub,
        kinds,
        base: hub.config.base_path(),
        highlighter: &highlighter,
        words: &words,
        findings: &[],
    };
    let home = hub
        .home_of(language)
        .or_else(|| hub.home_of(&hub.config.language));
    let page = home.unwrap_or(PageId(0));
    site.line(text, page, language, "cw-footer-")
}

fn item(key: &str, url: String) -> MenuItem {
    MenuItem {
        key: key.to_owned(),
        url,
        ..MenuItem::default()
    }
}

fn href(hub: &Hub, url: &Url) -> String {
    url.under(&hub.config.base_path())
}
