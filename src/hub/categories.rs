//! Categories: made by the pages that name them, described and nested by the pages in `categories/`.

use std::collections::{BTreeMap, BTreeSet};

use crate::hub::names::{Order, fold};
use crate::hub::places::language_prefix;
use crate::hub::urls::{Registry, category_slug};
use crate::hub::{Page, PageId, PageKind};
use crate::paths::{OutputPath, Url, slug};

/// A category's place in `Hub::categories`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CategoryId(pub u32);

/// A category of one language.
#[derive(Debug, Clone)]
pub struct Category {
    /// Its name as it is shown.
    pub title: String,
    /// Its language.
    pub language: String,
    /// The page that describes it.
    pub page: Option<PageId>,
    /// Pages directly in it, by title.
    pub pages: Vec<PageId>,
    /// Categories that it belongs to, by title.
    pub parents: Vec<CategoryId>,
    /// Categories in it, by title.
    pub children: Vec<CategoryId>,
    /// Its page in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Its feed in the output; a category without pages has none.
    pub feed: Option<OutputPath>,
}

/// All categories in the order of their titles, and each page's own.
pub struct Built {
    /// The categories.
    pub categories: Vec<Category>,
    /// The categories of each page, in the order the page names them.
    pub of_page: Vec<Vec<CategoryId>>,
}

struct Draft {
    title: String,
    page: Option<PageId>,
    members: Vec<PageId>,
}

/// Collects the categories of all pages. A category exists when a page is in it or describes it.
pub fn build(pages: &mut [Page], main_language: &str, registry: &mut Registry) -> Built {
    let mut drafts: BTreeMap<(String, String), Draft> = BTreeMap::new();
    // Descriptions come first, so that a category's name is spelt as its own page spells it.
    for (index, page) in pages.iter_mut().enumerate().filter(|(_, page)| page.kind == PageKind::Category) {
        let key = (page.language.clone(), fold(&page.title));
        let id = PageId(index as u32);
        let draft = drafts.entry(key).or_insert_with(|| Draft { title: page.title.clone(), page: Some(id), members: Vec::new() });
        if draft.page != Some(id) {
            // A category has one description; another page of its name is published as an article.
            page.kind = PageKind::Article;
        }
    }
    for (index, page) in pages.iter().enumerate() {
        for name in page.category_names() {
            let key = (page.language.clone(), fold(name));
            if key.1.is_empty() {
                continue;
            }
            let draft = drafts.entry(key).or_insert_with(|| Draft { title: name.to_owned(), page: None, members: Vec::new() });
            let id = PageId(index as u32);
            // Pages come one after another, so only the last can be this one.
            if draft.members.last() != Some(&id) {
                draft.members.push(id);
            }
        }
    }
    let mut orders: BTreeMap<String, Order> = BTreeMap::new();
    for (language, _) in drafts.keys() {
        orders.entry(language.clone()).or_insert_with(|| Order::new(language));
    }
    let mut keys: Vec<&(String, String)> = drafts.keys().collect();
    keys.sort_by(|a, b| {
        (a.0 != main_language, &a.0).cmp(&(b.0 != main_language, &b.0)).then_with(|| orders[&a.0].compare(&drafts[*a].title, &drafts[*b].title))
    });
    let ids: BTreeMap<&(String, String), CategoryId> = keys.iter().enumerate().map(|(index, key)| (*key, CategoryId(index as u32))).collect();
    let mut of_page: Vec<Vec<CategoryId>> = vec![Vec::new(); pages.len()];
    for (index, page) in pages.iter().enumerate() {
        let mut known = BTreeSet::new();
        for name in page.category_names() {
            if let Some(id) = ids.get(&(page.language.clone(), fold(name)))
                && known.insert(*id)
            {
                of_page[index].push(*id);
            }
        }
    }
    let mut categories: Vec<Category> = Vec::with_capacity(keys.len());
    for key in &keys {
        let draft = &drafts[*key];
        let order = &orders[&key.0];
        let mut members: Vec<PageId> = draft.members.iter().copied().filter(|id| pages[id.0 as usize].kind != PageKind::Category).collect();
        members.sort_by(|a, b| {
            let (a, b) = (&pages[a.0 as usize], &pages[b.0 as usize]);
            order.compare(&a.title, &b.title).then_with(|| a.source.path.cmp(&b.source.path))
        });
        // A described category is where its page is already.
        let output = match draft.page {
            Some(page) => pages[page.0 as usize].output.clone(),
            None => {
                let prefix = language_prefix(&key.0, main_language);
                let name = Some(slug(&draft.title))
                    .filter(|name| !name.is_empty())
                    .unwrap_or_else(|| format!("c-{}", &blake3::hash(draft.title.as_bytes()).to_hex()[..4]));
                let wanted = OutputPath::page(&category_slug(&prefix, &name)).expect("a slug is a sound path");
                registry.claim(wanted, &format!("the category {}", draft.title))
            }
        };
        let url = output.url();
        let parents: Vec<CategoryId> = draft.page.map(|page| of_page[page.0 as usize].clone()).unwrap_or_default();
        categories.push(Category {
            title: draft.title.clone(),
            language: key.0.clone(),
            page: draft.page,
            pages: members,
            parents,
            children: Vec::new(),
            output,
            url,
            feed: None,
        });
    }
    for index in 0..categories.len() {
        let id = CategoryId(index as u32);
        let parents: Vec<CategoryId> = categories[index].parents.iter().copied().filter(|parent| *parent != id).collect();
        for parent in &parents {
            categories[parent.0 as usize].children.push(id);
        }
        categories[index].parents = parents;
    }
    // Ids are in title order, so children pushed in id order are too.
    Built { categories, of_page }
}
