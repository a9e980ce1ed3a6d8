//! Pages in order, as a tree of lists.

use std::collections::BTreeMap;

use crate::hub::ids::PageId;

/// Most entries of one list beside a page: those nearest to it.
const SHOWN: usize = 40;
/// Deepest list beside a page.
const DEEPEST: usize = 6;

/// Pages in order, as lists in lists.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The page that stands for all of them.
    pub(super) head: Option<PageId>,
    pub(super) nodes: Vec<Node>,
    /// The nodes that are in no other.
    pub(super) top: Vec<usize>,
    /// The pages in the order in which they are read.
    pub(super) sequence: Vec<PageId>,
    /// Of each node with a page: its place in `sequence`.
    pub(super) turns: BTreeMap<PageId, usize>,
}

/// An entry of a tree.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) page: Option<PageId>,
    /// The address of another site that it leads to.
    pub(super) address: Option<String>,
    /// What it is called, where that is not the title of its page.
    pub(super) label: Option<String>,
    pub(super) above: Option<usize>,
    pub(super) below: Vec<usize>,
}

/// An entry beside a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'s> {
    /// Where it leads, if it is not only a heading.
    pub page: Option<PageId>,
    /// The address of another site that it leads to.
    pub address: Option<&'s str>,
    /// What it is called, where that is not the title of its page.
    pub label: Option<&'s str>,
    /// Entries below it, where the page is one of them or itself the entry.
    pub entries: Vec<Entry<'s>>,
}

impl Tree {
    /// Adds an entry below another one.
    pub(super) fn add(
        &mut self,
        above: Option<usize>,
        page: Option<PageId>,
        label: Option<String>,
    ) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Node {
            page,
            address: None,
            label,
            above,
            below: Vec::new(),
        });
        match above {
            Some(above) => self.nodes[above].below.push(at),
            None => self.top.push(at),
        }
        at
    }

    /// The tree with the order in which its pages are read: that of its entries, each page once.
    pub(super) fn read_through(mut self) -> Self {
        let mut open: Vec<usize> = self.top.iter().rev().copied().collect();
        let pages = std::iter::from_fn(|| {
            let node = &self.nodes[open.pop()?];
            open.extend(node.below.iter().rev());
            Some(node.page)
        });
        let pages: Vec<PageId> = pages.flatten().collect();
        for page in self.head.into_iter().chain(pages) {
            if !self.turns.contains_key(&page) {
                self.turns.insert(page, self.sequence.len());
                self.sequence.push(page);
            }
        }
        self
    }

    /// A list on the way to a page: the entries around the one that leads there.
    pub(super) fn entries<'s>(
        &'s self,
        list: &[usize],
        way: &[usize],
        depth: usize,
    ) -> Vec<Entry<'s>> {
        let on_way = way.get(depth).copied();
        let here = on_way
            .and_then(|node| list.iter().position(|known| *known == node))
            .unwrap_or(0);
        let start = here
            .saturating_sub(SHOWN / 2)
            .min(list.len().saturating_sub(SHOWN));
        let shown = list.iter().skip(start).take(SHOWN);
        let entry = |node: &usize| {
            let is_on_way = on_way == Some(*node);
            let node = &self.nodes[*node];
            // A heading without a page is of no use closed.
            let is_open = is_on_way || node.page.is_none();
            Entry {
                page: node.page,
                address: node.address.as_deref(),
                label: node.label.as_deref(),
                entries: if is_open && depth < DEEPEST {
                    let way: &[usize] = if is_on_way { way } else { &[] };
                    self.entries(&node.below, way, depth + 1)
                } else {
                    Vec::new()
                },
            }
        };
        shown.map(entry).collect()
    }
}

impl Tree {
    /// The same entries with other pages in their places, called by those pages' own titles; a page
    /// for which there is none leaves what is below it.
    pub(super) fn with_pages(&self, other: impl Fn(PageId) -> Option<PageId>) -> Self {
        let mut tree = Self {
            head: self.head.and_then(&other),
            ..Self::default()
        };
        for node in &self.nodes {
            let page = node.page.and_then(&other);
            let label = node.label.clone().filter(|_| node.page.is_none());
            let at = tree.add(node.above, page, label);
            tree.nodes[at].address.clone_from(&node.address);
        }
        tree
    }

    /// The tree without headings below which there is nothing.
    pub(super) fn without_empty(self) -> Self {
        let mut holds = vec![false; self.nodes.len()];
        for (at, node) in self.nodes.iter().enumerate().rev() {
            holds[at] |= node.page.is_some() || node.address.is_some();
            if let Some(above) = node.above.filter(|_| holds[at]) {
                holds[above] = true;
            }
        }
        let mut tree = Self {
            head: self.head,
            ..Self::default()
        };
        let mut new: Vec<Option<usize>> = Vec::with_capacity(self.nodes.len());
        for (node, holds) in self.nodes.into_iter().zip(holds) {
            let above = node.above.and_then(|above| new[above]);
            new.push(holds.then(|| {
                let at = tree.add(above, node.page, node.label);
                tree.nodes[at].address = node.address;
                at
            }));
        }
        tree
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_page_is_short_however_large_the_section() {
        let mut wide = Tree::default();
        for n in 0..1_000 {
            wide.add(None, Some(PageId(n)), None);
        }
        for here in [0, 5, 500, 999] {
            let shown = wide.entries(&wide.top, &[here], 0);
            let is_here = |entry: &Entry| entry.page == Some(PageId(here as u32));
            assert_eq!(shown.len(), SHOWN);
            assert!(shown.iter().any(is_here), "{here}");
        }
        let (mut deep, mut above) = (Tree::default(), None);
        for n in 0..1_000 {
            above = Some(deep.add(above, Some(PageId(n)), None));
        }
        let way: Vec<usize> = (0..1_000).collect();
        let (mut depth, mut entries) = (0, deep.entries(&deep.top, &way, 0));
        while let Some(first) = entries.pop() {
            depth += 1;
            entries = first.entries;
        }
        assert_eq!(depth, DEEPEST + 1);
        let read = deep.without_empty().read_through();
        assert_eq!(read.sequence.len(), 1_000);
    }
}
