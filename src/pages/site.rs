//! What every page sees of the hub.

use std::collections::BTreeMap;

use crate::forge::Repository;
use crate::history::Completeness;
use crate::hub::{Hub, Page, PageId, Place};
use crate::pages::kind::Kind;
use crate::pages::languages::{direction, language_name};
use crate::pages::{invite, look, menu};
use crate::paths::Url;
use crate::view::{
    AssetsView, LanguageView, LicenseView, PeriodView, RepositoryView, SiteView, TotalsView,
};

/// The hub as every page sees it.
pub(super) fn view(hub: &Hub, kinds: &'static [&'static dyn Kind]) -> SiteView {
    let config = &hub.config;
    let languages = || hub.places.languages(Place::HOME);
    let mut view = SiteView {
        title: hub.title.clone(),
        description: config.description.clone().unwrap_or_default(),
        url: config
            .url
            .as_ref()
            .map(|url| url.as_str().trim_end_matches('/').to_owned()),
        base: format!("{}/", config.base_path()),
        language: config.language.clone(),
        languages: languages().map(|code| language(hub, code)).collect(),
        repository: config.repository.as_ref().map(repository),
        license: config
            .licensing
            .default
            .as_ref()
            .map(|license| LicenseView {
                id: license.as_str().to_owned(),
                name: license.short_name(),
                url: license.url(),
            }),
        menus: in_each(hub, |language| menu::menu(hub, kinds, language)),
        footers: in_each(hub, |language| menu::footer(hub, kinds, language)),
        places_of: in_each(hub, |language| places_of(hub, kinds, language)),
        new_page: languages()
            .filter_map(|code| Some((code.to_owned(), invite::any_page_url(hub, code)?)))
            .collect(),
        intake: config.submissions.intake.name().to_owned(),
        promise: promise(hub),
        places: places(hub, kinds),
        assets: AssetsView::default(),
        generator: env!("CARGO_PKG_VERSION").to_owned(),
        history: match hub.completeness() {
            Completeness::Complete => "complete",
            Completeness::Shallow => "shallow",
            Completeness::None => "none",
        }
        .to_owned(),
        ..SiteView::default()
    };
    look::fill(hub, &mut view);
    view
}

/// The hub in numbers.
pub(super) fn totals(hub: &Hub) -> TotalsView {
    TotalsView {
        pages: hub.page_count(),
        people: hub.people_count(),
        changes: hub.changes.len(),
        categories: hub.categories.len(),
        words: hub.pages.iter().map(|page| page.facts.words).sum(),
        submissions: hub.queue.open.len(),
    }
}

/// The hub in numbers as the home page of a language shows it, with the pages of that language: the
/// list that the number leads to has just these.
pub(super) fn totals_in(hub: &Hub, language: &str) -> TotalsView {
    let all = totals(hub);
    if hub.places.languages(Place::HOME).nth(1).is_none() {
        return all;
    }
    let own = |page: &&Page| page.language == language && page.kind.is_listed();
    TotalsView {
        pages: hub.pages.iter().filter(own).count(),
        ..all
    }
}

/// What each language of the hub has.
fn in_each<T>(hub: &Hub, of: impl Fn(&str) -> T) -> BTreeMap<String, T> {
    let languages = hub.places.languages(Place::HOME);
    languages
        .map(|language| (language.to_owned(), of(language)))
        .collect()
}

fn language(hub: &Hub, code: &str) -> LanguageView {
    LanguageView {
        code: code.to_owned(),
        name: language_name(code),
        dir: direction(code).to_owned(),
        home: href(hub, &hub.places.url_in(Place::HOME, code)),
    }
}

fn repository(repository: &Repository) -> RepositoryView {
    RepositoryView {
        name: repository
            .url
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .split_once('/')
            .map_or(repository.url.clone(), |(_, path)| path.to_owned()),
        url: repository.url.clone(),
        forge: repository
            .forge
            .map(|forge| forge.word().to_owned())
            .unwrap_or_default(),
    }
}

/// Where the hub has each kind of page, by its name as templates write it.
fn places(hub: &Hub, kinds: &[&dyn Kind]) -> BTreeMap<String, Option<String>> {
    let listed = kinds.iter().filter(|kind| {
        let spec = kind.spec();
        spec.place.is_some() || spec.group.is_some()
    });
    let address = |kind: &&dyn Kind| {
        let url = kind.url(hub).map(|url| href(hub, &url));
        (field(kind.spec().name), url)
    };
    let own = listed.map(address);
    own.chain([("contribute".to_owned(), contribute(hub))])
        .collect()
}

/// Where a language has those of which each has one.
fn places_of(hub: &Hub, kinds: &[&dyn Kind], language: &str) -> BTreeMap<String, String> {
    let kinds = kinds.iter().filter(|kind| kind.url(hub).is_some());
    let places = kinds.filter_map(|kind| kind.spec().place);
    places
        .filter(|place| place.is_of_language())
        .map(|place| {
            let url = hub.places.url_in(place, language);
            (field(place.name), href(hub, &url))
        })
        .chain(contribute_in(hub, language).map(|url| ("contribute".to_owned(), url)))
        .collect()
}

/// How to contribute, in a language in which the hub's own page about it is translated.
fn contribute_in(hub: &Hub, language: &str) -> Option<String> {
    let (id, _) = guide(hub)?;
    let mut others = hub.translations(id).iter().map(|other| hub.page(*other));
    let own = others.find(|page| page.language == language)?;
    Some(href(hub, &own.url))
}

/// The name of a kind as a field in templates.
fn field(name: &str) -> String {
    name.replace('-', "_")
}

fn href(hub: &Hub, url: &Url) -> String {
    url.under(&hub.config.base_path())
}

/// Within which time people get a first answer, where that is promised.
pub(super) fn promise(hub: &Hub) -> Option<PeriodView> {
    let within = hub.config.answers.within?;
    let (unit, n) = match within.days() {
        Some(days) => ("days", days),
        None => ("hours", within.hours),
    };
    Some(PeriodView { unit, n: n.into() })
}

/// How to contribute: the hub's own page about it, else the file that forges show.
fn contribute(hub: &Hub) -> Option<String> {
    let own = guide(hub);
    own.map(|(_, page)| href(hub, &page.url)).or_else(|| {
        let repository = hub.config.repository.as_ref()?;
        Some(repository.url.clone())
    })
}

/// The hub's own page about how to contribute.
fn guide(hub: &Hub) -> Option<(PageId, &Page)> {
    hub.pages_with_ids().find(|(_, page)| {
        page.language == hub.config.language
            && matches!(
                page.source.path.stem().to_ascii_lowercase().as_str(),
                "contributing" | "how-to-contribute" | "contribute"
            )
    })
}
