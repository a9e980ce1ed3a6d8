//! The phases in order, on one screen: locate → load and read history → hub → pages → output.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::cache::{Cache, Shelf};
use crate::history::{self, Log};
use crate::hub::{Drafts, Hub, Inputs, PagesRead};
use crate::load::{self, LoadError, Location, Revision};
use crate::progress::{Progress, Step};
use crate::repo::{CommitId, Repo};
use crate::sources::{Known, Sources};

pub mod review;
pub mod submissions;

use submissions::{Asked, Whole};

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

/// Reads a hub.
///
/// # Errors
/// When there is no hub to read. What is wrong inside it is in
/// [`Contents::diagnostics`](crate::hub::Contents::diagnostics) instead.
pub fn open(request: &Request) -> Result<Opened, OpenError> {
    Ok(read(request)?.open())
}

/// Reads a hub's files, if there are any yet, and nothing of its history: who did what is not known
/// of it.
///
/// # Errors
/// See [`open()`].
pub fn open_files(request: &Request) -> Result<Opened, OpenError> {
    let location = load::locate(&request.dir)?;
    let head = load::head(&location, &request.revision)?;
    let shelf = shelf(&location);
    let mut loaded = load::load_for_a_page(&location, &request.revision, head, known(&shelf))?;
    let pages = read_pages(&mut loaded.sources, &loaded.config, request.drafts, &shelf);
    let (log, cache) = (Log::default(), Cache::default());
    Ok(Read {
        location,
        loaded,
        log,
        cache,
        shelf,
        drafts: request.drafts,
        now: request.now,
        pages: Some(pages),
        phases: Phases::default(),
        progress: request.progress.clone(),
    }
    .open())
}

/// Reads a hub with what is proposed to it.
///
/// # Errors
/// See [`open()`].
pub fn open_with_submissions(request: &Request) -> Result<Opened, OpenError> {
    Ok(read(request)?.open_with_submissions(request))
}

/// Reads a hub with everything that is proposed to it, whatever the site shows of it.
///
/// # Errors
/// See [`open()`].
pub fn open_whole(request: &Request) -> Result<Opened, OpenError> {
    Ok(read(request)?.open_whole(request))
}

/// Reads a hub's files again and again: git's history is read only when it is not the one that was
/// kept.
///
/// # Errors
/// See [`open()`].
pub fn read_again(request: &Request, kept: &mut KeptLog) -> Result<Read, OpenError> {
    read_by(
        request,
        |_, _| None,
        |location, head, shelf| kept.log(location, head, shelf),
    )
}

/// A hub's files and history, not looked into yet.
pub struct Read {
    /// Where it is.
    pub location: Location,
    /// Its files.
    pub loaded: load::Loaded,
    /// Its history.
    pub log: Log,
    cache: Cache,
    shelf: Shelf,
    drafts: Drafts,
    now: Option<i64>,
    /// The pages, when there was time to look into them.
    pages: Option<PagesRead>,
    phases: Phases,
    progress: Progress,
}

impl Read {
    /// The hub with what is proposed to it, as far as hub.yaml wants it on the site.
    pub fn open_with_submissions(self, request: &Request) -> Opened {
        submissions::open_with(self, request, &Asked::default(), Whole::AsShown)
    }

    /// The hub with everything that is proposed to it.
    pub fn open_whole(self, request: &Request) -> Opened {
        submissions::open_with(self, request, &Asked::default(), Whole::Everything)
    }

    /// The hub.
    pub fn open(self) -> Opened {
        let Self {
            location,
            mut loaded,
            log,
            cache,
            shelf,
            drafts,
            now,
            pages,
            phases,
            progress,
        } = self;
        progress.begin(Step::Linking, 0);
        let (hub, hub_time) = timed(|| {
            let pages = pages
                .unwrap_or_else(|| read_pages(&mut loaded.sources, &loaded.config, drafts, &shelf));
            // Only a repository that was made for a preview says of itself that it is one.
            let previewed = location
                .bare
                .then(|| shelf.kept(submissions::preview::NAME, ""))
                .flatten();
            let hub = Hub::of(Inputs {
                previewed,
                now,
                ..Inputs::new(
                    loaded.config,
                    loaded.sources,
                    log,
                    pages,
                    crate::pages::places(),
                )
            });
            cache.keep_words(&hub.history);
            hub
        });
        Opened {
            location,
            hub,
            config_findings: loaded.config_findings,
            phases: Phases {
                hub: hub_time,
                ..phases
            },
        }
    }
}

/// What git said the last time. A preview reads files at every edit, and history only when somebody
/// commits.
#[derive(Default)]
pub struct KeptLog {
    kept: Option<(CommitId, Vec<u8>, Log)>,
}

impl KeptLog {
    /// What is known of a hub's words need not be read again for the next state of it.
    pub fn remember(&mut self, hub: &Hub) {
        if let Some((_, _, log)) = &mut self.kept {
            log.known_words = hub.history.words_known();
        }
    }

    fn log(
        &mut self,
        location: &Location,
        head: Option<CommitId>,
        shelf: &Shelf,
    ) -> Result<(Log, Cache), OpenError> {
        let Some(oid) = head else {
            return log(location, None, shelf);
        };
        let shallow = shallow_commits(location);
        if let Some((of, at, kept)) = &self.kept
            && *of == oid
            && *at == shallow
        {
            return Ok((kept.clone(), Cache::default()));
        }
        let (log, cache) = log(location, head, shelf)?;
        self.kept = Some((oid, shallow, log.clone()));
        Ok((log, cache))
    }
}

/// Where a shallow clone ends, as git keeps it: fetching more of the past changes it and leaves the
/// head where it is.
fn shallow_commits(location: &Location) -> Vec<u8> {
    let repo = location.repo().ok().flatten();
    repo.and_then(|repo| std::fs::read(repo.commondir().join("shallow")).ok())
        .unwrap_or_default()
}

fn read(request: &Request) -> Result<Read, OpenError> {
    // One thread reads git, so the others need not wait for it with the pages.
    let pages = |loaded: &mut load::Loaded, shelf: &Shelf| {
        Some(read_pages(
            &mut loaded.sources,
            &loaded.config,
            request.drafts,
            shelf,
        ))
    };
    read_by(request, pages, log)
}

fn read_by(
    request: &Request,
    pages: impl FnOnce(&mut load::Loaded, &Shelf) -> Option<PagesRead> + Send,
    log: impl FnOnce(&Location, Option<CommitId>, &Shelf) -> Result<(Log, Cache), OpenError> + Send,
) -> Result<Read, OpenError> {
    request.progress.begin(Step::Reading, 0);
    let location = load::locate(&request.dir)?;
    let head = load::head(&location, &request.revision)?;
    let shelf = shelf(&location);
    let load = || {
        let mut loaded = load::load(&location, &request.revision, head, known(&shelf))?;
        loaded.sources.keeper = Arc::new(shelf.clone());
        if let Some(url) = &request.base_url {
            loaded.config.url = Some(url.clone());
        }
        let pages = pages(&mut loaded, &shelf);
        Ok::<_, LoadError>((loaded, pages))
    };
    let ((loaded, load_time), (log, history_time)) =
        rayon::join(|| timed(load), || timed(|| log(&location, head, &shelf)));
    let (loaded, pages) = loaded?;
    let (log, cache) = log?;
    let phases = Phases {
        load: load_time,
        history: history_time,
        ..Phases::default()
    };
    Ok(Read {
        location,
        loaded,
        log,
        cache,
        shelf,
        drafts: request.drafts,
        now: request.now,
        pages,
        phases,
        progress: request.progress.clone(),
    })
}

/// Where things are kept between runs.
pub fn shelf(location: &Location) -> Shelf {
    shelf_of(location, location.repo().ok().flatten().as_ref())
}

/// The same where the repository is open already: its index is read once.
pub fn shelf_of(location: &Location, repo: Option<&Repo>) -> Shelf {
    repo.map(|repo| Shelf::open(repo, &location.root))
        .unwrap_or_default()
}

/// A folder of that name among what is kept of a hub; `None` where nothing is kept.
pub fn kept_folder(location: &Location, name: &str) -> Option<PathBuf> {
    Some(shelf(location).folder()?.join(name))
}

/// What this very program, reading in the same way, found in texts before.
fn known(shelf: &Shelf) -> Known {
    shelf
        .kept_bytes("facts", "")
        .map(Known::new)
        .unwrap_or_default()
}

/// Reads pages, and keeps what was not known about their texts.
fn read_pages(sources: &mut Sources, config: &Config, drafts: Drafts, shelf: &Shelf) -> PagesRead {
    let pages = PagesRead::read(sources, config, drafts);
    // What is known takes as much memory as the texts do.
    let known = std::mem::take(&mut sources.known);
    if let Some(bytes) = pages.to_keep(&known) {
        shelf.keep_bytes("facts", "", &bytes);
    }
    pages
}

fn log(
    location: &Location,
    head: Option<CommitId>,
    shelf: &Shelf,
) -> Result<(Log, Cache), OpenError> {
    let (Some(head), Some(repo)) = (head, location.repo()?) else {
        return Ok((Log::default(), Cache::default()));
    };
    let mut cache = Cache::open(shelf);
    let mut log = history::git::read_with_rules_in(
        &repo,
        head,
        &history::git::anywhere,
        &mut cache,
        &location.folder,
    )?;
    cache.keep_commits(&log);
    log.requests = history::git::requests(&repo, &log, &history::git::anywhere);
    Ok((log.within(&location.folder), cache))
}

/// The result of some work and how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = work();
    (value, start.elapsed())
}
