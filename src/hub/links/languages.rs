//! Links between pages of several languages: to the page in the reader's own where there is one,
//! else to that in the hub's own.

use super::target::{Standpoint, Target};
use crate::hub::ids::PageId;
use crate::hub::index::address::{bare_address, bare_url};
use crate::hub::indexed::Indexed;
use crate::hub::places::language_prefix;
use crate::paths::SourcePath;

impl Indexed {
    /// The page that a path means as an address of the site, when it is written as one: generators
    /// that do so have folders where this hub has pages.
    pub(super) fn addressed(
        &self,
        from: Standpoint,
        path: &str,
        section: Option<&str>,
    ) -> Option<Target> {
        let is_absolute = path.starts_with('/');
        let is_file = path
            .rsplit('/')
            .next()
            .is_some_and(|name| name.contains('.') && name != "..");
        if is_file || !(is_absolute || path.ends_with('/')) {
            return None;
        }
        let written = self.address_written(from.url, path);
        let bare = bare_address(&written);
        let of_language = language_prefix(from.language, &self.config.language);
        if is_absolute
            && !of_language.is_empty()
            && let Some(id) = self
                .index
                .by_url
                .get(&bare_url(&format!("{of_language}{bare}")))
            && self.page(*id).url != *from.url
        {
            return Some(self.section_of(*id, section));
        }
        let id = self
            .index
            .by_url
            .get(bare)
            .or_else(|| self.index.by_url.get(&written))?;
        Some(self.section_of(*id, section))
    }

    /// The page that a link to `page` means where files of all languages stand side by side:
    /// `tide.md` in `crab.fr.md` is `tide.fr.md`.
    pub(super) fn in_own_language(&self, from: Standpoint, page: PageId) -> PageId {
        let other = self.page(page);
        if from.language == self.config.language || other.language != self.config.language {
            return page;
        }
        let below = from
            .path
            .below(&self.sources.content_root)
            .unwrap_or_default();
        let own = || {
            self.index
                .at_place(from.language, &other.place)
                .filter(|own| self.page(*own).url != *from.url)
        };
        if self.layout().is_named_beside(below) {
            own().unwrap_or(page)
        } else {
            page
        }
    }

    /// The page that a path means in another language than the one it names: what is not translated
    /// yet is read in the hub's own language.
    pub(super) fn in_other_language(
        &self,
        from: Standpoint,
        files: &[SourcePath],
        path: &str,
    ) -> Option<PageId> {
        let main = self.config.language.as_str();
        if self.config.languages.len() < 2 {
            return None;
        }
        for file in files {
            let Some(below) = file.below(&self.sources.content_root) else {
                continue;
            };
            let found = self.layout().locate(below);
            let languages = [found.language.as_deref().unwrap_or(from.language), main];
            let page = languages
                .iter()
                .find_map(|language| self.index.at_place(language, &found.place));
            if let Some(page) = page.filter(|page| self.page(*page).url != *from.url) {
                return Some(page);
            }
        }
        let written = self.address_written(from.url, path);
        let bare = bare_address(&written);
        self.config
            .languages
            .iter()
            .filter(|language| *language != main)
            .find_map(|language| {
                let rest = bare.strip_prefix(&language_prefix(language, main))?;
                self.index
                    .by_url
                    .get(rest)
                    .copied()
                    .filter(|page| self.page(*page).language == main)
            })
    }
}
