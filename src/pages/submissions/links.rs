//! How a submission is called, and where it is shown.

use std::collections::BTreeMap;

use crate::hub::names::fold;
use crate::hub::submissions::{Similar, Submission};
use crate::pages::kind::Site;
use crate::paths::SourcePath;
use crate::privacy;
use crate::view::LinkView;

impl Site<'_> {
    /// Where the submission at a place of the hub's list is shown.
    pub(in crate::pages) fn submission_url(&self, at: usize) -> String {
        let Some(spot) = self.hub.queue.spot(at) else {
            return String::new();
        };
        let url = self.href(&spot.url);
        if spot.output.is_some() {
            url
        } else {
            format!("{url}#{}", crate::paths::percent_encode(&spot.anchor))
        }
    }

    /// The archive's entry of a pull request.
    pub(in crate::pages) fn archived(&self, number: u32) -> Option<String> {
        let at = self.hub.queue.place_of_number(number)?;
        self.hub
            .queue
            .spot(at)
            .filter(|spot| spot.output.is_none())?;
        Some(self.submission_url(at))
    }

    /// The open submissions that bring new pages, by the pages' titles without case; the first of
    /// each, as places in the hub's list.
    pub(in crate::pages) fn proposed_titles(&self) -> BTreeMap<String, usize> {
        let hub = self.hub;
        let mut proposed = BTreeMap::new();
        for at in hub
            .queue
            .open
            .iter()
            .copied()
            .filter(|at| hub.submissions.all[*at].is_told)
        {
            for page in hub.submissions.all[at]
                .pages
                .iter()
                .filter(|page| page.before.is_none())
            {
                proposed.entry(fold(&page.title)).or_insert(at);
            }
        }
        proposed
    }

    /// A link to the submission at a place of the hub's list, called by its number.
    pub(in crate::pages) fn proposal_link(&self, at: usize) -> LinkView {
        LinkView::new(
            self.submission_label(&self.hub.submissions.all[at]),
            self.submission_url(at),
        )
    }

    /// The number of a pull request as the forge writes it.
    pub(in crate::pages) fn request_label(&self, number: u32) -> String {
        let repository = self.hub.config.repository.as_ref();
        let forge = repository.and_then(|repository| repository.forge);
        forge.unwrap_or_default().request_label(number)
    }

    pub(in crate::pages) fn submission_label(&self, submission: &Submission) -> String {
        submission.number.map_or_else(
            || privacy::shown(&submission.id),
            |number| self.request_label(number),
        )
    }

    /// Its title, unless that is nothing but its number or name.
    pub(in crate::pages) fn submission_title(&self, submission: &Submission) -> String {
        let title = privacy::shown(&submission.title);
        if title == self.submission_label(submission) {
            String::new()
        } else {
            title
        }
    }

    /// The page of a pull request on the forge.
    pub(super) fn request_url(&self, submission: &Submission) -> Option<String> {
        self.hub
            .config
            .repository
            .as_ref()?
            .pull_request_url(submission.number?)
    }

    /// A link to a submission by its id; one that is not known has no address.
    pub(in crate::pages) fn submission_link(&self, id: &str) -> LinkView {
        match self.hub.queue.place(id) {
            Some(at) => LinkView::new(
                self.submission_label(&self.hub.submissions.all[at]),
                self.submission_url(at),
            ),
            None => LinkView::new(privacy::shown(id), ""),
        }
    }

    pub(super) fn similar(&self, other: &Similar) -> LinkView {
        match other {
            Similar::Submission(id) => self.submission_link(id),
            Similar::Page(path) => self
                .page_at(path)
                .unwrap_or_else(|| LinkView::new(shown_path(path), "")),
        }
    }

    /// A link to the page that is made from a file.
    pub(super) fn page_at(&self, path: &str) -> Option<LinkView> {
        SourcePath::new(path)
            .and_then(|path| self.hub.page_of(&path))
            .map(|id| self.page_link(id))
    }

    /// The address of the queue.
    pub(in crate::pages) fn queue_url(&self) -> String {
        self.hub
            .queue
            .url()
            .map(|url| self.href(url))
            .unwrap_or_default()
    }
}

/// A stranger's path as it may stand in a line.
pub(super) fn shown_path(path: &str) -> String {
    SourcePath::new(path).map_or_else(|| privacy::shown(path), |path| privacy::shown_path(&path))
}
