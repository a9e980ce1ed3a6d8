//! The phases in order, on one screen: locate → load and read history → hub → pages → output.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::history::{self, Log};
use crate::hub::{Drafts, Hub};
use crate::load::{self, LoadError, Location, Revision};

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
}

/// A hub that was read.
pub struct Opened {
    /// Where it is.
    pub location: Location,
    /// The hub.
    pub hub: Hub,
    /// What is wrong with hub.yaml. Errors among it mean that the hub is not judged as its maintainers want.
    pub config_findings: Vec<Diagnostic>,
    /// How long each phase took.
    pub phases: Phases,
}

/// How long each phase took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Phases {
    /// Finding and reading files.
    pub load: Duration,
    /// Reading git, beside `load`.
    pub history: Duration,
    /// Reading pages, credit, links.
    pub hub: Duration,
    /// Rendering and writing.
    pub render: Duration,
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

impl OpenError {
    /// What to do next.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Load(error) => error.hint(),
            Self::History(_) => "Run `git fsck` in the repository; a fresh clone often mends it.",
        }
    }
}

/// Reads a hub.
///
/// # Errors
/// When there is no hub to read. What is wrong inside it is in [`Hub::diagnostics`] instead.
pub fn open(request: &Request) -> Result<Opened, OpenError> {
    let location = load::locate(&request.dir)?;
    let head = load::head(&location, &request.revision)?;
    let ((loaded, load_time), (log, history_time)) =
        rayon::join(|| timed(|| load::load(&location, &request.revision, head)), || timed(|| log(&location, head)));
    let mut loaded = loaded?;
    if let Some(url) = &request.base_url {
        loaded.config.url = Some(url.clone());
    }
    let log = log?;
    let (hub, hub_time) = timed(|| Hub::new(loaded.config, loaded.sources, log, request.drafts));
    let phases = Phases { load: load_time, history: history_time, hub: hub_time, render: Duration::ZERO };
    Ok(Opened { location, hub, config_findings: loaded.config_findings, phases })
}

fn log(location: &Location, head: Option<git2::Oid>) -> Result<Log, OpenError> {
    let (Some(head), Some(git_dir)) = (head, &location.git_dir) else { return Ok(Log::default()) };
    let repo = git2::Repository::open(git_dir).map_err(|error| load::git_error(git_dir, &error))?;
    Ok(history::git::read(&repo, head, &history::git::anywhere)?)
}

/// The result of some work and how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = work();
    (value, start.elapsed())
}
