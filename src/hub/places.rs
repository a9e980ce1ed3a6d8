//! The pages that every hub has, and where they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::hub::names::Order;
use crate::hub::parts::{self, Part};
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url, slug};

/// A page that the program makes itself, with an address that does not depend on the hub's pages.
/// A place to which only its own page speaks is declared there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What kind of page is there, in kebab case.
    pub name: &'static str,
    /// Where it is, below the folder of a language where each has its own.
    path: &'static str,
    each: Each,
}

/// How many there are of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Each {
    /// One.
    Hub,
    /// One in each language.
    Language,
    /// One, with a file name that programs rely on.
    File,
    /// The same, unless the maintainers have made it themselves, in `static/`: what hosts and
    /// crawlers are told is their own decision.
    Default,
}

impl Place {
    /// The home page of a language.
    pub const HOME: Self = Self::of_language("home", "");
    /// Every page, A–Z, of a language.
    pub const ALL_PAGES: Self = Self::of_language("all-pages", "special/all-pages");
    /// The latest changes of a language's pages.
    pub const RECENT_CHANGES: Self = Self::of_language("recent-changes", "special/recent-changes");
    /// Licences across the hub, in a language.
    pub const LICENSING: Self = Self::of_language("licensing", "licensing");
    /// Everybody, by name.
    pub const CONTRIBUTORS: Self = Self::of_hub("contributors", "contributors");
    /// Everybody, the most active first.
    pub const CONTRIBUTORS_BY_ACTIVITY: Self =
        Self::of_hub("contributors-by-activity", "contributors/by-activity");
    /// The list of what the program makes itself.
    pub const SPECIAL: Self = Self::of_hub("special", "special");
    /// The hub's Atom feed.
    pub const FEED: Self = Self::file("feed", "feed.xml");
    /// What is shown for an address that does not exist.
    pub const NOT_FOUND: Self = Self::default_file("404", "404.html");
    /// The sitemap.
    pub const SITEMAP: Self = Self::default_file("sitemap", "sitemap.xml");
    /// Licences of all files for programs (SPDX).
    pub const LICENSE_DOCUMENT: Self = Self::file("license-document", "licenses.spdx.json");
    /// What has to be named when the whole hub is used again.
    pub const ATTRIBUTION: Self = Self::file("attribution", "ATTRIBUTION.md");

    /// Those to which a hub leads by itself, whatever other pages are made of it.
    pub const OF_EVERY_HUB: [Self; 4] = [
        Self::HOME,
        Self::ALL_PAGES,
        Self::CONTRIBUTORS,
        Self::CONTRIBUTORS_BY_ACTIVITY,
    ];

    /// A folder-like address of which the hub has one.
    pub const fn of_hub(name: &'static str, path: &'static str) -> Self {
        let each = Each::Hub;
        Self { name, path, each }
    }

    /// A folder-like address of which each language has one.
    pub const fn of_language(name: &'static str, path: &'static str) -> Self {
        let each = Each::Language;
        Self { name, path, each }
    }

    /// Whether each language has one.
    pub fn is_of_language(self) -> bool {
        self.each == Each::Language
    }

    /// A file whose name programs rely on.
    pub const fn file(name: &'static str, path: &'static str) -> Self {
        let each = Each::File;
        Self { name, path, each }
    }

    /// A file whose name programs rely on, and which the maintainers may make themselves.
    pub const fn default_file(name: &'static str, path: &'static str) -> Self {
        let each = Each::Default;
        Self { name, path, each }
    }
}

/// Most pages that are listed on one page.
pub const MOST_LISTED: usize = 1_000;

/// Where the places of a hub are.
#[derive(Debug, Default)]
pub struct Places {
    /// Those that the hub has, whether or not a page is made of them.
    all: Vec<Place>,
    outputs: BTreeMap<(&'static str, String), (OutputPath, Url)>,
    by_url: BTreeMap<String, Url>,
    letters: BTreeMap<String, Vec<(String, Vec<Part>)>>,
    main: String,
    /// Names of those that the maintainers have made themselves, in `static/`.
    maintained: BTreeSet<&'static str>,
}

impl Places {
    /// Takes the files that programs rely on, before any page can. `is_static` tells which of them
    /// are in `static/`.
    pub fn reserve(
        all: &[Place],
        main_language: &str,
        registry: &mut Registry,
        is_static: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut places = Self {
            all: all.to_vec(),
            main: main_language.to_owned(),
            ..Self::default()
        };
        for place in all {
            let output = match place.each {
                Each::Default if is_static(place.path) => {
                    places.maintained.insert(place.name);
                    OutputPath::new(place.path).expect("a sound constant")
                }
                Each::Default | Each::File => {
                    let output = OutputPath::new(place.path).expect("a sound constant");
                    registry.claim(output, place.path)
                }
                Each::Hub | Each::Language => continue,
            };
            places.add(*place, main_language, output);
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
            self.add(Place::HOME, language, output);
        }
    }

    /// Takes the other places, before the pages: a page that somebody adds must not be where
    /// readers look for the hub's own.
    pub fn claim(&mut self, languages: &[String], registry: &mut Registry) {
        let main = [self.main.clone()];
        for place in self.all.clone() {
            let languages = match place.each {
                Each::Hub => &main,
                Each::Language if place != Place::HOME => languages,
                _ => continue,
            };
            for language in languages {
                let folder = language_prefix(language, &self.main) + place.path;
                let output = claim_folder(registry, &folder);
                self.add(place, language, output);
            }
        }
    }

    /// The places that were asked for.
    pub fn all(&self) -> &[Place] {
        &self.all
    }

    /// Whether the maintainers have made a place themselves.
    pub fn is_maintained(&self, place: Place) -> bool {
        self.maintained.contains(place.name)
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
    /// When the hub was made without this place.
    pub fn output_in(&self, place: Place, language: &str) -> &OutputPath {
        let of_language = self.outputs.get(&(place.name, language.to_owned()));
        &of_language
            .or_else(|| self.outputs.get(&(place.name, self.main.clone())))
            .expect("a hub is made with every place that is asked for")
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
            .filter(move |(known, language)| *known == place.name && language != main)
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
            .insert((place.name, language.to_owned()), (output, url));
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
