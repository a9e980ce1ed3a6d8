//! What stands beside a page of an ordered section, and the pages before and after it.

use crate::hub::PageId;
use crate::hub::sections::Entry;
use crate::pages::kind::Site;
use crate::view::{SectionEntry, SectionView};

impl Site<'_> {
    /// The section of a page, where pages have an order.
    pub(super) fn section(&self, id: PageId) -> Option<SectionView> {
        let beside = self.hub.sections.beside(id)?;
        let link = |page: Option<PageId>| page.map(|page| self.page_link(page));
        Some(SectionView {
            head: beside.head.map(|page| self.entry_of(page, None, id)),
            entries: self.section_entries(&beside.entries, id),
            previous: link(beside.previous),
            next: link(beside.next),
        })
    }

    fn section_entries(&self, entries: &[Entry], here: PageId) -> Vec<SectionEntry> {
        let shown = entries.iter().map(|entry| {
            let own = match entry.page {
                Some(page) => self.entry_of(page, entry.label, here),
                None => SectionEntry {
                    label: entry.label.unwrap_or_default().to_owned(),
                    url: entry.address.unwrap_or_default().to_owned(),
                    external: entry.address.is_some(),
                    ..SectionEntry::default()
                },
            };
            SectionEntry {
                entries: self.section_entries(&entry.entries, here),
                ..own
            }
        });
        shown.collect()
    }

    fn entry_of(&self, page: PageId, label: Option<&str>, here: PageId) -> SectionEntry {
        let known = self.hub.page(page);
        SectionEntry {
            label: label.unwrap_or(&known.title).to_owned(),
            url: self.href(&known.url),
            current: page == here,
            external: false,
            entries: Vec::new(),
        }
    }
}
