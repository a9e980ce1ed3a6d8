//! Every link followed once: backlinks, wanted pages, who shows which file.

use std::collections::BTreeMap;
use std::ops::Deref;

use rayon::prelude::*;

use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::hub::links::Target;
use crate::hub::media::Media;
use crate::hub::names::fold;
use crate::hub::sections::Sections;
use crate::hub::showing;
use crate::hub::translations::Translations;
use crate::hub::urls::Registry;
use crate::markdown::{Link, LinkKind};
use crate::paths::{SourcePath, Url};

/// Pages, people and files, with what joins them.
pub struct Linked {
    indexed: Indexed,
    /// Files that are published as they are, by path.
    pub media: Vec<Media>,
    /// Pages that are linked and not written, the most wanted first.
    pub wanted: Vec<Wanted>,
    /// Pages in the order that somebody gave them.
    pub sections: Sections,
    /// Of each page: where its links lead.
    targets: Vec<Vec<Target>>,
    links_to: Vec<Vec<PageId>>,
    backlinks: Vec<Vec<PageId>>,
    translations: Translations,
}

/// A page that is linked and not written.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The title that most links give it.
    pub title: String,
    /// Its language.
    pub language: String,
    /// Where its file would be.
    pub path: String,
    /// Pages that link to it, by path.
    pub linked_from: Vec<PageId>,
}

/// A page that is linked and not written, while links are followed.
struct Missed {
    /// How often each spelling of its title is used.
    spellings: BTreeMap<String, usize>,
    path: String,
    linked_from: Vec<PageId>,
}

impl Deref for Linked {
    type Target = Indexed;

    fn deref(&self) -> &Indexed {
        &self.indexed
    }
}

impl Linked {
    /// Follows every link.
    pub(super) fn new(indexed: Indexed, media: Vec<Media>, registry: &mut Registry) -> Self {
        let targets: Vec<Vec<Target>> = (0..indexed.pages.len() as u32)
            .into_par_iter()
            .map(|index| {
                let id = PageId(index);
                let links = indexed.page(id).facts.links.iter();
                links.map(|link| indexed.resolve(id, link)).collect()
            })
            .collect();
        let mut links_to = vec![Vec::new(); targets.len()];
        let mut backlinks = links_to.clone();
        // The last page that links to each: what is linked again is told without looking through a
        // list.
        let mut linked_last: Vec<Option<PageId>> = vec![None; targets.len()];
        for (index, targets) in targets.iter().enumerate() {
            let from = PageId(index as u32);
            for target in targets {
                if let Target::Page { page, .. } = target
                    && *page != from
                    && linked_last[page.0 as usize] != Some(from)
                {
                    linked_last[page.0 as usize] = Some(from);
                    links_to[index].push(*page);
                    backlinks[page.0 as usize].push(from);
                }
            }
        }
        let translations = indexed.translations();
        Self {
            wanted: indexed.missed(&targets),
            sections: Sections::of(&indexed, &translations),
            translations,
            media: showing::connect(&indexed, media, registry),
            indexed,
            targets,
            links_to,
            backlinks,
        }
    }

    /// The same once the hub makes pages at further addresses: links that led nowhere are followed
    /// again.
    pub(super) fn with_addresses(mut self, urls: impl Iterator<Item = Url>) -> Self {
        urls.for_each(|url| self.indexed.places.add_address(url));
        for (index, targets) in self.targets.iter_mut().enumerate() {
            let id = PageId(index as u32);
            let links = &self.indexed.page(id).facts.links;
            for (link, target) in links.iter().zip(targets) {
                let is_open = match &*target {
                    Target::Missing { .. } => true,
                    Target::External(url) => self.indexed.is_of_own_site(url),
                    _ => false,
                };
                if is_open {
                    *target = self.indexed.resolve(id, link);
                }
            }
        }
        self.wanted = self.indexed.missed(&self.targets);
        self
    }

    /// A file that is published as it is.
    pub fn media_at(&self, path: &SourcePath) -> Option<&Media> {
        self.media
            .binary_search_by(|media| media.path.cmp(path))
            .ok()
            .map(|index| &self.media[index])
    }

    /// A page's links and pictures, each with where it leads.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn linked(&self, id: PageId) -> impl Iterator<Item = (&Link, &Target)> {
        self.page(id)
            .facts
            .links
            .iter()
            .zip(&self.targets[id.0 as usize])
    }

    /// Pages of this hub that link to a page, by path.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn backlinks(&self, id: PageId) -> &[PageId] {
        &self.backlinks[id.0 as usize]
    }

    /// Pages that a page links to, in order of appearance, each once.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn links_to(&self, id: PageId) -> &[PageId] {
        &self.links_to[id.0 as usize]
    }

    /// The same page in other languages, in the order of the hub's languages.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn translations(&self, id: PageId) -> &[PageId] {
        &self.translations.translations[id.0 as usize]
    }

    /// The page that a page translates.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn translation_of(&self, id: PageId) -> Option<PageId> {
        self.translations.originals[id.0 as usize]
    }
}

impl Indexed {
    /// Pages that are linked and not written, the most wanted first.
    fn missed(&self, targets: &[Vec<Target>]) -> Vec<Wanted> {
        let mut wanted: BTreeMap<(String, String), Missed> = BTreeMap::new();
        // A symbolic link stands for a file that is written.
        let symbolic = self.sources.symbolic_links();
        for (index, targets) in targets.iter().enumerate() {
            let from = PageId(index as u32);
            for (link, target) in self.page(from).facts.links.iter().zip(targets) {
                // What is elsewhere on the host that the pages are written for is nobody's to write
                // here.
                let is_elsewhere = || {
                    link.kind != LinkKind::Wiki
                        && (self.is_host_path(&link.target) || self.lacks_scheme(&link.target))
                };
                if let Target::Missing {
                    title,
                    language,
                    path,
                } = target
                    && !title.starts_with('@')
                    && !is_elsewhere()
                    && !path.as_deref().is_some_and(|path| symbolic.contains(path))
                {
                    let missed = wanted
                        .entry((language.clone(), fold(title)))
                        .or_insert_with(|| Missed {
                            spellings: BTreeMap::new(),
                            path: path
                                .clone()
                                .unwrap_or_else(|| self.path_for(title, language)),
                            linked_from: Vec::new(),
                        });
                    *missed.spellings.entry(title.clone()).or_default() += 1;
                    if missed.linked_from.last() != Some(&from) {
                        missed.linked_from.push(from);
                    }
                }
            }
        }
        let mut wanted: Vec<Wanted> = wanted
            .into_iter()
            .map(|((language, _), missed)| {
                let usual = missed
                    .spellings
                    .into_iter()
                    .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
                Wanted {
                    title: usual.map(|(title, _)| title).unwrap_or_default(),
                    language,
                    path: missed.path,
                    linked_from: missed.linked_from,
                }
            })
            .collect();
        wanted.sort_by(|a, b| {
            b.linked_from
                .len()
                .cmp(&a.linked_from.len())
                .then_with(|| a.title.cmp(&b.title))
        });
        wanted
    }
}
