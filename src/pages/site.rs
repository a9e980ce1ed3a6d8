//! What every page sees of the hub.

use std::collections::BTreeMap;

use crate::history::Completeness;
use crate::hub::{Hub, Place};
use crate::pages::frame::{direction, language_name};
use crate::pages::invite;
use crate::view::{
    AssetsView, LanguageView, LicenseView, MenuItem, PlacesView, RepositoryView, SiteView,
    TotalsView,
};

/// The hub as every page sees it.
pub fn site_view(hub: &Hub) -> SiteView {
    let config = &hub.config;
    let base = config.base_path();
    let href = |place: Place| hub.places.url(place).under(&base);
    let languages: Vec<&str> = hub.places.languages(Place::Home).collect();
    let menus = languages.iter().map(|language| {
        let item = |key: &str, place: Place| MenuItem {
            label: None,
            key: key.into(),
            url: hub.places.url_in(place, language).under(&base),
        };
        let mut menu = vec![
            item("home", Place::Home),
            item("all-pages", Place::AllPages),
            item("categories", Place::Categories),
            item("recent-changes", Place::RecentChanges),
            item("contributors", Place::Contributors),
        ];
        menu.extend(invite::any_page_url(hub, language).map(|url| MenuItem {
            label: None,
            key: "new-page".into(),
            url,
        }));
        // Whoever waits for an answer is easy to find.
        if let Some(queue) = hub.queue.url().filter(|_| !hub.queue.open.is_empty()) {
            menu.push(MenuItem {
                label: None,
                key: "submissions".into(),
                url: queue.under(&base),
            });
        }
        ((*language).to_owned(), menu)
    });
    SiteView {
        title: hub.title.clone(),
        description: config.description.clone().unwrap_or_default(),
        url: config
            .url
            .as_ref()
            .map(|url| url.as_str().trim_end_matches('/').to_owned()),
        base: format!("{base}/"),
        language: config.language.clone(),
        languages: languages
            .iter()
            .map(|code| LanguageView {
                code: (*code).to_owned(),
                name: language_name(code),
                dir: direction(code).to_owned(),
                home: hub.places.url_in(Place::Home, code).under(&base),
            })
            .collect(),
        repository: config.repository.as_ref().map(|repository| RepositoryView {
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
        }),
        license: config
            .licensing
            .default
            .as_ref()
            .map(|license| LicenseView {
                id: license.as_str().to_owned(),
                name: license.short_name(),
                url: license.url(),
            }),
        menus: menus.collect(),
        credit: in_languages(hub, Place::Credit, &base),
        new_page: languages
            .iter()
            .filter_map(|language| {
                Some(((*language).to_owned(), invite::any_page_url(hub, language)?))
            })
            .collect(),
        intake: config.submissions.intake.name().to_owned(),
        licensing: in_languages(hub, Place::Licensing, &base),
        places: PlacesView {
            home: href(Place::Home),
            all_pages: Some(href(Place::AllPages)),
            categories: Some(href(Place::Categories)),
            recent_changes: Some(href(Place::RecentChanges)),
            contributors: Some(href(Place::Contributors)),
            contributors_by_activity: Some(href(Place::ContributorsByActivity)),
            statistics: Some(href(Place::Statistics)),
            wanted: Some(href(Place::Wanted)),
            submissions: hub.queue.url().map(|url| url.under(&base)),
            special: Some(href(Place::Special)),
            contribute: contribute(hub, &base),
            licensing: Some(href(Place::Licensing)),
            feed: Some(href(Place::Feed)),
        },
        assets: AssetsView::default(),
        search: None,
        generator: env!("CARGO_PKG_VERSION").to_owned(),
        commit: None,
        history: match hub.completeness() {
            Completeness::Complete => "complete",
            Completeness::Shallow => "shallow",
            Completeness::None => "none",
        }
        .to_owned(),
        totals: TotalsView {
            pages: hub.page_count(),
            people: hub.people_count(),
            changes: hub.changes.len(),
            categories: hub.categories.len(),
            words: hub.pages.iter().map(|page| page.facts.words).sum(),
            submissions: hub.queue.open.len(),
        },
    }
}

/// The addresses of a place by language.
fn in_languages(hub: &Hub, place: Place, base: &str) -> BTreeMap<String, String> {
    hub.places
        .languages(place)
        .map(|language| {
            (
                language.to_owned(),
                hub.places.url_in(place, language).under(base),
            )
        })
        .collect()
}

/// How to contribute: the hub's own page about it, else the file that forges show.
fn contribute(hub: &Hub, base: &str) -> Option<String> {
    let own = hub.pages.iter().find(|page| {
        page.language == hub.config.language
            && matches!(
                page.source.path.stem().to_ascii_lowercase().as_str(),
                "contributing" | "how-to-contribute" | "contribute"
            )
    });
    own.map(|page| page.url.under(base)).or_else(|| {
        let repository = hub.config.repository.as_ref()?;
        Some(repository.url.clone())
    })
}
