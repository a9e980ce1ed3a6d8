//! Texts of other pages that stand in a page, because it says `![[Page]]` or `![[Page#Section]]`:
//! which, as far as there is an end to them.

use std::ops::Range;

use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::links::Target;
use crate::hub::page::Page;
use crate::markdown::HeadingPlace;

/// How deep texts may stand in texts, how many on one page, how long they are in all, and how long
/// the pages are that are read for them, in bytes.
pub const DEPTH: usize = 3;
/// Most on one page.
pub const MOST: usize = 50;
const BYTES: usize = 256 << 10;
const READ: usize = 4 << 20;

/// The texts of other pages in a page.
#[derive(Debug, Default)]
pub struct Inclusions {
    /// In the order of the text.
    pub all: Vec<Inclusion>,
    /// Links that stay links, by their place among the page's; each once.
    pub refused: Vec<(usize, Refusal)>,
}

/// A text of another page.
#[derive(Debug)]
pub struct Inclusion {
    /// Its number among all on the page, those in others included.
    pub number: usize,
    /// Its link, by its place among those of the page that it stands in.
    pub link: usize,
    /// Where that link begins.
    pub at: usize,
    /// The page that it is from.
    pub page: PageId,
    /// The section, by its heading's place among the page's; none for all of it.
    pub section: Option<usize>,
    /// What stands in it.
    pub inner: Vec<Inclusion>,
}

/// Why a text does not stand where somebody wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It would stand in itself.
    Loop,
    /// It stands in too many others.
    Deep,
    /// There are too many.
    Many,
    /// They are too long.
    Large,
}

/// What is left of the limits, and what was refused.
struct Walk<'h> {
    hub: &'h Linked,
    count: usize,
    bytes: usize,
    read: usize,
    refused: Vec<(usize, Refusal)>,
}

impl Linked {
    /// The texts of other pages in a page.
    pub fn inclusions(&self, id: PageId) -> Inclusions {
        let page = self.page(id);
        if page.facts.embeds.is_empty() {
            return Inclusions::default();
        }
        let mut walk = Walk {
            hub: self,
            count: 0,
            bytes: 0,
            read: 0,
            refused: Vec::new(),
        };
        let all = walk.of(id, page.body.clone(), &mut vec![id], None);
        Inclusions {
            all,
            refused: walk.refused,
        }
    }
}

impl Inclusions {
    /// Every page whose text stands here, each once, with the first link of the page that brings
    /// it.
    pub fn pages(&self) -> Vec<(PageId, usize)> {
        fn gather(all: &[Inclusion], link: Option<usize>, pages: &mut Vec<(PageId, usize)>) {
            for one in all {
                let link = link.unwrap_or(one.link);
                if !pages.iter().any(|(page, _)| *page == one.page) {
                    pages.push((one.page, link));
                }
                gather(&one.inner, Some(link), pages);
            }
        }
        let mut pages = Vec::new();
        gather(&self.all, None, &mut pages);
        pages
    }
}

impl Walk<'_> {
    /// What stands in a part of a page; `top` is the link of the first page by which it got there.
    fn of(
        &mut self,
        id: PageId,
        part: Range<usize>,
        chain: &mut Vec<PageId>,
        top: Option<usize>,
    ) -> Vec<Inclusion> {
        let hub = self.hub;
        let embeds = &hub.page(id).facts.embeds;
        let mut found = Vec::new();
        for (index, (link, target)) in hub.linked(id).enumerate() {
            if embeds.binary_search(&(index as u32)).is_err() || !part.contains(&link.range.start) {
                continue;
            }
            let Target::Page { page, section } = target else {
                continue;
            };
            let other = hub.page(*page);
            let section = match section {
                None => None,
                Some(Ok(id)) => match heading(other, id) {
                    Some(heading) => Some(heading),
                    None => continue,
                },
                Some(Err(_)) => continue,
            };
            let range = section.map_or(other.body.clone(), |at| of_section(other, at));
            let top = top.unwrap_or(index);
            let refusal = if chain.contains(page) {
                Some(Refusal::Loop)
            } else if chain.len() > DEPTH {
                Some(Refusal::Deep)
            } else if self.count == MOST {
                Some(Refusal::Many)
            } else if self.bytes + range.len() > BYTES || self.read + other.body.len() > READ {
                Some(Refusal::Large)
            } else {
                None
            };
            if let Some(refusal) = refusal {
                if self.refused.last().is_none_or(|(known, _)| *known != top) {
                    self.refused.push((top, refusal));
                }
                continue;
            }
            self.count += 1;
            self.bytes += range.len();
            self.read += other.body.len();
            let number = self.count;
            chain.push(*page);
            let inner = self.of(*page, range, chain, Some(top));
            chain.pop();
            found.push(Inclusion {
                number,
                link: index,
                at: link.range.start,
                page: *page,
                section,
                inner,
            });
        }
        found
    }
}

/// The heading of a section in the text's own outline.
fn heading(page: &Page, id: &str) -> Option<usize> {
    let headings = &page.facts.headings;
    let at = headings.iter().position(|heading| heading.id == id)?;
    (headings[at].place == HeadingPlace::Outline).then_some(at)
}

/// Where the text of a section is: up to the next heading of its level or above.
fn of_section(page: &Page, at: usize) -> Range<usize> {
    let headings = &page.facts.headings;
    let next = headings[at + 1..].iter().find(|heading| {
        heading.place == HeadingPlace::Outline && heading.level <= headings[at].level
    });
    let end = next.map_or(page.body.end, |heading| heading.range.start);
    headings[at].range.end..end.max(headings[at].range.end)
}
