//! A whole hub with a change, read under the rules of the branch that the change is made for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::opened::OpenError;
use super::reading::{log, read_pages};
use super::request::Request;
use super::reviewed::Reviewed;
use super::shelf::{known, shelf};
use crate::history::cache::{Cache, Shelf};
use crate::history::git::change::{self, Change, ChangeError, State};
use crate::history::git::ignored_revisions;
use crate::history::{Completeness, Log, LogCommit};
use crate::hub::{Drafts, Hub, Inputs, PagesRead, Profiles};
use crate::load::{self, LoadError, Loaded, Location, Policy, Revision};
use crate::pages;
use crate::paths::SourcePath;
use crate::repo::CommitId;
use crate::review::{self, Base, Baseline, Proposed, Scope};
use crate::sources::Source;

/// Why a change cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// The hub cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The change cannot be told from its base.
    #[error(transparent)]
    Change(#[from] ChangeError),
}

impl From<LoadError> for ReviewError {
    fn from(error: LoadError) -> Self {
        Self::Open(error.into())
    }
}

impl ReviewError {
    /// Whether a part of the history is missing that the answer needs.
    pub fn cannot_tell(&self) -> bool {
        matches!(self, Self::Change(ChangeError::Shallow(_)))
    }
}

/// Judges the change that `request` names with the whole hub, as a change to the branch `base`.
/// `opener` is the account that opened the pull request.
///
/// # Errors
/// When one of the two cannot be read, or when nothing says where the change began.
pub(super) fn whole(
    request: &Request,
    base: &str,
    opener: Option<&str>,
) -> Result<Reviewed, ReviewError> {
    let location = load::locate(&request.dir)?;
    let head = load::head(&location, &request.revision)?;
    let state = if location.bare || request.revision != Revision::Current {
        State::Committed
    } else {
        State::Folder
    };
    let shelf = shelf(&location);
    // The history is read beside all that need not wait for it.
    let files = || {
        let change = change::between(&location, head, base, state)?;
        let policy = Policy::read(&location, change.tip)?;
        let base = Arc::new(Base::new(base.to_owned(), policy));
        let files = Files::read(&location, &request.revision, head, &base.policy, &shelf)?;
        Ok::<_, ReviewError>((change, base, files))
    };
    let (files, log) = rayon::join(files, || log(&location, head, &shelf));
    let (change, base, files) = files?;
    let mut with = govern(files, log?, &base.policy);
    let is_own = |commit: &LogCommit| change.commits.contains(&commit.id);
    // What a change says of the rules is no part of their history yet. And it arrives now, whatever
    // the clock said that its commits were made by: after all that the branch has, also where the
    // change was made from an older state.
    let arrives = request.now.max(change.tip_at);
    for commit in with.log.commits.iter_mut().filter(|commit| is_own(commit)) {
        let now = arrives.unwrap_or(commit.committed.seconds);
        commit.committed.seconds = commit.committed.seconds.max(now);
        commit
            .changes
            .retain(|change| !load::is_rule(change.path.as_str()));
    }
    let mut people = Profiles::read(&with.loaded.sources);
    let commits = || with.log.commits.iter();
    let claims = review::settle(
        &mut people,
        &base.profiles,
        &change,
        &commits()
            .filter(|commit| is_own(commit))
            .collect::<Vec<_>>(),
        commits().filter(|commit| !is_own(commit)),
    );
    with.log.proposed = change.commits.iter().copied().collect();
    with.log.opener = opener.and_then(|account| base.opener(account));
    let before = kept_baseline(&location, &change, &base.policy, &shelf)?;
    with.loaded.config.url = request.base_url.clone().or(with.loaded.config.url);
    let hub = Hub::of(Inputs {
        profiles: Some(people),
        now: request.now,
        ..Inputs::new(
            with.loaded.config,
            with.loaded.sources,
            with.log,
            with.pages,
            pages::places(),
        )
    });
    with.cache.keep_words(&hub.history);
    let proposed = Proposed {
        change,
        hub,
        rules: with.proposed,
        claims,
        before,
        similar: BTreeSet::new(),
    };
    Ok(Reviewed {
        location,
        judged: review::judge(&base, proposed, Scope::Whole),
    })
}

/// A state of the hub under the rules of a branch.
struct Governed {
    loaded: Loaded,
    pages: PagesRead,
    log: Log,
    cache: Cache,
    /// The state's own rules, which do not count.
    proposed: BTreeMap<SourcePath, Arc<Source>>,
}

/// A state's files under the rules of a branch.
struct Files {
    loaded: Loaded,
    pages: PagesRead,
    proposed: BTreeMap<SourcePath, Arc<Source>>,
}

impl Files {
    fn read(
        location: &Location,
        revision: &Revision,
        commit: Option<CommitId>,
        policy: &Policy,
        shelf: &Shelf,
    ) -> Result<Self, LoadError> {
        let mut loaded = load::load_under(location, revision, commit, known(shelf), policy)?;
        let proposed = policy.govern(&mut loaded.sources);
        let pages = read_pages(&mut loaded.sources, &loaded.config, Drafts::Hidden, shelf);
        Ok(Self {
            loaded,
            pages,
            proposed,
        })
    }
}

/// Puts a state's history under the rules of a branch, as its files are.
fn govern(
    Files {
        loaded,
        pages,
        proposed,
    }: Files,
    (mut log, cache): (Log, Cache),
    policy: &Policy,
) -> Governed {
    policy.text(".mailmap").clone_into(&mut log.mailmap);
    log.ignored_revisions = ignored_revisions(policy.text(".git-blame-ignore-revs"));
    log.files.retain(|path, _| !load::is_rule(path.as_str()));
    log.files.extend(
        policy
            .blobs
            .iter()
            .filter(|(path, _)| path.as_str().starts_with("statements/"))
            .map(|(path, blob)| (path.clone(), *blob)),
    );
    Governed {
        loaded,
        pages,
        log,
        cache,
        proposed,
    }
}

/// What was wrong where the change began, as it was found before if it was.
fn kept_baseline(
    location: &Location,
    change: &Change,
    policy: &Policy,
    shelf: &Shelf,
) -> Result<Baseline, ReviewError> {
    let key = format!("{} {}", change.fork, policy.digest());
    if let Some(known) = shelf.kept("findings", &key) {
        return Ok(known);
    }
    let fork = change.fork;
    let revision = Revision::Named(change.fork.to_string());
    let (files, log) = rayon::join(
        || Files::read(location, &revision, Some(fork), policy, shelf),
        || log(location, Some(fork), shelf),
    );
    let before = govern(files?, log?, policy);
    let hub = Hub::of(Inputs::new(
        before.loaded.config,
        before.loaded.sources,
        before.log,
        before.pages,
        pages::places(),
    ));
    let known = Baseline::of(&hub);
    // More of the history may be fetched, and the same commit has other findings then.
    if hub.completeness() == Completeness::Complete {
        shelf.keep("findings", &key, &known);
    }
    Ok(known)
}
