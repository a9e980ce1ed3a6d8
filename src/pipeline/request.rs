//! Which hub is read, in which state.

use std::path::PathBuf;

use crate::hub::Drafts;
use crate::load::Revision;
use crate::progress::Progress;

/// Which hub, in which state.
#[derive(Debug, Clone)]
pub struct Request {
    /// A folder in or of the hub.
    pub dir: PathBuf,
    /// The state of it.
    pub revision: Revision,
    /// Whether drafts are pages.
    pub drafts: Drafts,
    /// Where the site will be served, instead of what hub.yaml says.
    pub base_url: Option<url::Url>,
    /// The moment for which the hub is made, in seconds since 1970 UTC; without it, that of its
    /// newest commit.
    pub now: Option<i64>,
    /// Told how far the work is.
    pub progress: Progress,
}

impl Request {
    /// The hub in or around a folder as it is there, without drafts.
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self {
            dir: dir.into(),
            revision: Revision::Current,
            drafts: Drafts::Hidden,
            base_url: None,
            now: None,
            progress: Progress::default(),
        }
    }
}
