//! The category tree of each language.

use crate::hub::{CategoryId, Hub, PageKind, Place};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::view::{CategoryNode, CategoryTreeView};

/// Deepest level of the tree that is shown.
const MAX_DEPTH: usize = 12;

const PLACE: Place = Place::of_language("categories", "categories");

pub(super) struct CategoryTree;

impl Kind for CategoryTree {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            menu: true,
            footer: Some(Footer::Explore),
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let language = site.language_at(PLACE, item);
        let ids = || {
            (0..hub.categories.len())
                .map(|index| CategoryId(index as u32))
                .filter(|id| hub.category(*id).language == language)
        };
        let mut seen = vec![false; hub.categories.len()];
        let mut roots: Vec<CategoryNode> = ids()
            .filter(|id| hub.category(*id).parents.is_empty())
            .map(|id| node(site, id, 1, &mut seen))
            .collect();
        // Categories that only belong to each other have no root; they are shown all the same.
        for id in ids() {
            if !seen[id.0 as usize] {
                roots.push(node(site, id, 1, &mut seen));
            }
        }
        let uncategorised = hub
            .pages
            .iter()
            .filter(|page| {
                page.kind == PageKind::Article
                    && page.language == language
                    && page.categories.is_empty()
            })
            .count();
        template(
            "categories.html",
            CategoryTreeView {
                page: site.frame_at(PLACE, item),
                roots,
                uncategorised,
            },
        )
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.categories.len())
    }
}

fn node(site: &Site, id: CategoryId, depth: usize, seen: &mut [bool]) -> CategoryNode {
    seen[id.0 as usize] = true;
    let category = site.hub.category(id);
    let mut children = Vec::new();
    for child in &category.children {
        if depth < MAX_DEPTH && !seen[child.0 as usize] {
            children.push(node(site, *child, depth + 1, seen));
        }
    }
    CategoryNode {
        title: category.title.clone(),
        url: site.href(&category.url),
        count: category.pages.len(),
        children,
    }
}
