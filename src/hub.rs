//! Configuration, sources and history → [`Hub`]: made once, then never changed. Every page of the
//! site is a function of it.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::LazyLock;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::{CommitIndex, Completeness, History, Log, WordRun};
use crate::language::Layout;
use crate::markdown;
use crate::paths::{OutputPath, SourcePath, Url, slug};
use crate::sources::Sources;

pub mod activity;
mod addresses;
pub mod attestation;
pub mod categories;
mod connect;
pub mod credit;
pub mod credited;
mod crediting;
pub mod customs;
pub mod drawing;
pub mod links;
pub mod lookup;
pub mod media;
pub mod meta;
pub mod names;
pub mod new_page;
pub mod overlay;
pub mod page;
pub mod parts;
pub mod people;
pub mod places;
pub mod profiles;
pub mod queue;
mod read;
pub mod redaction;
mod registered;
pub mod reuse;
pub mod sniff;
pub mod roster;
mod said;
pub mod stated;
pub mod submissions;
#[cfg(test)]
mod tests;
mod title;
pub mod urls;

pub use attestation::Attestations;
pub use categories::{Category, CategoryId};
pub use credit::Credit;
pub use customs::Customs;
pub use links::Target;
pub use media::{Media, MediaKind};
pub use meta::Meta;
pub use new_page::NewPage;
pub use overlay::Overlay;
pub use page::{Page, PageKind, TitleFrom};
pub use people::{People, Person, PersonId};
pub use places::{Place, Places};
pub use profiles::Profiles;
pub use queue::Queue;
pub use read::PagesRead;
use registered::Registered;
pub use roster::Roster;
pub use submissions::{Previewed, Submission, Submissions};

/// A page's place in [`Hub::pages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// A hub. It is made once: whoever has one reads its [`Contents`], and nobody writes them.
pub struct Hub {
    contents: Contents,
}

/// Everything that is known about a hub.
pub struct Contents {
    linked: Linked,
    /// What the right to publish each change rests on.
    pub attestations: Attestations,
    /// What most pages do.
    pub customs: Customs,
    /// The submission that this is a preview of, if it is one.
    pub previewed: Option<Previewed>,
    /// What people propose, where somebody looked for it.
    pub submissions: Submissions,
    /// Where that is shown.
    pub queue: Queue,
    /// Earlier addresses of people, in the order of the people.
    pub former_places: Vec<FormerPlace>,
    /// What was found while loading and reading; the rules find more.
    pub diagnostics: Vec<Diagnostic>,
}

/// Pages, people and files, with what joins them.
pub struct Linked {
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
    /// Lists of those who may be named.
    pub roster: Roster,
    /// Credit that files in `credits/` give back.
    pub overlay: Overlay,
    /// Its categories: the main language's first, by title.
    pub categories: Vec<Category>,
    /// Where the pages are that every hub has.
    pub places: Places,
    /// Files that are published as they are, by path.
    pub media: Vec<Media>,
    /// Other addresses of pages, in the order of the pages.
    pub redirects: Vec<Redirect>,
    /// Pages that are linked and not written, the most wanted first.
    pub wanted: Vec<Wanted>,
    /// Commits in scope by page: what recent changes lists. Newest first.
    pub changes: Vec<(CommitIndex, Vec<PageId>)>,
    index: links::Index,
    /// Of each page: where its links lead.
    targets: Vec<Vec<Target>>,
}

/// What a hub is made from.
pub struct Inputs {
    /// What it is configured to be.
    pub config: Config,
    /// Its files.
    pub sources: Sources,
    /// What git says; an empty one is a hub without history.
    pub log: Log,
    /// Its pages, read.
    pub pages: PagesRead,
    /// Where the pages are that the program makes itself.
    pub places: Vec<Place>,
    /// Who claims to be whom, where that is settled already.
    pub profiles: Option<Profiles>,
    /// What most pages do, where these are only a few of them.
    pub customs: Option<Customs>,
    /// The submission that it is a preview of.
    pub previewed: Option<Previewed>,
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

/// An address that somebody's page had, or would have had before more was known of them.
#[derive(Debug, Clone)]
pub struct FormerPlace {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Where their feed was.
    pub feed: Option<OutputPath>,
    /// Whose it is.
    pub person: PersonId,
}

static NO_LAYOUT: LazyLock<Layout> = LazyLock::new(Layout::default);

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

impl Deref for Hub {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.contents
    }
}

impl Deref for Contents {
    type Target = Linked;

    fn deref(&self) -> &Linked {
        &self.linked
    }
}

impl Inputs {
    /// Of a hub that is neither a part of another one nor a preview.
    pub fn new(
        config: Config,
        sources: Sources,
        log: Log,
        pages: PagesRead,
        places: Vec<Place>,
    ) -> Self {
        Self {
            config,
            sources,
            log,
            pages,
            places,
            profiles: None,
            customs: None,
            previewed: None,
        }
    }
}

impl Hub {
    /// Makes a hub of which no page is rendered, of all pages, read now. `log` is what git says; an
    /// empty one is a hub without history.
    pub fn new(config: Config, sources: Sources, log: Log, drafts: Drafts) -> Self {
        let pages = PagesRead::read(&sources, &config, drafts);
        let places = Place::OF_EVERY_HUB.to_vec();
        Self::of(Inputs::new(config, sources, log, pages, places))
    }

    /// Makes the hub.
    pub fn of(inputs: Inputs) -> Self {
        let Inputs {
            mut config,
            sources,
            log,
            pages: pages_read,
            places,
            profiles,
            customs,
            previewed,
        } = inputs;
        let profiles = profiles.unwrap_or_else(|| Profiles::read(&sources));
        config.settle(pages_read.layout.clone());
        let mut found = sources.diagnostics.clone();
        found.extend(profiles.diagnostics);
        let profiles = profiles.all;
        let identities: Vec<_> = profiles
            .iter()
            .map(|profile| profile.identity.clone())
            .collect();
        found.extend(pages_read.found.into_iter().flatten());
        let mut pages = pages_read.pages;
        let annotations = reuse::Annotations::read(&sources, &mut found);
        stated::apply(&mut pages, &sources, &annotations);
        let mut registry = urls::Registry::default();
        let queue = Queue::reserve(&mut registry);
        // Where pages are and by which names they go needs no history.
        let address = || {
            let places = address(
                &mut pages,
                &places,
                &config,
                &sources,
                &mut registry,
                &mut found,
            );
            let mut index = links::Index::default();
            for (number, page) in pages.iter().enumerate() {
                index.add_page(&sources.content_root, PageId(number as u32), page);
            }
            (places, index)
        };
        let ((places, index), mut history) =
            rayon::join(address, || History::build(log, &identities, &config.credit));
        let mut people = People::new(&history, &profiles, Registered::read(&sources));
        let overlay = Overlay::read(&sources, &history, &mut people, &mut found);
        overlay.mark(&mut history, &people);
        crediting::credit_pages(
            &mut pages,
            &index,
            &mut history,
            &mut people,
            &overlay,
            &config,
            &sources,
        );
        found.extend(history.diagnostics.iter().cloned());
        addresses::drop_histories(&mut pages);
        for person in people.all.iter_mut().filter(|person| person.is_shown()) {
            person.output = registry.claim(
                person.output.clone(),
                &format!("the contributor {}", person.key),
            );
            person.page = person.output.url();
        }
        let mut built = categories::build(&mut pages, &config.language, &mut registry);
        for (page, categories) in pages.iter_mut().zip(built.of_page) {
            page.categories = categories;
        }
        let elsewhere = media::named(&sources, &pages, &people);
        let media = media::publish(
            &sources,
            &elsewhere,
            &people,
            &annotations,
            &mut registry,
            &mut found,
        );
        let title = title::hub_title(&config, &pages, &sources);
        let changes = changes(&pages);
        people.redaction.clean(&mut history, people.all.iter());
        people.redaction.clean_excerpts(&mut pages);
        people.connect(&history, &pages, &changes);
        overlay.connect(&history, &mut people, &changes);
        addresses::claim_feeds(&mut people, &mut built.categories, &mut registry);
        let roster = roster::of(&people, &config.language, &places, &mut registry);
        let mut linked = Linked {
            config,
            sources,
            history,
            title,
            pages,
            people,
            roster,
            overlay,
            categories: built.categories,
            places,
            media,
            redirects: Vec::new(),
            wanted: Vec::new(),
            changes,
            index,
            targets: Vec::new(),
        };
        linked.index_names();
        linked.redirects = linked.claim_redirects(&mut registry, &mut found);
        for redirect in &linked.redirects {
            linked
                .index
                .add_redirect(redirect.url.as_str(), redirect.page);
        }
        linked.connect();
        linked.connect_media(&mut registry);
        let former_places = addresses::claim_former(&linked.people, &linked.history, &mut registry);
        let of_everybody = || {
            activity::of_everybody(
                &linked.history,
                &linked.people,
                &linked.overlay,
                &linked.pages,
            )
        };
        let (activities, attestations) = rayon::join(of_everybody, || attestation::judge(&linked));
        linked.people.remember(activities);
        Self {
            contents: Contents {
                attestations,
                customs: customs.unwrap_or_else(|| Customs::of(&linked.pages)),
                previewed,
                submissions: Submissions::default(),
                queue,
                former_places,
                diagnostics: found,
                linked,
            },
        }
    }
}

impl Linked {
    /// How many pages it has: descriptions of topics are none. Every count that is called "pages"
    /// is this one, or says what else it counts.
    pub fn page_count(&self) -> usize {
        self.pages
            .iter()
            .filter(|page| page.kind != PageKind::Category)
            .count()
    }

    /// How many people have a part in it, those who are not named too; programs are none.
    pub fn people_count(&self) -> usize {
        self.roster.by_name.people.len() + self.roster.hidden
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
        self.pages
            .iter()
            .enumerate()
            .map(|(index, page)| (PageId(index as u32), page))
    }

    /// The hub's own page that is the home page of a language.
    pub fn home_of(&self, language: &str) -> Option<PageId> {
        let id = self
            .index
            .page_at(&self.places.url_in(Place::HOME, language))?;
        (self.page(id).kind == PageKind::Home).then_some(id)
    }

    /// The other addresses of a page.
    pub fn redirects_of(&self, id: PageId) -> &[Redirect] {
        let start = self
            .redirects
            .partition_point(|redirect| redirect.page < id);
        let end = self
            .redirects
            .partition_point(|redirect| redirect.page <= id);
        &self.redirects[start..end]
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
    pub fn linked(&self, id: PageId) -> impl Iterator<Item = (&markdown::Link, &Target)> {
        self.page(id)
            .facts
            .links
            .iter()
            .zip(&self.targets[id.0 as usize])
    }

    /// The page made from a file.
    pub fn page_of(&self, path: &SourcePath) -> Option<PageId> {
        self.index.page_of(path)
    }

    /// Whose the words of a page are and where they stand, in the order of the text; see
    /// [`Credit::words`].
    pub fn word_runs<'a>(&self, page: &'a Page) -> Cow<'a, [WordRun]> {
        match &page.credit.inherited {
            Some(runs) => Cow::Borrowed(runs),
            None => Cow::Owned(self.history.runs(&page.source.path, &page.source.text)),
        }
    }

    /// Whether the history goes back to its start.
    pub fn completeness(&self) -> Completeness {
        self.history.completeness
    }

    /// Where the file of a page with this title would be, or of the description of the category
    /// `categories/NAME`.
    pub fn path_for(&self, title: &str, language: &str) -> String {
        let (folder, title) = title
            .strip_prefix("categories/")
            .map_or(("", title), |name| ("categories/", name));
        let name = Some(slug(title))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "new-page".into());
        let root = &self.sources.content_root;
        let root = if root.is_empty() {
            String::new()
        } else {
            format!("{root}/")
        };
        let file =
            self.layout()
                .new_file(&format!("{folder}{name}"), language, &self.config.language);
        format!("{root}{file}")
    }

    /// Where the pages of each language are.
    pub fn layout(&self) -> &Layout {
        self.config.layout.as_deref().unwrap_or(&NO_LAYOUT)
    }

    /// Adds the names of categories and files to those of the pages.
    fn index_names(&mut self) {
        let mut index = std::mem::take(&mut self.index);
        for (number, category) in self.categories.iter().enumerate() {
            let id = CategoryId(number as u32);
            index.add_category(
                &category.language,
                &category.title,
                category.url.as_str(),
                id,
            );
            let aliases = category.page.map(|page| &self.page(page).meta.aliases);
            for alias in aliases.into_iter().flatten() {
                index.add_category(&category.language, &alias.value, category.url.as_str(), id);
            }
        }
        for media in &self.media {
            index.add_media(&media.path);
        }
        self.index = index;
    }
}

/// Gives pages and places their addresses.
fn address(
    pages: &mut [Page],
    places: &[Place],
    config: &Config,
    sources: &Sources,
    registry: &mut urls::Registry,
    found: &mut Vec<Diagnostic>,
) -> Places {
    let is_static = |name: &str| {
        sources
            .blobs
            .contains_key(format!("static/{name}").as_str())
    };
    let mut places = Places::reserve(places, &config.language, registry, &is_static);
    let languages = languages(pages, config);
    places.claim(&languages, registry);
    addresses::assign_addresses(pages, config, &sources.content_root, registry, found);
    let homes = pages
        .iter()
        .filter(|page| page.kind == PageKind::Home)
        .map(|page| page.output.clone())
        .collect();
    places.claim_homes(&languages, &homes, registry);
    for language in &languages {
        let titles: Vec<&str> = listed_in(pages, &languages, language, &config.language)
            .map(|page| page.title.as_str())
            .collect();
        places.claim_letters(language, &titles, registry);
    }
    for page in pages.iter_mut().filter(|page| page.kind == PageKind::Home) {
        // An index file in the folder of a language that the hub does not have is a page like any
        // other.
        if !languages
            .iter()
            .any(|language| *places.output_in(Place::HOME, language) == page.output)
        {
            page.kind = PageKind::Article;
        }
    }
    places
}

/// The pages that are listed with those of a language; one in a language that the hub does not list
/// would be nowhere else than in the main one.
fn listed_in<'p>(
    pages: &'p [Page],
    known: &[String],
    language: &str,
    main: &str,
) -> impl Iterator<Item = &'p Page> {
    let is_listed = move |page: &&Page| {
        page.language == language || language == main && !known.contains(&page.language)
    };
    pages
        .iter()
        .filter(|page| page.kind != PageKind::Category)
        .filter(is_listed)
}

/// The languages that pages are written in and that the hub knows, the hub's own first.
fn languages(pages: &[Page], config: &Config) -> Vec<String> {
    config
        .languages
        .iter()
        .filter(|language| {
            **language == config.language || pages.iter().any(|page| page.language == **language)
        })
        .cloned()
        .collect()
}

fn changes(pages: &[Page]) -> Vec<(CommitIndex, Vec<PageId>)> {
    let of_page = |(index, page): (usize, &Page)| {
        page.credit
            .revisions
            .iter()
            .map(|revision| (revision.commit, PageId(index as u32)))
            .collect::<Vec<_>>()
    };
    let mut all: Vec<(CommitIndex, PageId)> = pages.iter().enumerate().flat_map(of_page).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a.0 == b.0)
        .map(|of_commit| {
            (
                of_commit[0].0,
                of_commit.iter().map(|(_, page)| *page).collect(),
            )
        })
        .collect()
}
