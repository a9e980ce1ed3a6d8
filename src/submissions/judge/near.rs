//! Which pages and files a proposal can concern.

use std::collections::BTreeSet;

use super::grounds::Grounds;
use crate::check::likeness::{self, Corpus};
use crate::history::git::onto::Placed;
use crate::hub::links::Standpoint;
use crate::hub::{Drafts, PageFile, PageId, PagesRead, Place, Target};
use crate::load::{self, Overlay};
use crate::paths::SourcePath;
use crate::sources::Sources;
use crate::submissions::names::Near;

/// The pages that a proposal brings, as their files tell.
pub(super) struct Own {
    pages: Vec<PageFile>,
    /// Pages of the hub that hold much of one that is new or grew.
    pub alike: BTreeSet<PageId>,
}

impl Own {
    pub fn read(grounds: &Grounds, over: &Overlay) -> Self {
        let root = &grounds.frame.content_root;
        let is_page = |path: &SourcePath| load::is_markdown(path) && path.below(root).is_some();
        let files = over
            .files
            .iter()
            .filter(|(path, _)| is_page(path))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let mut none = Sources::from_texts(root, []);
        none.known.clone_from(&grounds.frame.known);
        let pages = Overlay {
            files,
            ..Overlay::default()
        };
        let sources = load::overlay(none, &pages, &grounds.hub.config, &grounds.contents);
        let pages: Vec<PageFile> = PagesRead::read(&sources, &grounds.hub.config, Drafts::Hidden)
            .into_pages()
            .collect();
        let mut alike = BTreeSet::new();
        for page in &pages {
            let before = grounds.hub.page_of(&page.source.path);
            let has_grown = before.is_none_or(|before| {
                likeness::has_grown(body(grounds.hub.page(before)), body(page))
            });
            if has_grown {
                alike.extend(
                    grounds
                        .alike(body(page))
                        .into_iter()
                        .filter(|other| Some(*other) != before),
                );
            }
        }
        Self { pages, alike }
    }

    /// Whether it depends on the day of the branch if they are published.
    pub fn are_dated(&self) -> bool {
        self.pages
            .iter()
            .any(|page| page.meta.published_from.is_some() || page.meta.published_until.is_some())
    }
}

impl Grounds<'_> {
    /// The pages and files that a proposal can concern.
    pub(super) fn near(&self, placed: &[Placed], own: &Own) -> Near {
        let hub = self.hub;
        let mut near = Near::default();
        near.pages.extend(&own.alike);
        let before = self.edited(placed, &mut near);
        near.pages.extend(self.landmarks(&before));
        near.pages.extend(&before);
        let old: Vec<&PageFile> = before.iter().map(|id| hub.page(*id).as_ref()).collect();
        for page in old.iter().copied().chain(&own.pages) {
            self.names.add_linked(hub, page, &mut near);
            self.names.add_originals(hub, page, &mut near);
        }
        for target in self.targets(&before, own) {
            match target {
                Target::Page { page, .. } => near.pages.extend([page]),
                Target::Media(path) | Target::Unpublished(path) | Target::Draft(path) => {
                    near.files.extend([path]);
                }
                Target::Category(id) => near.pages.extend(hub.category(id).page),
                Target::Ambiguous(pages) => near.pages.extend(pages),
                _ => {}
            }
        }
        // Whoever links to a page need not be asked as long as it keeps its names and its sections.
        let new: Vec<&PageFile> = own.pages.iter().collect();
        let is_lost = |page: &&&PageFile| !new.iter().any(|other| keeps_names(page, other));
        for page in old.iter().filter(is_lost) {
            self.names.add_linking(page, &mut near);
        }
        self.names.add_others(&old, &new, &before, &mut near);
        let is_new = |page: &&&PageFile| !old.iter().any(|other| keeps_names(other, page));
        for page in new.iter().filter(is_new) {
            self.names.add_linking(page, &mut near);
        }
        near
    }

    /// The pages of the hub that a proposal changes. What other files it changes is near to that
    /// which has their names.
    fn edited(&self, placed: &[Placed], near: &mut Near) -> Vec<PageId> {
        let paths = placed.iter().flat_map(|file| file.delta.paths());
        let mut edited = Vec::new();
        for path in paths.filter_map(SourcePath::new) {
            match self.hub.page_of(&path) {
                Some(id) => edited.push(id),
                None => self.names.add_around_file(&path, near),
            }
        }
        edited
    }

    /// The pages that tell where the hub's pages are: of those that a proposal does not change.
    fn landmarks(&self, changed: &[PageId]) -> Vec<PageId> {
        let stays = |id: &PageId| !changed.contains(id);
        let languages = self.hub.config.languages.iter();
        let homes = languages.filter_map(|language| self.hub.home_of(language));
        let first = self.hub.pages_with_ids().map(|(id, _)| id).find(stays);
        homes.chain(first).filter(stays).collect()
    }

    /// What links lead to in the hub, however many share its name: those of the pages that a
    /// proposal changes, and those of its own.
    fn targets(&self, before: &[PageId], own: &Own) -> Vec<Target> {
        // Where the pages will be is not known: paths count, from the top of the site.
        let top = self.hub.places.url(Place::HOME);
        let old = before.iter().flat_map(|id| self.hub.linked(*id));
        let mut targets: Vec<Target> = old.map(|(_, target)| target.clone()).collect();
        for page in &own.pages {
            let from = Standpoint {
                path: &page.source.path,
                language: &page.language,
                url: &top,
                facts: &page.facts,
            };
            let links = page.facts.links.iter();
            targets.extend(links.map(|link| self.hub.resolve_at(from, link)));
        }
        targets
    }

    /// The files around a proposal, without it.
    pub(super) fn sources(&self, near: &Near) -> Sources {
        let mut sources = self.frame.clone();
        for page in near.pages.iter().map(|id| self.hub.page(*id)) {
            sources
                .texts
                .insert(page.source.path.clone(), page.source.clone());
        }
        for path in &near.files {
            if let Some(blob) = self.hub.sources.blobs.get(path) {
                sources.blobs.insert(path.clone(), blob.clone());
            } else if let Some(blob) = self.hub.sources.nearby.get(path) {
                sources.nearby.insert(path.clone(), blob.clone());
            } else if let Some(text) = self.hub.sources.texts.get(path) {
                sources.texts.insert(path.clone(), text.clone());
            } else {
                sources.unpublished.insert(path.clone());
            }
        }
        sources
    }

    /// The hub's pages that hold much of a text, those that hold most first.
    fn alike(&self, text: &str) -> Vec<PageId> {
        let (corpus, pages) = self.corpus.get_or_init(|| {
            let pages: Vec<PageId> = self.hub.pages_with_ids().map(|(id, _)| id).collect();
            (
                Corpus::new(pages.iter().map(|id| body(self.hub.page(*id))).collect()),
                pages,
            )
        });
        corpus
            .like(text, None)
            .into_iter()
            .filter_map(|likeness| pages.get(likeness.other).copied())
            .collect()
    }
}

/// Whether a page is still what links lead to by its names, and has the sections that it had.
fn keeps_names(page: &PageFile, other: &PageFile) -> bool {
    let (before, after) = (&page.meta, &other.meta);
    let aliases = before.aliases.iter().map(|alias| &alias.value);
    let headings = &other.facts.headings;
    page.source.path == other.source.path
        && page.title == other.title
        && page.language == other.language
        && before.id.as_ref().map(|id| &id.value) == after.id.as_ref().map(|id| &id.value)
        && aliases.eq(after.aliases.iter().map(|alias| &alias.value))
        && page
            .facts
            .headings
            .iter()
            .all(|heading| headings.iter().any(|kept| kept.id == heading.id))
}

fn body(page: &PageFile) -> &str {
    page.source.text.get(page.body.clone()).unwrap_or_default()
}
