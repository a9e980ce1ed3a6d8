//! Credit for all pages: each from its own history, then those that come from other pages.

use rayon::prelude::*;

use crate::config::Config;
use crate::history::{CommitIndex, History, Origin, WordRun};
use crate::hub::credit::{self, Evidence};
use crate::hub::links::{Index, Kinship};
use crate::hub::overlay::Overlay;
use crate::hub::people::{People, PersonId};
use crate::hub::{Page, PageId};
use crate::markdown::LinkKind;
use crate::paths::{SourcePath, percent_decode};
use crate::sources::Sources;

/// How many pictures of one page are credited.
const PICTURES: usize = 100;

/// Says for every page who is credited on it.
pub(super) fn credit_pages(pages: &mut [Page], history: &mut History, people: &mut People, overlay: &Overlay, config: &Config, sources: &Sources) {
    history.read_words(pages.iter().map(|page| &page.source.path), &config.credit);
    let history = &*history;
    let runs: Vec<Vec<WordRun>> = pages.par_iter().map(|page| history.runs(&page.source.path, &page.source.text)).collect();
    let mut index = Index::default();
    sources.blobs.keys().for_each(|path| index.add_media(path));
    let mut shop = Shop { history, people, overlay, config };
    for (page, runs) in pages.iter_mut().zip(&runs) {
        page.credit.pictures = pictures(page, &index, sources, history);
        shop.credit(page, runs, &[]);
    }
    let heirs: Vec<PageId> = (0..pages.len())
        .filter(|at| pages.get(*at).is_some_and(|page| page.meta.translated_from.is_some() || !page.meta.derived_from.is_empty()))
        .map(|at| PageId(at as u32))
        .collect();
    if heirs.is_empty() {
        return;
    }
    for (at, page) in pages.iter().enumerate() {
        index.add_page(&sources.content_root, PageId(at as u32), page);
    }
    // What is inherited is what the other page's own history says: a circle of pages gives each the other's work once.
    let inherited: Vec<(PageId, Vec<WordRun>, Vec<PersonId>)> = heirs
        .into_par_iter()
        .map(|id| {
            let runs = derived(pages, &index, id, runs.get(id.0 as usize).cloned().unwrap_or_default(), history, config);
            (id, runs, originals(pages, &index, id, history, shop.people, overlay, config))
        })
        .collect();
    for (id, runs, originals) in inherited {
        if let Some(page) = pages.get_mut(id.0 as usize) {
            shop.credit(page, &runs, &originals);
        }
    }
}

/// What crediting a page needs besides the page.
struct Shop<'a> {
    history: &'a History,
    people: &'a mut People,
    overlay: &'a Overlay,
    config: &'a Config,
}

impl Shop<'_> {
    fn credit(&mut self, page: &mut Page, runs: &[WordRun], originals: &[PersonId]) {
        let mut credited = Vec::new();
        for entry in &page.meta.credited {
            if let Some(person) = self.people.find_or_add(self.history, &entry.who) {
                credited.push((person, entry));
            }
        }
        let file = self.history.files.get(&page.source.path);
        let (history, overlay, rules) = (self.history, self.overlay, &self.config.credit);
        let pictures = std::mem::take(&mut page.credit.pictures);
        page.credit = credit::of_page(self.people, Evidence { history, file, runs, credited: &credited, overlay, originals, pictures, rules });
    }
}

/// The pictures that a page shows, each with the commit that brought it.
fn pictures(page: &Page, index: &Index, sources: &Sources, history: &History) -> Vec<(SourcePath, CommitIndex)> {
    let mut pictures: Vec<(SourcePath, CommitIndex)> = Vec::new();
    for link in page.facts.links.iter().filter(|link| link.kind.is_image() && !link.target.contains("://")) {
        let target = link.target.split(['?', '#']).next().unwrap_or_default().trim();
        let decoded = if link.kind == LinkKind::WikiImage { target.to_owned() } else { percent_decode(target) };
        let file = index.media(sources, &page.source.path, &decoded);
        let Some((file, brought)) = file.and_then(|file| history.files.get(&file)?.created.map(|commit| (file, commit))) else { continue };
        if pictures.len() < PICTURES && !pictures.iter().any(|(known, _)| *known == file) {
            pictures.push((file, brought));
        }
    }
    pictures
}

/// The runs of a page with the words that it took from others.
fn derived(pages: &[Page], index: &Index, id: PageId, runs: Vec<WordRun>, history: &History, config: &Config) -> Vec<WordRun> {
    let Some(page) = pages.get(id.0 as usize) else { return runs };
    page.meta.derived_from.iter().fold(runs, |runs, (name, revision)| {
        let other = index.origin(pages, &config.languages, id, name, Kinship::Derived).and_then(|id| pages.get(id.0 as usize));
        match other {
            Some(other) => {
                let origin = Origin { path: &other.source.path, revision: revision.as_deref() };
                history.inherit(runs, &page.source.text, &origin, &config.credit)
            }
            None => runs,
        }
    })
}

/// Those who wrote what a page was translated from, up to the revision that was translated.
fn originals(pages: &[Page], index: &Index, id: PageId, history: &History, people: &People, overlay: &Overlay, config: &Config) -> Vec<PersonId> {
    let named = pages.get(id.0 as usize).and_then(|page| Some((page.meta.translated_from.as_ref()?, page.meta.translated_revision.as_deref())));
    let Some((name, revision)) = named else { return Vec::new() };
    let original = index.origin(pages, &config.languages, id, &name.value, Kinship::Translated).and_then(|id| pages.get(id.0 as usize));
    let Some(original) = original else { return Vec::new() };
    // A revision that is not in the history is as good as none.
    let until = revision.and_then(|revision| history.commit_named(revision)).unwrap_or(CommitIndex(0));
    original.credit.authors_until(history, people, overlay, until)
}
