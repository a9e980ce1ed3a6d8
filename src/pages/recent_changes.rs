//! The latest changes of the hub.

use std::collections::BTreeMap;

use crate::hub::{Hub, PageId, Place};
use crate::pages::{Content, Kind, Site, single, template};
use crate::paths::OutputPath;
use crate::view::{DayView, RecentChangesView};

/// How many changes are listed, as MediaWiki's own page can show.
const MOST: usize = 250;

pub(super) struct RecentChanges;

impl Kind for RecentChanges {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::RecentChanges))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let mut days: Vec<DayView> = Vec::new();
        let is_program = |commit| hub.history.is_program(hub.history.commit(commit));
        let (programs, mut commits): (Vec<_>, Vec<_>) = hub.changes.iter().partition(|(commit, _)| is_program(*commit));
        // By the time of writing, as readers expect; the history's own order breaks ties.
        commits.sort_by_key(|(commit, _)| (std::cmp::Reverse(hub.history.commit(*commit).authored.seconds), *commit));
        // Where each page's line of the day is: whoever saves often takes one line.
        let mut lines: BTreeMap<&[PageId], usize> = BTreeMap::new();
        let mut listed = 0;
        for (commit, pages) in commits {
            let date = hub.history.commit(*commit).authored.rfc3339().get(..10).unwrap_or_default().to_owned();
            if days.last().is_none_or(|day| day.date != date) {
                days.push(DayView { date, changes: Vec::new() });
                lines.clear();
            }
            let Some(day) = days.last_mut() else { continue };
            match lines.get(pages.as_slice()).and_then(|line| day.changes.get_mut(*line)) {
                Some(line) => line.repeated += 1,
                None if listed == MOST => break,
                None => {
                    listed += 1;
                    lines.insert(pages, day.changes.len());
                    day.changes.push(site.change(*commit, None, pages, 5));
                }
            }
        }
        days.retain(|day| !day.changes.is_empty());
        let frame = site.frame("recent-changes", &hub.config.language, hub.places.output(Place::RecentChanges));
        template("recent-changes.html", RecentChangesView { page: frame, days, programs: programs.len() })
    }
}
