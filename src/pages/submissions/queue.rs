//! The queue: what waits for an answer, by verdict.

use crate::hub::Hub;
use crate::hub::submissions::ClosedKnown;
use crate::pages::kind::{Content, Group, Kind, Site, Spec, numbered, template};
use crate::pages::submissions::row::{KINDS, verdict_name};
use crate::paths::{OutputPath, Url};
use crate::view::{
    KindCount, SubmissionCount, SubmissionGroup, SubmissionRow, SubmissionsView, SwitchView,
};

/// How many of those that wait longest are named, when more wait.
const OLDEST: usize = 5;

/// The pages of the queue.
pub(in crate::pages) struct QueuePages;

impl Kind for QueuePages {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            ..Spec::named("submissions")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.queue.pages.iter().map(|page| &page.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let queue = &hub.queue;
        let page = &queue.pages[item];
        let mut counts = verdict_counts(site);
        let mut groups: Vec<SubmissionGroup> = Vec::new();
        for at in &queue.open[page.range.clone()] {
            let key = verdict_name(hub.submissions.all[*at].verdict);
            let row = site.submission_row(*at);
            match groups.last_mut().filter(|group| group.key == key) {
                Some(group) => group.rows.push(row),
                None => {
                    let count = counts
                        .iter()
                        .find(|count| count.key == key)
                        .map_or(0, |count| count.count);
                    groups.push(SubmissionGroup {
                        key,
                        count,
                        rows: vec![row],
                    });
                }
            }
        }
        counts.extend(site.outcome_counts());
        let mut frame = site.frame("submissions", &hub.config.language, &page.output);
        // What strangers propose is not for search engines until somebody has taken it.
        frame.noindex = true;
        let switch = |(at, page): (usize, &crate::hub::queue::QueuePage)| SwitchView {
            key: (at + 1).to_string(),
            url: site.href(&page.url),
            active: at == item,
        };
        template(
            "submissions.html",
            SubmissionsView {
                page: frame,
                open: queue.open.len(),
                unsure: hub.submissions.closed_known == ClosedKnown::Nothing,
                counts,
                oldest: if item == 0 { oldest(site) } else { Vec::new() },
                kinds: kinds(&groups),
                shown: page.range.len(),
                groups,
                pages: if queue.pages.len() > 1 {
                    queue.pages.iter().enumerate().map(switch).collect()
                } else {
                    Vec::new()
                },
                archive: queue.archive.as_ref().map(|(_, url)| site.href(url)),
            },
        )
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        hub.queue.url().cloned()
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.queue.open.len())
    }
}

/// What the page can be narrowed to: kinds of which there are some, and not all are.
fn kinds(groups: &[SubmissionGroup]) -> Vec<KindCount> {
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let all = rows().count();
    let count = |kind: &str| rows().filter(|row| row.kinds.contains(&kind)).count();
    let counts = KINDS.iter().map(|kind| KindCount {
        key: (*kind).to_owned(),
        count: count(kind),
    });
    counts
        .filter(|kind| kind.count > 0 && kind.count < all)
        .collect()
}

/// How many wait with each verdict, each with where the first of them is listed.
fn verdict_counts(site: &Site) -> Vec<SubmissionCount> {
    let queue = &site.hub.queue;
    let mut counts: Vec<SubmissionCount> = Vec::new();
    for page in &queue.pages {
        for at in &queue.open[page.range.clone()] {
            let key = verdict_name(site.hub.submissions.all[*at].verdict);
            match counts.last_mut().filter(|count| count.key == key) {
                Some(count) => count.count += 1,
                None => counts.push(SubmissionCount {
                    key,
                    settled: false,
                    count: 1,
                    url: format!("{}#{key}", site.href(&page.url)),
                }),
            }
        }
    }
    counts
}

fn oldest(site: &Site) -> Vec<SubmissionRow> {
    let hub = site.hub;
    if hub.queue.open.len() <= OLDEST {
        return Vec::new();
    }
    let mut open: Vec<usize> = hub
        .queue
        .open
        .iter()
        .copied()
        .filter(|at| hub.submissions.all[*at].opened.is_some() && hub.submissions.all[*at].is_told)
        .collect();
    open.sort_by_key(|at| {
        (
            hub.submissions.all[*at].opened.map(|opened| opened.seconds),
            *at,
        )
    });
    open.into_iter()
        .take(OLDEST)
        .map(|at| site.submission_row(at))
        .collect()
}
