//! Configuration, sources and history → [`Hub`]: made once, then never changed. Every page of the site is a function of it.

use crate::history::Timestamp;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::front_matter;
use crate::history::{CommitIndex, Completeness, History, Log, Options};
use crate::license::License;
use crate::load::is_markdown;
use crate::markdown::{self, Dialect, Facts};
use crate::paths::{OutputPath, SourcePath, Url, slug};
use crate::sources::{Source, Sources};

pub mod categories;
pub mod credit;
pub mod credited;
pub mod links;
pub mod media;
pub mod meta;
pub mod names;
pub mod people;
pub mod places;
pub mod urls;

pub use categories::{Category, CategoryId};
pub use credit::Credit;
pub use links::Target;
pub use media::Media;
pub use meta::Meta;
pub use people::{People, Person, PersonId};
pub use places::{Place, Places};

/// A page's place in [`Hub::pages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// Everything that is known about a hub.
pub struct Hub {
    /// What it is configured to be.
    pub config: Config,
    /// Its files.
    pub sources: Sources,
    /// Who changed what.
    pub history: History,
    /// Its name.
    pub title: String,
    /// Its pages, by path.
    pub pages: Vec<Page>,
    /// Everybody who contributed.
    pub people: People,
    /// Its categories: the main language's first, by title.
    pub categories: Vec<Category>,
    /// Where the pages are that every hub has.
    pub places: Places,
    /// Files that are published as they are.
    pub media: BTreeMap<SourcePath, Media>,
    /// Other addresses of pages.
    pub redirects: Vec<Redirect>,
    /// Pages that are linked and not written, the most wanted first.
    pub wanted: Vec<Wanted>,
    /// Commits in scope by page: what recent changes lists. Newest first.
    pub changes: Vec<(CommitIndex, Vec<PageId>)>,
    /// What was found while loading and reading; the rules find more.
    pub diagnostics: Vec<Diagnostic>,
    index: links::Index,
}

/// A page.
pub struct Page {
    /// Its file.
    pub source: Arc<Source>,
    /// Bytes of its text, after the front matter.
    pub body: Range<usize>,
    /// What it is.
    pub kind: PageKind,
    /// What its front matter says.
    pub meta: Meta,
    /// Whether it has front matter that cannot be read.
    pub broken_front_matter: bool,
    /// What its text holds.
    pub facts: Facts,
    /// Its title: front matter's, else the leading heading's, else its file's name.
    pub title: String,
    /// Where the title comes from.
    pub title_from: TitleFrom,
    /// Its language.
    pub language: String,
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Where the page about it is.
    pub info_output: OutputPath,
    /// Where its history is, when it has one.
    pub history_output: Option<OutputPath>,
    /// Its licence: its own, else the hub's.
    pub license: Option<License>,
    /// Who is credited.
    pub credit: Credit,
    /// Its categories.
    pub categories: Vec<CategoryId>,
    /// The same page in other languages, in the order of the hub's languages.
    pub translations: Vec<PageId>,
    /// The page that it translates.
    pub translation_of: Option<PageId>,
    /// Pages of this hub that link here, by path.
    pub backlinks: Vec<PageId>,
    /// Pages that it links to, in order of appearance, each once.
    pub links_to: Vec<PageId>,
}

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The home page of its language.
    Home,
    /// An article.
    Article,
    /// The description of a category.
    Category,
}

/// Where a page's title comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TitleFrom {
    /// Its front matter.
    FrontMatter,
    /// The level-1 heading that its text starts with.
    Heading,
    /// The name of its file.
    FileName,
}

/// Another address of a page.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The page.
    pub page: PageId,
    /// The name, when the alias is one.
    pub title: String,
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

/// Which pages are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// Drafts are left out.
    Hidden,
    /// Drafts are there too.
    Shown,
}

impl Hub {
    /// Makes the hub. `log` is what git says; an empty one is a hub without history.
    pub fn new(config: Config, sources: Sources, log: Log, drafts: Drafts) -> Self {
        let mut found = sources.diagnostics.clone();
        let profiles = people::profiles(&sources, &mut found);
        let identities: Vec<_> = profiles.iter().map(|profile| profile.identity.clone()).collect();
        // Reading pages needs no history and resolving people needs no pages: the two halves of the work run side by side.
        let (history, drafted) =
            rayon::join(|| History::build(log, &identities, &Options { bots: config.bots.clone() }), || read_pages(&sources, &config, drafts));
        found.extend(history.diagnostics.iter().cloned());
        let mut pages = Vec::with_capacity(drafted.len());
        for (page, told) in drafted {
            found.extend(told);
            pages.push(page);
        }
        let mut registry = urls::Registry::default();
        let mut places = Places::reserve(&config.language, &mut registry);
        assign_addresses(&mut pages, &config, &sources.content_root, &mut registry, &mut found);
        let languages = languages(&pages, &config);
        let homes = pages.iter().filter(|page| page.kind == PageKind::Home).map(|page| (page.language.clone(), page.output.clone())).collect();
        places.claim(&languages, &homes, &mut registry);
        let mut people = People::new(&history, &profiles);
        credit_pages(&mut pages, &history, &mut people);
        claim_subpages(&mut pages, &mut registry);
        for person in &mut people.all {
            person.output = registry.claim(person.output.clone(), &format!("the contributor {}", person.key));
            person.page = person.output.url();
        }
        let built = categories::build(&pages, &config.language, &mut registry);
        for (page, categories) in pages.iter_mut().zip(built.of_page) {
            page.categories = categories;
        }
        let media = publish_media(&sources, &mut registry, &mut found);
        let title = hub_title(&config, &pages, &sources);
        let changes = changes(&pages);
        let mut hub = Self {
            config,
            sources,
            history,
            title,
            pages,
            people,
            categories: built.categories,
            places,
            media,
            redirects: Vec::new(),
            wanted: Vec::new(),
            changes,
            diagnostics: Vec::new(),
            index: links::Index::default(),
        };
        hub.index_names();
        hub.redirects = hub.claim_redirects(&mut registry, &mut found);
        for redirect in &hub.redirects {
            hub.index.add_redirect(redirect.url.as_str(), redirect.page);
        }
        hub.connect();
        hub.diagnostics = found;
        hub
    }

    /// The page at `id`.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The category at `id`.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn category(&self, id: CategoryId) -> &Category {
        &self.categories[id.0 as usize]
    }

    /// All pages with their ids.
    pub fn pages_with_ids(&self) -> impl Iterator<Item = (PageId, &Page)> {
        self.pages.iter().enumerate().map(|(index, page)| (PageId(index as u32), page))
    }

    /// The page made from a file.
    pub fn page_of(&self, path: &SourcePath) -> Option<PageId> {
        self.index.page_of(path)
    }

    /// Whether the history goes back to its start.
    pub fn completeness(&self) -> Completeness {
        self.history.completeness
    }

    /// Where the file of a page with this title would be.
    pub fn path_for(&self, title: &str, language: &str) -> String {
        let name = Some(slug(title)).filter(|name| !name.is_empty()).unwrap_or_else(|| "new-page".into());
        let prefix = places::language_prefix(language, &self.config.language);
        let root = &self.sources.content_root;
        let root = if root.is_empty() { String::new() } else { format!("{root}/") };
        format!("{root}{prefix}{name}.md")
    }

    fn index_names(&mut self) {
        let mut index = links::Index::default();
        for (id, page) in self.pages_with_ids() {
            index.add_page(&self.sources.content_root, id, page);
        }
        for (number, category) in self.categories.iter().enumerate() {
            let id = CategoryId(number as u32);
            index.add_category(&category.language, &category.title, category.url.as_str(), id);
            let aliases = category.page.map(|page| &self.page(page).meta.aliases);
            for alias in aliases.into_iter().flatten() {
                index.add_category(&category.language, &alias.value, category.url.as_str(), id);
            }
        }
        for path in self.media.keys() {
            index.add_media(path);
        }
        self.index = index;
    }

    /// An alias is a title, which lies beside its page, or an address.
    fn claim_redirects(&self, registry: &mut urls::Registry, found: &mut Vec<Diagnostic>) -> Vec<Redirect> {
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
                if let Some(owner) = registry.owner(&output) {
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
                registry.try_claim(output.clone(), &redirect_owner(&page.source.path));
                redirects.push(Redirect { url: output.url(), output, page: id, title: text.to_owned() });
            }
        }
        redirects
    }

    /// Follows every link once: backlinks, wanted pages, translations.
    fn connect(&mut self) {
        let targets: Vec<Vec<Target>> = (0..self.pages.len())
            .into_par_iter()
            .map(|index| {
                let id = PageId(index as u32);
                self.page(id).facts.links.iter().filter(|link| !link.kind.is_image()).map(|link| self.resolve(id, link)).collect()
            })
            .collect();
        let mut wanted: BTreeMap<(String, String), (BTreeMap<String, usize>, String, Vec<PageId>)> = BTreeMap::new();
        for (index, targets) in targets.into_iter().enumerate() {
            let from = PageId(index as u32);
            for target in targets {
                match target {
                    Target::Page { page, .. } if page != from => {
                        if !self.pages[index].links_to.contains(&page) {
                            self.pages[index].links_to.push(page);
                            self.pages[page.0 as usize].backlinks.push(from);
                        }
                    }
                    Target::Missing { title, language, path } if !title.starts_with('@') => {
                        let path = path.unwrap_or_else(|| self.path_for(&title, &language));
                        let entry = wanted.entry((language, names::fold(&title))).or_insert_with(|| (BTreeMap::new(), path, Vec::new()));
                        *entry.0.entry(title).or_default() += 1;
                        if entry.2.last() != Some(&from) {
                            entry.2.push(from);
                        }
                    }
                    _ => {}
                }
            }
        }
        self.wanted = wanted
            .into_iter()
            .map(|((language, _), (titles, path, linked_from))| {
                let title = titles.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0))).map(|(title, _)| title).unwrap_or_default();
                Wanted { title, language, path, linked_from }
            })
            .collect();
        self.wanted.sort_by(|a, b| b.linked_from.len().cmp(&a.linked_from.len()).then_with(|| a.title.cmp(&b.title)));
        self.connect_translations();
    }

    /// A page translates the one that it names, or the one with the same path in the hub's own language.
    fn connect_translations(&mut self) {
        let mut by_place: BTreeMap<String, PageId> = BTreeMap::new();
        for (id, page) in self.pages_with_ids().filter(|(_, page)| page.language == self.config.language) {
            by_place.insert(page.source.path.below(&self.sources.content_root).unwrap_or_default().to_owned(), id);
        }
        let mut originals: Vec<Option<PageId>> = vec![None; self.pages.len()];
        for (id, page) in self.pages_with_ids() {
            originals[id.0 as usize] = match &page.meta.translated_from {
                Some(name) => self.find_page(id, &name.value).filter(|original| *original != id),
                None if page.language != self.config.language => {
                    let below = page.source.path.below(&self.sources.content_root).unwrap_or_default();
                    below.strip_prefix(&places::language_prefix(&page.language, &self.config.language)).and_then(|rest| by_place.get(rest)).copied()
                }
                None => None,
            };
        }
        let mut groups: BTreeMap<PageId, Vec<PageId>> = BTreeMap::new();
        for (index, original) in originals.iter().enumerate() {
            if let Some(original) = original {
                // A translation of a translation belongs to the first page's group; one step is enough for every real hub and cannot loop.
                let first = originals[original.0 as usize].unwrap_or(*original);
                groups.entry(first).or_insert_with(|| vec![first]).push(PageId(index as u32));
            }
        }
        let order: BTreeMap<&str, usize> = self.config.languages.iter().enumerate().map(|(index, language)| (language.as_str(), index)).collect();
        let mut translations: Vec<Vec<PageId>> = vec![Vec::new(); self.pages.len()];
        for group in groups.values() {
            for id in group {
                let mut others: Vec<PageId> = group.iter().copied().filter(|other| self.page(*other).language != self.page(*id).language).collect();
                others.sort_by_key(|other| (order.get(self.page(*other).language.as_str()).copied().unwrap_or(usize::MAX), *other));
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

impl Page {
    /// The names of its categories: front matter's, then those of its text.
    pub fn category_names(&self) -> impl Iterator<Item = &str> {
        self.meta.categories.iter().map(|at| at.value.as_str()).chain(self.facts.categories.iter().map(|category| category.name.as_str()))
    }

    /// One or two sentences about it: its summary, else its first paragraph.
    pub fn summary(&self) -> &str {
        self.meta.summary.as_ref().map_or(self.facts.excerpt.as_str(), |at| at.value.as_str())
    }

    /// Whether it is so short that it asks to be expanded.
    pub fn is_stub(&self) -> bool {
        self.facts.words < STUB_WORDS
    }

    /// Day that it was created: git's, else front matter's.
    pub fn created(&self) -> Option<String> {
        self.credit.created.map(Timestamp::date).or_else(|| self.meta.date.clone())
    }

    /// Day of its last change: git's, else front matter's.
    pub fn changed(&self) -> Option<String> {
        self.credit.changed.map(Timestamp::date).or_else(|| self.meta.date.clone())
    }
}

/// Articles below this many words are stubs: about two paragraphs, where Wikipedia's editors draw the line too.
const STUB_WORDS: usize = 90;

/// Reads every page, in path order; each comes with what was found on it.
fn read_pages(sources: &Sources, config: &Config, drafts: Drafts) -> Vec<(Page, Vec<Diagnostic>)> {
    let root = sources.content_root.as_str();
    let has_index = sources.texts.keys().any(|path| path.folder() == root && matches!(path.stem(), "index" | "_index"));
    let files: Vec<&Arc<Source>> = sources
        .texts_below(root)
        .filter(|source| is_markdown(&source.path))
        .filter(|source| root.is_empty() || source.path.below("contributors").is_none())
        .filter(|source| {
            !(root.is_empty() && ["contributors", "LICENSES", "themes", "templates"].iter().any(|folder| source.path.below(folder).is_some()))
        })
        .filter(|source| !(has_index && source.path.folder() == root && source.path.stem().eq_ignore_ascii_case("readme")))
        .collect();
    files.into_par_iter().map(|source| read_page(source, root, config)).filter(|(page, _)| drafts == Drafts::Shown || !page.meta.draft).collect()
}

fn read_page(source: &Arc<Source>, root: &str, config: &Config) -> (Page, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let matter = front_matter::read(source, &mut found);
    let meta = meta::read(&source.path, &matter.tree, config, &mut found);
    let facts = markdown::parse(&source.text, matter.body.clone(), Dialect::HUB).facts;
    let below = source.path.below(root).unwrap_or(source.path.as_str());
    let (folder_language, rest) = match below.split_once('/') {
        Some((first, rest)) => match config.languages.iter().find(|language| language.eq_ignore_ascii_case(first) || slug(language) == first) {
            Some(language) => (Some(language.clone()), rest),
            None => (None, below),
        },
        None => (None, below),
    };
    let language = folder_language.or_else(|| meta.language.clone()).unwrap_or_else(|| config.language.clone());
    let kind = if urls::is_index(SourcePath::new(rest).as_ref().map_or(rest, |path| path.stem())) && !rest.contains('/') {
        PageKind::Home
    } else if rest.starts_with("categories/") && !urls::is_index(source.path.stem()) {
        PageKind::Category
    } else {
        PageKind::Article
    };
    let (title, title_from) = if let Some(title) = &meta.title {
        (title.value.clone(), TitleFrom::FrontMatter)
    } else if let Some(heading) = facts.title().filter(|heading| !heading.text.trim().is_empty()) {
        (heading.text.clone(), TitleFrom::Heading)
    } else {
        (title_of_file(&source.path), TitleFrom::FileName)
    };
    let title = clean_title(&title).unwrap_or_else(|| title_of_file(&source.path));
    let license = match &meta.license {
        Some(at) => at.value.as_ref().ok().cloned(),
        None => config.licensing.default.clone(),
    };
    // The address is given out later, when all pages are known; until then every page has the same one.
    let output = OutputPath::page("").expect("the home page's path is sound");
    let page = Page {
        source: source.clone(),
        body: matter.body,
        kind,
        meta,
        broken_front_matter: matter.broken,
        facts,
        title,
        title_from,
        language,
        url: output.url(),
        info_output: output.clone(),
        history_output: None,
        output,
        license,
        credit: Credit::default(),
        categories: Vec::new(),
        translations: Vec::new(),
        translation_of: None,
        backlinks: Vec::new(),
        links_to: Vec::new(),
    };
    (page, found)
}

/// A title without control and direction characters; `None` when nothing is left to read.
fn clean_title(title: &str) -> Option<String> {
    let kept: String =
        title.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control() && !people::is_invisible(*c)).collect();
    let title = kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then_some(title)
}

/// `hermit-crabs.md` → `Hermit crabs`; an index file is named after its folder.
fn title_of_file(path: &SourcePath) -> String {
    let stem =
        if urls::is_index(path.stem()) { path.folder().rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("Home") } else { path.stem() };
    let words = stem.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let title: String = chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default();
    clean_title(&title).unwrap_or_else(|| "Untitled".into())
}

/// Gives every page its address. A page whose address is taken gets a suffix, and both files are told.
fn assign_addresses(pages: &mut [Page], config: &Config, root: &str, registry: &mut urls::Registry, found: &mut Vec<Diagnostic>) {
    let wanted: Vec<String> = pages
        .iter()
        .map(|page| {
            let below = page.source.path.below(root).unwrap_or(page.source.path.as_str());
            let below = match below.split_once('/') {
                Some((first, rest)) if first.eq_ignore_ascii_case(&config.language) && config.languages.len() > 1 => rest,
                _ => below,
            };
            let slug = urls::page_slug(below);
            match page.kind {
                PageKind::Category => slug.replacen("categories/", "category/", 1),
                _ => slug,
            }
        })
        .collect();
    let mut order: Vec<usize> = (0..pages.len()).collect();
    order.sort_by_key(|index| urls::precedence(&pages[*index].source.path, &wanted[*index]));
    for index in order {
        let Some(output) = OutputPath::page(&wanted[index]) else { continue };
        let path = pages[index].source.path.clone();
        let first = registry.owner(&output).map(str::to_owned);
        let claimed = registry.claim(output.clone(), path.as_str());
        if let Some(first) = first {
            found.push(urls::collision(&path, &first, &output.url(), Some(&claimed.url())));
            if let Some(other) = SourcePath::new(&first).filter(|other| pages.iter().any(|page| page.source.path == *other)) {
                found.push(urls::collision(&other, path.as_str(), &output.url(), None));
            }
            if pages[index].kind == PageKind::Home {
                pages[index].kind = PageKind::Article;
            }
        }
        pages[index].url = claimed.url();
        pages[index].output = claimed;
    }
}

/// The languages that pages are written in and that the hub knows, the hub's own first.
fn languages(pages: &[Page], config: &Config) -> Vec<String> {
    config
        .languages
        .iter()
        .filter(|language| **language == config.language || pages.iter().any(|page| page.language == **language))
        .cloned()
        .collect()
}

fn credit_pages(pages: &mut [Page], history: &History, people: &mut People) {
    for page in pages {
        let mut credited = Vec::new();
        for entry in &page.meta.credited {
            if let Some(person) = people.find_or_add(history, &entry.who) {
                credited.push((person, entry));
            }
        }
        page.credit = credit::of_page(history, people, history.files.get(&page.source.path), &credited);
    }
}

/// Gives each page's history and information page their addresses, below the page's own.
fn claim_subpages(pages: &mut [Page], registry: &mut urls::Registry) {
    for page in pages {
        let folder = page.output.as_str().trim_end_matches("index.html").to_owned();
        let mut claim = |name: &str| {
            let wanted = OutputPath::page(&format!("{folder}{name}")).unwrap_or_else(|| OutputPath::page(name).expect("a sound constant"));
            registry.claim(wanted, &format!("{name} of {}", page.source.path))
        };
        page.info_output = claim("info");
        page.history_output = (!page.credit.revisions.is_empty()).then(|| claim("history"));
    }
}

fn publish_media(sources: &Sources, registry: &mut urls::Registry, found: &mut Vec<Diagnostic>) -> BTreeMap<SourcePath, Media> {
    let mut claimed: Vec<(SourcePath, OutputPath)> = Vec::new();
    for path in sources.blobs.keys() {
        let below = path.below("static").or_else(|| path.below(&sources.content_root)).unwrap_or(path.as_str());
        let output = OutputPath::new(below).or_else(|| {
            let name = slug(path.stem());
            OutputPath::new(&format!("media/{}.{}", if name.is_empty() { "file" } else { &name }, path.extension()))
        });
        let Some(output) = output else { continue };
        let first = registry.owner(&output).map(str::to_owned);
        let taken = registry.claim(output.clone(), path.as_str());
        if let Some(first) = first {
            found.push(urls::collision(path, &first, &output.url(), Some(&taken.url())));
        }
        claimed.push((path.clone(), taken));
    }
    claimed.into_par_iter().map(|(path, output)| (path.clone(), media::describe(sources, &path, output))).collect()
}

/// The hub's name: configured, else the home page's title, else the heading of the repository's README.
fn hub_title(config: &Config, pages: &[Page], sources: &Sources) -> String {
    let home = pages.iter().find(|page| page.kind == PageKind::Home && page.language == config.language && page.title_from != TitleFrom::FileName);
    let readme = || {
        let source = sources.texts.values().find(|source| source.path.as_str().eq_ignore_ascii_case("readme.md"))?;
        markdown::parse(&source.text, 0..source.text.len(), Dialect::HUB).facts.title().and_then(|heading| clean_title(&heading.text))
    };
    config.title.clone().or_else(|| home.map(|page| page.title.clone())).or_else(readme).unwrap_or_else(|| "Hub".into())
}

fn changes(pages: &[Page]) -> Vec<(CommitIndex, Vec<PageId>)> {
    let mut by_commit: BTreeMap<CommitIndex, Vec<PageId>> = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        for revision in &page.credit.revisions {
            by_commit.entry(revision.commit).or_default().push(PageId(index as u32));
        }
    }
    by_commit.into_iter().collect()
}

/// The output path that an alias such as `/old/page.html` or `old/page/` asks for.
fn alias_address(alias: &str) -> Option<OutputPath> {
    let path = url::Url::parse(alias).map_or_else(|_| alias.to_owned(), |url| url.path().to_owned());
    let path = crate::paths::percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    let trimmed = path.trim_matches('/');
    if trimmed.is_empty() {
        return None;
    }
    if trimmed.ends_with(".html") { OutputPath::new(trimmed) } else { OutputPath::page(trimmed) }
}

fn redirect_owner(path: &SourcePath) -> String {
    format!("an alias of {path}")
}
