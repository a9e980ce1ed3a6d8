//! Keys of other generators that have no effect here, each told once.

use std::collections::BTreeMap;

use crate::check::quote::{list_of, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Place};
use crate::hub::{Hub, Page};
use crate::rules::foreign_key::RULE;
use crate::rules::unknown_key;

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most pages of which each is told that it has a key that nobody knows.
const PAGES: usize = 5;

/// Most keys that one finding names.
const NAMED: usize = 12;

const WHY: &str = "What has no effect is told once, so that nobody waits for it.";

/// What to do about a key for which nothing takes the place.
const LEAVE: &str =
    "Nothing has to be done: leave it to the other program, or take it out with it.";

const LOOK: &str = "All articles look alike, as the hub's theme has it; take the line out, or see `commonweal theme eject article.html`.";
const ORDER: &str = "Folders and `order` give pages their places; `menu` in hub.yaml is the menu.";
const CHANGED: &str = "When a page changed is what git says; nothing has to be written.";
const PICTURE: &str = "Write the picture of a page as `image`.";

const ELSEWHERE: &str = "It is an address of another site, where no page of this hub can be: write it as a link in the text, or below `sources` where the page draws on it.";

/// What takes the place of a key of pages.
const INSTEAD: &[(&str, &str)] = &[
    (
        "cascade",
        "Write the keys into the front matter of each page below.",
    ),
    (
        "comments",
        "The tab \"Discuss\" leads to the repository's issues; nothing has to be written.",
    ),
    (
        "custom_edit_url",
        "Links to edit pages come from `repository` in hub.yaml.",
    ),
    ("displayed_sidebar", ORDER),
    ("expires", "Write the day as `expiryDate`."),
    ("grand_parent", ORDER),
    ("has_children", ORDER),
    (
        "head",
        "Scripts, style sheets and other hosts are named in hub.yaml: `scripts`, `css`, `csp`.",
    ),
    ("hero", PICTURE),
    ("images", PICTURE),
    (
        "keywords",
        "Write what readers shall find it by as `categories`.",
    ),
    ("last_modified_at", CHANGED),
    ("lastmod", CHANGED),
    ("layout", LOOK),
    (
        "menu",
        "Write the entries as `menu` into hub.yaml: `menu: [home, Guides]`.",
    ),
    ("modified", CHANGED),
    ("nav_exclude", ORDER),
    ("page_template", LOOK),
    ("parent", ORDER),
    ("permalink", ELSEWHERE),
    ("position", ORDER),
    (
        "redirect_to",
        "Delete the page, and write its address into `aliases` of the page that it leads to.",
    ),
    ("render", "Write `draft: true` to withhold a page."),
    (
        "robots",
        "Every published page may be found; write `draft: true` to withhold one.",
    ),
    ("series", "Write its name as one of `categories`."),
    ("sidebar", ORDER),
    (
        "sitemap",
        "Every published page is in the sitemap; write `draft: true` to withhold one.",
    ),
    ("subtitle", "Write it as `summary`."),
    ("template", LOOK),
    ("type", LOOK),
    ("updated", CHANGED),
    ("url", ELSEWHERE),
];

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<String, Vec<(&Page, usize)>> = BTreeMap::new();
    let mut unknown: BTreeMap<String, Vec<(&Page, usize)>> = BTreeMap::new();
    for page in &hub.pages {
        for (number, unread) in page.meta.unread.iter().enumerate() {
            let of = if unread.is_known {
                &mut known
            } else {
                &mut unknown
            };
            let key = unread.key.value.to_lowercase();
            of.entry(key).or_default().push((page, number));
        }
    }
    for (key, pages) in &known {
        let instead = INSTEAD.iter().find(|(name, _)| name == key);
        found.extend(
            once(key, pages)
                .map(|finding| finding.help(instead.map_or(LEAVE, |(_, instead)| instead))),
        );
    }
    if hub.config.written {
        unknown
            .iter()
            .for_each(|(key, pages)| of_nobody(key, pages, found));
    } else {
        found.extend(all_of_nobody(&unknown));
    }
    of_settings(hub, found);
}

/// The one finding about a key, at the first page that has it.
fn once(key: &str, pages: &[(&Page, usize)]) -> Option<Diagnostic> {
    let (page, number) = pages.first()?;
    let range = page.meta.unread.get(*number)?.key.range.clone();
    let count = match pages.len() {
        1 => "one page has it".to_owned(),
        n => format!("{n} pages have it"),
    };
    let message = format!("`{}` has no effect here; {count}", quoted(key));
    Some(Diagnostic::new(&RULE, (&page.source.path, range), message).why(WHY))
}

/// A key that neither this program nor another is known to read, in a hub that has its own list of
/// keys: its author may have meant something.
fn of_nobody(key: &str, pages: &[(&Page, usize)], found: &mut Vec<Diagnostic>) {
    let key = quoted(key);
    let help = format!(
        "Remove it, or allow it in hub.yaml: `front-matter: {{ fields: {{ {key}: {{}} }} }}`."
    );
    if pages.len() > PAGES {
        found.extend(once(&key, pages).map(|finding| finding.help(help)));
        return;
    }
    for (page, number) in pages {
        let Some(unread) = page.meta.unread.get(*number) else {
            continue;
        };
        let place = (&page.source.path, unread.key.range.clone());
        let message = format!("`{}` is not a key that is known", quoted(&unread.key.value));
        found.push(
            Diagnostic::new(&unknown_key::RULE, place, message)
                .severity(crate::diagnostic::Severity::Info)
                .why(unknown_key::WHY)
                .help(help.clone()),
        );
    }
}

/// Such keys of a repository that is no hub yet, most of which another program reads: all of them
/// in one finding, the most frequent first.
fn all_of_nobody(keys: &BTreeMap<String, Vec<(&Page, usize)>>) -> Option<Diagnostic> {
    let mut order: Vec<(&String, &Vec<(&Page, usize)>)> = keys.iter().collect();
    order.sort_by_key(|(key, pages)| (std::cmp::Reverse(pages.len()), *key));
    let (_, pages) = order.first()?;
    let (page, number) = pages.first()?;
    let range = page.meta.unread.get(*number)?.key.range.clone();
    let named = order.iter().map(|(key, pages)| {
        let s = if pages.len() == 1 { "" } else { "s" };
        format!("`{}` ({} page{s})", quoted(key), pages.len())
    });
    let message = match order.len() {
        1 => format!("a key has no effect here: {}", list_of(named, NAMED)),
        n => format!("{n} keys have no effect here: {}", list_of(named, NAMED)),
    };
    Some(
        Diagnostic::new(&RULE, (&page.source.path, range), message)
            .why(WHY)
            .help(LEAVE),
    )
}

/// Keys of another generator's settings: those that something takes the place of each by itself.
fn of_settings(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let foreign = &hub.config.foreign;
    let Some((file, generator)) = foreign.file.as_ref().zip(foreign.generator) else {
        return;
    };
    let told = |message: String, help: &str| {
        let place = Place {
            path: file.clone(),
            range: None,
        };
        Diagnostic::new(&RULE, place, message).why(WHY).help(help)
    };
    for unread in &foreign.unread {
        if let Some(instead) = unread.instead.filter(|_| !is_written(hub, &unread.key)) {
            let key = quoted(&unread.key);
            let message = format!("`{key}` of {generator}'s settings has no effect here");
            found.push(told(message, instead));
        }
    }
    let others = foreign
        .unread
        .iter()
        .filter(|unread| unread.instead.is_none());
    let others: Vec<String> = others
        .map(|unread| format!("`{}`", quoted(&unread.key)))
        .collect();
    if !others.is_empty() {
        let keys = list_of(others.iter().cloned(), NAMED);
        let have = if others.len() == 1 { "has" } else { "have" };
        let message = format!("{keys} of {generator}'s settings {have} no effect here");
        found.push(told(message, LEAVE));
    }
}

/// Whether hub.yaml says what the other settings said: then nothing is missing.
fn is_written(hub: &Hub, key: &str) -> bool {
    let config = &hub.config;
    match key.to_lowercase().as_str() {
        "menu" | "menus" | "navigation" | "header_pages" => config.menu.is_some(),
        "baseurl" | "base_url" | "html_baseurl" | "site" | "site_url" | "url" => {
            config.url.is_some()
        }
        "description" | "site_description" => config.description.is_some(),
        "edit_uri" | "disqus_shortname" => config.repository.is_some(),
        "extra_css" | "additional-css" => !config.css.is_empty(),
        "extra_javascript" | "googleanalytics" | "google_analytics" => !config.scripts.is_empty(),
        "footer" => config.footer.text.is_some() || !config.footer.links.is_empty(),
        "params" | "theme" | "skin" | "remote_theme" | "themeconfig" => {
            config.logo.is_some() || config.colours != crate::config::Colours::default()
        }
        _ => false,
    }
}
