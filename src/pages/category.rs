//! The page of each category.

use crate::hub::names::Order;
use crate::hub::parts::Part;
use crate::hub::{Category, CategoryId, Hub, PageFile, PageId};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{CategoryLink, CategoryView, LetterGroup, LinkView, PageCard, SwitchView};

pub(super) struct CategoryPage;

/// More pages than one category has: half of a number's bits are for the category, the others for
/// its page.
const MOST_PARTS: usize = 1 << (usize::BITS / 2);

impl Kind for CategoryPage {
    fn spec(&self) -> Spec {
        Spec::named("category")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let parts = |(item, category): (usize, &Category)| -> Vec<(OutputPath, usize)> {
            category
                .parts
                .iter()
                .enumerate()
                .map(|(number, part)| (part.output.clone(), item * MOST_PARTS + number))
                .collect()
        };
        hub.categories.iter().enumerate().flat_map(parts).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let (category, number, part) =
            part(&site.hub.categories, item).expect("an item is one of the outputs");
        // The description and what is below stand on the first page only.
        let described = category.page.filter(|_| number == 0);
        let mut frame = match described {
            Some(page) => site.frame_of("category", page, &part.output),
            None => site.frame("category", &category.language, &part.output),
        };
        frame.title = category.title.clone();
        let feed = category.feed.as_ref().map(|feed| site.href(&feed.url()));
        if let Some(url) = &feed {
            frame
                .feeds
                .insert(0, LinkView::new(category.title.clone(), url.clone()));
        }
        template(
            "category.html",
            CategoryView {
                body: described.map(|page| site.plain_text(page)),
                parents: category
                    .parents
                    .iter()
                    .map(|id| {
                        LinkView::new(
                            site.hub.category(*id).title.clone(),
                            site.href(&site.hub.category(*id).url),
                        )
                    })
                    .collect(),
                subcategories: category
                    .children
                    .iter()
                    .filter(|_| number == 0)
                    .map(|id| site.category_link(*id))
                    .collect(),
                groups: site.by_letter(
                    category.pages.get(part.range.clone()).unwrap_or_default(),
                    PageFile::sort_name,
                ),
                pages: site.pager(&category.parts, number),
                count: category.pages.len(),
                feed,
                page: frame,
            },
        )
    }
}

/// A page of a category by its number among all: the category, the page's place among those of the
/// category, and the page.
fn part(categories: &[Category], item: usize) -> Option<(&Category, usize, &Part)> {
    let (category, number) = (categories.get(item / MOST_PARTS)?, item % MOST_PARTS);
    Some((category, number, category.parts.get(number)?))
}

impl Site<'_> {
    /// Links to the pages of a list; none where it has only one.
    pub(super) fn pager(&self, parts: &[Part], here: usize) -> Vec<SwitchView> {
        let link = |(at, part): (usize, &Part)| SwitchView {
            key: (at + 1).to_string(),
            url: self.href(&part.url),
            active: at == here,
        };
        if parts.len() > 1 {
            parts.iter().enumerate().map(link).collect()
        } else {
            Vec::new()
        }
    }

    /// A category with its number of pages.
    pub(super) fn category_link(&self, id: CategoryId) -> CategoryLink {
        let category = self.hub.category(id);
        CategoryLink {
            title: category.title.clone(),
            url: self.href(&category.url),
            count: category.pages.len(),
        }
    }

    /// Pages by the first letter of a name by which they are sorted already.
    pub(super) fn by_letter(
        &self,
        pages: &[PageId],
        name: fn(&PageFile) -> &str,
    ) -> Vec<LetterGroup> {
        let mut groups: Vec<LetterGroup> = Vec::new();
        for id in pages {
            let page = self.hub.page(*id);
            let letter = Order::letter(name(page));
            let card = PageCard {
                title: page.title.clone(),
                url: self.href(&page.url),
                summary: page.summary().to_owned(),
                ..PageCard::default()
            };
            // Titles that differ in case or marks only may alternate between letters in some
            // orders; a letter has one group all the same.
            match groups.iter_mut().find(|group| group.letter == letter) {
                Some(group) => group.pages.push(card),
                None => {
                    let id = format!("cw-letter-{}", groups.len() + 1);
                    groups.push(LetterGroup {
                        letter,
                        id,
                        pages: vec![card],
                    });
                }
            }
        }
        groups
    }
}
