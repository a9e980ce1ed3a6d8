//! Which pages show each published file, and what they say about it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::hub::links::Target;
use crate::hub::media::{Media, image, links_of, of_look, short};
use crate::hub::meta::SourceWork;
use crate::hub::urls::Registry;
use crate::license::License;
use crate::markdown::{self, Dialect};
use crate::paths::{OutputPath, SourcePath};
use crate::reuse::Tag;

/// The files with the pages that show each, what these say about it, and the address of the page
/// about it.
pub(super) fn connect(hub: &Indexed, mut media: Vec<Media>, registry: &mut Registry) -> Vec<Media> {
    if media.is_empty() {
        return media;
    }
    let shown: Vec<Vec<SourcePath>> = (0..hub.pages.len() as u32)
        .into_par_iter()
        .map(|index| hub.media_of(PageId(index)))
        .collect();
    for (id, paths) in (0..).map(PageId).zip(shown) {
        for path in paths {
            if let Some(media) = at(&mut media, &path) {
                media.shown_on.push(id);
            }
        }
        take_over(hub, id, &mut media);
    }
    let of_look: Vec<SourcePath> = of_look(&hub.config, &hub.sources).collect();
    for path in hub.media_of_people().into_iter().chain(of_look) {
        if let Some(media) = at(&mut media, &path) {
            media.shown_elsewhere = true;
        }
    }
    for media in media
        .iter_mut()
        .filter(|media| media.is_content() || media.is_shown())
    {
        let wanted = OutputPath::page(&format!("file/{}", media.output))
            .or_else(|| OutputPath::page(&format!("file/{}", short(&media.path))));
        media.page =
            wanted.map(|wanted| registry.claim(wanted, &format!("the page about {}", media.path)));
    }
    media
}

/// Takes over what a page's `sources` say about files that it collects, where their own tags are
/// silent.
fn take_over(hub: &Indexed, id: PageId, media: &mut [Media]) {
    let collected = |work: &&SourceWork| {
        work.relation.trim().eq_ignore_ascii_case("collected") && work.file.is_some()
    };
    let page = hub.page(id);
    for work in page.meta.sources.iter().filter(collected) {
        let Target::Media(file) = hub.resolve(id, &image(work.file.as_deref().unwrap_or_default()))
        else {
            continue;
        };
        let clean = |text: &str| {
            Some(hub.people.redaction.cleaned(text.to_owned())).filter(|text| !text.is_empty())
        };
        let (title, author, source) = (
            clean(&work.title),
            Some(work.author.clone()).filter(|author| !author.is_empty()),
            work.url.clone(),
        );
        let changes = clean(&work.changes).unwrap_or_default();
        let range = work
            .license_range
            .clone()
            .unwrap_or_else(|| work.range.clone());
        let Some(media) = at(media, &file) else {
            continue;
        };
        let terms = &mut media.terms;
        terms.title = terms.title.take().or(title);
        terms.source = terms.source.take().or(source);
        if terms.authors.is_empty() {
            terms.authors.extend(author);
        }
        if terms.changes.is_empty() {
            terms.changes = changes;
        }
        if let Some(text) = work
            .license
            .as_ref()
            .filter(|_| terms.license.is_none() && terms.unknown.is_empty())
        {
            // An unknown one is told where it is written, by the rule about sources.
            terms.license = License::parse(text).ok();
            terms.license_at = Some(Tag {
                text: text.clone(),
                path: page.source.path.clone(),
                range,
            });
        }
    }
}

fn at<'m>(media: &'m mut [Media], path: &SourcePath) -> Option<&'m mut Media> {
    let index = media.binary_search_by(|media| media.path.cmp(path)).ok()?;
    media.get_mut(index)
}

impl Indexed {
    /// The files that a page shows or links to, each once.
    fn media_of(&self, id: PageId) -> Vec<SourcePath> {
        let links = links_of(self.page(id));
        let found = links.filter_map(|link| {
            if let Target::Media(path) = self.resolve(id, &link) {
                Some(path)
            } else {
                None
            }
        });
        found.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The files that people show in what they write about themselves.
    fn media_of_people(&self) -> Vec<SourcePath> {
        let home = self.home_of(&self.config.language).unwrap_or(PageId(0));
        if self.pages.is_empty() {
            return Vec::new();
        }
        let profiles = self
            .people
            .all
            .iter()
            .filter(|person| person.is_shown())
            .filter_map(|person| person.profile.as_deref());
        let links = profiles.flat_map(|profile| {
            markdown::parse(&profile.source.text, profile.body.clone(), Dialect::HUB)
                .facts
                .links
        });
        links
            .filter_map(|link| {
                if let Target::Media(path) = self.resolve(home, &link) {
                    Some(path)
                } else {
                    None
                }
            })
            .collect()
    }
}
