//! What an article is, for programs: schema.org's description as JSON-LD.

use serde_json::{Map, Value, json};

use crate::hub::credit::Standing;
use crate::hub::{Page, Place};
use crate::pages::frame;
use crate::pages::kind::Site;
use crate::view::{ReuseView, SourceView};

/// schema.org's description of the page: licence, credit and sources for programs.
pub(super) fn json_ld(site: &Site, page: &Page, reuse: Option<&ReuseView>) -> String {
    let mut map = Map::new();
    let mut set = |key: &str, value: Value| {
        map.insert(key.to_owned(), value);
    };
    set("@context", "https://schema.org".into());
    set("@type", "Article".into());
    set("headline", page.title.clone().into());
    set("inLanguage", page.language.clone().into());
    set("url", frame::absolute(&site.hub.config, &page.url).into());
    if !page.summary().is_empty() {
        set("description", page.summary().into());
    }
    let authors: Vec<String> = page
        .credit
        .byline()
        .filter_map(|part| site.part(part))
        .map(|part| part.name)
        .collect();
    let helpers = page
        .credit
        .people
        .iter()
        .filter(|part| part.standing == Standing::Contributor)
        .filter_map(|part| site.part(part));
    let helpers: Vec<Value> = helpers.map(|part| person(part.name)).collect();
    if let Some(notice) = copyright_notice(page, &authors) {
        set("copyrightNotice", notice.into());
    }
    if !authors.is_empty() {
        set(
            "author",
            authors.into_iter().map(person).collect::<Vec<_>>().into(),
        );
    }
    if !helpers.is_empty() {
        set("contributor", helpers.into());
    }
    if let Some(day) = page.created() {
        set("datePublished", day.into());
    }
    if let Some(day) = page.changed() {
        set("dateModified", day.into());
    }
    if let Some(license) = &page.license {
        let url = license.url();
        set(
            "license",
            url.unwrap_or_else(|| license.as_str().to_owned()).into(),
        );
    }
    if let Some(reuse) = reuse {
        set("creditText", reuse.credit.clone().into());
        // What more there is to know about reuse; it is free, so there is no page to acquire a
        // licence.
        let licensing = site.hub.places.url_in(Place::LICENSING, &page.language);
        set(
            "usageInfo",
            frame::absolute(&site.hub.config, &licensing).into(),
        );
    }
    let based_on: Vec<Value> = page
        .meta
        .sources
        .iter()
        .map(|source| work(&site.source(source)))
        .collect();
    if !based_on.is_empty() {
        set("isBasedOn", based_on.into());
    }
    Value::Object(map).to_string()
}

/// Somebody, as schema.org has it.
fn person(name: String) -> Value {
    json!({ "@type": "Person", "name": name })
}

/// `© 2024–2026 Ada Marsh, Bo Itō`; nothing without a name.
fn copyright_notice(page: &Page, authors: &[String]) -> Option<String> {
    let year = |day: Option<String>| day.and_then(|day| day.get(..4).map(str::to_owned));
    let years = match (year(page.created()), year(page.changed())) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last} "),
        (Some(one), _) | (None, Some(one)) => format!("{one} "),
        (None, None) => String::new(),
    };
    (!authors.is_empty()).then(|| format!("© {years}{}", authors.join(", ")))
}

/// A work that a page draws on, as schema.org has it.
fn work(source: &SourceView) -> Value {
    let license = source
        .license
        .as_ref()
        .map(|license| license.url.clone().unwrap_or_else(|| license.id.clone()));
    let author = Some(source.author.clone()).filter(|author| !author.is_empty());
    let known = [
        (
            "name",
            Some(source.title.clone()).filter(|title| !title.is_empty()),
        ),
        ("url", source.url.clone()),
        ("license", license),
        ("creditText", author),
    ];
    let known = known
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), Value::from(value?))));
    std::iter::once(("@type".to_owned(), Value::from("CreativeWork")))
        .chain(known)
        .collect::<Map<_, _>>()
        .into()
}
