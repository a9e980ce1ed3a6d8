//! The one resolver: where a link leads. Rendering, checks, backlinks and the wanted pages all ask it.

use std::hash::Hash;

use foldhash::HashMap;

use crate::hub::names::fold;
use crate::hub::people::PersonId;
use crate::hub::{CategoryId, Hub, Page, PageId};
use crate::markdown::{Address, Facts, Link, LinkKind, TargetKind, wikilink};
use crate::paths::{SourcePath, Url, percent_decode, slug};
use crate::sources::Sources;

mod address;

use address::{bare_address, bare_url, below_base};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page, or a section of it.
    Page {
        /// The page.
        page: PageId,
        /// The section's id; `Err` holds what was asked for and does not exist.
        section: Option<Result<String, String>>,
    },
    /// A category.
    Category(CategoryId),
    /// A person.
    Person(PersonId),
    /// A file that is published as it is.
    Media(SourcePath),
    /// A page that the hub makes itself: its address.
    Generated(Url),
    /// A section of the same page, by id.
    Section(String),
    /// A section of the same page that does not exist.
    MissingSection(String),
    /// A file of the repository that is not published.
    Unpublished(SourcePath),
    /// A page that does not exist.
    Missing {
        /// The title it would have.
        title: String,
        /// Its language.
        language: String,
        /// Where its file would be, when the link says so.
        path: Option<String>,
    },
    /// A picture or file that does not exist.
    MissingMedia(String),
    /// Several pages of that name, and no way to tell which is meant.
    Ambiguous(Vec<PageId>),
    /// Another site, or a way to reach somebody.
    External(String),
    /// A scheme that is not allowed, or no target at all.
    Refused,
}

/// The text that a link stands in: what its paths and its sections are told from.
#[derive(Clone, Copy)]
pub struct Standpoint<'a> {
    /// The file.
    pub path: &'a SourcePath,
    /// Its language.
    pub language: &'a str,
    /// Its address, which an address without a slash in front is relative to.
    pub url: &'a Url,
    /// What the text holds.
    pub facts: &'a Facts,
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
    by_path: HashMap<String, Vec<PageId>>,
    by_source: HashMap<SourcePath, PageId>,
    by_title: HashMap<(String, String), Vec<PageId>>,
    by_stem: HashMap<(String, String), Vec<PageId>>,
    by_id: HashMap<String, PageId>,
    /// Addresses of pages and of their aliases, decoded, without slashes at the ends.
    by_url: HashMap<String, PageId>,
    categories: HashMap<(String, String), CategoryId>,
    category_urls: HashMap<String, CategoryId>,
    media_names: HashMap<String, Vec<SourcePath>>,
}

impl Index {
    /// Adds a page under all its names.
    pub fn add_page(&mut self, root: &str, id: PageId, page: &Page) {
        let path = &page.source.path;
        let below = path.below(root).unwrap_or(path.as_str());
        let without_extension = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
        push(&mut self.by_path, fold(without_extension), id);
        self.by_source.insert(path.clone(), id);
        let language = || page.language.clone();
        push(&mut self.by_title, (language(), fold(&page.title)), id);
        for alias in &page.meta.aliases {
            if !alias.value.contains('/') {
                push(&mut self.by_title, (language(), fold(&alias.value)), id);
            }
        }
        push(&mut self.by_stem, (language(), fold(path.stem())), id);
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
        self.categories.entry((language.to_owned(), fold(name))).or_insert(id);
        self.category_urls.entry(bare_url(url)).or_insert(id);
    }

    /// Adds a file that is published as it is.
    pub fn add_media(&mut self, path: &SourcePath) {
        push(&mut self.media_names, fold(path.file_name()), path.clone());
    }

    /// A picture: beside the page, from the content root, in `static/`, or anywhere when its name is unique.
    pub fn media(&self, sources: &Sources, page: &SourcePath, path: &str) -> Option<SourcePath> {
        let root = sources.content_root.as_str();
        let known = |file: &SourcePath| sources.blobs.contains_key(file);
        let candidates = [page.join(root, path), page.join("", path), page.join("static", &format!("/{}", path.trim_start_matches('/')))];
        let below_root = [format!("{root}/media/{path}"), format!("{root}/{path}")];
        let below_root = below_root.iter().filter_map(|path| SourcePath::new(path.trim_start_matches('/')));
        candidates.into_iter().flatten().chain(below_root).find(known).or_else(|| {
            let name = path.rsplit('/').next().unwrap_or(path);
            match self.media_names.get(&fold(name)).map(Vec::as_slice) {
                Some([file]) => Some(file.clone()),
                _ => None,
            }
        })
    }

    /// The page at an address of the site.
    pub fn page_at(&self, url: &Url) -> Option<PageId> {
        self.by_url.get(&bare_url(url.as_str())).copied()
    }

    /// The pages that a name means: by exact path, then title or alias, then file name, within the languages in their order.
    pub fn named(&self, pages: &[Page], languages: &[&str], name: &str) -> Vec<PageId> {
        let folded = fold(name.trim_start_matches('/').trim_end_matches(".md"));
        for language in languages {
            let of_language = |found: Option<&Vec<PageId>>| -> Vec<PageId> {
                found.into_iter().flatten().copied().filter(|id| pages.get(id.0 as usize).is_some_and(|page| page.language == **language)).collect()
            };
            let key = ((*language).to_owned(), folded.clone());
            let ways = [
                of_language(self.by_path.get(&folded)),
                of_language(self.by_path.get(&format!("{}/{folded}", fold(language)))),
                of_language(self.by_title.get(&key)),
                of_language(self.by_stem.get(&key)),
            ];
            if let Some(found) = ways.into_iter().find(|found| !found.is_empty()) {
                return found;
            }
        }
        Vec::new()
    }

    /// The page that another one names as its origin: by id, then by name, in other languages first when it is a translation.
    pub fn origin(&self, pages: &[Page], languages: &[String], from: PageId, name: &str, kind: Kinship) -> Option<PageId> {
        let by_file = || SourcePath::new(name).and_then(|path| self.page_of(&path));
        if let Some(id) = self.by_id.get(name).copied().or_else(by_file).filter(|id| *id != from) {
            return Some(id);
        }
        let own = pages.get(from.0 as usize)?.language.as_str();
        let parsed = wikilink::parse(name);
        let asked = parsed.language.as_deref();
        let mut order: Vec<&str> = languages.iter().map(String::as_str).filter(|language| *language != own).collect();
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
        self.by_url.get(&bare_url(name)).copied().filter(|page| *page != from)
    }

    /// The only page whose file has this path but for case and Unicode form.
    fn page_in_other_case(&self, root: &str, file: &SourcePath) -> Option<PageId> {
        let below = file.below(root).filter(|_| matches!(file.extension().as_str(), "md" | "markdown"))?;
        match self.by_path.get(&fold(below.rsplit_once('.')?.0)).map(Vec::as_slice) {
            Some([page]) => Some(*page),
            _ => None,
        }
    }

    /// The only published file that has this path but for case and Unicode form.
    fn media_in_other_case(&self, file: &SourcePath) -> Option<SourcePath> {
        let folded = fold(file.as_str());
        let mut same = self.media_names.get(&fold(file.file_name()))?.iter().filter(|other| fold(other.as_str()) == folded);
        same.next().filter(|_| same.next().is_none()).cloned()
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

impl Hub {
    /// Where a link on `from` leads.
    pub fn resolve(&self, from: PageId, link: &Link) -> Target {
        let page = self.page(from);
        self.resolve_at(Standpoint { path: &page.source.path, language: &page.language, url: &page.url, facts: &page.facts }, link)
    }

    /// Where a link in a text leads that is not a page, or not yet.
    pub fn resolve_at(&self, from: Standpoint, link: &Link) -> Target {
        match link.kind {
            LinkKind::Wiki => self.resolve_wiki(from, &link.target),
            LinkKind::WikiImage => self.resolve_media(from, link.target.trim()),
            LinkKind::Image | LinkKind::HtmlImage => match Address::of(&link.target) {
                Address::Local { path, .. } => self.resolve_media(from, &percent_decode(path)),
                Address::External(url) => Target::External(url.to_owned()),
                Address::Fragment(_) | Address::Contact(_) | Address::Refused => Target::Refused,
            },
            LinkKind::Inline | LinkKind::Autolink | LinkKind::HtmlLink => match Address::of(&link.target) {
                Address::External(url) => self
                    .own_site(url)
                    .map_or_else(|| Target::External(url.to_owned()), |(path, section)| self.resolve_local(from, &path, section.as_deref())),
                Address::Contact(url) => Target::External(url.to_owned()),
                Address::Fragment(section) => self.resolve_section(from, &percent_decode(section)),
                Address::Local { path, fragment, .. } => self.resolve_local(from, &percent_decode(path), fragment.map(percent_decode).as_deref()),
                Address::Refused => Target::Refused,
            },
        }
    }

    /// The page that another one names as its origin in front matter: by id, path, title or address.
    pub fn origin(&self, from: PageId, name: &str, kind: Kinship) -> Option<PageId> {
        self.index.origin(&self.pages, &self.config.languages, from, name, kind)
    }

    fn resolve_wiki(&self, from: Standpoint, target: &str) -> Target {
        let parsed = wikilink::parse(target);
        let own = from.language;
        let (language, name) = match &parsed.language {
            Some(tag) => match self.language_named(tag) {
                Some(language) => (language, parsed.name.clone()),
                // `ab:cd` is a title with a colon when the hub has no such language.
                None => (own.to_owned(), format!("{tag}:{}", parsed.name)),
            },
            None => (own.to_owned(), parsed.name.clone()),
        };
        match parsed.kind {
            TargetKind::Category => {
                let found = self
                    .index
                    .categories
                    .get(&(language.clone(), fold(&name)))
                    .or_else(|| self.index.categories.get(&(self.config.language.clone(), fold(&name))));
                match found {
                    Some(id) => Target::Category(*id),
                    None => {
                        let path = Some(self.path_for(&format!("categories/{name}"), &language));
                        Target::Missing { title: name, language, path }
                    }
                }
            }
            TargetKind::Person => match self.people.named(&name) {
                Some(id) => Target::Person(id),
                None => Target::Missing { title: format!("@{name}"), language, path: Some(format!("contributors/{}.md", slug(&name))) },
            },
            TargetKind::Page if name.is_empty() => match parsed.section {
                Some(section) => self.resolve_section(from, &section),
                None => Target::Refused,
            },
            TargetKind::Page => self.resolve_title(from, &language, &name, parsed.section.as_deref()),
        }
    }

    /// By exact path, then title or alias, then unique file name: within the language first, then the hub's own.
    fn resolve_title(&self, from: Standpoint, language: &str, name: &str, section: Option<&str>) -> Target {
        let mut languages = vec![language];
        if language == from.language && language != self.config.language {
            languages.push(&self.config.language);
        }
        let found = self.index.named(&self.pages, &languages, name);
        match found.as_slice() {
            [] => Target::Missing { title: name.to_owned(), language: language.to_owned(), path: None },
            [page] => self.section_of(*page, section),
            _ => Target::Ambiguous(found),
        }
    }

    fn section_of(&self, page: PageId, section: Option<&str>) -> Target {
        let section = section.map(|name| self.page(page).facts.anchor(name).ok_or_else(|| name.to_owned()));
        Target::Page { page, section }
    }

    fn resolve_section(&self, from: Standpoint, name: &str) -> Target {
        if name.is_empty() || name == "top" {
            return Target::Section(String::new());
        }
        match from.facts.anchor(name) {
            Some(id) => Target::Section(id),
            None => Target::MissingSection(name.to_owned()),
        }
    }

    /// A path as authors write it: a file beside this one, a file from the content root, or an address of the site.
    fn resolve_local(&self, from: Standpoint, path: &str, section: Option<&str>) -> Target {
        let source = from.path;
        let root = self.sources.content_root.as_str();
        let trimmed = path.trim_end_matches('/');
        // A file, as editors and forges follow links; a leading slash may mean the content root or the repository's.
        let roots: &[&str] = if trimmed.starts_with('/') && !root.is_empty() { &[root, ""] } else { &[""] };
        // Nearly every link leads to the file that it names.
        let named = roots.first().and_then(|root| source.follow(root, trimmed)).and_then(|file| self.index.by_source.get(file.as_str()));
        if let Some(page) = named {
            return self.section_of(*page, section);
        }
        let files: Vec<SourcePath> = roots.iter().filter_map(|root| source.join(root, trimmed)).collect();
        for file in &files {
            if let Some(page) = self.index.page_of(file) {
                return self.section_of(page, section);
            }
            if self.sources.blobs.contains_key(file) {
                return Target::Media(file.clone());
            }
            if self.sources.unpublished.contains(file) {
                return Target::Unpublished(file.clone());
            }
        }
        for file in &files {
            // Generators that write `crab.html` for `crab.md` let authors link either.
            let file = file.as_str().strip_suffix(".html").unwrap_or(file.as_str());
            for extension in ["md", "markdown"] {
                for name in [
                    format!("{file}.{extension}"),
                    format!("{file}/index.{extension}"),
                    format!("{file}/_index.{extension}"),
                    format!("{file}/README.{extension}"),
                ] {
                    if let Some(page) = SourcePath::new(&name).and_then(|path| self.index.page_of(&path)) {
                        return self.section_of(page, section);
                    }
                }
            }
        }
        let written = self.address_written(from.url, path);
        let bare = bare_address(&written);
        // An alias may be the address of a file, such as `/old/page.html`.
        if let Some(id) = self.index.by_url.get(bare).or_else(|| self.index.by_url.get(&written)) {
            return self.section_of(*id, section);
        }
        if let Some(id) = self.index.category_urls.get(bare) {
            return Target::Category(*id);
        }
        if let Some(key) = bare.strip_prefix("contributors/")
            && let Some(id) = self.people.named(key)
        {
            return Target::Person(id);
        }
        if let Some(url) = self.places.at(bare) {
            return Target::Generated(url.clone());
        }
        if let Some(media) = SourcePath::new(&format!("static/{bare}")).filter(|path| self.sources.blobs.contains_key(path)) {
            return Target::Media(media);
        }
        // `[Ada](ada)` in a folder of another language or with another case: the name alone may still tell.
        if !path.contains('/') && !path.contains('.') {
            let found = self.resolve_title(from, from.language, path, section);
            if matches!(found, Target::Page { .. }) {
                return found;
            }
        }
        // Disks that do not tell upper case from lower let authors write either; the rule `link-case` tells them.
        for file in &files {
            if let Some(page) = self.index.page_in_other_case(root, file) {
                return self.section_of(page, section);
            }
            if let Some(media) = self.index.media_in_other_case(file) {
                return Target::Media(media);
            }
        }
        let is_file = trimmed.rsplit('/').next().is_some_and(|name| name.contains('.') && !name.ends_with(".md") && !name.ends_with(".html"));
        if is_file {
            return Target::MissingMedia(path.to_owned());
        }
        let file = files.first().map(|file| if file.extension() == "md" { file.to_string() } else { format!("{file}.md") });
        Target::Missing { title: title_of(trimmed), language: from.language.to_owned(), path: file }
    }

    fn resolve_media(&self, from: Standpoint, path: &str) -> Target {
        match self.index.media(&self.sources, from.path, path) {
            Some(file) => Target::Media(file),
            None => Target::MissingMedia(path.to_owned()),
        }
    }

    /// The path on this site, and the section, that an absolute address of it means.
    fn own_site(&self, url: &str) -> Option<(String, Option<String>)> {
        let site = self.config.url.as_ref()?;
        let url = url::Url::parse(url).ok().filter(|url| url.origin() == site.origin())?;
        below_base(url.path(), &self.config.base_path())?;
        Some((percent_decode(url.path()), url.fragment().map(percent_decode)))
    }

    fn language_named(&self, tag: &str) -> Option<String> {
        self.config.languages.iter().find(|language| language.eq_ignore_ascii_case(tag)).cloned()
    }
}

/// The title that a path suggests: `shore/hermit-crabs.md` → `Hermit crabs`.
fn title_of(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.trim_end_matches(".md").trim_end_matches(".html").replace(['-', '_'], " ");
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => path.to_owned(),
    }
}
