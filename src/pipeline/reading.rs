//! Locate → load and read history: what a hub is made of.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::opened::{OpenError, Opened, Phases};
use super::request::Request;
use super::shelf::{PREVIEW, known, shelf};
use crate::config::Config;
use crate::history::cache::{Cache, Shelf};
use crate::history::{self, Log};
use crate::hub::{Drafts, Hub, Inputs, PagesRead};
use crate::load::{self, LoadError, Location};
use crate::progress::{Progress, Step};
use crate::repo::CommitId;
use crate::sources::Sources;

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
            let previewed = location.bare.then(|| shelf.kept(PREVIEW, "")).flatten();
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

/// Reads a hub's files again and again: git's history is read only when it is not the one that was
/// kept.
///
/// # Errors
/// See [`open()`](super::open()).
pub fn read_again(request: &Request, kept: &mut KeptLog) -> Result<Read, OpenError> {
    read_by(
        request,
        |_, _| None,
        |location, head, shelf| kept.log(location, head, shelf),
    )
}

/// Reads a hub's files, if there are any yet, and nothing of its history.
///
/// # Errors
/// When the files cannot be read.
pub(super) fn read_files(request: &Request) -> Result<Read, OpenError> {
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
    })
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

/// Reads a hub's files and history.
pub(super) fn read(request: &Request) -> Result<Read, OpenError> {
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

/// The same, with what reads the pages and the history.
pub(super) fn read_by(
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

/// Reads pages, and keeps what was not known about their texts.
pub(super) fn read_pages(
    sources: &mut Sources,
    config: &Config,
    drafts: Drafts,
    shelf: &Shelf,
) -> PagesRead {
    let pages = PagesRead::read(sources, config, drafts);
    // What is known takes as much memory as the texts do.
    let known = std::mem::take(&mut sources.known);
    if let Some(bytes) = pages.to_keep(&known) {
        shelf.keep_bytes("facts", "", &bytes);
    }
    pages
}

/// Reads a hub's history, kept between runs.
pub(super) fn log(
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
