//! The archive: what became of submissions, by year.

use crate::hub::Hub;
use crate::hub::queue::{ArchivePage, Outcome};
use crate::hub::submissions::State;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{ArchiveGroup, ArchiveLink, ArchivedView, SubmissionArchiveView};

/// The start of the archive, and the pages of a large one.
pub(in crate::pages) struct Archive;

impl Kind for Archive {
    fn spec(&self) -> Spec {
        Spec::named("submission-archive")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let Some((start, _)) = &hub.queue.archive else {
            return Vec::new();
        };
        let pages = hub
            .queue
            .years
            .iter()
            .enumerate()
            .filter(|(_, page)| page.output != *start);
        std::iter::once((start.clone(), 0))
            .chain(pages.map(|(at, page)| (page.output.clone(), at + 1)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let years = &hub.queue.years;
        let start = hub.queue.archive.as_ref().map(|(start, _)| start);
        let shown = match item.checked_sub(1) {
            Some(at) => years.get(at),
            None => years.first().filter(|page| Some(&page.output) == start),
        };
        let output = shown
            .map(|page| &page.output)
            .or(start)
            .unwrap_or_else(|| hub.places.output(crate::hub::Place::SPECIAL));
        let mut frame = site.frame("submission-archive", &hub.config.language, output);
        frame.noindex = true;
        template(
            "submission-archive.html",
            SubmissionArchiveView {
                page: frame,
                queue: site.queue_url(),
                counts: site.outcome_counts(),
                years: links(site, shown),
                groups: shown.map(|page| groups(site, page)).unwrap_or_default(),
            },
        )
    }
}

/// Links to the pages of a large archive.
fn links(site: &Site, shown: Option<&ArchivePage>) -> Vec<ArchiveLink> {
    let years = &site.hub.queue.years;
    if years.len() == 1 && shown.is_some() {
        return Vec::new();
    }
    let mut number = 0;
    let mut last = None;
    let links = years.iter().map(|page| {
        number = if last == Some(&page.year) {
            number + 1
        } else {
            1
        };
        last = Some(&page.year);
        ArchiveLink {
            year: page.year.clone().unwrap_or_default(),
            number,
            url: site.href(&page.url),
            count: page.submissions.len(),
            active: shown.is_some_and(|shown| shown.output == page.output),
        }
    });
    links.collect()
}

/// The submissions of a page by year.
fn groups(site: &Site, page: &ArchivePage) -> Vec<ArchiveGroup> {
    let mut groups: Vec<ArchiveGroup> = Vec::new();
    for at in &page.submissions {
        let row = archived(site, *at);
        let year = row
            .date
            .as_ref()
            .and_then(|date| date.get(..4))
            .unwrap_or_default()
            .to_owned();
        match groups.last_mut().filter(|group| group.year == year) {
            Some(group) => group.rows.push(row),
            None => groups.push(ArchiveGroup {
                year,
                rows: vec![row],
            }),
        }
    }
    groups
}

fn archived(site: &Site, at: usize) -> ArchivedView {
    let submission = &site.hub.submissions.all[at];
    let (authors, unnamed, more_authors) = site.submission_authors(&submission.authors);
    let answer = site.answer(submission);
    let successor = match &submission.state {
        State::Superseded(other) => Some(site.submission_link(other)),
        _ => answer.as_ref().and_then(|answer| answer.other.clone()),
    };
    let commit = match &submission.state {
        State::Merged { commit, .. } => commit.map(|id| site.commit_named(&id.to_string())),
        _ => None,
    };
    ArchivedView {
        id: site
            .hub
            .queue
            .spot(at)
            .map(|spot| spot.anchor.clone())
            .unwrap_or_default(),
        label: site.submission_label(submission),
        title: site.submission_title(submission),
        url: site.request_url(submission),
        outcome: submission.outcome().unwrap_or(Outcome::Unknown).name(),
        authors,
        unnamed,
        more_authors,
        date: submission.settled().map(crate::history::Timestamp::date),
        reason: answer.map(|answer| answer.reason).unwrap_or_default(),
        other: successor,
        commit,
    }
}
