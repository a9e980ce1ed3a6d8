//! Every page of a language, A–Z; each letter has a page of its own where they are many.

use crate::hub::names::Order;
use crate::hub::parts::Part;
use crate::hub::{Hub, PageId, Place};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, numbered, template};
use crate::paths::OutputPath;
use crate::view::{AllPagesView, LetterLink};

pub(super) struct AllPages;

impl Kind for AllPages {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            menu: true,
            footer: Some(Footer::Explore),
            heavy: true,
            ..Spec::at(Place::ALL_PAGES)
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(lists(hub).map(|list| list.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let main = hub.config.language.as_str();
        let first = List {
            language: main,
            letter: None,
            parts: &[],
            number: 0,
            output: hub.places.output(Place::ALL_PAGES),
        };
        let list = lists(hub).nth(item).unwrap_or(first);
        let language = list.language;
        // A page in a language that the hub does not list would be nowhere else.
        let listed = |page: &crate::hub::Page| {
            page.language == language
                || language == main
                    && !hub
                        .places
                        .languages(Place::ALL_PAGES)
                        .any(|known| known == page.language)
        };
        let mut pages: Vec<PageId> = hub
            .pages_with_ids()
            .filter(|(_, page)| page.kind.is_listed() && listed(page))
            .map(|(id, _)| id)
            .collect();
        let letters = hub.places.letters(language);
        let letter_of = |id: &PageId| Order::letter(&hub.page(*id).title);
        let links = letters.iter().map(|(letter, parts)| LetterLink {
            letter: letter.clone(),
            url: site.href(&parts[0].url),
            count: if list.letter.is_none() {
                pages.iter().filter(|id| letter_of(id) == *letter).count()
            } else {
                0
            },
            here: list.letter == Some(letter.as_str()),
        });
        let links: Vec<LetterLink> = links.collect();
        let count = match list.letter {
            Some(letter) => {
                pages.retain(|id| letter_of(id) == letter);
                pages.len()
            }
            None if links.is_empty() => pages.len(),
            None => std::mem::take(&mut pages).len(),
        };
        sort(hub, language, &mut pages);
        if let Some(part) = list.parts.get(list.number) {
            pages = pages.get(part.range.clone()).unwrap_or_default().to_vec();
        }
        let frame = site.frame("all-pages", language, list.output);
        // What a letter's page counts is not compared with other languages.
        let total = if list.letter.is_some() {
            count
        } else {
            hub.page_count()
        };
        template(
            "all-pages.html",
            AllPagesView {
                page: frame,
                groups: site.by_letter(&pages, |page| &page.title),
                letters: links,
                pages: site.pager(list.parts, list.number),
                count,
                total,
            },
        )
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.page_count())
    }
}

/// Puts pages in the order of their titles.
fn sort(hub: &Hub, language: &str, pages: &mut [PageId]) {
    let order = Order::new(language);
    pages.sort_by(|a, b| {
        let by_title = order.compare(&hub.page(*a).title, &hub.page(*b).title);
        by_title.then_with(|| a.cmp(b))
    });
}

/// A list of pages: all of a language, or those of one letter or of a part of it.
struct List<'h> {
    language: &'h str,
    letter: Option<&'h str>,
    /// The pages that the letter has, and which of them this is.
    parts: &'h [Part],
    number: usize,
    output: &'h OutputPath,
}

fn lists(hub: &Hub) -> impl Iterator<Item = List<'_>> {
    hub.places.languages(Place::ALL_PAGES).flat_map(|language| {
        let all = List {
            language,
            letter: None,
            parts: &[],
            number: 0,
            output: hub.places.output_in(Place::ALL_PAGES, language),
        };
        let of_letters = hub
            .places
            .letters(language)
            .iter()
            .flat_map(move |(letter, parts)| {
                parts.iter().enumerate().map(move |(number, part)| List {
                    language,
                    letter: Some(letter),
                    parts,
                    number,
                    output: &part.output,
                })
            });
        std::iter::once(all).chain(of_letters)
    })
}
