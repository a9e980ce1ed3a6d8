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
        let mut before = Vec::new();
        for path in placed
            .iter()
            .flat_map(|file| file.delta.paths())
            .filter_map(SourcePath::new)
        {
            match hub.page_of(&path) {
                Some(id) => before.push(id),
                None => self.names.add_around_file(&path, &mut near),
            }
        }
        // Where the hub's pages are is told by those that stay.
        let stays = |id: &PageId| !before.contains(id);
        let homes = hub
            .config
            .languages
            .iter()
            .filter_map(|language| hub.home_of(language));
        let first = hub.pages_with_ids().map(|(id, _)| id).find(stays);
        near.pages.extend(homes.chain(first).filter(stays));
        for id in &before {
            near.pages.insert(*id);
            self.names.add_linked(hub, hub.page(*id), &mut near);
            self.names.add_originals(hub, hub.page(*id), &mut near);
        }
        for page in &own.pages {
            self.names.add_linked(hub, page, &mut near);
            self.names.add_originals(hub, page, &mut near);
        }
        // Where the pages will be is not known: paths count, from the top of the site.
        let top = hub.places.url(Place::HOME);
        // What the links lead to in the hub, however many share its name.
        let targets = before
            .iter()
            .flat_map(|id| hub.linked(*id).map(|(_, target)| target.clone()))
            .chain(own.pages.iter().flat_map(|page| {
                let from = Standpoint {
                    path: &page.source.path,
                    language: &page.language,
                    url: &top,
                    facts: &page.facts,
                };
                page.facts
                    .links
                    .iter()
                    .map(move |link| hub.resolve_at(from, link))
                    .collect::<Vec<_>>()
            }));
        targets.for_each(|target| match target {
            Target::Page { page, .. } => near.pages.extend([page]),
            Target::Media(path) | Target::Unpublished(path) | Target::Draft(path) => {
                near.files.extend([path]);
            }
            Target::Category(id) => near.pages.extend(hub.category(id).page),
            Target::Ambiguous(pages) => near.pages.extend(pages),
            _ => {}
        });
        // Whoever links to a page need not be asked as long as it keeps its names and its sections.
        let keeps = |page: &PageFile, other: &PageFile| {
            page.source.path == other.source.path
                && page.title == other.title
                && page.language == other.language
                && page.meta.id.as_ref().map(|id| &id.value)
                    == other.meta.id.as_ref().map(|id| &id.value)
                && page.meta.aliases.iter().map(|alias| &alias.value).eq(other
                    .meta
                    .aliases
                    .iter()
                    .map(|alias| &alias.value))
                && page.facts.headings.iter().all(|heading| {
                    other
                        .facts
                        .headings
                        .iter()
                        .any(|kept| kept.id == heading.id)
                })
        };
        let old: Vec<&PageFile> = before.iter().map(|id| hub.page(*id).as_ref()).collect();
        let changed_names =
            |page: &&PageFile, others: &[&PageFile]| !others.iter().any(|other| keeps(page, other));
        let new: Vec<&PageFile> = own.pages.iter().collect();
        for page in old.iter().filter(|page| changed_names(page, &new)) {
            self.names.add_linking(page, &mut near);
        }
        self.names.add_others(&old, &new, &before, &mut near);
        for page in new
            .iter()
            .filter(|page| !old.iter().any(|other| keeps(other, page)))
        {
            self.names.add_linking(page, &mut near);
        }
        near
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

fn body(page: &PageFile) -> &str {
    page.source.text.get(page.body.clone()).unwrap_or_default()
}
