//! Credit for all pages: each from its own history, then those that come from other pages.

use rayon::prelude::*;

use crate::config::Config;
use crate::history::{CommitIndex, History, Origin, OwnedWords, PersonSpec, WordRun};
use crate::hub::credit::{self, Evidence};
use crate::hub::links::{Index, Kinship};
use crate::hub::overlay::Overlay;
use crate::hub::people::{People, PersonId};
use crate::hub::{Page, PageId};
use crate::paths::SourcePath;
use crate::sources::Sources;

/// How many pictures of one page are credited.
const PICTURES: usize = 100;

/// Says for every page who is credited on it. `index` knows the pages by name.
pub(super) fn credit_pages(
    pages: &mut [Page],
    index: &Index,
    history: &mut History,
    people: &mut People,
    overlay: &Overlay,
    config: &Config,
    sources: &Sources,
) {
    history.read_words(pages.iter().map(|page| &page.source.path), &config.credit);
    let history = &*history;
    let owners: Vec<Vec<OwnedWords>> = pages
        .par_iter()
        .map(|page| history.owners(&page.source))
        .collect();
    let mut files = Index::default();
    sources
        .blobs
        .keys()
        .chain(sources.nearby.keys())
        .for_each(|path| files.add_media(path));
    // Those whom nobody knows yet are added, in the order of the pages.
    let credited: Vec<_> = pages
        .iter_mut()
        .map(|page| credited(page, history, people))
        .collect();
    let crediting = Crediting {
        history,
        people,
        overlay,
        config,
    };
    pages
        .par_iter_mut()
        .zip(owners)
        .zip(&credited)
        .for_each(|((page, words), credited)| {
            page.credit.pictures = pictures(page, &files, sources, history);
            crediting.credit(page, words, credited, &[]);
        });
    let is_heir =
        |page: &Page| page.meta.translated_from.is_some() || !page.meta.derived_from.is_empty();
    let heirs: Vec<usize> = (0..pages.len())
        .filter(|at| pages.get(*at).is_some_and(is_heir))
        .collect();
    // What is inherited is what the other page's own history says: a circle of pages gives each the
    // other's work once.
    let inheritance = Inheritance {
        pages,
        index,
        history,
        people,
        overlay,
        config,
    };
    let inherited: Vec<(usize, Option<Vec<WordRun>>, Vec<PersonId>)> = heirs
        .into_par_iter()
        .map(|at| (at, inheritance.words(at), inheritance.authors(at)))
        .collect();
    for (at, runs, originals) in inherited {
        if let Some(page) = pages.get_mut(at) {
            let words = match &runs {
                Some(runs) => runs.iter().map(OwnedWords::from).collect(),
                None => std::mem::take(&mut page.credit.words),
            };
            crediting.credit(page, words, &credited[at], &originals);
            page.credit.inherited = runs;
        }
    }
}

/// What crediting a page needs besides the page.
struct Crediting<'a> {
    history: &'a History,
    people: &'a People,
    overlay: &'a Overlay,
    config: &'a Config,
}

/// The people that a page's front matter names; `None` where an entry names nobody.
fn credited(page: &mut Page, history: &History, people: &mut People) -> Vec<Option<PersonId>> {
    let entries = std::mem::take(&mut page.meta.credited);
    let mut entries = entries.into_iter();
    while let Some(mut entry) = entries.next() {
        // `Lovelace, Ada` is one person where there is an Ada Lovelace.
        let whole = entry.with_next.take().map(|name| PersonSpec {
            name: Some(name),
            ..PersonSpec::default()
        });
        if let Some(whole) = whole.filter(|whole| people.find(history, whole).is_some()) {
            entry.who = whole;
            entries.next();
        }
        page.meta.credited.push(entry);
    }
    let mut credited = std::mem::take(&mut page.meta.credited);
    for entry in credited
        .iter_mut()
        .filter(|entry| people.is_shared(history, &entry.who))
    {
        // Whoever made the page and has the name is meant. The same words mean another person on
        // another page, so the page keeps whom they mean.
        if let Some(key) = people
            .of_name(&entry.who, &makers(page, history, people))
            .map(|id| people.get(id).key.clone())
        {
            entry.who = PersonSpec {
                name: Some(key),
                ..PersonSpec::default()
            };
        }
    }
    page.meta.credited = credited;
    page.meta
        .credited
        .iter()
        .map(|entry| people.find_or_add(history, &entry.who))
        .collect()
}

/// Those whose commit made the page's file.
fn makers(page: &Page, history: &History, people: &People) -> Vec<PersonId> {
    let created = history
        .files
        .get(&page.source.path)
        .and_then(|file| file.created);
    created
        .map(|commit| {
            history
                .commit(commit)
                .authors()
                .map(|id| people.of_history(id))
                .collect()
        })
        .unwrap_or_default()
}

impl Crediting<'_> {
    fn credit(
        &self,
        page: &mut Page,
        words: Vec<OwnedWords>,
        credited: &[Option<PersonId>],
        originals: &[PersonId],
    ) {
        let credited: Vec<_> = credited
            .iter()
            .zip(&page.meta.credited)
            .filter_map(|(person, entry)| Some(((*person)?, entry)))
            .collect();
        let file = self.history.files.get(&page.source.path);
        let (history, overlay, rules) = (self.history, self.overlay, &self.config.credit);
        let pictures = std::mem::take(&mut page.credit.pictures);
        page.credit = credit::of_page(
            self.people,
            Evidence {
                history,
                file,
                words,
                credited: &credited,
                overlay,
                originals,
                pictures,
                rules,
            },
        );
    }
}

/// The pictures that a page shows, each with the commit that brought it.
fn pictures(
    page: &Page,
    files: &Index,
    sources: &Sources,
    history: &History,
) -> Vec<(SourcePath, CommitIndex)> {
    let mut pictures: Vec<(SourcePath, CommitIndex)> = Vec::new();
    for link in page
        .facts
        .links
        .iter()
        .filter(|link| link.kind.is_image() && !link.target.contains("://"))
    {
        let target = link
            .target
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .trim();
        let file = files
            .media(sources, &page.source.path, &page.url, target)
            .map(|(file, _)| file);
        let Some((file, brought)) = file.and_then(|file| {
            history
                .files
                .get(&file)?
                .created
                .map(|commit| (file, commit))
        }) else {
            continue;
        };
        if pictures.len() < PICTURES && !pictures.iter().any(|(known, _)| *known == file) {
            pictures.push((file, brought));
        }
    }
    pictures
}

/// Pages whose own histories are credited, for those that come from them.
struct Inheritance<'a> {
    pages: &'a [Page],
    index: &'a Index,
    history: &'a History,
    people: &'a People,
    overlay: &'a Overlay,
    config: &'a Config,
}

impl Inheritance<'_> {
    /// The runs of a page with the words that it took from others, when it says that it did.
    fn words(&self, at: usize) -> Option<Vec<WordRun>> {
        let page = self
            .pages
            .get(at)
            .filter(|page| !page.meta.derived_from.is_empty())?;
        let runs = self.history.runs(&page.source.path, &page.source.text);
        Some(page.meta.derived_from.iter().fold(runs, |runs, ancestor| {
            match self.origin(at, &ancestor.name.value, Kinship::Derived) {
                Some(other) => {
                    let origin = Origin {
                        path: &other.source.path,
                        revision: ancestor.revision.as_deref(),
                    };
                    self.history
                        .inherit(runs, &page.source.text, &origin, &self.config.credit)
                }
                None => runs,
            }
        }))
    }

    /// Those who wrote what a page was translated from, up to the revision that was translated.
    fn authors(&self, at: usize) -> Vec<PersonId> {
        let Some((page, name)) = self
            .pages
            .get(at)
            .and_then(|page| Some((page, page.meta.translated_from.as_ref()?)))
        else {
            return Vec::new();
        };
        let Some(original) = self.origin(at, &name.value, Kinship::Translated) else {
            return Vec::new();
        };
        // A revision that is not in the history is as good as none.
        let revision = page
            .meta
            .translated_revision
            .as_deref()
            .and_then(|revision| self.history.commit_named(revision));
        original.credit.authors_until(
            self.history,
            self.people,
            self.overlay,
            revision.unwrap_or(CommitIndex(0)),
        )
    }

    fn origin(&self, at: usize, name: &str, kind: Kinship) -> Option<&Page> {
        let id = self.index.origin(
            self.pages,
            &self.config.languages,
            PageId(at as u32),
            name,
            kind,
        )?;
        self.pages.get(id.0 as usize)
    }
}
