//! `ATTRIBUTION.md`: everything that has to be named when the whole hub is used again.

use crate::hub::{Page, PageKind, Place};
use crate::license::License;
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::pages::reuse::{markdown, target};
use crate::paths::OutputPath;
use crate::privacy::is_web;
use crate::view::SourceView;

pub(super) struct Attribution;

impl Kind for Attribution {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::at(Place::ATTRIBUTION)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let mut out = format!(
            "# Attribution: {}\n\nTitle, authors, licence and sources of every page and file.\n\n## Pages\n\n",
            markdown(&hub.title)
        );
        let pages = hub.pages_with_ids();
        for (id, page) in pages.filter(|(_, page)| page.kind != PageKind::Envelope) {
            out.push_str(&format!("- {}\n", site.attributed(page, &page.title)));
            for source in site.drawn_on(id) {
                out.push_str(&format!("  - {}\n", work(&source)));
            }
        }
        if !hub.media.is_empty() {
            out.push_str("\n## Files\n\n");
        }
        for media in hub.media.iter().filter(|media| media.is_content()) {
            let (people, unnamed) = site.media_authors(media);
            let names: Vec<String> = people.into_iter().map(|person| person.name).collect();
            let url = media
                .page
                .as_ref()
                .map_or_else(|| media.url.clone(), OutputPath::url);
            let line = line(
                &media.title(),
                &frame::absolute(&hub.config, &url),
                &names,
                unnamed,
                media.terms.license.as_ref(),
            );
            out.push_str(&format!("- {line}\n"));
            if let Some(source) = &media.terms.source {
                let shown = if is_web(source) {
                    format!("<{}>", target(source))
                } else {
                    markdown(source)
                };
                out.push_str(&format!("  - source: {shown}\n"));
            }
            for notice in &media.terms.copyright {
                out.push_str(&format!("  - copyright: {}\n", markdown(notice)));
            }
        }
        Content::Bytes(out.into_bytes())
    }
}

impl Site<'_> {
    /// A page by that title with its address, its authors and its licence, as Markdown.
    pub(super) fn attributed(&self, page: &Page, title: &str) -> String {
        let byline = || page.credit.byline();
        let people = byline().filter_map(|part| self.part(part));
        let names: Vec<String> = people.map(|part| part.name).collect();
        line(
            title,
            &frame::absolute(&self.hub.config, &page.url),
            &names,
            byline().count() - names.len(),
            page.license.as_ref(),
        )
    }
}

fn line(
    title: &str,
    address: &str,
    names: &[String],
    unnamed: usize,
    license: Option<&License>,
) -> String {
    let authors = match (names, unnamed) {
        ([], _) => "its contributors".to_owned(),
        (names, 0) => names.join(", "),
        (names, unnamed) => format!("{} and {unnamed} more", names.join(", ")),
    };
    let license = license.map_or_else(
        || "no licence".to_owned(),
        |license| match license.url() {
            Some(url) => format!("[{}](<{}>)", markdown(&license.short_name()), target(&url)),
            None => markdown(&license.short_name()),
        },
    );
    format!(
        "[{}](<{}>) by {}: {license}",
        markdown(title),
        target(address),
        markdown(&authors)
    )
}

/// A work that a page draws on.
fn work(source: &SourceView) -> String {
    let title = if source.title.is_empty() {
        "a source"
    } else {
        &source.title
    };
    let mut text = match &source.url {
        Some(url) => format!(
            "{}: [{}](<{}>)",
            markdown(&source.relation),
            markdown(title),
            target(url)
        ),
        None => format!("{}: {}", markdown(&source.relation), markdown(title)),
    };
    if !source.author.is_empty() {
        text.push_str(&format!(" by {}", markdown(&source.author)));
    }
    if let Some(license) = &source.license {
        text.push_str(&format!(", {}", markdown(&license.name)));
    }
    if !source.changes.is_empty() {
        text.push_str(&format!(" ({})", markdown(&source.changes)));
    }
    text
}
