//! The order of pages where somebody gave one: what stands beside a page, what comes before it and
//! what after.
//!
//! An order comes from the navigation of another generator's settings (MkDocs, mdBook, GitBook and
//! others, see [`crate::generator`]), else from the folders: a folder has one when at least two of
//! its pages say `order`. What a page shows of it is a few lists of neighbours, so that it changes
//! only when they do.

use std::collections::{BTreeMap, BTreeSet};

use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::hub::translations::Translations;
use crate::paths::SourcePath;

mod folders;
mod tree;

pub use tree::Entry;
use tree::Tree;

/// All pages that have an order.
#[derive(Debug, Default)]
pub struct Sections {
    trees: Vec<Tree>,
    /// Of each page that is in a tree: which one, and its node there.
    places: BTreeMap<PageId, (usize, usize)>,
}

/// What stands beside a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside<'s> {
    /// The page that stands for the section.
    pub head: Option<PageId>,
    /// Its entries, with those below the ones that lead to the page.
    pub entries: Vec<Entry<'s>>,
    /// The page before it.
    pub previous: Option<PageId>,
    /// The page after it.
    pub next: Option<PageId>,
}

impl Sections {
    /// Reads the order of a hub's pages. What holds for pages holds for their translations, where
    /// these have no order of their own.
    pub(super) fn of(hub: &Indexed, translations: &Translations) -> Self {
        let listed = navigation(hub);
        let mut trees = match listed.sequence.len() {
            0 | 1 => folders::trees(hub),
            _ => vec![listed],
        };
        let translated = translated(hub, translations, &trees);
        trees.extend(translated);
        let mut places = BTreeMap::new();
        for (number, tree) in trees.iter().enumerate() {
            let own = tree.nodes.iter().enumerate();
            for (node, page) in own.filter_map(|(at, node)| Some((at, node.page?))) {
                places.entry(page).or_insert((number, node));
            }
            if let Some(head) = tree.head {
                places.entry(head).or_insert((number, usize::MAX));
            }
        }
        Self { trees, places }
    }

    /// What stands beside a page, if it has a place in an order.
    pub fn beside(&self, page: PageId) -> Option<Beside<'_>> {
        let (tree, node) = *self.places.get(&page)?;
        let tree = self.trees.get(tree)?;
        let turn = tree.turns.get(&page).copied();
        let at = |turn: Option<usize>| tree.sequence.get(turn?).copied();
        let mut way = Vec::new();
        let mut next = Some(node).filter(|node| *node < tree.nodes.len());
        while let Some(node) = next {
            way.push(node);
            next = tree.nodes[node].above;
        }
        way.reverse();
        Some(Beside {
            head: tree.head,
            entries: tree.entries(&tree.top, &way, 0),
            previous: at(turn.and_then(|turn| turn.checked_sub(1))),
            next: at(turn.map(|turn| turn + 1)),
        })
    }
}

/// The trees in the other languages in which at least two of their pages are, and none has an order
/// of its own.
fn translated(hub: &Indexed, translations: &Translations, trees: &[Tree]) -> Vec<Tree> {
    let placed: BTreeSet<PageId> = trees
        .iter()
        .flat_map(|tree| tree.turns.keys().copied().chain(tree.head))
        .collect();
    let mut found = Vec::new();
    for tree in trees {
        let mut languages: BTreeSet<&str> = BTreeSet::new();
        let of = |page: PageId| translations.of(page).iter().copied();
        for other in tree.turns.keys().copied().flat_map(of) {
            languages.insert(hub.page(other).language.as_str());
        }
        for language in languages {
            let other = |page: PageId| {
                of(page)
                    .find(|other| hub.page(*other).language == language && !placed.contains(other))
            };
            let tree = tree.with_pages(other).without_empty().read_through();
            found.extend((tree.sequence.len() > 1).then_some(tree));
        }
    }
    found
}

/// The navigation of another generator's settings, as far as its pages are there.
fn navigation(hub: &Indexed) -> Tree {
    let mut tree = Tree::default();
    // The entries that are open, each with its depth.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for entry in &hub.config.foreign.navigation {
        let path = entry.path.as_deref().and_then(SourcePath::new);
        let page = path.and_then(|path| hub.page_of(&path));
        while open.last().is_some_and(|(depth, _)| *depth >= entry.depth) {
            open.pop();
        }
        if entry.path.is_some() && page.is_none() {
            continue;
        }
        let above = open.last().map(|(_, node)| *node);
        let node = tree.add(above, page, entry.title.clone());
        tree.nodes[node].address.clone_from(&entry.address);
        open.push((entry.depth, node));
    }
    tree.without_empty().read_through()
}
