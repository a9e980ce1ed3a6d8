//! A hub that was read, how long that took, or why there is none.

use std::time::Duration;

use crate::diagnostic::Diagnostic;
use crate::history;
use crate::hub::Hub;
use crate::load::{LoadError, Location};

/// A hub that was read.
pub struct Opened {
    /// Where it is.
    pub location: Location,
    /// The hub.
    pub hub: Hub,
    /// What is wrong with hub.yaml. Errors among it mean that the hub is not judged as its
    /// maintainers want.
    pub config_findings: Vec<Diagnostic>,
    /// How long each phase took.
    pub phases: Phases,
}

/// How long each phase took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Phases {
    /// Finding and reading files, and what pages say.
    pub load: Duration,
    /// Reading git, beside `load`.
    pub history: Duration,
    /// Credit, links.
    pub hub: Duration,
    /// Reading and judging what is proposed.
    pub submissions: Duration,
    /// Judging the hub.
    pub check: Duration,
    /// Rendering.
    pub render: Duration,
    /// Writing what is left at the end, and removing what an earlier build left.
    pub write: Duration,
}

/// Why a hub cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Its files cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Its history cannot be read.
    #[error(transparent)]
    History(#[from] history::git::ReadError),
}
