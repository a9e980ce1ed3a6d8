//! Follows every link once: backlinks, wanted pages, translations, redirects.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::hub::links::Kinship;
use crate::hub::{Hub, Page, PageId, Redirect, Target, Wanted, names, places, urls};
use crate::paths::{OutputPath, SourcePath, slug};

/// A page that is linked and not written, while links are followed.
struct Missed {
    /// How often each spelling of its title is used.
    spellings: BTreeMap<String, usize>,
    path: String,
    linked_from: Vec<PageId>,
}

impl Hub {
    /// An alias is a title, which lies beside its page, or an address.
    pub(super) fn claim_redirects(&self, registry: &mut urls::Registry, found: &mut Vec<Diagnostic>) -> Vec<Redirect> {
        let mut redirects = Vec::new();
        for (id, page) in self.pages_with_ids() {
            for alias in &page.meta.aliases {
                let text = alias.value.trim();
                let wanted = if text.contains('/') || text.ends_with(".html") {
                    alias_address(text)
                } else {
                    let folder = page.output.as_str().trim_end_matches("index.html").trim_end_matches('/');
                    let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
                    Some(slug(text)).filter(|name| !name.is_empty()).and_then(|name| OutputPath::page(&format!("{parent}/{name}")))
                };
                let Some(output) = wanted else { continue };
                if output == page.output {
                    continue;
                }
                // `/Crab/` may lead to `/crab/` if both are the same page's: links of older sites ask for it.
                let other = registry.owner_in_any_case(&output).filter(|owner| *owner != page.source.path.as_str());
                if let Some(owner) = registry.owner(&output).or(other) {
                    let owner = owner.to_owned();
                    if owner != redirect_owner(&page.source.path) {
                        found.push(
                            Diagnostic::new(
                                "url-collision",
                                crate::diagnostic::Severity::Warning,
                                (&page.source.path, alias.range.clone()),
                                format!("the alias `{text}` has the address of `{owner}`, so it does not lead here"),
                            )
                            .why("An address can lead to one page only.")
                            .help("Remove the alias, or rename the other page."),
                        );
                    }
                    continue;
                }
                registry.try_claim(&output, &redirect_owner(&page.source.path));
                redirects.push(Redirect { url: output.url(), output, page: id, title: text.to_owned() });
            }
        }
        redirects
    }

    /// Follows every link once: backlinks, wanted pages, translations.
    pub(super) fn connect(&mut self) {
        let targets: Vec<Vec<Target>> = (0..self.pages.len())
            .into_par_iter()
            .map(|index| {
                let id = PageId(index as u32);
                self.page(id).facts.links.iter().map(|link| self.resolve(id, link)).collect()
            })
            .collect();
        // The last page that links to each: what is linked again is told without looking through a list.
        let mut linked_last: Vec<Option<PageId>> = vec![None; self.pages.len()];
        for (index, targets) in targets.iter().enumerate() {
            let from = PageId(index as u32);
            for target in targets {
                if let Target::Page { page, .. } = target
                    && *page != from
                    && linked_last[page.0 as usize] != Some(from)
                {
                    linked_last[page.0 as usize] = Some(from);
                    self.pages[index].links_to.push(*page);
                    self.pages[page.0 as usize].backlinks.push(from);
                }
            }
        }
        self.targets = targets;
        self.wanted = self.missed();
        self.connect_translations();
    }

    /// Follows again, once the hub makes further pages, the links that led nowhere.
    pub(super) fn connect_generated(&mut self) {
        let mut targets = std::mem::take(&mut self.targets);
        let mut is_found = false;
        for (index, targets) in targets.iter_mut().enumerate() {
            let id = PageId(index as u32);
            for (link, target) in self.page(id).facts.links.iter().zip(targets).filter(|(_, target)| matches!(target, Target::Missing { .. })) {
                let now = self.resolve(id, link);
                is_found |= now != *target;
                *target = now;
            }
        }
        self.targets = targets;
        if is_found {
            self.wanted = self.missed();
        }
    }

    /// Pages that are linked and not written, the most wanted first.
    fn missed(&self) -> Vec<Wanted> {
        let mut wanted: BTreeMap<(String, String), Missed> = BTreeMap::new();
        for (index, targets) in self.targets.iter().enumerate() {
            let from = PageId(index as u32);
            for target in targets {
                if let Target::Missing { title, language, path } = target
                    && !title.starts_with('@')
                {
                    let missed = wanted.entry((language.clone(), names::fold(title))).or_insert_with(|| Missed {
                        spellings: BTreeMap::new(),
                        path: path.clone().unwrap_or_else(|| self.path_for(title, language)),
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
                let usual = missed.spellings.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
                Wanted { title: usual.map(|(title, _)| title).unwrap_or_default(), language, path: missed.path, linked_from: missed.linked_from }
            })
            .collect();
        wanted.sort_by(|a, b| b.linked_from.len().cmp(&a.linked_from.len()).then_with(|| a.title.cmp(&b.title)));
        wanted
    }

    /// A page translates the one that it names, or the one with the same path in the hub's own language.
    fn connect_translations(&mut self) {
        let mut by_place: BTreeMap<&str, PageId> = BTreeMap::new();
        for (id, page) in self.pages_with_ids().filter(|(_, page)| page.language == self.config.language) {
            by_place.insert(self.place_of(page), id);
        }
        let mut originals: Vec<Option<PageId>> = vec![None; self.pages.len()];
        for (id, page) in self.pages_with_ids() {
            originals[id.0 as usize] = match &page.meta.translated_from {
                Some(name) => self.index.origin(&self.pages, &self.config.languages, id, &name.value, Kinship::Translated),
                None if page.language != self.config.language => by_place.get(self.place_of(page)).copied(),
                None => None,
            };
        }
        let mut groups: BTreeMap<PageId, Vec<PageId>> = BTreeMap::new();
        for (index, original) in originals.iter().enumerate() {
            if let Some(original) = original {
                // A translation of a translation belongs to the first page's group. A circle has no first page, so steps are counted.
                let mut first = *original;
                for _ in 0..self.config.languages.len() {
                    first = originals[first.0 as usize].unwrap_or(first);
                }
                groups.entry(first).or_insert_with(|| vec![first]).push(PageId(index as u32));
            }
        }
        let order: BTreeMap<&str, usize> = self.config.languages.iter().enumerate().map(|(index, language)| (language.as_str(), index)).collect();
        let mut translations: Vec<Vec<PageId>> = vec![Vec::new(); self.pages.len()];
        for group in groups.values() {
            for id in group {
                let mut others: Vec<PageId> = group.iter().copied().filter(|other| self.page(*other).language != self.page(*id).language).collect();
                others.sort_by_key(|other| {
                    let language = self.page(*other).language.as_str();
                    (order.get(language).copied().unwrap_or(usize::MAX), language, *other)
                });
                others.dedup_by_key(|other| self.page(*other).language.clone());
                translations[id.0 as usize] = others;
            }
        }
        for (index, page) in self.pages.iter_mut().enumerate() {
            page.translation_of = originals[index];
            page.translations = std::mem::take(&mut translations[index]);
        }
    }
}

impl Hub {
    /// A page's path below its language's folder: the same for all translations of a page.
    fn place_of<'a>(&self, page: &'a Page) -> &'a str {
        let below = page.source.path.below(&self.sources.content_root).unwrap_or_default();
        match places::split_language(below, &self.config.languages) {
            (Some(language), rest) if language == page.language => rest,
            _ => below,
        }
    }
}

/// The output path that an alias such as `/old/page.html` or `old/page/` asks for.
fn alias_address(alias: &str) -> Option<OutputPath> {
    let path = url::Url::parse(alias).map_or_else(|_| alias.to_owned(), |url| url.path().to_owned());
    let path = crate::paths::percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    let trimmed = path.trim_matches('/');
    // A hidden folder of the output is somebody else's: git's, or the host's settings.
    if trimmed.is_empty() || crate::load::classify::is_hidden(trimmed) {
        return None;
    }
    if trimmed.ends_with(".html") { OutputPath::new(trimmed) } else { OutputPath::page(trimmed) }
}

fn redirect_owner(path: &SourcePath) -> String {
    format!("an alias of {path}")
}
