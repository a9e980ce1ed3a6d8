//! What a hub lacks and anybody can give it, by facts that it has anyhow: for the lists of the
//! special pages, and for tasks.

use std::collections::BTreeMap;

use crate::calls::tasks::rules::Defect;
use crate::hub::customs;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::links::Target;
use crate::hub::media::{Media, MediaKind};
use crate::hub::page::Page;
use crate::hub::undescribed::undescribed;
use crate::paths::SourcePath;

/// Whether a page has a defect that pages have.
pub fn has(hub: &Linked, defect: Defect, id: PageId) -> bool {
    let page: &Page = hub.page(id);
    let is_article = customs::is_article(page);
    match defect {
        Defect::MissingSummary => {
            is_article && page.meta.summary.is_none() && !page.broken_front_matter
        }
        Defect::Stub => is_article && page.is_stub(),
        Defect::Uncategorised => is_article && page.categories.is_empty(),
        Defect::Orphan => is_article && hub.backlinks(id).is_empty(),
        Defect::MediaWithoutAlt | Defect::RedLink | Defect::UnlicensedMedia => false,
    }
}

/// The pages that have it, by path.
pub fn pages(hub: &Linked, defect: Defect) -> Vec<PageId> {
    let all = hub.pages_with_ids().map(|(id, _)| id);
    all.filter(|id| has(hub, defect, *id)).collect()
}

/// The hub's own pictures that some page shows without alternative text, each with those pages.
pub fn without_alt(hub: &Linked) -> BTreeMap<&SourcePath, Vec<PageId>> {
    let mut found: BTreeMap<&SourcePath, Vec<PageId>> = BTreeMap::new();
    for (id, _) in hub.pages_with_ids() {
        for picture in undescribed(hub, id) {
            if let Target::Media(path) = picture.target {
                let pages = found.entry(path).or_default();
                if pages.last() != Some(&id) {
                    pages.push(id);
                }
            }
        }
    }
    found
}

/// Whether nothing says on which terms a picture or another file may be used.
pub fn is_unlicensed(media: &Media) -> bool {
    media.is_content()
        && media.terms.license.is_none()
        && media.terms.license_at.is_none()
        && media.terms.unknown.is_empty()
}

/// Whether it is a picture of the hub's content.
pub fn is_picture(media: &Media) -> bool {
    media.is_content() && media.kind() == MediaKind::Picture
}
