//! Articles by length, the longest first.

use serde::Serialize;

use crate::hub::{Hub, Page, PageId, PageKind, Place};
use crate::pages::kind::{Content, Group, Kind, Site, Spec, template};
use crate::view::{Frame, LinkView};

const PLACE: Place = Place::of_hub("long-pages", "special/long-pages");

/// How many are listed.
const MOST: usize = 500;

pub(super) struct LongPages;

/// Template `long-pages.html`.
#[derive(Serialize)]
struct LongPagesView {
    page: Frame,
    /// The longest first.
    articles: Vec<LongPage>,
    /// How many more there are.
    more: usize,
}

#[derive(Serialize)]
struct LongPage {
    article: LinkView,
    words: usize,
}

impl Kind for LongPages {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let mut articles: Vec<(PageId, &Page)> = articles(site.hub).collect();
        articles.sort_by(|(_, a), (_, b)| {
            let by_words = b.facts.words.cmp(&a.facts.words);
            by_words.then_with(|| a.title.cmp(&b.title))
        });
        let listed = articles.iter().take(MOST).map(|(id, page)| LongPage {
            article: site.page_link(*id),
            words: page.facts.words,
        });
        template(
            "long-pages.html",
            LongPagesView {
                page: site.frame_at(PLACE, item),
                articles: listed.collect(),
                more: articles.len().saturating_sub(MOST),
            },
        )
    }
}

fn articles(hub: &Hub) -> impl Iterator<Item = (PageId, &Page)> {
    hub.pages_with_ids()
        .filter(|(_, page)| page.kind == PageKind::Article)
}
