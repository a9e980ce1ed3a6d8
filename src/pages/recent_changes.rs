//! The latest changes of each language's pages.

use std::collections::BTreeMap;

use crate::hub::{Hub, PageId, PageKind, Place};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::view::{DayView, RecentChangesView};

/// How many changes are listed, as MediaWiki's own page can show.
const MOST: usize = 250;

pub(super) struct RecentChanges;

impl Kind for RecentChanges {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            menu: true,
            footer: Some(Footer::Explore),
            ..Spec::at(Place::RECENT_CHANGES)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let language = site.language_at(Place::RECENT_CHANGES, item);
        let mut days: Vec<DayView> = Vec::new();
        let is_program = |commit| hub.history.is_program(hub.history.commit(commit));
        let (programs, mut commits): (Vec<_>, Vec<_>) = hub
            .changes
            .iter()
            .filter_map(|(commit, pages)| Some((*commit, site.pages_in(language, pages)?)))
            .partition(|(commit, _)| is_program(*commit));
        // By the time of writing, as readers expect; the history's own order breaks ties.
        commits.sort_by_key(|(commit, _)| {
            (
                std::cmp::Reverse(hub.history.commit(*commit).authored.seconds),
                *commit,
            )
        });
        // Where each page's line of the day is: whoever saves often takes one line.
        let mut lines: BTreeMap<Vec<PageId>, usize> = BTreeMap::new();
        let mut listed = 0;
        for (commit, pages) in commits {
            let date = hub
                .history
                .commit(commit)
                .authored
                .rfc3339()
                .get(..10)
                .unwrap_or_default()
                .to_owned();
            if days.last().is_none_or(|day| day.date != date) {
                days.push(DayView {
                    date,
                    changes: Vec::new(),
                });
                lines.clear();
            }
            let Some(day) = days.last_mut() else { continue };
            match lines
                .get(&pages)
                .and_then(|line| day.changes.get_mut(*line))
            {
                Some(line) => line.repeated += 1,
                None if listed == MOST => break,
                None => {
                    listed += 1;
                    day.changes.push(site.change(commit, None, &pages, 5));
                    lines.insert(pages, day.changes.len() - 1);
                }
            }
        }
        days.retain(|day| !day.changes.is_empty());
        template(
            "recent-changes.html",
            RecentChangesView {
                page: site.frame_at(Place::RECENT_CHANGES, item),
                days,
                programs: programs.len(),
                totals: super::site::totals(hub),
            },
        )
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.changes.len())
    }
}

impl Site<'_> {
    /// Those of some pages that are listed with a language; `None` when there are none. The hub's
    /// own language lists those of languages that it does not have, too.
    pub(super) fn pages_in(&self, language: &str, pages: &[PageId]) -> Option<Vec<PageId>> {
        let hub = self.hub;
        let is_known = |tag: &str| hub.places.languages(Place::HOME).any(|known| known == tag);
        let is_here = |id: &&PageId| {
            let page = hub.page(**id);
            // Nobody can read what is in an envelope.
            if page.kind == PageKind::Envelope {
                return false;
            }
            let of = page.language.as_str();
            of == language || language == hub.config.language && !is_known(of)
        };
        let found: Vec<PageId> = pages.iter().filter(is_here).copied().collect();
        (!found.is_empty()).then_some(found)
    }
}
