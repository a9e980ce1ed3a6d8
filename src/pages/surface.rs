//! What of a page other pages can show: told without making a view of anything.
//!
//! The article, its text, the history and the information of a page are functions of the page's own
//! file, of the surfaces of all pages, and of what is no page: settings, theme, git, all other
//! files. When none of these has changed since a build, what that build made of the page is what
//! this one would make. So one edited word costs the views of one page and of the lists, not those
//! of all pages.

use serde::Serialize;

use crate::digest::Digest;
use crate::hub::{Hub, Page, PageId};
use crate::load::CALL_FOLDERS;
use crate::pages::kind::Site;
use crate::paths::SourcePath;

/// Folders at the top of a hub whose texts say something else than pages do, besides those of calls.
const OTHERS: [&str; 7] = [
    "LICENSES",
    "contributors",
    "credits",
    "snippets",
    "statements",
    "templates",
    "themes",
];

/// What the outputs about each page are made from.
pub struct Surfaces {
    /// Of each page: the name of it all; nothing where it shows more of others.
    of_pages: Vec<Option<Digest>>,
}

/// What other pages can show of a page, and by what they find it.
#[derive(Serialize)]
struct Surface<'a> {
    path: &'a str,
    /// Its front matter.
    head: Digest,
    title: &'a str,
    language: &'a str,
    place: &'a str,
    outputs: [&'a str; 3],
    license: Option<&'a str>,
    kind: String,
    categories: Vec<&'a str>,
    /// Links may lead to its sections.
    headings: Vec<(u8, &'a str, &'a str)>,
    ids: &'a std::collections::BTreeSet<String>,
    has_text: bool,
}

/// Whether a page's text says nothing that the whole hub is read by: other files than pages may
/// stand in its folder.
fn is_plain(page: &Page) -> bool {
    let path = &page.source.path;
    let top = path.as_str().split('/').next().unwrap_or_default();
    !OTHERS.contains(&top)
        && !CALL_FOLDERS.contains(&top)
        && !path.stem().eq_ignore_ascii_case("summary")
}

impl Surfaces {
    /// Of the pages of a site; `besides` is the name of everything that was read but for the
    /// contents of its [plain](Self::plain) pages.
    pub fn of(site: &Site, besides: Digest) -> Option<Self> {
        let hub = site.hub;
        // What is proposed may be shown beside pages that it does not touch.
        if hub.previewed.is_some() || !hub.submissions.all.is_empty() {
            return None;
        }
        let surfaces: Vec<Surface> = hub.pages.iter().map(Surface::of).collect();
        let media = hub.media.iter();
        let media: Vec<_> = media
            .map(|file| {
                let page = file.page.as_ref().map(|page| page.as_str());
                (file.path.as_str(), file.url.as_str(), file.size, page)
            })
            .collect();
        let people = hub.people.all.iter();
        let people: Vec<_> = people
            .map(|person| {
                (
                    person.name.as_str(),
                    person.page.as_str(),
                    person.is_shown(),
                )
            })
            .collect();
        let shared = Digest::of(&(surfaces, media, people))?.with(besides);
        let own = |(id, page)| own(site, id, page).map(|own| shared.with(own));
        let of_pages = hub.pages_with_ids().map(own).collect();
        Some(Self { of_pages })
    }

    /// The paths of the pages whose contents only they and their lists show.
    pub fn plain(hub: &Hub) -> impl Iterator<Item = &SourcePath> {
        let plain = hub.pages.iter().filter(|page| is_plain(page));
        plain.map(|page| &page.source.path)
    }

    /// What the outputs about a page are made from.
    pub fn of_page(&self, page: PageId) -> Option<Digest> {
        self.of_pages.get(page.0 as usize).copied().flatten()
    }
}

/// What a page's outputs are made from besides what is the same for all pages.
fn own(site: &Site, id: PageId, page: &Page) -> Option<Digest> {
    let hub = site.hub;
    let meta = &page.meta;
    // Such a page shows the text or the people of others.
    let is_alone = meta.call.is_none()
        && meta.derived_from.is_empty()
        && meta.translated_from.is_none()
        && page.facts.embeds.is_empty()
        && hub.dated.of_index(id).is_none();
    if !is_alone {
        return None;
    }
    let backlinks: Vec<u32> = hub.backlinks(id).iter().map(|page| page.0).collect();
    let findings = site.findings_of(&page.source.path);
    Digest::of(&(page.source.digest(), backlinks, findings))
}

impl<'a> Surface<'a> {
    fn of(page: &'a Page) -> Self {
        let headings = page.facts.headings.iter();
        Self {
            path: page.source.path.as_str(),
            head: page.head,
            title: &page.title,
            language: &page.language,
            place: &page.place,
            outputs: [
                page.output.as_str(),
                page.info_output.as_str(),
                page.history_output
                    .as_ref()
                    .map_or("", |output| output.as_str()),
            ],
            license: page.license.as_ref().map(|license| license.as_str()),
            kind: format!("{:?} {:?}", page.kind, page.title_from),
            categories: page.category_names().collect(),
            headings: headings
                .map(|heading| (heading.level, heading.id.as_str(), heading.text.as_str()))
                .collect(),
            ids: &page.facts.html_ids,
            has_text: page.facts.has_text,
        }
    }
}
