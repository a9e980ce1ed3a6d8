//! Follows every link once: backlinks, wanted pages, translations, redirects.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::hub::links::{self, Kinship};
use crate::hub::people::quoted;
use crate::hub::{Linked, PageId, Redirect, Target, Wanted, names, places, urls};
use crate::markdown::LinkKind;
use crate::paths::{OutputPath, SourcePath, portable, slug};
use crate::rules::{invalid_value, url_collision};

/// A page that is linked and not written, while links are followed.
struct Missed {
    /// How often each spelling of its title is used.
    spellings: BTreeMap<String, usize>,
    path: String,
    linked_from: Vec<PageId>,
}

impl Linked {
    /// An alias is a title, which lies beside its page, or an address.
    pub(super) fn claim_redirects(
        &self,
        registry: &mut urls::Registry,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Redirect> {
        let mut redirects = Vec::new();
        // Translations copy the aliases of their original, which has them as they are written.
        let (mut order, others): (Vec<_>, Vec<_>) = self
            .pages_with_ids()
            .partition(|(_, page)| page.language == self.config.language);
        order.extend(others);
        for (id, page) in order {
            let prefix = places::language_prefix(&page.language, &self.config.language);
            for alias in &page.meta.aliases {
                let text = alias.value.trim();
                let wanted = if text.contains('/') || text.ends_with(".html") {
                    alias_address(text)
                } else {
                    let folder = page
                        .output
                        .as_str()
                        .trim_end_matches("index.html")
                        .trim_end_matches('/');
                    let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
                    Some(slug(text))
                        .filter(|name| !name.is_empty())
                        .and_then(|name| OutputPath::page(&format!("{parent}/{}", portable(&name))))
                };
                let Some(output) = wanted else {
                    let is_hidden = crate::load::classify::is_hidden(text.trim_matches('/'));
                    if text.contains('/') && !text.trim_matches('/').is_empty() && !is_hidden {
                        found.push(
                            Diagnostic::new(&invalid_value::RULE, (&page.source.path, alias.range.clone()), format!("the alias `{}` cannot be an address on every system, so it does not lead here", quoted(text))).severity(crate::diagnostic::Severity::Warning)
                            .why("The site is made of files. Not every system takes the signs `< > : \" | ? *`, a full stop or a space at the end, or names such as `con`.")
                            .help("Write the address without them, or remove the alias."),
                        );
                    }
                    continue;
                };
                let mut output = output;
                if !prefix.is_empty()
                    && !output.as_str().starts_with(&prefix)
                    && registry.owner_in_any_case(&output).is_some()
                {
                    let below = OutputPath::new(&format!("{prefix}{output}"));
                    output = below.unwrap_or(output);
                }
                if output == page.output {
                    continue;
                }
                // `/Crab/` may lead to `/crab/` if both are the same page's: links of older sites
                // ask for it.
                let other = registry
                    .owner_in_any_case(&output)
                    .filter(|owner| *owner != page.source.path.as_str());
                if let Some(owner) = registry.owner(&output).or(other) {
                    let owner = owner.to_owned();
                    let shown = owner.strip_prefix("an alias of ").map_or_else(
                        || format!("`{owner}`"),
                        |path| format!("an alias of `{path}`"),
                    );
                    if owner != redirect_owner(&page.source.path) {
                        found.push(
                            Diagnostic::new(&url_collision::RULE, (&page.source.path, alias.range.clone()), format!("the alias `{}` has the address of {shown}, so it does not lead here", quoted(text)))
                            .why("An address can lead to one page only.")
                            .help("Remove the alias, or rename the other page."),
                        );
                    }
                    continue;
                }
                registry.try_claim(&output, &redirect_owner(&page.source.path));
                redirects.push(Redirect {
                    url: output.url(),
                    output,
                    page: id,
                    title: text.to_owned(),
                });
            }
        }
        redirects.sort_by_key(|redirect| redirect.page);
        redirects
    }

    /// Follows every link once: backlinks, wanted pages, translations.
    pub(super) fn connect(&mut self) {
        let targets: Vec<Vec<Target>> = (0..self.pages.len())
            .into_par_iter()
            .map(|index| {
                let id = PageId(index as u32);
                self.page(id)
                    .facts
                    .links
                    .iter()
                    .map(|link| self.resolve(id, link))
                    .collect()
            })
            .collect();
        // The last page that links to each: what is linked again is told without looking through a
        // list.
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
            for (link, target) in self
                .page(id)
                .facts
                .links
                .iter()
                .zip(targets)
                .filter(|(_, target)| matches!(target, Target::Missing { .. }))
            {
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
        // A symbolic link stands for a file that is written.
        let symbolic = self.sources.symbolic_links();
        for (index, targets) in self.targets.iter().enumerate() {
            let from = PageId(index as u32);
            for (link, target) in self.page(from).facts.links.iter().zip(targets) {
                // What is elsewhere on the host that the pages are written for is nobody's to write
                // here.
                let is_elsewhere = link.kind != LinkKind::Wiki && self.is_host_path(&link.target);
                if let Target::Missing {
                    title,
                    language,
                    path,
                } = target
                    && !title.starts_with('@')
                    && !is_elsewhere
                    && !path.as_deref().is_some_and(|path| symbolic.contains(path))
                {
                    let missed = wanted
                        .entry((language.clone(), names::fold(title)))
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

    /// A page translates the one that it names. Pages at the same place in several languages belong
    /// together, too, with the hub's own as the original.
    fn connect_translations(&mut self) {
        let order: BTreeMap<&str, usize> = self
            .config
            .languages
            .iter()
            .enumerate()
            .map(|(index, language)| (language.as_str(), index))
            .collect();
        let rank = |id: PageId| {
            let language = self.page(id).language.as_str();
            (
                order.get(language).copied().unwrap_or(usize::MAX),
                language,
                id,
            )
        };
        // The first of each place: in the hub's own language, if there is one.
        let mut first_at: BTreeMap<&str, PageId> = BTreeMap::new();
        for (id, page) in self.pages_with_ids() {
            first_at
                .entry(links::without_extension(&page.place))
                .and_modify(|first| *first = if rank(id) < rank(*first) { id } else { *first })
                .or_insert(id);
        }
        let mut originals: Vec<Option<PageId>> = vec![None; self.pages.len()];
        // What each belongs to: another page's group, or its own.
        let mut above: Vec<PageId> = (0..self.pages.len())
            .map(|index| PageId(index as u32))
            .collect();
        for (id, page) in self.pages_with_ids() {
            let index = id.0 as usize;
            let named = page.meta.translated_from.as_ref();
            let named = named.and_then(|name| {
                self.index.origin(
                    &self.pages,
                    &self.config.languages,
                    id,
                    &name.value,
                    Kinship::Translated,
                )
            });
            let beside = || {
                first_at
                    .get(links::without_extension(&page.place))
                    .copied()
                    .filter(|first| self.page(*first).language != page.language)
            };
            let beside =
                if page.meta.translated_from.is_some() || page.language == self.config.language {
                    None
                } else {
                    beside()
                };
            originals[index] = named.or_else(|| {
                beside.filter(|first| self.page(*first).language == self.config.language)
            });
            above[index] = named.or(beside).unwrap_or(id);
        }
        let mut groups: BTreeMap<PageId, Vec<PageId>> = BTreeMap::new();
        for index in 0..self.pages.len() {
            // A translation of a translation belongs to the first page's group. A circle has no
            // first page, so steps are counted.
            let mut first = above[index];
            for _ in 0..self.config.languages.len() {
                if above[first.0 as usize] == first {
                    break;
                }
                first = above[first.0 as usize];
            }
            if first.0 as usize != index {
                groups
                    .entry(first)
                    .or_insert_with(|| vec![first])
                    .push(PageId(index as u32));
            }
        }
        let mut translations: Vec<Vec<PageId>> = vec![Vec::new(); self.pages.len()];
        for group in groups.values() {
            // One page of each language, so that a group of thousands is no list on each of them.
            let mut shown = group.clone();
            // The original itself, then the translation that was there first; without history the
            // one that lies in the original's place.
            shown.sort_by_key(|id| {
                let (page, (place, language, _)) = (self.page(*id), rank(*id));
                let age = page.credit.revisions.last().map(|revision| revision.commit);
                (
                    place,
                    language,
                    group.first() != Some(id),
                    std::cmp::Reverse(age),
                    page.meta.translated_from.is_some(),
                    *id,
                )
            });
            shown.dedup_by_key(|id| self.page(*id).language.as_str());
            for id in group {
                translations[id.0 as usize] = shown
                    .iter()
                    .copied()
                    .filter(|other| self.page(*other).language != self.page(*id).language)
                    .collect();
            }
        }
        for (index, page) in self.pages.iter_mut().enumerate() {
            page.translation_of = originals[index];
            page.translations = std::mem::take(&mut translations[index]);
        }
    }
}

/// The output path that an alias such as `/old/page.html` or `old/page/` asks for.
fn alias_address(alias: &str) -> Option<OutputPath> {
    let path =
        url::Url::parse(alias).map_or_else(|_| alias.to_owned(), |url| url.path().to_owned());
    let path = crate::paths::percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    let trimmed = path.trim_matches('/');
    // A hidden folder of the output is somebody else's: git's, or the host's settings.
    if trimmed.is_empty() || crate::load::classify::is_hidden(trimmed) {
        return None;
    }
    if trimmed.ends_with(".html") {
        OutputPath::new(trimmed)
    } else {
        OutputPath::page(trimmed)
    }
}

fn redirect_owner(path: &SourcePath) -> String {
    format!("an alias of {path}")
}
