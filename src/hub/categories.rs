//! Categories: made by the pages that name them, described and nested by the pages in
//! `categories/`.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;

use crate::hub::ids::PageId;
use crate::hub::names::{Order, fold};
use crate::hub::page::{PageKind, PlacedPage};
use crate::hub::parts::{self, Part};
use crate::hub::places::{MOST_LISTED, language_prefix};
use crate::hub::urls::{Registry, category_slug};
use crate::paths::{OutputPath, Url, slug};

pub use crate::hub::ids::CategoryId;

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
    /// Its page in the output, the first of several if its list is long.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The pages of its list, at least one.
    pub parts: Vec<Part>,
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
    /// Its language and its folded name.
    key: (String, String),
    title: String,
    page: Option<PageId>,
    members: Vec<PageId>,
    /// The page that named it last.
    last: Option<PageId>,
}

/// Collects the categories of all pages. A category exists when a page is in it or describes it.
pub fn build(pages: &[PlacedPage], main_language: &str, registry: &mut Registry) -> Built {
    let (mut drafts, of_page) = gathered(pages);
    let mut orders: BTreeMap<String, Order> = BTreeMap::new();
    for draft in &drafts {
        orders
            .entry(draft.key.0.clone())
            .or_insert_with(|| Order::new(&draft.key.0));
    }
    sort_members(&mut drafts, pages, &orders);
    let mut sorted: Vec<usize> = (0..drafts.len()).collect();
    sorted.sort_by(|a, b| {
        let (a, b) = (&drafts[*a], &drafts[*b]);
        let place = |draft: &Draft| (draft.key.0 != main_language, draft.key.0.clone());
        place(a)
            .cmp(&place(b))
            .then_with(|| orders[&a.key.0].compare(&a.title, &b.title))
            .then_with(|| a.key.cmp(&b.key))
    });
    let mut ids = vec![CategoryId(0); drafts.len()];
    for (id, place) in sorted.iter().enumerate() {
        ids[*place] = CategoryId(id as u32);
    }
    let of_page: Vec<Vec<CategoryId>> = of_page
        .into_iter()
        .map(|places| places.into_iter().map(|place| ids[place]).collect())
        .collect();
    let mut categories: Vec<Category> = Vec::with_capacity(drafts.len());
    for place in sorted {
        let draft = &mut drafts[place];
        let key = &draft.key;
        let output = place_of(draft, pages, main_language, registry);
        let url = output.url();
        let parents: Vec<CategoryId> = draft
            .page
            .map(|page| of_page[page.0 as usize].clone())
            .unwrap_or_default();
        categories.push(Category {
            title: draft.title.clone(),
            language: key.0.clone(),
            page: draft.page,
            pages: std::mem::take(&mut draft.members),
            parents,
            children: Vec::new(),
            output,
            url,
            parts: Vec::new(),
            feed: None,
        });
    }
    tell_children(&mut categories);
    for category in &mut categories {
        category.parts = parts::of(
            &category.output,
            category.pages.len(),
            MOST_LISTED,
            registry,
        );
    }
    // Ids are in title order, so children pushed in id order are too.
    Built {
        categories,
        of_page,
    }
}

/// The categories with their pages, in the order in which they are first written, and those of each
/// page.
fn gathered(pages: &[PlacedPage]) -> (Vec<Draft>, Vec<Vec<usize>>) {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut places: HashMap<(String, String), usize> = HashMap::new();
    // Descriptions come first, so that a category's name is spelt as its own page spells it.
    for (index, page) in pages
        .iter()
        .enumerate()
        .filter(|(_, page)| page.kind == PageKind::Category)
    {
        let key = (page.language.clone(), fold(&page.title));
        places.insert(key.clone(), drafts.len());
        drafts.push(Draft {
            key,
            title: page.title.clone(),
            page: Some(PageId(index as u32)),
            members: Vec::new(),
            last: None,
        });
    }
    // Thousands of pages write the same few names.
    let mut known: HashMap<(&str, &str), Option<usize>> = HashMap::new();
    let mut of_page: Vec<Vec<usize>> = vec![Vec::new(); pages.len()];
    for (index, page) in pages.iter().enumerate() {
        for name in page.category_names() {
            let place = *known.entry((&page.language, name)).or_insert_with(|| {
                let key = (page.language.clone(), fold(name));
                let is_nameless = key.1.is_empty();
                let place = places
                    .get(&key)
                    .copied()
                    .or_else(|| (!is_nameless).then_some(drafts.len()))?;
                if place == drafts.len() {
                    places.insert(key.clone(), place);
                    drafts.push(Draft {
                        key,
                        title: name.to_owned(),
                        page: None,
                        members: Vec::new(),
                        last: None,
                    });
                }
                Some(place)
            });
            let Some(place) = place else { continue };
            let draft = &mut drafts[place];
            let id = PageId(index as u32);
            // Pages come one after another, so only the last can be this one.
            if draft.last.replace(id) == Some(id) {
                continue;
            }
            of_page[index].push(place);
            if !draft.key.1.is_empty() {
                draft.members.push(id);
            }
        }
    }
    (drafts, of_page)
}

/// Puts the pages of each category into the order of their language.
fn sort_members(drafts: &mut [Draft], pages: &[PlacedPage], orders: &BTreeMap<String, Order>) {
    // Comparing names by the rules of a language is slow, and a page is in several categories.
    let sort_keys: Vec<_> = pages
        .par_iter()
        .map(|page| {
            orders
                .get(&page.language)
                .map(|order| order.key(page.sort_name()))
        })
        .collect();
    drafts.par_iter_mut().for_each(|draft| {
        draft
            .members
            .retain(|id| pages[id.0 as usize].kind.is_listed());
        draft
            .members
            .sort_by_key(|id| (&sort_keys[id.0 as usize], *id));
    });
}

/// Where a category is.
fn place_of(
    draft: &Draft,
    pages: &[PlacedPage],
    main_language: &str,
    registry: &mut Registry,
) -> OutputPath {
    // A described category is where its page is already.
    match draft.page {
        Some(page) => pages[page.0 as usize].output.clone(),
        None => {
            let prefix = language_prefix(&draft.key.0, main_language);
            let name = Some(slug(&draft.title))
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| {
                    format!("c-{}", &blake3::hash(draft.title.as_bytes()).to_hex()[..4])
                });
            let wanted =
                OutputPath::page(&category_slug(&prefix, &name)).expect("a slug is a sound path");
            registry.claim(wanted, &format!("the category {}", draft.title))
        }
    }
}

/// Tells categories which are in them; none is in itself.
fn tell_children(categories: &mut [Category]) {
    for index in 0..categories.len() {
        let id = CategoryId(index as u32);
        let parents: Vec<CategoryId> = categories[index]
            .parents
            .iter()
            .copied()
            .filter(|parent| *parent != id)
            .collect();
        for parent in &parents {
            categories[parent.0 as usize].children.push(id);
        }
        categories[index].parents = parents;
    }
}
