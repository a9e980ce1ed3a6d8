//! Which page translates which.

use std::collections::BTreeMap;

use crate::hub::ids::PageId;
use crate::hub::index::Kinship;
use crate::hub::index::stems::without_extension;
use crate::hub::indexed::Indexed;
use crate::hub::page::Page;

/// Of each page: what it translates, and the same page in other languages.
pub(super) struct Translations {
    pub(super) originals: Vec<Option<PageId>>,
    /// In the order of the hub's languages.
    pub(super) translations: Vec<Vec<PageId>>,
}

impl Translations {
    /// A page in the other languages.
    pub(super) fn of(&self, page: PageId) -> &[PageId] {
        let known = self.translations.get(page.0 as usize);
        known.map_or(&[], Vec::as_slice)
    }
}

impl Indexed {
    /// A page translates the one that it names. Pages at the same place in several languages belong
    /// together, too, with the hub's own as the original.
    pub(super) fn translations(&self) -> Translations {
        let order: BTreeMap<&str, usize> = self
            .config
            .languages
            .iter()
            .enumerate()
            .map(|(index, language)| (language.as_str(), index))
            .collect();
        let rank = |id: PageId| {
            let language = self.page(id).language.as_str();
            (
                order.get(language).copied().unwrap_or(usize::MAX),
                language,
                id,
            )
        };
        // The first of each place: in the hub's own language, if there is one.
        let mut first_at: BTreeMap<&str, PageId> = BTreeMap::new();
        for (id, page) in self.pages_with_ids() {
            first_at
                .entry(without_extension(&page.place))
                .and_modify(|first| *first = if rank(id) < rank(*first) { id } else { *first })
                .or_insert(id);
        }
        let mut originals: Vec<Option<PageId>> = vec![None; self.pages.len()];
        // What each belongs to: another page's group, or its own.
        let mut above: Vec<PageId> = (0..self.pages.len())
            .map(|index| PageId(index as u32))
            .collect();
        for (id, page) in self.pages_with_ids() {
            let index = id.0 as usize;
            let named = self.named_original(id, page);
            let beside = self.beside(&first_at, page);
            originals[index] = named.or_else(|| {
                beside.filter(|first| self.page(*first).language == self.config.language)
            });
            above[index] = named.or(beside).unwrap_or(id);
        }
        let groups = groups(&above, self.config.languages.len());
        let mut translations: Vec<Vec<PageId>> = vec![Vec::new(); self.pages.len()];
        for group in groups.values() {
            // One page of each language, so that a group of thousands is no list on each of them.
            let mut shown = group.clone();
            // The original itself, then the translation that was there first; without history the
            // one that lies in the original's place.
            shown.sort_by_key(|id| {
                let (page, (place, language, _)) = (self.page(*id), rank(*id));
                let age = page.credit.revisions.last().map(|revision| revision.commit);
                (
                    place,
                    language,
                    group.first() != Some(id),
                    std::cmp::Reverse(age),
                    page.meta.translated_from.is_some(),
                    *id,
                )
            });
            shown.dedup_by_key(|id| self.page(*id).language.as_str());
            for id in group {
                translations[id.0 as usize] = shown
                    .iter()
                    .copied()
                    .filter(|other| self.page(*other).language != self.page(*id).language)
                    .collect();
            }
        }
        Translations {
            originals,
            translations,
        }
    }

    /// The page at the same place in another language that comes first, for one that names none.
    fn beside(&self, first_at: &BTreeMap<&str, PageId>, page: &Page) -> Option<PageId> {
        if page.meta.translated_from.is_some() || page.language == self.config.language {
            return None;
        }
        first_at
            .get(without_extension(&page.place))
            .copied()
            .filter(|first| self.page(*first).language != page.language)
    }

    /// The page that a page says it translates.
    fn named_original(&self, id: PageId, page: &Page) -> Option<PageId> {
        let named = page.meta.translated_from.as_ref();
        named.and_then(|ancestor| {
            self.index.origin(
                &self.pages,
                &self.config.languages,
                id,
                &ancestor.name.value,
                Kinship::Translated,
            )
        })
    }
}

/// Pages that belong together, by the first of them; `above` has for each the one that it is a
/// translation of, or itself.
fn groups(above: &[PageId], languages: usize) -> BTreeMap<PageId, Vec<PageId>> {
    let mut groups: BTreeMap<PageId, Vec<PageId>> = BTreeMap::new();
    for (index, own) in above.iter().enumerate() {
        // A translation of a translation belongs to the first page's group. A circle has no
        // first page, so steps are counted.
        let mut first = *own;
        for _ in 0..languages {
            if above[first.0 as usize] == first {
                break;
            }
            first = above[first.0 as usize];
        }
        if first.0 as usize != index {
            groups
                .entry(first)
                .or_insert_with(|| vec![first])
                .push(PageId(index as u32));
        }
    }
    groups
}
