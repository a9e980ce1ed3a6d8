//! Pages by the name of their file alone: what is left of a link when its folder is wrong.

use super::target::Standpoint;
use crate::hub::ids::PageId;
use crate::hub::index::stems::{folders, shared_end, shared_end_of_dated, without_page_extension};
use crate::hub::indexed::Indexed;
use crate::hub::urls::is_index;
use crate::paths::{SourcePath, slug};

/// So many folders of a path are evidence by themselves.
const WAY: usize = 2;

impl Indexed {
    /// The pages that the name at the end of a path means, in the first of the languages that has
    /// any: of several those below the folders that the path names, too. Never the page itself that
    /// the path stands on.
    pub(super) fn by_file_name(
        &self,
        from: Standpoint,
        languages: &[&str],
        path: &str,
    ) -> Vec<PageId> {
        let mut parts: Vec<String> = without_page_extension(path.trim_end_matches('/'))
            .split('/')
            .map(slug)
            .filter(|part| !part.is_empty())
            .collect();
        let Some(mut name) = parts.pop() else {
            return Vec::new();
        };
        if is_index(&name) {
            match parts.pop() {
                Some(folder) => name = folder,
                None => return Vec::new(),
            }
        }
        let shared = |id: &PageId| {
            let path = &self.page(*id).source.path;
            shared_end(path, &parts).max(shared_end_of_dated(path, &parts))
        };
        // A folder or two say more than the language that a page is in: some pages of a site are
        // translated before others.
        let others = self
            .config
            .languages
            .iter()
            .map(String::as_str)
            .filter(|other| !languages.contains(other));
        let all: Vec<&str> = languages.iter().copied().chain(others).collect();
        let way = |language: &str| {
            self.index
                .of_file_name(language, &name)
                .iter()
                .map(shared)
                .max()
                .unwrap_or(0)
        };
        let longest = all.iter().map(|language| way(language)).max().unwrap_or(0);
        let (asked, least) = if longest >= WAY {
            (&all[..], longest)
        } else {
            (languages, 0)
        };
        // An address of many folders, none of which is here, is another site's.
        let named = parts
            .iter()
            .filter(|part| !part.bytes().all(|byte| byte.is_ascii_digit()))
            .count();
        let is_far = longest == 0 && path.starts_with('/') && named >= WAY;
        for language in asked.iter().filter(|_| !is_far) {
            let found = self.index.of_file_name(language, &name);
            let most = found.iter().map(shared).max().unwrap_or(0);
            let is_best = |id: &PageId| {
                shared(id) == most && most >= least && self.page(*id).source.path != *from.path
            };
            let best: Vec<PageId> = found.iter().copied().filter(is_best).collect();
            if !best.is_empty() {
                return self.of_one_folder(&best).map_or(best, |index| vec![index]);
            }
        }
        Vec::new()
    }

    /// Of a folder's `index.md` and `README.md` the one that has the folder's address, when pages
    /// are nothing but these.
    fn of_one_folder(&self, pages: &[PageId]) -> Option<PageId> {
        let path = |id: &PageId| &self.page(*id).source.path;
        let folder = path(pages.first()?).folder();
        let rank = |id: &PageId| match path(id).stem() {
            "index" => 0,
            "_index" => 1,
            _ => 2,
        };
        let are_alike = pages
            .iter()
            .all(|id| is_index(path(id).stem()) && path(id).folder() == folder);
        pages.iter().copied().filter(|_| are_alike).min_by_key(rank)
    }

    /// The page whose folder is nearest to a file's: the same folder, else the only page with most
    /// of the way in common.
    pub(super) fn nearest_by_folder(&self, from: &SourcePath, found: &[PageId]) -> Option<PageId> {
        let root = self.sources.content_root.as_str();
        let own: Vec<&str> = folders(from.below(root)?);
        let way = |id: &PageId| {
            let path = &self.page(*id).source.path;
            let other = folders(path.below(root).unwrap_or(path.as_str()));
            if other == own {
                usize::MAX
            } else {
                own.iter().zip(&other).take_while(|(a, b)| a == b).count()
            }
        };
        let longest = found.iter().map(way).max().filter(|way| *way > 0)?;
        let mut nearest = found.iter().filter(|id| way(id) == longest);
        nearest.next().filter(|_| nearest.next().is_none()).copied()
    }
}
