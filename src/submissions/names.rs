//! Which pages and files a change to some of them can concern: those that a name leads to, and
//! those that lead to a name.
//!
//! Names are compared by their last part without extension, as all ways of linking have it. That
//! finds more than is meant. Of what bears one name a thousand are taken at most; where a link
//! leads is asked of the hub itself.

use std::collections::{BTreeSet, HashMap};

use crate::hub::links::names_of_file;
use crate::hub::names::fold;
use crate::hub::{Hub, PageFile, PageId, PersonId};
use crate::markdown::{LinkKind, TargetKind, wikilink};
use crate::paths::{SourcePath, percent_decode, slug};

/// Most pages and files that one name leads to, or that lead to it: a page that ten thousand others
/// link to is broken for all of them.
const MOST: usize = 1_000;

/// Most pages that those of one proposal are made from.
const ORIGINALS: usize = 50;

/// Pages that show that something is led to.
const OTHERS: usize = 5;

/// The names of a hub's pages and files.
pub struct Names {
    pages: HashMap<String, Vec<PageId>>,
    linking: HashMap<String, Vec<PageId>>,
    files: HashMap<String, Vec<SourcePath>>,
}

/// What is near a change.
#[derive(Debug, Default)]
pub struct Near {
    /// Pages of the hub.
    pub pages: BTreeSet<PageId>,
    /// Pictures and other files.
    pub files: BTreeSet<SourcePath>,
    /// People of the hub that pages link to or credit.
    pub people: BTreeSet<PersonId>,
    /// Pages of the hub that others are translated or derived from, and those that these are.
    pub originals: BTreeSet<PageId>,
}

impl Names {
    /// The names in a hub.
    pub fn of(hub: &Hub) -> Self {
        let mut names = Self {
            pages: HashMap::new(),
            linking: HashMap::new(),
            files: HashMap::new(),
        };
        for (id, page) in hub.pages_with_ids() {
            own_names(page)
                .into_iter()
                .for_each(|name| names.pages.entry(name).or_default().push(id));
            for name in linked_names(page) {
                let linking = names.linking.entry(name).or_default();
                if linking.last() != Some(&id) {
                    linking.push(id);
                }
            }
        }
        for path in hub
            .sources
            .blobs
            .keys()
            .chain(hub.sources.nearby.keys())
            .chain(&hub.sources.unpublished)
        {
            names
                .files
                .entry(fold(path.file_name()))
                .or_default()
                .push(path.clone());
        }
        names
    }

    /// Adds what a page leads to, and the pages that have one of its names.
    pub fn add_linked(&self, hub: &Hub, page: &PageFile, near: &mut Near) {
        near.people.extend(people(hub, page));
        let linked = linked_names(page);
        for name in linked.iter().chain(&own_names(page)) {
            near.pages
                .extend(self.pages.get(name).into_iter().flatten().take(MOST));
        }
        for name in linked {
            near.files.extend(
                self.files
                    .get(&name)
                    .into_iter()
                    .flatten()
                    .take(MOST)
                    .cloned(),
            );
        }
    }

    /// Adds the pages that a page says it is made from, and those that these are made from.
    pub fn add_originals(&self, hub: &Hub, page: &PageFile, near: &mut Near) {
        let mut waiting = original_names(page);
        while let Some(name) = waiting.pop() {
            for id in self.pages.get(&name).into_iter().flatten().take(ORIGINALS) {
                if near.originals.len() < ORIGINALS && near.originals.insert(*id) {
                    near.pages.insert(*id);
                    waiting.extend(original_names(hub.page(*id)));
                }
            }
        }
    }

    /// Adds the pages that lead to one of the page's names.
    pub fn add_linking(&self, page: &PageFile, near: &mut Near) {
        for name in own_names(page) {
            near.pages
                .extend(self.linking.get(&name).into_iter().flatten().take(MOST));
        }
    }

    /// Adds some of the pages that lead where one of the pages `before` leads and none of those
    /// `after` does: what they lead to is not forsaken.
    pub fn add_others(
        &self,
        before: &[&PageFile],
        after: &[&PageFile],
        own: &[PageId],
        near: &mut Near,
    ) {
        let kept: BTreeSet<String> = after.iter().flat_map(|page| linked_names(page)).collect();
        let left = before
            .iter()
            .flat_map(|page| linked_names(page))
            .filter(|name| !kept.contains(name));
        for name in left {
            let others = self
                .linking
                .get(&name)
                .into_iter()
                .flatten()
                .filter(|id| !own.contains(id));
            near.pages.extend(others.take(OTHERS));
        }
    }

    /// Adds the pages that lead to a file, and the files of that name.
    pub fn add_around_file(&self, path: &SourcePath, near: &mut Near) {
        let name = fold(path.file_name());
        near.pages
            .extend(self.linking.get(&name).into_iter().flatten().take(MOST));
        near.files.extend(
            self.files
                .get(&name)
                .into_iter()
                .flatten()
                .take(MOST)
                .cloned(),
        );
    }
}

/// Everything that a link to a page can call it.
fn own_names(page: &PageFile) -> BTreeSet<String> {
    let path = &page.source.path;
    let mut names = BTreeSet::from([
        fold(path.stem()),
        fold(&page.title),
        fold(&slug(&page.title)),
        fold(path.file_name()),
    ]);
    for alias in &page.meta.aliases {
        names.extend([fold(last_part(&alias.value)), fold(&slug(&alias.value))]);
    }
    names.extend(names_of_file(path));
    names.extend(page.meta.id.iter().map(|id| fold(&id.value)));
    // An index file is called like its folder.
    names.extend(
        path.folder()
            .rsplit('/')
            .next()
            .filter(|name| !name.is_empty() && matches!(path.stem(), "index" | "_index"))
            .map(fold),
    );
    names.remove("");
    names
}

/// Everything that a page's links and front matter call others.
fn linked_names(page: &PageFile) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |text: &str| {
        let last = last_part(text);
        let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
        names.extend([fold(last), fold(stem), slug(last), slug(stem), fold(text)]);
        // `crab/index.html` is called like its folder.
        names.extend(
            text.rsplit('/')
                .nth(1)
                .filter(|_| matches!(stem, "index" | "_index" | "README"))
                .map(slug),
        );
    };
    for link in &page.facts.links {
        match link.kind {
            LinkKind::Wiki => {
                let target = wikilink::parse(&link.target);
                // `ab:cd` may be a title with a colon.
                target
                    .language
                    .iter()
                    .for_each(|tag| add(&format!("{tag}:{}", target.name)));
                if target.kind != TargetKind::Person {
                    add(&target.name);
                }
            }
            LinkKind::WikiImage => add(&link.target),
            _ => add(&percent_decode(
                link.target.split(['?', '#']).next().unwrap_or_default(),
            )),
        }
    }
    let meta = &page.meta;
    page.category_names().for_each(&mut add);
    meta.image.iter().for_each(|image| add(&image.value));
    meta.sources
        .iter()
        .filter_map(|source| source.file.as_deref())
        .for_each(&mut add);
    meta.ancestors()
        .for_each(|ancestor| add(&wikilink::parse(&ancestor.name.value).name));
    names.remove("");
    names
}

/// What a page calls those that it is made from.
fn original_names(page: &PageFile) -> Vec<String> {
    let names = page.meta.ancestors().flat_map(|ancestor| {
        let name = wikilink::parse(&ancestor.name.value).name;
        let last = last_part(&name);
        [
            fold(last),
            fold(last.rsplit_once('.').map_or(last, |(stem, _)| stem)),
            fold(&name),
        ]
    });
    names.collect()
}

/// The people of the hub whom a page links to or credits.
fn people(hub: &Hub, page: &PageFile) -> BTreeSet<PersonId> {
    let targets = page
        .facts
        .links
        .iter()
        .filter(|link| link.kind == LinkKind::Wiki)
        .map(|link| wikilink::parse(&link.target));
    let linked = targets
        .filter(|target| target.kind == TargetKind::Person)
        .filter_map(|target| hub.people.named(&target.name));
    let credited = page
        .meta
        .credited
        .iter()
        .filter_map(|credited| hub.people.find(&hub.history, &credited.who));
    linked.chain(credited).collect()
}

/// What follows the last slash.
fn last_part(path: &str) -> &str {
    path.trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(path)
}
