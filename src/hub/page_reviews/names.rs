//! Which page the folder of a review means.

use std::collections::BTreeMap;

use crate::calls::page_review::PageReviewFile;
use crate::calls::place::is_id;
use crate::fields::nearest;
use crate::history::History;
use crate::hub::ids::PageId;
use crate::hub::index::stems::without_extension;
use crate::hub::names::fold;
use crate::hub::page::{PageFile, PlacedPage};
use crate::hub::page_reviews::around::Around;
use crate::hub::urls::is_index;
use crate::paths::{SourcePath, slug};

/// The longest name of a folder.
const LONGEST: usize = 64;

/// The name of a page in the paths of its reviews: its `id`, else made from its path.
pub fn name_of(page: &PageFile, root: &str) -> String {
    let id = page.meta.id.as_ref().map(|id| id.value.as_str());
    id.filter(|id| is_id(id))
        .map_or_else(|| name_of_path(&page.source.path, root), str::to_owned)
}

/// The same of a page without `id`. What cannot stand in it is left out, and letters and digits
/// that depend on the whole path tell it from others.
fn name_of_path(path: &SourcePath, root: &str) -> String {
    const DIGITS: usize = 8;
    let below = path.below(root).unwrap_or(path.as_str());
    let bare = without_extension(below);
    let bare = match bare.rsplit_once('/') {
        Some((folder, stem)) if is_index(stem) => folder,
        _ => bare,
    };
    let whole = slug(bare);
    if is_id(&whole) {
        return whole;
    }
    let kept: String = whole.chars().filter(char::is_ascii).collect();
    let kept = kept.get(..LONGEST - DIGITS - 1).unwrap_or(&kept);
    let hash = blake3::hash(below.as_bytes()).to_hex();
    let hash = &hash[..DIGITS];
    match kept.trim_matches('-') {
        "" => format!("page-{hash}"),
        kept => format!("{kept}-{hash}"),
    }
}

/// The names of the pages of a hub.
pub(super) struct Names<'a> {
    pages: &'a [PlacedPage],
    root: &'a str,
    now: BTreeMap<String, Vec<PageId>>,
    /// By paths that pages once had.
    former: BTreeMap<String, Vec<PageId>>,
    history: &'a History,
}

/// Which page a review means.
pub(super) enum Meant {
    /// This one.
    Page(PageId),
    /// Several have the name of its folder.
    Several(Vec<PageId>),
    /// Its folder means the one, and `page:` another one or none.
    Other(PageId),
    /// None.
    Unknown,
}

impl<'a> Names<'a> {
    pub(super) fn of(around: &Around<'a>) -> Self {
        let (pages, root) = (around.pages, around.root);
        let mut now: BTreeMap<String, Vec<PageId>> = BTreeMap::new();
        let mut former: BTreeMap<String, Vec<PageId>> = BTreeMap::new();
        for (id, page) in (0..).map(PageId).zip(pages) {
            let path = &page.source.path;
            let mut own = vec![name_of(page, root), name_of_path(path, root)];
            own.dedup();
            for name in own {
                now.entry(name).or_default().push(id);
            }
            let history = around.history.files.get(path);
            for earlier in history.map(|file| file.former_paths()).unwrap_or_default() {
                let of_name = former.entry(name_of_path(earlier, root)).or_default();
                if of_name.last() != Some(&id) {
                    of_name.push(id);
                }
            }
        }
        Self {
            pages,
            root,
            now,
            former,
            history: around.history,
        }
    }

    /// The page of a review.
    pub(super) fn meant(&self, file: &PageReviewFile) -> Meant {
        let named = self
            .now
            .get(&file.name)
            .or_else(|| self.former.get(&file.name));
        let candidates = named.map(Vec::as_slice).unwrap_or_default();
        let said = file.page.as_ref().map(|said| said.text.as_str());
        let fits: Vec<PageId> = candidates
            .iter()
            .copied()
            .filter(|id| said.is_none_or(|said| self.is_called(*id, said)))
            .collect();
        match (&fits[..], candidates) {
            ([page], _) => Meant::Page(*page),
            ([], [page, ..]) => Meant::Other(*page),
            ([], []) => Meant::Unknown,
            _ => Meant::Several(fits),
        }
    }

    /// Whether a page goes by a name: its `id`, path, title or another title, with or without
    /// brackets.
    fn is_called(&self, id: PageId, name: &str) -> bool {
        let Some(page) = self.pages.get(id.0 as usize) else {
            return false;
        };
        let name = name.trim().trim_start_matches("[[").trim_end_matches("]]");
        let titles = page.meta.aliases.iter().map(|alias| &alias.value);
        let mut titles = titles.chain([&page.title]);
        page.meta.id.as_ref().is_some_and(|own| own.value == name)
            || self.is_path(&page.source.path, name)
            || titles.any(|title| fold(title) == fold(name))
            || self.was_at(page, name)
    }

    fn is_path(&self, own: &SourcePath, name: &str) -> bool {
        let path = own.as_str();
        let below = own.below(self.root).unwrap_or(path);
        let paths = [
            path,
            below,
            without_extension(path),
            without_extension(below),
        ];
        paths.contains(&name.trim_start_matches("./"))
    }

    /// Whether a page's file had that path before it was renamed, and no other page has it now.
    fn was_at(&self, page: &PlacedPage, name: &str) -> bool {
        let history = self.history.files.get(&page.source.path);
        let former = history.map(|file| file.former_paths()).unwrap_or_default();
        former.iter().any(|earlier| self.is_path(earlier, name)) && {
            let mut pages = self.pages.iter();
            !pages.any(|other| self.is_path(&other.source.path, name))
        }
    }

    /// The name of the folder of a page's reviews.
    pub(super) fn folder(&self, id: PageId) -> String {
        let page = self.pages.get(id.0 as usize);
        page.map(|page| name_of(page, self.root))
            .unwrap_or_default()
    }

    /// The page that somebody who wrote a name most likely meant: by what the file says, else by a
    /// folder of nearly that name.
    pub(super) fn nearest(&self, file: &PageReviewFile) -> Option<PageId> {
        let said = file.page.as_ref().map(|said| said.text.as_str());
        let by_text = said.and_then(|said| {
            let mut pages = (0..self.pages.len() as u32).map(PageId);
            pages.find(|id| self.is_called(*id, said))
        });
        by_text.or_else(|| {
            let known: Vec<&str> = self.now.keys().map(String::as_str).collect();
            let near = nearest(&file.name, &known)?;
            self.now.get(near)?.first().copied()
        })
    }
}
