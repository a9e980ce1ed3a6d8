//! A list as a page, and for programs.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::hub::Hub;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::pages::lists::found;
use crate::pages::lists::row::{List, Row, Rows, Why};
use crate::pages::{invite, languages};
use crate::view::{Frame, LinkView};
use crate::{json, privacy};

/// How many pages are listed on the page; programs get all.
const MOST: usize = 500;

/// A list for programs.
pub(in crate::pages) struct ForPrograms(pub(in crate::pages) &'static List);

/// Template `list.html`.
#[derive(Serialize)]
struct ListView {
    page: Frame,
    rows: Vec<RowView>,
    /// How many more there are.
    more: usize,
    /// The same for programs.
    json: String,
}

#[derive(Serialize, Default)]
struct RowView {
    article: LinkView,
    /// The form that edits it, where the hub takes edits.
    edit: Option<String>,
    words: Option<usize>,
    backlinks: Option<usize>,
    findings: Option<usize>,
    day: Option<String>,
    /// Forms that write it in other languages, or pages of those languages.
    languages: Vec<LanguageView>,
    /// What leads to it.
    from: Option<LinkView>,
}

#[derive(Serialize)]
struct LanguageView {
    language: String,
    name: String,
    /// The form that writes it; none where the hub takes no pages.
    url: Option<String>,
}

#[derive(Serialize)]
struct Document<'h> {
    version: u32,
    name: &'static str,
    pages: Vec<Entry<'h>>,
}

#[derive(Serialize)]
struct Entry<'h> {
    path: &'h str,
    url: String,
    title: &'h str,
    language: &'h str,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    backlinks: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'h str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    missing_languages: &'h [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
}

impl List {
    fn rows(&self, hub: &Hub, findings: &[Diagnostic]) -> Vec<Row> {
        match self.rows {
            Rows::Hub(rows) => rows(hub),
            Rows::Findings(rules) => found::found(hub, findings, rules),
        }
    }
}

impl Kind for List {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(self.group),
            ..Spec::at(self.place)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let rows = self.rows(site.hub, site.findings);
        let json = site.hub.places.url(self.json);
        template(
            "list.html",
            ListView {
                page: site.frame_at(self.place, item),
                more: rows.len().saturating_sub(MOST),
                rows: rows.iter().take(MOST).map(|row| view(site, row)).collect(),
                json: site.href(&json),
            },
        )
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        match self.rows {
            Rows::Hub(rows) => Some(rows(hub).len()),
            // What the checks find is not known where menus are made.
            Rows::Findings(_) => None,
        }
    }
}

impl Kind for ForPrograms {
    fn spec(&self) -> Spec {
        Spec::at(self.0.json)
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let rows = self.0.rows(site.hub, site.findings);
        let document = Document {
            version: 1,
            name: self.0.place.name,
            pages: rows.iter().map(|row| entry(site, row)).collect(),
        };
        let mut bytes = Vec::new();
        json::write_lines(&mut bytes, &document, 2).expect("every part of it is JSON");
        bytes.push(b'\n');
        let text = String::from_utf8(bytes).expect("JSON is UTF-8");
        Content::Bytes(privacy::json::seen(text).into_bytes())
    }
}

fn entry<'s>(site: &Site<'s>, row: &'s Row) -> Entry<'s> {
    let page = site.hub.page(row.page);
    let mut entry = Entry {
        path: page.source.path.as_str(),
        url: site.href(&page.url),
        title: &page.title,
        language: &page.language,
        words: None,
        backlinks: None,
        findings: None,
        date: None,
        missing_languages: &[],
        from: None,
    };
    match &row.why {
        Why::Listed => {}
        Why::Words(words) => entry.words = Some(*words),
        Why::Backlinks(count) => entry.backlinks = Some(*count),
        Why::Findings(count) => entry.findings = Some(*count),
        Why::Day(day) => entry.date = Some(day),
        Why::Languages(languages) => entry.missing_languages = languages,
        Why::From(_, url) => entry.from = Some(site.href(url)),
    }
    entry
}

fn view(site: &Site, row: &Row) -> RowView {
    let page = site.hub.page(row.page);
    let mut view = RowView {
        article: site.page_link(row.page),
        edit: invite::edit_url(site.hub, &page.source.path),
        ..RowView::default()
    };
    match &row.why {
        Why::Listed => {}
        Why::Words(words) => view.words = Some(*words),
        Why::Backlinks(count) => view.backlinks = Some(*count),
        Why::Findings(count) => view.findings = Some(*count),
        Why::Day(day) => view.day = Some(day.clone()),
        Why::From(name, url) => {
            view.from = Some(LinkView::new(name.clone(), site.href(url)));
        }
        Why::Languages(languages) => {
            view.edit = None;
            let form = |language: &String| LanguageView {
                language: language.clone(),
                name: languages::language_name(language),
                url: invite::translation_url(site.hub, row.page, language),
            };
            view.languages = languages.iter().map(form).collect();
        }
    }
    view
}
