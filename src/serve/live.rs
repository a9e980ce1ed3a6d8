//! What browsers are shown at a moment: a site, and what keeps the newest edit from being shown.

use std::sync::Arc;

use serde::Serialize;

use super::preview::Preview;

/// The state of the preview. It is never changed, only replaced.
#[derive(Default, Clone)]
pub(super) struct Live {
    /// The last hub that could be read.
    pub(super) preview: Option<Arc<Preview>>,
    /// Why the files as they are now cannot be shown.
    pub(super) problem: Option<Problem>,
    /// Counts the sites that were shown.
    pub(super) site: u64,
    /// Counts the states, sites and problems.
    pub(super) status: u64,
}

/// Why a hub cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What is wrong, maybe in several lines. It may quote strangers' bytes.
    pub message: String,
    /// What to do next; may be empty.
    pub help: String,
}

impl Live {
    /// The state after a hub was read.
    pub(super) fn shows(&self, preview: Preview) -> Self {
        Self {
            preview: Some(Arc::new(preview)),
            problem: None,
            site: self.site + 1,
            status: self.status + 1,
        }
    }

    /// The state after a hub could not be read: the last good site stays.
    /// The same problem again is no news.
    pub(super) fn breaks(&self, problem: Problem) -> Self {
        let news = self.problem.as_ref() != Some(&problem);
        Self {
            problem: Some(problem),
            status: self.status + u64::from(news),
            ..self.clone()
        }
    }

    /// The state after the files are again as the site shows them.
    pub(super) fn recovers(&self) -> Self {
        Self {
            problem: None,
            status: self.status + 1,
            ..self.clone()
        }
    }

    /// The name of the site in this run of the server.
    pub(super) fn generation(&self, epoch: &str) -> String {
        format!("{epoch}-{}", self.site)
    }
}
