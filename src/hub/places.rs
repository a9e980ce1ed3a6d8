//! The pages that every hub has, and where they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::hub::names::Order;
use crate::hub::parts::{self, Part};
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url, slug};

/// A page that the hub makes itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The home page of a language.
    Home,
    /// Every page, A–Z, of a language.
    AllPages,
    /// The category tree of a language.
    Categories,
    /// Everybody, by name.
    Contributors,
    /// Everybody, the most active first.
    ContributorsByActivity,
    /// The hub in numbers.
    Statistics,
    /// How credit is given, in a language.
    Credit,
    /// Licences across the hub, in a language.
    Licensing,
    /// Pages that are linked and not written.
    Wanted,
    /// The latest changes of a language's pages.
    RecentChanges,
    /// The list of these.
    Special,
    /// The hub's Atom feed.
    Feed,
    /// What is shown for an address that does not exist.
    NotFound,
    /// The sitemap.
    Sitemap,
    /// What crawlers may read.
    Robots,
    /// The machine-readable catalogue.
    Catalogue,
    /// Licences of all files for programs (SPDX).
    LicenseDocument,
    /// What has to be named when the whole hub is used again.
    Attribution,
}

impl Place {
    /// Places that each language has one of.
    const OF_LANGUAGE: [(Place, &'static str); 6] = [
        (Place::Home, ""),
        (Place::AllPages, "special/all-pages"),
        (Place::Categories, "categories"),
        (Place::Credit, "special/credit"),
        (Place::Licensing, "licensing"),
        (Place::RecentChanges, "special/recent-changes"),
    ];
    /// Places that the hub has one of, as folders.
    const OF_HUB: [(Place, &'static str); 5] = [
        (Place::Contributors, "contributors"),
        (Place::ContributorsByActivity, "contributors/by-activity"),
        (Place::Statistics, "special/statistics"),
        (Place::Wanted, "special/wanted"),
        (Place::Special, "special"),
    ];
    /// Places whose file name programs rely on.
    const FILES: [(Place, &'static str); 7] = [
        (Place::Feed, "feed.xml"),
        (Place::NotFound, "404.html"),
        (Place::Sitemap, "sitemap.xml"),
        (Place::Robots, "robots.txt"),
        (Place::Catalogue, "hub.json"),
        (Place::LicenseDocument, "licenses.spdx.json"),
        (Place::Attribution, "ATTRIBUTION.md"),
    ];
}

/// Most pages that are listed on one page.
pub const MOST_LISTED: usize = 1_000;

/// Where the places of a hub are.
#[derive(Debug, Default)]
pub struct Places {
    outputs: BTreeMap<(Place, String), (OutputPath, Url)>,
    by_url: BTreeMap<String, Url>,
    letters: BTreeMap<String, Vec<(String, Vec<Part>)>>,
    main: String,
    /// Those that the maintainers have made themselves, in `static/`.
    maintained: BTreeSet<Place>,
}

impl Places {
    /// Takes the files that programs rely on, before any page can. `is_static` tells which of them
    /// are in `static/`: what hosts and crawlers are told is the maintainers' own decision.
    pub fn reserve(
        main_language: &str,
        registry: &mut Registry,
        is_static: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut places = Self {
            main: main_language.to_owned(),
            ..Self::default()
        };
        for (place, name) in Place::FILES {
            let output = OutputPath::new(name).expect("a sound constant");
            if matches!(place, Place::Robots | Place::NotFound | Place::Sitemap) && is_static(name)
            {
                places.maintained.insert(place);
                places.add(place, main_language, output);
                continue;
            }
            let output = registry.claim(output, name);
            places.add(place, main_language, output);
        }
        places
    }

    /// Takes the home page of each language, after the pages. `homes` is where pages are that would
    /// be one.
    pub fn claim_homes(
        &mut self,
        languages: &[String],
        homes: &BTreeSet<OutputPath>,
        registry: &mut Registry,
    ) {
        for language in languages {
            let folder = language_prefix(language, &self.main);
            let own = OutputPath::page(&folder).filter(|output| homes.contains(output));
            let output = own.unwrap_or_else(|| claim_folder(registry, &folder));
            self.add(Place::Home, language, output);
        }
    }

    /// Takes the other places, before the pages: a page that somebody adds must not be where
    /// readers look for the hub's own.
    pub fn claim(&mut self, languages: &[String], registry: &mut Registry) {
        for language in languages {
            let prefix = language_prefix(language, &self.main);
            for (place, name) in Place::OF_LANGUAGE
                .into_iter()
                .filter(|(place, _)| *place != Place::Home)
            {
                let output = claim_folder(registry, &format!("{prefix}{name}"));
                self.add(place, language, output);
            }
        }
        let main = self.main.clone();
        for (place, name) in Place::OF_HUB {
            let output = claim_folder(registry, name);
            self.add(place, &main, output);
        }
    }

    /// Whether the maintainers have made a place themselves.
    pub fn is_maintained(&self, place: Place) -> bool {
        self.maintained.contains(&place)
    }

    /// Gives each letter a page of its own, or several, in a language whose titles, `titles`, are
    /// too many for one list.
    pub fn claim_letters(&mut self, language: &str, titles: &[&str], registry: &mut Registry) {
        if titles.len() <= MOST_LISTED {
            return;
        }
        let mut letters: BTreeMap<String, usize> = BTreeMap::new();
        for title in titles {
            *letters.entry(Order::letter(title)).or_default() += 1;
        }
        let prefix = language_prefix(language, &self.main);
        let claimed = letters.into_iter().map(|(letter, count)| {
            let name = Some(slug(&letter))
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| "0-9".into());
            let output = claim_folder(registry, &format!("{prefix}special/all-pages/{name}"));
            (letter, parts::of(&output, count, MOST_LISTED, registry))
        });
        self.letters.insert(language.to_owned(), claimed.collect());
    }

    /// The letters that have a page of their own in a language, each with its pages; none where all
    /// pages are in one list.
    pub fn letters(&self, language: &str) -> &[(String, Vec<Part>)] {
        self.letters.get(language).map_or(&[], Vec::as_slice)
    }

    /// Where a place of the hub is.
    pub fn output(&self, place: Place) -> &OutputPath {
        self.output_in(place, &self.main)
    }

    /// Where a language's place is; a language without one uses the hub's.
    ///
    /// # Panics
    /// Never on a finished hub: the main language has every place.
    pub fn output_in(&self, place: Place, language: &str) -> &OutputPath {
        let of_language = self.outputs.get(&(place, language.to_owned()));
        &of_language
            .or_else(|| self.outputs.get(&(place, self.main.clone())))
            .expect("the main language has every place")
            .0
    }

    /// The address of a place of the hub.
    pub fn url(&self, place: Place) -> Url {
        self.output(place).url()
    }

    /// The address of a language's place.
    pub fn url_in(&self, place: Place, language: &str) -> Url {
        self.output_in(place, language).url()
    }

    /// The languages that have their own of a place, the main one first.
    pub fn languages(&self, place: Place) -> impl Iterator<Item = &str> {
        let main = self.main.as_str();
        let others = self
            .outputs
            .keys()
            .filter(move |(known, language)| *known == place && language != main)
            .map(|(_, language)| language.as_str());
        std::iter::once(main).chain(others)
    }

    /// The place at an address without slashes at its ends, lower case.
    pub fn at(&self, bare_url: &str) -> Option<&Url> {
        self.by_url.get(bare_url)
    }

    /// Adds the address of something else that the hub makes itself and that links may lead to.
    pub(super) fn add_address(&mut self, url: Url) {
        self.by_url
            .insert(url.as_str().trim_matches('/').to_lowercase(), url);
    }

    fn add(&mut self, place: Place, language: &str, output: OutputPath) {
        let url = output.url();
        self.by_url
            .insert(url.as_str().trim_matches('/').to_owned(), url.clone());
        self.outputs
            .insert((place, language.to_owned()), (output, url));
    }
}

/// Whose the folder-like address is, when it lies where the hub has its own pages, now or later.
pub fn own_address(wanted: &str, languages: &[String], main: &str) -> Option<&'static str> {
    let mut prefixes = languages
        .iter()
        .filter(|language| *language != main)
        .map(|language| language_prefix(language, main));
    let below = prefixes
        .find_map(|prefix| wanted.strip_prefix(&prefix))
        .unwrap_or(wanted);
    match (
        below.split('/').next().unwrap_or_default(),
        below.contains('/'),
    ) {
        ("contributors", _) => Some("people"),
        ("special", _) => Some("special pages"),
        ("submissions", _) => Some("submissions"),
        ("category", true) => Some("categories"),
        ("categories", false) => Some("the list of categories"),
        ("licensing", false) => Some("licences"),
        _ => None,
    }
}

/// The folder of a language's pages with a trailing slash; the main language has none.
pub fn language_prefix(language: &str, main: &str) -> String {
    if language == main {
        String::new()
    } else {
        format!("{}/", slug(language))
    }
}

fn claim_folder(registry: &mut Registry, slug: &str) -> OutputPath {
    let wanted = OutputPath::page(slug.trim_end_matches('/')).expect("a sound constant");
    registry.claim(wanted, slug)
}
