//! Everything that a link can lead to, by all its names.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::{CommitIndex, Completeness, History, WordRun};
use crate::hub::attributed::Attributed;
use crate::hub::categories::Category;
use crate::hub::ids::{CategoryId, PageId};
use crate::hub::index::Index;
use crate::hub::media::Media;
use crate::hub::overlay::Overlay;
use crate::hub::page::{Page, PageKind};
use crate::hub::page_reviews::PageReviews;
use crate::hub::people::People;
use crate::hub::places::{Place, Places};
use crate::hub::redirects::{self, Redirect};
use crate::hub::roster::Roster;
use crate::hub::urls::Registry;
use crate::language::Layout;
use crate::paths::{SourcePath, slug};
use crate::sources::Sources;

/// Pages, people and categories, found by all their names: what is needed to follow a link.
pub struct Indexed {
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
    /// Reviews of its pages.
    pub reviews: PageReviews,
    /// Its categories: the main language's first, by title.
    pub categories: Vec<Category>,
    /// Where the pages are that every hub has.
    pub places: Places,
    /// Other addresses of pages, in the order of the pages.
    pub redirects: Vec<Redirect>,
    /// Commits in scope by page: what recent changes lists. Newest first.
    pub changes: Vec<(CommitIndex, Vec<PageId>)>,
    pub(super) index: Index,
}

static NO_LAYOUT: LazyLock<Layout> = LazyLock::new(Layout::default);

impl Indexed {
    /// Adds the names of categories and files, and other addresses, to the names of the pages. The
    /// files come back for whoever follows the links to them.
    pub(super) fn new(
        attributed: Attributed,
        registry: &mut Registry,
        found: &mut Vec<Diagnostic>,
    ) -> (Self, Vec<Media>) {
        let Attributed {
            config,
            sources,
            history,
            title,
            pages,
            people,
            roster,
            overlay,
            reviews,
            categories,
            places,
            media,
            changes,
            mut index,
        } = attributed;
        for (id, category) in (0..).map(CategoryId).zip(&categories) {
            let url = category.url.as_str();
            index.add_category(&category.language, &category.title, url, id);
            let page = category.page.and_then(|page| pages.get(page.0 as usize));
            for alias in page.into_iter().flat_map(|page| &page.meta.aliases) {
                index.add_category(&category.language, &alias.value, url, id);
            }
        }
        media.iter().for_each(|media| index.add_media(&media.path));
        let redirects = redirects::claim(&pages, &config, registry, found);
        for redirect in &redirects {
            index.add_redirect(redirect.url.as_str(), redirect.page);
        }
        let indexed = Self {
            config,
            sources,
            history,
            title,
            pages,
            people,
            roster,
            overlay,
            reviews,
            categories,
            places,
            redirects,
            changes,
            index,
        };
        (indexed, media)
    }

    /// How many pages it has: descriptions of topics are none. Every count that is called "pages"
    /// is this one, or says what else it counts.
    pub fn page_count(&self) -> usize {
        self.pages
            .iter()
            .filter(|page| page.kind.is_listed())
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

    /// The page made from a file.
    pub fn page_of(&self, path: &SourcePath) -> Option<PageId> {
        self.index.page_of(path)
    }

    /// Whose the words of a page are and where they stand, in the order of the text; see
    /// [`Credit::words`](crate::hub::Credit::words).
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
}
