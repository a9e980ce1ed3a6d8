//! The latest changes of the hub.

use crate::hub::{Hub, Place};
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
        let mut commits: Vec<_> = hub.changes.iter().collect();
        // By the time of writing, as readers expect; the history's own order breaks ties.
        commits.sort_by_key(|(commit, _)| (std::cmp::Reverse(hub.history.commit(*commit).authored.seconds), *commit));
        for (commit, pages) in commits.into_iter().take(MOST) {
            let date = hub.history.commit(*commit).authored.rfc3339().get(..10).unwrap_or_default().to_owned();
            let change = site.change(*commit, None, pages, 5);
            match days.last_mut().filter(|day| day.date == date) {
                Some(day) => day.changes.push(change),
                None => days.push(DayView { date, changes: vec![change] }),
            }
        }
        let frame = site.frame("recent-changes", &hub.config.language, hub.places.output(Place::RecentChanges));
        template("recent-changes.html", RecentChangesView { page: frame, days })
    }
}
