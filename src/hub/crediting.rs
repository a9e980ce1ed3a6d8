//! Credit for all pages: each from its own history, then those that come from other pages.

use rayon::prelude::*;

use crate::config::Config;
use crate::history::{CommitIndex, History, Origin, OwnedWords, PersonSpec, WordRun};
use crate::hub::credit::{self, Credit, Evidence};
use crate::hub::credited::Credited;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::implemented;
use crate::hub::index::{Index, Kinship};
use crate::hub::overlay::Overlay;
use crate::hub::page::PlacedPage;
use crate::hub::people::People;
use crate::paths::SourcePath;
use crate::sources::Sources;

/// How many pictures of one page are credited.
const PICTURES: usize = 100;

/// Somebody whom a page's front matter names; `None` where it names nobody.
type Named = (Credited, Option<PersonId>);

/// Who is credited on every page, and whom its front matter means. `index` knows the pages by name.
pub(super) fn credit_pages(
    pages: &[PlacedPage],
    index: &Index,
    history: &mut History,
    people: &mut People,
    overlay: &Overlay,
    config: &Config,
    sources: &Sources,
) -> Vec<(Credit, Vec<Credited>)> {
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
    let named: Vec<Vec<Named>> = pages
        .iter()
        .map(|page| named(page, history, people))
        .collect();
    let crediting = Crediting {
        history,
        people,
        overlay,
        config,
    };
    let mut credits: Vec<Credit> = pages
        .par_iter()
        .zip(owners)
        .zip(&named)
        .map(|((page, words), named)| {
            let pictures = pictures(page, &files, sources, history);
            crediting.credit(page, named, words, pictures, &[])
        })
        .collect();
    let is_heir = |page: &PlacedPage| {
        page.meta.translated_from.is_some() || !page.meta.derived_from.is_empty()
    };
    let heirs: Vec<usize> = (0..pages.len())
        .filter(|at| pages.get(*at).is_some_and(is_heir))
        .collect();
    // What is inherited is what the other page's own history says: a circle of pages gives each the
    // other's work once.
    let inheritance = Inheritance {
        pages,
        credits: &credits,
        index,
        crediting: &crediting,
    };
    let inherited: Vec<(usize, Credit)> = heirs
        .into_par_iter()
        .map(|at| (at, inheritance.credit(at, &named[at])))
        .collect();
    for (at, credit) in inherited {
        credits[at] = credit;
    }
    let before = implemented::Before {
        pages,
        history,
        people,
        config,
        sources,
    };
    implemented::credit(&before, &mut credits);
    let entries = |named: Vec<Named>| named.into_iter().map(|(entry, _)| entry).collect();
    credits
        .into_iter()
        .zip(named.into_iter().map(entries))
        .collect()
}

/// What crediting a page needs besides the page.
struct Crediting<'a> {
    history: &'a History,
    people: &'a People,
    overlay: &'a Overlay,
    config: &'a Config,
}

/// The people that a page's front matter names.
fn named(page: &PlacedPage, history: &History, people: &mut People) -> Vec<Named> {
    let mut meant = Vec::new();
    let mut entries = page.meta.credited.iter().cloned();
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
        meant.push(entry);
    }
    for entry in meant
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
    meant
        .into_iter()
        .map(|entry| {
            let person = people.find_or_add(history, &entry.who);
            (entry, person)
        })
        .collect()
}

/// Those whose commit made the page's file.
fn makers(page: &PlacedPage, history: &History, people: &People) -> Vec<PersonId> {
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
        page: &PlacedPage,
        named: &[Named],
        words: Vec<OwnedWords>,
        pictures: Vec<(SourcePath, CommitIndex)>,
        originals: &[PersonId],
    ) -> Credit {
        let credited: Vec<_> = named
            .iter()
            .filter_map(|(entry, person)| Some(((*person)?, entry)))
            .collect();
        credit::of_page(
            self.people,
            Evidence {
                history: self.history,
                file: self.history.files.get(&page.source.path),
                words,
                credited: &credited,
                overlay: self.overlay,
                originals,
                pictures,
                rules: &self.config.credit,
            },
        )
    }
}

/// The pictures that a page shows, each with the commit that brought it.
fn pictures(
    page: &PlacedPage,
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
    pages: &'a [PlacedPage],
    /// What the own history of each says.
    credits: &'a [Credit],
    index: &'a Index,
    crediting: &'a Crediting<'a>,
}

impl Inheritance<'_> {
    /// The credit of a page with what it took from others.
    fn credit(&self, at: usize, named: &[Named]) -> Credit {
        let (page, own) = (&self.pages[at], &self.credits[at]);
        let runs = self.words(page, at);
        let words = match &runs {
            Some(runs) => runs.iter().map(OwnedWords::from).collect(),
            None => own.words.clone(),
        };
        let authors = self.authors(page, at);
        let pictures = own.pictures.clone();
        Credit {
            inherited: runs,
            ..self
                .crediting
                .credit(page, named, words, pictures, &authors)
        }
    }

    /// The runs of a page with the words that it took from others, when it says that it did.
    fn words(&self, page: &PlacedPage, at: usize) -> Option<Vec<WordRun>> {
        if page.meta.derived_from.is_empty() {
            return None;
        }
        let (history, text) = (self.crediting.history, &page.source.text);
        let own = history.runs(&page.source.path, text);
        Some(page.meta.derived_from.iter().fold(own, |runs, ancestor| {
            match self.origin(at, &ancestor.name.value, Kinship::Derived) {
                Some(other) => {
                    let origin = Origin {
                        path: &self.pages[other].source.path,
                        revision: ancestor.revision.as_deref(),
                    };
                    history.inherit(runs, text, &origin, &self.crediting.config.credit)
                }
                None => runs,
            }
        }))
    }

    /// Those who wrote what a page was translated from, up to the revision that was translated.
    fn authors(&self, page: &PlacedPage, at: usize) -> Vec<PersonId> {
        let Some(ancestor) = page.meta.translated_from.as_ref() else {
            return Vec::new();
        };
        let Some(original) = self.origin(at, &ancestor.name.value, Kinship::Translated) else {
            return Vec::new();
        };
        let Crediting {
            history,
            people,
            overlay,
            ..
        } = self.crediting;
        // A revision that is not in the history is as good as none.
        let revision = ancestor
            .revision
            .as_deref()
            .and_then(|revision| history.commit_named(revision));
        self.credits[original].authors_until(
            history,
            people,
            overlay,
            revision.unwrap_or(CommitIndex(0)),
        )
    }

    fn origin(&self, at: usize, name: &str, kind: Kinship) -> Option<usize> {
        let languages = &self.crediting.config.languages;
        let id = PageId(at as u32);
        let origin = self.index.origin(self.pages, languages, id, name, kind)?;
        Some(origin.0 as usize)
    }
}
