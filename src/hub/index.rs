//! Names and addresses of everything that a link can lead to.

use std::hash::Hash;

use foldhash::HashMap;

use crate::hub::ids::{CategoryId, PageId};
use crate::hub::names::fold;
use crate::hub::page::{PageFile, PlacedPage};
use crate::markdown::wikilink;
use crate::paths::{SourcePath, Url, percent_decode, slug};
use address::bare_url;
use stems::{names_of_file, without_extension};

pub mod address;
pub mod files;
pub mod stems;

/// How a link tells what it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By a path, an address or a title, as it is written.
    Written,
    /// Only by the name at its end: there is nothing where it points, and one file alone has that
    /// name.
    Name,
}

/// How a page comes from another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// Its text is the other's in another language.
    Translated,
    /// Parts of its text are the other's.
    Derived,
}

/// Names and addresses of everything that a link can lead to.
#[derive(Debug, Default)]
pub struct Index {
    /// File below the content root without its extension, folded.
    pub(super) by_path: HashMap<String, Vec<PageId>>,
    pub(super) by_source: HashMap<SourcePath, PageId>,
    by_title: HashMap<(String, String), Vec<PageId>>,
    by_stem: HashMap<(String, String), Vec<PageId>>,
    /// Language, and path without what names it and without extension, folded.
    pub(super) by_place: HashMap<(String, String), PageId>,
    /// The names that a link may give a page's file; see [`names_of_file`].
    by_file_name: HashMap<(String, String), Vec<PageId>>,
    by_id: HashMap<String, PageId>,
    /// Addresses of pages and of their aliases, decoded, without slashes at the ends.
    pub(super) by_url: HashMap<String, PageId>,
    pub(super) categories: HashMap<(String, String), CategoryId>,
    pub(super) category_urls: HashMap<String, CategoryId>,
    pub(super) media_names: HashMap<String, Vec<SourcePath>>,
}

impl Index {
    /// Adds a page under all its names.
    pub fn add_page(&mut self, root: &str, id: PageId, page: &PlacedPage) {
        let path = &page.source.path;
        push(
            &mut self.by_path,
            fold(without_extension(path.below(root).unwrap_or(path.as_str()))),
            id,
        );
        self.by_source.insert(path.clone(), id);
        let language = || page.language.clone();
        push(&mut self.by_title, (language(), fold(&page.title)), id);
        if let Some(title) = page
            .meta
            .title
            .as_ref()
            .filter(|title| fold(&title.value) != fold(&page.title))
        {
            push(&mut self.by_title, (language(), fold(&title.value)), id);
        }
        for alias in &page.meta.aliases {
            if !alias.value.contains('/') {
                push(&mut self.by_title, (language(), fold(&alias.value)), id);
            }
        }
        push(&mut self.by_stem, (language(), fold(path.stem())), id);
        let place = without_extension(&page.place);
        self.by_place.entry((language(), fold(place))).or_insert(id);
        push(
            &mut self.by_stem,
            (language(), fold(place.rsplit('/').next().unwrap_or(place))),
            id,
        );
        let named_place = SourcePath::new(&page.place).filter(|place| place.stem() != path.stem());
        for name in names_of_file(path)
            .into_iter()
            .chain(named_place.iter().flat_map(names_of_file))
        {
            push(&mut self.by_file_name, (language(), name), id);
        }
        // Docusaurus has a page at its id, and Hugo one at its slug.
        for name in page.meta.id.iter().chain(&page.meta.slug) {
            let name = slug(name.value.rsplit('/').next().unwrap_or_default());
            if !name.is_empty() {
                push(&mut self.by_file_name, (language(), name), id);
            }
        }
        if let Some(name) = &page.meta.id {
            self.by_id.entry(name.value.clone()).or_insert(id);
        }
        self.by_url.insert(bare_url(page.url.as_str()), id);
    }

    /// Adds another address of a page.
    pub fn add_redirect(&mut self, url: &str, id: PageId) {
        self.by_url.entry(bare_url(url)).or_insert(id);
    }

    /// Adds a category under one of its names.
    pub fn add_category(&mut self, language: &str, name: &str, url: &str, id: CategoryId) {
        self.categories
            .entry((language.to_owned(), fold(name)))
            .or_insert(id);
        self.category_urls.entry(bare_url(url)).or_insert(id);
    }

    /// Adds a file that is published as it is.
    pub fn add_media(&mut self, path: &SourcePath) {
        let name = path.file_name();
        push(&mut self.media_names, fold(name), path.clone());
        if name.contains('%') {
            push(
                &mut self.media_names,
                fold(&percent_decode(name)),
                path.clone(),
            );
        }
    }

    /// The page at an address of the site.
    pub fn page_at(&self, url: &Url) -> Option<PageId> {
        self.by_url.get(&bare_url(url.as_str())).copied()
    }

    /// The pages that a name means: by exact path, then title or alias, then file name, within the
    /// languages in their order. Of several pages of a title those whose file has that name, too,
    /// are meant, else those that have it as their own title.
    pub fn named<P: AsRef<PageFile>>(
        &self,
        pages: &[P],
        languages: &[&str],
        name: &str,
    ) -> Vec<PageId> {
        let folded = fold(name.trim_start_matches('/').trim_end_matches(".md"));
        for language in languages {
            let of_language = |found: Option<&Vec<PageId>>| -> Vec<PageId> {
                found
                    .into_iter()
                    .flatten()
                    .copied()
                    .filter(|id| {
                        pages
                            .get(id.0 as usize)
                            .is_some_and(|page| page.as_ref().language == **language)
                    })
                    .collect()
            };
            let key = ((*language).to_owned(), folded.clone());
            let by_path = of_language(self.by_path.get(&folded));
            if !by_path.is_empty() {
                return by_path;
            }
            if let Some(page) = self.by_place.get(&key) {
                return vec![*page];
            }
            let (titled, stems) = (
                of_language(self.by_title.get(&key)),
                of_language(self.by_stem.get(&key)),
            );
            if titled.len() == 1 || stems.is_empty() && !titled.is_empty() {
                let own: Vec<PageId> = titled
                    .iter()
                    .copied()
                    .filter(|id| {
                        pages
                            .get(id.0 as usize)
                            .is_some_and(|page| fold(&page.as_ref().title) == folded)
                    })
                    .collect();
                return if own.is_empty() { titled } else { own };
            }
            if !stems.is_empty() {
                return stems;
            }
        }
        Vec::new()
    }

    /// The pages of a language whose file may be called so; see [`names_of_file`].
    pub(super) fn of_file_name(&self, language: &str, name: &str) -> &[PageId] {
        self.by_file_name
            .get(&(language.to_owned(), name.to_owned()))
            .map_or(&[], Vec::as_slice)
    }

    /// The page that another one names as its origin: by id, then by name, in other languages first
    /// when it is a translation.
    pub fn origin<P: AsRef<PageFile>>(
        &self,
        pages: &[P],
        languages: &[String],
        from: PageId,
        name: &str,
        kind: Kinship,
    ) -> Option<PageId> {
        let by_file = || SourcePath::new(name).and_then(|path| self.page_of(&path));
        if let Some(id) = self
            .by_id
            .get(name)
            .copied()
            .or_else(by_file)
            .filter(|id| *id != from)
        {
            return Some(id);
        }
        let own = pages.get(from.0 as usize)?.as_ref().language.as_str();
        let parsed = wikilink::parse(name);
        let asked = parsed.language.as_deref();
        let mut order: Vec<&str> = languages
            .iter()
            .map(String::as_str)
            .filter(|language| *language != own)
            .collect();
        match kind {
            Kinship::Translated => order.push(own),
            Kinship::Derived => order.insert(0, own),
        }
        order.retain(|language| asked.is_none_or(|asked| asked.eq_ignore_ascii_case(language)));
        for language in order {
            if let [page] = self.named(pages, &[language], &parsed.name)[..]
                && page != from
            {
                return Some(page);
            }
        }
        self.by_url
            .get(&bare_url(name))
            .copied()
            .filter(|page| *page != from)
    }

    /// The only page whose file has this path but for case and Unicode form.
    pub(super) fn page_in_other_case(&self, root: &str, file: &SourcePath) -> Option<PageId> {
        let below = file
            .below(root)
            .filter(|_| matches!(file.extension().as_str(), "md" | "markdown"))?;
        match self
            .by_path
            .get(&fold(below.rsplit_once('.')?.0))
            .map(Vec::as_slice)
        {
            Some([page]) => Some(*page),
            _ => None,
        }
    }

    /// The only published file that has this path but for case and Unicode form.
    pub(super) fn media_in_other_case(&self, file: &SourcePath) -> Option<SourcePath> {
        let folded = fold(file.as_str());
        let is_same = |other: &&SourcePath| {
            fold(other.as_str()) == folded || fold(&percent_decode(other.as_str())) == folded
        };
        let mut same = self
            .media_names
            .get(&fold(file.file_name()))?
            .iter()
            .filter(is_same);
        same.next().filter(|_| same.next().is_none()).cloned()
    }

    /// The page at a place in a language; an index file stands for its folder.
    pub(super) fn at_place(&self, language: &str, place: &str) -> Option<PageId> {
        let place = without_extension(place).trim_end_matches('/');
        let at = |name: &str| {
            self.by_place
                .get(&(language.to_owned(), fold(name)))
                .copied()
        };
        at(place).or_else(|| {
            ["index", "_index", "README"].iter().find_map(|name| {
                at(&if place.is_empty() {
                    (*name).to_owned()
                } else {
                    format!("{place}/{name}")
                })
            })
        })
    }

    /// The page in any language whose whole path a name is.
    pub(super) fn of_another_language(&self, name: &str) -> Option<PageId> {
        let path = fold(name.trim_start_matches('/').trim_end_matches(".md"));
        match self
            .by_path
            .get(&path)
            .filter(|_| path.contains('/'))
            .map(Vec::as_slice)
        {
            Some([page]) => Some(*page),
            _ => None,
        }
    }

    /// The page of a file.
    pub fn page_of(&self, path: &SourcePath) -> Option<PageId> {
        self.by_source.get(path).copied()
    }
}

fn push<K: Hash + Eq, V: PartialEq>(map: &mut HashMap<K, Vec<V>>, key: K, value: V) {
    let values = map.entry(key).or_default();
    if !values.contains(&value) {
        values.push(value);
    }
}
