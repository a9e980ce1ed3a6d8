//! Credit as CSL-JSON, which Zotero, Pandoc and citeproc read: one item for each page.

use serde::Serialize;

use super::Credits;
use super::works::{Author, Work};
use crate::json;
use crate::privacy::shown;

/// One work, by the names that CSL 1.0.2 gives its variables.
#[derive(Serialize)]
struct Item {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name>,
    #[serde(rename = "container-title")]
    container_title: String,
    language: String,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(skip_serializing_if = "String::is_empty")]
    r#abstract: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Name {
    Parts { family: String, given: String },
    Literal { literal: String },
}

#[derive(Serialize)]
struct Date {
    #[serde(rename = "date-parts")]
    parts: [Vec<u16>; 1],
}

/// Items of every page, in the order of the pages.
pub fn render(credits: &Credits) -> String {
    let items: Vec<Item> = credits
        .pages
        .iter()
        .map(|entry| item(credits, &Work::page(credits.hub, entry.page), entry.page))
        .collect();
    let mut bytes = Vec::new();
    // A line for each variable and each author.
    json::write_lines(&mut bytes, &items, 3).expect("texts and numbers are always JSON");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

fn item(credits: &Credits, work: &Work, page: &crate::hub::Page) -> Item {
    let others = work
        .others(credits.hub)
        .map(|literal| Name::Literal { literal });
    Item {
        id: page.url.to_string(),
        kind: "entry-encyclopedia",
        title: work.title.clone(),
        author: work.authors.iter().map(name).chain(others).collect(),
        container_title: shown(&credits.hub.title),
        language: page.language.clone(),
        url: work.url.clone(),
        issued: work.date.as_deref().and_then(date),
        r#abstract: work.summary.clone(),
        version: work.revision.clone(),
        license: work.license.map(|license| license.as_str().to_owned()),
    }
}

fn name(author: &Author) -> Name {
    match author.split {
        Some((given, family)) => Name::Parts {
            family: family.to_owned(),
            given: given.to_owned(),
        },
        None => Name::Literal {
            literal: author.name.to_owned(),
        },
    }
}

/// Year, month and day; nothing for what is no date.
fn date(day: &str) -> Option<Date> {
    let parts: Option<Vec<u16>> = day.split('-').map(|part| part.parse().ok()).collect();
    parts
        .filter(|parts| parts.len() == 3)
        .map(|parts| Date { parts: [parts] })
}
