//! Pages with the people who made them, and the categories that they are in.

use std::sync::Arc;

use crate::calls::page_review::PageReviewFile;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::{CommitIndex, History};
use crate::hub::addressed::Addressed;
use crate::hub::categories::{self, Category};
use crate::hub::ids::{PageId, PersonId};
use crate::hub::index::Index;
use crate::hub::media::{self, Media};
use crate::hub::overlay::Overlay;
use crate::hub::page::Page;
use crate::hub::page_reviews::{Around, PageReviews};
use crate::hub::people::People;
use crate::hub::places::Places;
use crate::hub::profiles::ProfilePage;
use crate::hub::registered::Registered;
use crate::hub::roster::{self, Roster};
use crate::hub::title::hub_title;
use crate::hub::urls::Registry;
use crate::hub::{addresses, crediting, disputed};
use crate::sources::Sources;

/// Pages with their credit, people with their pages.
pub(super) struct Attributed {
    pub(super) config: Config,
    pub(super) sources: Sources,
    pub(super) history: History,
    pub(super) title: String,
    pub(super) pages: Vec<Page>,
    pub(super) people: People,
    pub(super) roster: Roster,
    pub(super) overlay: Overlay,
    pub(super) reviews: PageReviews,
    pub(super) categories: Vec<Category>,
    pub(super) places: Places,
    /// The files that are published, of which nobody knows yet who shows them.
    pub(super) media: Vec<Media>,
    pub(super) changes: Vec<(CommitIndex, Vec<PageId>)>,
    /// The names of the pages.
    pub(super) index: Index,
}

impl Attributed {
    /// Says who made each page, and gives people, categories and files their addresses.
    pub(super) fn new(
        addressed: Addressed,
        mut history: History,
        reviews: &[PageReviewFile],
        registry: &mut Registry,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let Addressed {
            config,
            sources,
            pages,
            places,
            index,
            profiles,
            annotations,
        } = addressed;
        let (mut people, overlay) = people(&sources, &profiles, &mut history, found);
        let mut credits = crediting::credit_pages(
            &pages,
            &index,
            &mut history,
            &mut people,
            &overlay,
            &config,
            &sources,
        );
        let root = &sources.content_root;
        let around = Around::new(&pages, root, &history, &people, &overlay);
        let of_pages = credits.iter_mut().map(|(credit, _)| credit);
        let reviews = PageReviews::new(reviews, &around, of_pages, found);
        found.extend(history.diagnostics.iter().cloned());
        people.claim(registry);
        let mut built = categories::build(&pages, &config.language, registry);
        let pages: Vec<Page> = pages
            .into_iter()
            .zip(credits)
            .zip(built.of_page)
            .map(|((page, (credit, named)), categories)| {
                Page::new(page, credit, named, categories, &people.redaction)
            })
            .collect();
        let mut elsewhere = media::named(&sources, &pages, &people);
        let of_look = media::of_look(&config, &sources);
        elsewhere.extend(of_look.filter(|path| sources.nearby.contains_key(path)));
        let media = media::publish(&sources, &elsewhere, &people, &annotations, registry, found);
        let changes = changes(&pages);
        people.clean(&mut history);
        people.connect(&history, parts(&pages), &changes);
        overlay.connect(&history, &mut people, &changes);
        addresses::claim_feeds(&mut people, &mut built.categories, registry);
        Self {
            roster: roster::of(&people, &config.language, &places, registry),
            title: hub_title(&config, &pages, &sources),
            config,
            sources,
            history,
            pages,
            people,
            overlay,
            reviews,
            categories: built.categories,
            places,
            media,
            changes,
            index,
        }
    }
}

/// The people of the hub, and what is said of commits beside them.
fn people(
    sources: &Sources,
    profiles: &[Arc<ProfilePage>],
    history: &mut History,
    found: &mut Vec<Diagnostic>,
) -> (People, Overlay) {
    let registered = Registered::read(sources);
    let disputed = disputed::find(history, profiles);
    let mut people = People::new(history, profiles, registered, &disputed);
    let overlay = Overlay::read(sources, history, &mut people, found);
    overlay.mark(history, &people);
    (people, overlay)
}

/// Who has a part in which page.
fn parts(pages: &[Page]) -> impl Iterator<Item = (PersonId, PageId)> {
    (0..).map(PageId).zip(pages).flat_map(|(id, page)| {
        let people = page.credit.people.iter();
        people.map(move |part| (part.person, id))
    })
}

/// The commits that changed pages, newest first, each with the pages.
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
