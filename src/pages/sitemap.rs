//! The sitemap: every page of content with its translations. Above what the protocol lets one file
//! hold it is an index of several files.

use crate::hub::{Hub, Page, PageId, PageKind, Place};
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec, template};
use crate::paths::{OutputPath, Url};
use crate::view::{SitemapAlternate, SitemapEntry, SitemapIndexView, SitemapView};

/// Most addresses of one file: `sitemaps.org/protocol.html` allows as many.
const PAGES: usize = 50_000;

/// Most bytes of one file. The protocol allows 50 MB; what a page takes is estimated, so there is
/// room to spare.
const BYTES: usize = 30_000_000;

/// Bytes of an entry beside its addresses, the languages of its translations among them.
const MARKUP: usize = 120;

pub(super) struct Sitemap;

impl Kind for Sitemap {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::at(Place::SITEMAP)
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        if hub.config.url.is_none() || hub.places.is_maintained(Place::SITEMAP) {
            return Vec::new();
        }
        let whole = hub.places.output(Place::SITEMAP);
        let parts = parts(hub, PAGES, BYTES).len();
        // Number 0 is the file that robots.txt names, the others are its parts.
        let others = (1..=parts)
            .filter(|_| parts > 1)
            .filter_map(|number| Some((part(whole.as_str(), number)?, number)));
        std::iter::once((whole.clone(), 0)).chain(others).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, number: usize) -> Content<'s> {
        let hub = site.hub;
        let parts = parts(hub, PAGES, BYTES);
        if number == 0 && parts.len() > 1 {
            let whole = hub.places.output(Place::SITEMAP);
            let urls = (1..=parts.len()).filter_map(|number| {
                Some(frame::absolute(
                    &hub.config,
                    &part(whole.as_str(), number)?.url(),
                ))
            });
            return template(
                "sitemap-index.xml",
                SitemapIndexView {
                    urls: urls.collect(),
                },
            );
        }
        let pages = parts
            .into_iter()
            .nth(number.saturating_sub(1))
            .unwrap_or_default();
        // What nobody can read yet is nothing to find.
        let is_read = |index: &usize| hub.pages[*index].kind != PageKind::Envelope;
        let entries = pages.filter(is_read).map(|index| {
            let id = PageId(index as u32);
            let (page, translations) = (hub.page(id), hub.translations(id));
            let of = |page: &Page| SitemapAlternate {
                language: page.language.clone(),
                url: absolute(hub, &page.url),
            };
            let others = translations.iter().map(|id| of(hub.page(*id)));
            let alternates = if translations.is_empty() {
                Vec::new()
            } else {
                std::iter::once(of(page)).chain(others).collect()
            };
            SitemapEntry {
                url: absolute(hub, &page.url),
                changed: page.changed(),
                alternates,
            }
        });
        template(
            "sitemap.xml",
            SitemapView {
                entries: entries.collect(),
            },
        )
    }

    // The protocol wants absolute addresses; a hub that has none cannot have a sitemap.
    fn url(&self, hub: &Hub) -> Option<Url> {
        let own = hub.config.url.as_ref();
        own.map(|_| hub.places.url(Place::SITEMAP))
    }
}

fn absolute(hub: &Hub, url: &Url) -> String {
    frame::absolute(&hub.config, url)
}

/// `sitemap.xml` → `sitemap-2.xml`.
fn part(whole: &str, number: usize) -> Option<OutputPath> {
    let (stem, extension) = whole.rsplit_once('.')?;
    OutputPath::new(&format!("{stem}-{number}.{extension}"))
}

/// The pages of each file: at most so many, and about so many bytes.
fn parts(hub: &Hub, most: usize, bytes: usize) -> Vec<std::ops::Range<usize>> {
    let base = hub.config.url.as_ref().map_or(0, |url| url.as_str().len());
    let size = |id: PageId, page: &Page| {
        let alternates = match hub.translations(id).len() {
            0 => 0,
            others => others + 1,
        };
        // Translations have addresses of about the same length.
        (base + page.url.as_str().len() + MARKUP) * (1 + alternates)
    };
    let mut parts = Vec::new();
    let (mut start, mut taken) = (0, 0);
    for (index, page) in hub.pages.iter().enumerate() {
        let size = size(PageId(index as u32), page);
        if index - start >= most || index > start && taken + size > bytes {
            parts.push(start..index);
            (start, taken) = (index, 0);
        }
        taken += size;
    }
    parts.push(start..hub.pages.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::sources::Sources;

    #[test]
    fn every_page_is_in_one_part_and_no_part_is_too_large() {
        let texts: Vec<(String, String)> = (0..23)
            .map(|number| (format!("content/p{number:02}.md"), format!("# P{number}\n")))
            .collect();
        let sources = Sources::from_texts(
            "content",
            texts
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str())),
        );
        let config = Config {
            url: url::Url::parse("https://tide.example/").ok(),
            ..Config::default()
        };
        let hub = Hub::new(config, sources, Log::default(), Drafts::Hidden);
        assert_eq!(parts(&hub, 50, BYTES).len(), 1);
        assert_eq!(parts(&hub, 10, BYTES), [0..10, 10..20, 20..23]);
        assert_eq!(parts(&hub, 23, BYTES).len(), 1);
        let by_size = parts(&hub, 50, 1_000);
        assert!(
            by_size.len() > 2 && by_size.iter().all(|part| part.len() <= 8),
            "{by_size:?}"
        );
        assert_eq!(
            by_size.iter().map(ExactSizeIterator::len).sum::<usize>(),
            23
        );
        assert_eq!(part("sitemap.xml", 2).unwrap().as_str(), "sitemap-2.xml");
    }
}
