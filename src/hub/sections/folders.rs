//! The order that pages give themselves, folder by folder.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::Tree;
use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::hub::names::Order;
use crate::hub::page::PageKind;
use crate::hub::urls::is_index;

/// Deepest folder that is looked into.
const DEEPEST: usize = 32;

/// The pages of a language in a folder.
#[derive(Default)]
struct Folder<'h> {
    /// The page that stands for it.
    index: Option<PageId>,
    pages: Vec<PageId>,
    folders: BTreeSet<&'h str>,
}

/// Something in a folder: a page, or another folder.
struct Child<'h> {
    page: Option<PageId>,
    folder: Option<&'h str>,
    order: Option<f64>,
    title: String,
}

/// Reads the folders of one language.
struct Reader<'h> {
    hub: &'h Indexed,
    folders: BTreeMap<&'h str, Folder<'h>>,
    collation: Order,
}

/// A tree for each folder that has an order and is in none that has one.
pub(super) fn trees(hub: &Indexed) -> Vec<Tree> {
    let is_ordered = |page: &crate::hub::page::Page| page.meta.order.is_some();
    let languages: BTreeSet<&str> = hub
        .pages
        .iter()
        .filter(|page| is_ordered(page))
        .map(|page| page.language.as_str())
        .collect();
    let mut trees = Vec::new();
    for language in languages {
        let reader = Reader::of(hub, language);
        reader.find("", &mut trees, 0);
    }
    trees
}

impl<'h> Reader<'h> {
    fn of(hub: &'h Indexed, language: &str) -> Self {
        let mut folders: BTreeMap<&str, Folder<'h>> = BTreeMap::new();
        folders.entry("").or_default();
        let own = hub
            .pages_with_ids()
            .filter(|(_, page)| page.language == language && page.kind.is_listed());
        for (id, page) in own {
            let path = &page.source.path;
            let folder = path.folder();
            let known = folders.entry(folder).or_default();
            if known.index.is_none() && (is_index(path.stem()) || page.kind == PageKind::Home) {
                known.index = Some(id);
            } else {
                known.pages.push(id);
            }
            let mut below = folder;
            while !below.is_empty() {
                let above = below.rsplit_once('/').map_or("", |(above, _)| above);
                folders.entry(above).or_default().folders.insert(below);
                below = above;
            }
        }
        Self {
            hub,
            folders,
            collation: Order::new(language),
        }
    }

    /// Looks for folders with an order, from the top down.
    fn find(&self, name: &'h str, trees: &mut Vec<Tree>, depth: usize) {
        let Some(folder) = self.folders.get(name).filter(|_| depth < DEEPEST) else {
            return;
        };
        let children = self.children(folder);
        let ordered = children.iter().filter(|child| child.order.is_some());
        if ordered.count() < 2 {
            folder
                .folders
                .iter()
                .for_each(|inner| self.find(inner, trees, depth + 1));
            return;
        }
        let mut tree = Tree {
            head: folder.index,
            ..Tree::default()
        };
        self.fill(&mut tree, None, children, depth);
        let tree = tree.without_empty().read_through();
        // Folders that are left out may have an order of their own.
        let left: Vec<&str> = folder
            .folders
            .iter()
            .copied()
            .filter(|inner| !self.is_in(&tree, inner))
            .collect();
        trees.push(tree);
        left.into_iter()
            .for_each(|inner| self.find(inner, trees, depth + 1));
    }

    fn is_in(&self, tree: &Tree, folder: &str) -> bool {
        let first = self
            .folders
            .get(folder)
            .and_then(|folder| folder.index.or_else(|| folder.pages.first().copied()));
        first.is_some_and(|page| tree.turns.contains_key(&page))
    }

    fn children(&self, folder: &Folder<'h>) -> Vec<Child<'h>> {
        let child = |page: PageId, folder: Option<&'h str>| {
            let known = self.hub.page(page);
            Child {
                page: Some(page),
                folder,
                order: known.meta.order.as_ref().map(|at| at.value),
                title: known.title.clone(),
            }
        };
        let pages = folder.pages.iter().map(|page| child(*page, None));
        let folders = folder.folders.iter().copied().map(|name| {
            let index = self.folders.get(name).and_then(|folder| folder.index);
            match index {
                Some(index) => child(index, Some(name)),
                None => Child {
                    page: None,
                    folder: Some(name),
                    order: None,
                    title: name
                        .rsplit('/')
                        .next()
                        .unwrap_or(name)
                        .replace(['-', '_'], " "),
                },
            }
        });
        let mut children: Vec<Child> = pages.chain(folders).collect();
        let ordered = children
            .iter()
            .filter(|child| child.order.is_some())
            .count();
        // A few that say where they want to stand make no section of a folder of thousands.
        if ordered > 0 && ordered * 2 < children.len() {
            children.retain(|child| child.order.is_some());
        }
        children.sort_by(|a, b| {
            let last = |child: &Child| child.order.unwrap_or(f64::INFINITY);
            last(a)
                .total_cmp(&last(b))
                .then_with(|| self.collation.compare(&a.title, &b.title))
                .then_with(|| a.page.cmp(&b.page))
        });
        children
    }

    fn fill(&self, tree: &mut Tree, above: Option<usize>, children: Vec<Child<'h>>, depth: usize) {
        for child in children {
            let label = child.page.is_none().then(|| child.title.clone());
            let node = tree.add(above, child.page, label);
            let inner = child.folder.and_then(|name| self.folders.get(name));
            if let Some(inner) = inner.filter(|_| depth < DEEPEST) {
                self.fill(tree, Some(node), self.children(inner), depth + 1);
            }
        }
    }
}
