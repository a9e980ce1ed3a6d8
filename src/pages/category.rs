//! The page of each category.

use crate::hub::names::Order;
use crate::hub::{CategoryId, Hub, PageId};
use crate::pages::{Content, Kind, Site, numbered, template};
use crate::paths::OutputPath;
use crate::view::{CategoryLink, CategoryView, LetterGroup, LinkView, PageCard};

pub(super) struct CategoryPage;

impl Kind for CategoryPage {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.categories.iter().map(|category| &category.output))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let category = site.hub.category(CategoryId(item as u32));
        let mut frame = match category.page {
            Some(page) => site.frame_of("category", page, &category.output),
            None => site.frame("category", &category.language, &category.output),
        };
        frame.title = category.title.clone();
        let feed = category.feed.as_ref().map(|feed| site.href(&feed.url()));
        if let Some(url) = &feed {
            frame.feeds.insert(0, LinkView::new(category.title.clone(), url.clone()));
        }
        template(
            "category.html",
            CategoryView {
                body: category.page.map(|page| site.body(page).html).unwrap_or_default(),
                parents: category
                    .parents
                    .iter()
                    .map(|id| LinkView::new(site.hub.category(*id).title.clone(), site.href(&site.hub.category(*id).url)))
                    .collect(),
                subcategories: category.children.iter().map(|id| site.category_link(*id)).collect(),
                groups: site.by_letter(&category.pages),
                count: category.pages.len(),
                feed,
                page: frame,
            },
        )
    }
}

impl Site<'_> {
    /// A category with its number of pages.
    pub(super) fn category_link(&self, id: CategoryId) -> CategoryLink {
        let category = self.hub.category(id);
        CategoryLink { title: category.title.clone(), url: self.href(&category.url), count: category.pages.len() }
    }

    /// Pages, in the order of their titles already, by first letter.
    pub(super) fn by_letter(&self, pages: &[PageId]) -> Vec<LetterGroup> {
        let mut groups: Vec<LetterGroup> = Vec::new();
        for id in pages {
            let page = self.hub.page(*id);
            let letter = Order::letter(&page.title);
            let card = PageCard { title: page.title.clone(), url: self.href(&page.url), summary: page.summary().to_owned(), ..PageCard::default() };
            // Titles that differ in case or marks only may alternate between letters in some orders; a letter has one group all the same.
            match groups.iter_mut().find(|group| group.letter == letter) {
                Some(group) => group.pages.push(card),
                None => {
                    let id = format!("letter-{}", groups.len() + 1);
                    groups.push(LetterGroup { letter, id, pages: vec![card] });
                }
            }
        }
        groups
    }
}
