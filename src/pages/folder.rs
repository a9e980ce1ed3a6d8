//! What a page that only stands for its folder shows: the pages in it. Other generators make this
//! list of an empty `index.md`.

use crate::hub::names::Order;
use crate::hub::urls::is_index;
use crate::hub::{Page, PageId};
use crate::pages::kind::Site;
use crate::view::LinkView;

/// How many pages are listed.
const MOST: usize = 500;

impl Site<'_> {
    /// The pages in the folder of a page without words, and those that stand for the folders in it,
    /// in the order that they say, then by title.
    pub(super) fn pages_of_folder(&self, id: PageId) -> Vec<LinkView> {
        let page = self.hub.page(id);
        if !page.is_only_index() && !asks_for_list(page) {
            return Vec::new();
        }
        let folder = match page.source.path.folder() {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        let stands_in_it = |other: &Page| {
            let rest = other
                .source
                .path
                .as_str()
                .strip_prefix(folder.as_str())
                .unwrap_or_default();
            match rest.split_once('/') {
                None => !is_index(other.source.path.stem()),
                Some((_, below)) => !below.contains('/') && is_index(other.source.path.stem()),
            }
        };
        // Pages are in the order of their paths.
        let start = self
            .hub
            .pages
            .partition_point(|other| other.source.path.as_str() < folder.as_str());
        let below = self
            .hub
            .pages
            .iter()
            .enumerate()
            .skip(start)
            .take_while(|(_, other)| other.source.path.as_str().starts_with(&folder));
        let mut found: Vec<(usize, &Page)> = below
            .filter(|(_, other)| other.language == page.language && stands_in_it(other))
            .collect();
        let order = Order::new(&page.language);
        let place = |page: &Page| {
            page.meta
                .order
                .as_ref()
                .map_or(f64::INFINITY, |at| at.value)
        };
        found.sort_by(|a, b| {
            place(a.1)
                .total_cmp(&place(b.1))
                .then_with(|| order.compare(&a.1.title, &b.1.title))
                .then(a.0.cmp(&b.0))
        });
        found
            .into_iter()
            .take(MOST)
            .map(|(at, _)| self.page_link(PageId(at as u32)))
            .collect()
    }
}

/// Whether the page of a folder has a shortcode in whose place Hugo's themes list what is in there.
fn asks_for_list(page: &Page) -> bool {
    const SHORTCODES: &[&str] = &["subpages", "children", "section-index"];
    let begins = |rest: &str| {
        let name = rest
            .strip_prefix(['<', '%'])
            .and_then(|rest| rest.split_whitespace().next());
        name.is_some_and(|name| SHORTCODES.contains(&name.trim_end_matches(['>', '%', '}'])))
    };
    is_index(page.source.path.stem())
        && page
            .source
            .text
            .match_indices("{{")
            .any(|(at, _)| page.source.text.get(at + 2..).is_some_and(begins))
}
