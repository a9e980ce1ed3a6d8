//! Pages at their addresses, the places that every hub has, and the names of the pages.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::hub::addresses;
use crate::hub::ids::PageId;
use crate::hub::index::Index;
use crate::hub::names::fold;
use crate::hub::page::{Address, PageFile, PageKind, PlacedPage};
use crate::hub::places::{Place, Places};
use crate::hub::profiles::ProfilePage;
use crate::hub::read::Read;
use crate::hub::stated;
use crate::hub::urls::Registry;
use crate::reuse::Annotations;
use crate::sources::Sources;

/// Pages that have their addresses. It needs no history.
pub(super) struct Addressed {
    pub(super) config: Config,
    pub(super) sources: Sources,
    pub(super) pages: Vec<PlacedPage>,
    pub(super) places: Places,
    /// The names of the pages.
    pub(super) index: Index,
    pub(super) profiles: Vec<Arc<ProfilePage>>,
    pub(super) annotations: Annotations,
}

impl Addressed {
    /// Gives pages and places their addresses.
    pub(super) fn new(
        read: Read,
        places: &[Place],
        registry: &mut Registry,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let Read {
            config,
            sources,
            pages,
            profiles,
            annotations,
        } = read;
        let (places, addresses) = address(&pages, places, &config, &sources, registry, found);
        let pages: Vec<PlacedPage> = pages
            .into_iter()
            .zip(addresses)
            .map(|(file, address)| {
                let stated = stated::of(&file.source, &file.header, &sources, &annotations);
                PlacedPage::new(file, address, stated)
            })
            .collect();
        let mut index = Index::default();
        for (number, page) in pages.iter().enumerate() {
            index.add_page(&sources.content_root, PageId(number as u32), page);
        }
        Self {
            config,
            sources,
            pages,
            places,
            index,
            profiles,
            annotations,
        }
    }
}

fn address(
    pages: &[PageFile],
    places: &[Place],
    config: &Config,
    sources: &Sources,
    registry: &mut Registry,
    found: &mut Vec<Diagnostic>,
) -> (Places, Vec<Address>) {
    let is_static = |name: &str| {
        sources
            .blobs
            .contains_key(format!("static/{name}").as_str())
    };
    let mut places = Places::reserve(places, &config.language, registry, &is_static);
    let languages = languages(pages, config);
    places.claim(&languages, registry);
    let mut addresses = addresses::assign(pages, config, &sources.content_root, registry, found);
    let homes = addresses
        .iter()
        .filter(|address| address.kind == PageKind::Home)
        .map(|address| address.output.clone())
        .collect();
    places.claim_homes(&languages, &homes, registry);
    for language in &languages {
        let titles: Vec<&str> = listed_in(pages, &languages, language, &config.language)
            .map(|page| page.title.as_str())
            .collect();
        places.claim_letters(language, &titles, registry);
    }
    let mut described = BTreeSet::new();
    for (page, address) in pages.iter().zip(&mut addresses) {
        let is_home = || {
            languages
                .iter()
                .any(|language| *places.output_in(Place::HOME, language) == address.output)
        };
        // An index file in the folder of a language that the hub does not have is a page like any
        // other, and so is the second description of a category.
        let is_article = match address.kind {
            PageKind::Home => !is_home(),
            PageKind::Category => !described.insert((&page.language, fold(&page.title))),
            PageKind::Article | PageKind::Envelope => false,
        };
        if is_article {
            address.kind = PageKind::Article;
        }
    }
    (places, addresses)
}

/// The pages that are listed with those of a language; one in a language that the hub does not list
/// would be nowhere else than in the main one.
fn listed_in<'p>(
    pages: &'p [PageFile],
    known: &[String],
    language: &str,
    main: &str,
) -> impl Iterator<Item = &'p PageFile> {
    let is_listed = move |page: &&PageFile| {
        page.language == language || language == main && !known.contains(&page.language)
    };
    pages
        .iter()
        .filter(|page| page.kind.is_listed())
        .filter(is_listed)
}

/// The languages that pages are written in and that the hub knows, the hub's own first.
fn languages(pages: &[PageFile], config: &Config) -> Vec<String> {
    config
        .languages
        .iter()
        .filter(|language| {
            **language == config.language || pages.iter().any(|page| page.language == **language)
        })
        .cloned()
        .collect()
}
